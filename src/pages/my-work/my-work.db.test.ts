import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { countQueries } from '../../../test/count-queries.ts';
import { asking, newDatabase, type TestDatabase, testNow, testToday } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';
import { inTransaction, rangeText } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { visitorOf } from '../../web/visitor.ts';
import { type DutyReader, dutyReader } from '../duties/duty-reader.ts';
import { dueList } from '../whats-due/due-list.queries.ts';
import { myWork } from './my-work.queries.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
  await bringIn(1);
});
afterAll(async () => {
  await tidy?.();
  await db?.drop();
});

/** Looked-after children at Exampleton, each with a social worker and something agreed. */
async function bringIn(children: number): Promise<void> {
  await db.as(world.person('exampleton', 'safeguarding-lead'), async (work) => {
    const school = world.organisation.exampleton;
    for (let count = 0; count < children; count += 1) {
      const id = randomUUID();
      const own = { child_id: id, controller_id: school };
      await work.write.insertInto('child').values({ id, controller_id: school, created_at: testNow }).execute();
      await work.write
        .insertInto('child_details')
        .values({ ...own, given_names: 'Invented', date_of_birth: '2017-03-14' })
        .execute();
      await work.write
        .insertInto('enrolment')
        .values({ ...own, school_id: school, during: rangeText('2025-09-01', null) })
        .execute();
      await work.write
        .insertInto('status_period')
        .values({
          ...own,
          kind: 'CLA',
          during: rangeText('2026-11-02', null),
          authority_id: world.organisation.northmere,
          source: 'hand',
        })
        .execute();
      await work.write
        .insertInto('agreed_action')
        .values({
          ...own,
          organisation_id: school,
          what: 'Ask',
          owner_post: 'designated-teacher',
          due_on: '2026-12-01',
          from_kind: 'pep',
        })
        .execute();
      await house.refreshDuties(work, [{ kind: 'child', id }]);
    }
  });
}

/** What a page asks the database for one reader, and how much it found. */
async function asked(post: PostId, ask: (reader: DutyReader, read: Parameters<typeof myWork>[0]) => Promise<number>) {
  const counted = countQueries(db.app);
  const personId = world.person('exampleton', post);
  return inTransaction(counted.database, asking({ personId }), async (work) => {
    const session = {
      id: randomUUID(),
      personId,
      level: 'full' as const,
      secondFactor: true,
      organisationId: null,
      createdAt: testNow,
      lastSeenAt: testNow,
      steppedUpAt: null,
      someoneLooking: false,
    };
    const visitor = await visitorOf(work, session);
    if (visitor === undefined) throw new Error('somebody');
    counted.sinceLast();
    const found = await ask(dutyReader(house, visitor), work.read);
    return { found, queries: counted.sinceLast() };
  });
}

test('My work and What’s due ask no more for fifty children than for one', async () => {
  const mine = () =>
    asked('designated-teacher', async (reader, read) => (await myWork(read, house.packs, reader)).open.length);
  const due = () =>
    asked('headteacher', async (reader, read) => {
      const list = await dueList(read, house.packs, reader, { on: testToday, asKnown: 'now', schoolId: null });
      return list.rows.length;
    });
  const [few, fewDue] = [await mine(), await due()];
  await bringIn(49);
  const [many, manyDue] = [await mine(), await due()];
  expect(many.found).toBeGreaterThan(few.found + 49);
  expect(many.queries).toBe(few.queries);
  expect(many.queries).toBeLessThanOrEqual(7);
  expect(manyDue.found).toBeGreaterThan(fewDue.found + 49);
  expect(manyDue.queries).toBe(fewDue.queries);
  expect(manyDue.queries).toBeLessThanOrEqual(10);
});
