import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { dutiesOfTheHouse } from '../../duty-rules.ts';
import { packsForTests } from './duties.factory.ts';
import { refreshDuties, type Subject } from './index.ts';
import { storedDuties } from './stored-duties.queries.ts';

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
});
afterAll(() => db.drop());

test('what is kept of some is found without reading all of it, whatever is known of the table', async () => {
  const [child, school, other]: Subject[] = [
    { kind: 'child', id: world.child('exampleton', 'CLA') },
    { kind: 'organisation', id: world.organisation.exampleton },
    { kind: 'child', id: randomUUID() },
  ] as const;
  const all = [child, school, other].filter((each) => each !== undefined);
  await db.as(world.person('exampleton', 'safeguarding-lead'), (work) =>
    refreshDuties(work, dutiesOfTheHouse(packsForTests()), all.slice(0, 2)),
  );
  // as after a first import: many rows, and nothing gathered of them yet
  await db.keeper.query(`insert into duty select (jsonb_populate_record(null::duty,
    to_jsonb(d) || jsonb_build_object('id', gen_random_uuid(), 'subject_id', gen_random_uuid()))).*
    from (select * from duty where subject_kind = 'child' limit 1) d, generate_series(1, 5000)`);
  await db.keeper.query(`delete from pg_statistic where starelid = 'duty'::regclass`);
  const kept = async (subject: Subject | undefined) => {
    const { rows } = await db.keeper.query<{ id: string }>(
      'select id from duty where subject_kind = $1 and subject_id = $2',
      [subject?.kind, subject?.id],
    );
    return rows.map(({ id }) => id);
  };
  const expected = [...(await kept(child)), ...(await kept(school))].sort();
  expect(expected.length).toBeGreaterThan(2);

  await db.asJob(world.organisation.exampleton, async ({ read }) => {
    expect((await storedDuties(read, all)).map(({ id }) => id).sort()).toEqual(expected);
    expect(await storedDuties(read, all.slice(2))).toEqual([]);
    expect(await storedDuties(read, [])).toEqual([]);
    const { rows } = await sql<{ scans: number }>`
      select pg_stat_get_xact_numscans('duty'::regclass)::int as scans`.execute(read as never);
    expect(rows).toEqual([{ scans: 0 }]);
  });
});
