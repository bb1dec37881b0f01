import { dayInEngland } from '../../calendar/index.ts';
import { type Asking, inTransaction } from '../../platform/database/database.ts';
import type { JobDefinition } from '../../web/job.ts';
import { hereOf, organisationOf } from '../organisations/index.ts';
import { organisationsBriefing } from './briefings.queries.ts';
import { tellAndRemind } from './tell-readers.commands.ts';

const NAME = 'remind-readers';

/** Each morning: whoever started is told what they are asked to read, and who has not confirmed is reminded. */
export const remindReadersJob: JobDefinition = {
  name: NAME,
  cron: '40 7 * * *',
  run: async (house) => {
    const now = house.clock();
    const today = dayInEngland(now);
    const asking = (organisationId: string | null): Asking => ({
      ...{ personId: null, organisationId, name: NAME, operator: false, sessionId: null, today, now },
    });
    const places = await inTransaction(house.database, asking(null), ({ read }) => organisationsBriefing(read));
    let mails = 0;
    for (const organisationId of places) {
      mails += await inTransaction(house.database, asking(organisationId), async (work) => {
        const organisation = await organisationOf(work.read, organisationId);
        return organisation === undefined ? 0 : tellAndRemind(work, house, hereOf(house.packs, organisation));
      });
    }
    if (mails > 0) house.log.info({ mails }, 'Told and reminded of what is to be read');
  },
};
