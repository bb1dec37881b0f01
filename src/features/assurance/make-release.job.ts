import { dayInEngland } from '../../calendar/index.ts';
import { type Asking, inTransaction } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { JobDefinition } from '../../web/job.ts';
import { allOrganisations } from '../organisations/index.ts';
import { makeRelease } from './make-release.commands.ts';
import { releaseWaits } from './release-waits.queries.ts';

/**
 * Makes the releases that nobody has made: each morning, for every school and authority whose term ended long enough ago.
 * Governors are not to wait for somebody who has left. One that fails stops no other.
 */
export const makeReleasesJob: JobDefinition = {
  name: 'make-release',
  cron: '25 5 * * *',
  run: async (house) => {
    await house.drainDuties();
    const ids = await inTransaction(house.database, asking(house, null), async ({ read }) => [
      ...(await allOrganisations(read, 'school')).map((school) => school.id),
      ...(await allOrganisations(read, 'authority')).map((authority) => authority.id),
    ]);
    let made = 0;
    const failed: string[] = [];
    for (const id of ids) {
      try {
        if (await makeWhereItWaits(house, id)) made += 1;
      } catch (error) {
        failed.push(id);
        house.log.error({ organisation: id, type: error instanceof Error ? error.name : 'unknown' }, 'No figures made');
      }
    }
    if (made > 0) house.log.info({ made }, 'Made the term’s figures for governors');
    if (failed.length > 0) throw new Error(`The figures of ${failed.length} organisations could not be made.`);
  },
};

function makeWhereItWaits(house: House, organisationId: string): Promise<boolean> {
  return inTransaction(house.database, asking(house, organisationId), async (work) => {
    if (!(await releaseWaits(house, work, organisationId))) return false;
    const actor = { kind: 'system', job: 'make-release', organisationId } as const;
    const made = await makeRelease(house, work, { actor, steppedUpAt: null }, organisationId);
    if (made.kind === 'still-counting') throw new Error('Duties are still being worked out.');
    return made.kind === 'made';
  });
}

function asking(house: Pick<House, 'clock'>, organisationId: string | null): Asking {
  const now = house.clock();
  return {
    personId: null,
    organisationId,
    name: 'make-release',
    operator: false,
    sessionId: null,
    today: dayInEngland(now),
    now,
  };
}
