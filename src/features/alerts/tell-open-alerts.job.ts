import { dayInEngland } from '../../calendar/index.ts';
import { type Asking, inTransaction } from '../../platform/database/database.ts';
import type { JobDefinition } from '../../web/job.ts';
import { tellOpenAlerts } from './alerts.commands.ts';
import { organisationsWithAlerts } from './alerts.queries.ts';

/** What nobody could be told of when it happened is tried again: a post may have been filled since. */
export const tellOpenAlertsJob: JobDefinition = {
  name: 'tell-open-alerts',
  cron: '7 * * * *',
  run: async (house) => {
    const now = house.clock();
    const asking = (organisationId: string | null): Asking => ({
      personId: null,
      organisationId,
      name: 'tell-open-alerts',
      operator: false,
      sessionId: null,
      today: dayInEngland(now),
      now,
    });
    const waiting = await inTransaction(house.database, asking(null), ({ read }) => organisationsWithAlerts(read));
    for (const organisationId of waiting) {
      await inTransaction(house.database, asking(organisationId), (work) =>
        tellOpenAlerts(work, house, organisationId),
      );
    }
  },
};
