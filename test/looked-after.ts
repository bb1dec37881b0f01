import { randomUUID } from 'node:crypto';
import { addDays, type Day, dayInEngland, instantInEngland } from '../src/calendar/index.ts';
import { inTransaction, rangeText, type Work } from '../src/platform/database/database.ts';
import type { House } from '../src/web/house.ts';
import { asking, type TestDatabase } from './database.ts';
import type { World } from './personas.ts';

/** A day on which a test’s house lives: its clock can be moved on. */
export function movingClock(start: Day): { readonly clock: () => Date; to(day: Day): void; readonly today: () => Day } {
  let now = instantInEngland(start, '10:00');
  return {
    clock: () => now,
    today: () => dayInEngland(now),
    to: (day) => {
      now = instantInEngland(day, '10:00');
    },
  };
}

/** Work as somebody at the moment the house lives in. */
export function asPerson<T>(
  house: Pick<House, 'database' | 'clock'>,
  personId: string,
  action: (work: Work) => Promise<T>,
): Promise<T> {
  const now = house.clock();
  return inTransaction(house.database, asking({ personId, now, today: dayInEngland(now) }), action);
}

export interface LookedAfter {
  /** The days on which a PEP was held. */
  readonly peps: readonly Day[];
  /** On the school’s roll and in care from this day; from before the school was here when left out. */
  readonly since?: Day;
  readonly until?: Day;
}

/** Looked-after children at a school, each with the PEPs that were held, written through the tables as its head. Returns their ids. */
export async function plantLookedAfter(
  house: Pick<House, 'database' | 'clock' | 'refreshDuties'>,
  world: World,
  school: 'exampleton' | 'overmoor',
  children: readonly LookedAfter[],
): Promise<string[]> {
  const controller_id = world.organisation[school];
  const authority_id = world.organisation[school === 'exampleton' ? 'northmere' : 'eastholt'];
  const ids = children.map(() => randomUUID());
  await asPerson(house, world.person(school, 'headteacher'), async (work) => {
    for (const [index, child] of children.entries()) {
      const own = { child_id: ids[index] ?? '', controller_id };
      const during = rangeText(child.since ?? '2026-01-12', child.until ?? null);
      await work.write
        .insertInto('child')
        .values({ id: own.child_id, controller_id, created_at: '2026-09-01T08:00:00Z' })
        .execute();
      await work.write
        .insertInto('child_details')
        .values({ ...own, given_names: 'Quill', family_name: 'Inkwell', date_of_birth: '2016-03-14' })
        .execute();
      await work.write
        .insertInto('enrolment')
        .values({ ...own, school_id: controller_id, during, year_group: '5', recorded_academic_year: 2026 })
        .execute();
      await work.write
        .insertInto('status_period')
        .values({ ...own, kind: 'CLA', during, authority_id, source: 'hand' })
        .execute();
    }
  });
  await holdPeps(
    house,
    world,
    school,
    children.flatMap((child, index) => child.peps.map((on) => [ids[index] ?? '', on] as const)),
  );
  return ids;
}

/** Records PEPs that were held, and brings what is due up to date. */
export async function holdPeps(
  house: Pick<House, 'database' | 'clock' | 'refreshDuties'>,
  world: World,
  school: 'exampleton' | 'overmoor',
  held: readonly (readonly [childId: string, on: Day])[],
): Promise<void> {
  const controller_id = world.organisation[school];
  await asPerson(house, world.person(school, 'headteacher'), async (work) => {
    for (const [child_id, on_day] of held) {
      await work.write.insertInto('pep_event').values({ child_id, controller_id, kind: 'held', on_day }).execute();
    }
  });
}

/** Everything that is due, worked out anew for a whole school, as its head would find it. */
export async function workOutSchool(
  house: Pick<House, 'database' | 'clock' | 'refreshDuties' | 'drainDuties'>,
  db: TestDatabase,
  world: World,
  school: 'exampleton' | 'overmoor',
): Promise<void> {
  const { rows } = await db.keeper.query<{ child_id: string }>(
    'select distinct child_id from enrolment where school_id = $1',
    [world.organisation[school]],
  );
  await asPerson(house, world.person(school, 'headteacher'), (work) =>
    house.refreshDuties(work, [
      { kind: 'organisation', id: world.organisation[school] },
      ...rows.map((row) => ({ kind: 'child' as const, id: row.child_id })),
    ]),
  );
  await house.drainDuties();
}

/** So many children with a PEP held in time and so many without, in the term that ends on `ends`. */
export function aCohort(inTime: number, late: number, ends: Day): LookedAfter[] {
  const held = addDays(ends, -30);
  return [
    ...Array.from({ length: inTime }, (): LookedAfter => ({ peps: [held] })),
    ...Array.from({ length: late }, (): LookedAfter => ({ peps: [] })),
  ];
}
