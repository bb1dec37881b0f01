import { dayInEngland } from '../../calendar/index.ts';
import { inTransaction } from '../../platform/database/database.ts';
import type { JobDefinition } from '../../web/job.ts';
import { forgetOldTries } from './attempts.commands.ts';

/** A browser stays known for as long as its cookie lasts; nothing else about a try is of use by then. */
const KEPT_DAYS = 90;

export const tidyTries: JobDefinition = {
  name: 'tidy-sign-in-tries',
  cron: '40 3 * * *',
  run: async (house) => {
    const now = house.clock();
    const asking = {
      personId: null,
      organisationId: null,
      name: 'tidy-sign-in-tries',
      operator: false,
      sessionId: null,
      today: dayInEngland(now),
      now,
    };
    await inTransaction(house.database, asking, (work) => forgetOldTries(work, KEPT_DAYS));
  },
};
