import { dayInEngland } from '../../calendar/index.ts';
import { type Asking, inTransaction } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { JobDefinition } from '../../web/job.ts';
import { allOrganisations } from '../organisations/index.ts';
import { findUnusual } from './unusual.commands.ts';

/** Every hour, organisation by organisation. One that fails stops no other. */
export const findUnusualLookingJob: JobDefinition = {
  name: 'find-unusual-looking',
  cron: '37 * * * *',
  run: async (house) => {
    const ids = await inTransaction(house.database, asking(house, null), async ({ read }) => [
      ...(await allOrganisations(read, 'school')).map((school) => school.id),
      ...(await allOrganisations(read, 'authority')).map((authority) => authority.id),
    ]);
    const failed: string[] = [];
    for (const id of ids) {
      try {
        await inTransaction(house.database, asking(house, id), (work) => findUnusual(work, house, id));
      } catch (error) {
        failed.push(id);
        house.log.error(
          { organisation: id, type: error instanceof Error ? error.name : 'unknown' },
          'Looks not gone through',
        );
      }
    }
    if (failed.length > 0) throw new Error(`The looks of ${failed.length} organisations could not be gone through.`);
  },
};

function asking(house: Pick<House, 'clock'>, organisationId: string | null): Asking {
  const now = house.clock();
  return {
    personId: null,
    organisationId,
    name: 'find-unusual-looking',
    operator: false,
    sessionId: null,
    today: dayInEngland(now),
    now,
  };
}
