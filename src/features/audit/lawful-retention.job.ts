import { dayInEngland } from '../../calendar/index.ts';
import { type Asking, inTransaction } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { JobDefinition } from '../../web/job.ts';
import { allOrganisations } from '../organisations/index.ts';
import { proposeDestruction } from './sealed-records.commands.ts';

/** Every night, organisation by organisation: says what has come to its end, and destroys nothing. One that fails stops no other. */
export const lawfulRetentionJob: JobDefinition = {
  name: 'lawful-retention',
  cron: '20 4 * * *',
  run: async (house) => {
    const ids = await inTransaction(house.database, asking(house, null), async ({ read }) => [
      ...(await allOrganisations(read, 'school')).map((school) => school.id),
      ...(await allOrganisations(read, 'authority')).map((authority) => authority.id),
    ]);
    const failed: string[] = [];
    for (const id of ids) {
      try {
        await inTransaction(house.database, asking(house, id), (work) => proposeDestruction(work, house, id));
      } catch (error) {
        failed.push(id);
        house.log.error(
          { organisation: id, type: error instanceof Error ? error.name : 'unknown' },
          'What was kept long enough was not looked for',
        );
      }
    }
    if (failed.length > 0) throw new Error(`What ${failed.length} organisations keep could not be gone through.`);
  },
};

function asking(house: Pick<House, 'clock'>, organisationId: string | null): Asking {
  const now = house.clock();
  return {
    personId: null,
    organisationId,
    name: 'lawful-retention',
    operator: false,
    sessionId: null,
    today: dayInEngland(now),
    now,
  };
}
