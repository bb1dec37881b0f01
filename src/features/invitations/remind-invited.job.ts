import { dayInEngland } from '../../calendar/index.ts';
import { type Asking, inTransaction } from '../../platform/database/database.ts';
import type { JobDefinition } from '../../web/job.ts';
import { remindInvitedOf } from './remind-invited.commands.ts';
import { organisationsInviting } from './remind-invited.queries.ts';

const NAME = 'remind-invited';

/** Each morning: those whose part has not come are reminded as the pack says; the last time whoever leads the plan is told. */
export const remindInvitedJob: JobDefinition = {
  name: NAME,
  cron: '30 7 * * *',
  run: async (house) => {
    const now = house.clock();
    const asking = (organisationId: string | null): Asking => ({
      ...{
        personId: null,
        organisationId,
        name: NAME,
        operator: false,
        sessionId: null,
        today: dayInEngland(now),
        now,
      },
    });
    const places = await inTransaction(house.database, asking(null), ({ read }) => organisationsInviting(read));
    let mails = 0;
    for (const organisationId of places) {
      mails += await inTransaction(house.database, asking(organisationId), (work) =>
        remindInvitedOf(work, house, organisationId),
      );
    }
    if (mails > 0) house.log.info({ mails }, 'Reminded of parts that have not come');
  },
};
