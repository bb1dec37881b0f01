import { dayInEngland } from '../../calendar/index.ts';
import { inTransaction } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { demonstrationWorld } from './invented-world.ts';
import { plant, RealDataHere, whatIsHere } from './plant.commands.ts';
import { plantReleases } from './plant-releases.commands.ts';

/** One demonstration looks like another: the seed is fixed. */
const SEED = 1;

/**
 * Plants the demonstration where there is nothing yet. Throws RealDataHere where there is anything real: --demo signs
 * anybody in without a password, so it never opens a database with a child in it.
 */
export async function prepareDemonstration(house: House, say: (line: string) => void): Promise<void> {
  const now = house.clock();
  const today = dayInEngland(now);
  const here = await inTransaction(
    house.database,
    { personId: null, organisationId: null, operator: true, name: 'demonstration', sessionId: null, today, now },
    whatIsHere,
  );
  if (here === 'demonstration') return;
  if (here === 'real') {
    throw new RealDataHere(
      'This data folder holds a real school or authority, and --demo signs anybody in without a password. ' +
        'Start without --demo, or name another folder with --data.',
    );
  }
  say('Making the demonstration: invented schools, people and children…');
  const world = demonstrationWorld(today, SEED);
  const { children } = await plant(house, world, today);
  await plantReleases(house, world.people);
  say(`Two authorities, three schools, ${children} children in the cohort of 1,900 pupils. Everyone is invented.`);
}

/** A server without --demo does not open a demonstration: its people would have no passwords, and its children are nobody. */
export async function refuseDemonstration(house: House): Promise<void> {
  const now = house.clock();
  const here = await inTransaction(
    house.database,
    {
      personId: null,
      organisationId: null,
      operator: true,
      name: 'start',
      sessionId: null,
      today: dayInEngland(now),
      now,
    },
    whatIsHere,
  );
  if (here === 'demonstration') {
    throw new RealDataHere(
      'This data folder holds the demonstration. Start with --demo, or name another folder with --data.',
    );
  }
}
