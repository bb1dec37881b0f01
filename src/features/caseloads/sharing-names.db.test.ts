import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';

// Exampleton and Eastholt share one child: looked after by Eastholt, on roll at Exampleton, whose own authority is Northmere.
let db: TestDatabase;
let world: World;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.keeper.query(`update child_grant set during = '[2026-01-12,)'`);
});
const endGrants = () => db.keeper.query(`update child_grant set during = '[2026-01-12,2026-11-24)'`);

/** Whose names at another organisation somebody reads, and how many posts. */
const known = (reader: string, of: OrganisationKey) =>
  db.as(reader, async ({ read }) => {
    const ids = world.people.filter(({ organisation }) => organisation === of).map(({ id }) => id);
    const people = await read.selectFrom('person').select('id').where('id', 'in', ids).execute();
    const posts = await read
      .selectFrom('post_holding')
      .select('id')
      .where('organisation_id', '=', world.organisation[of])
      .execute();
    return { people: people.length, posts: posts.length };
  });
const everybodyAt = (of: OrganisationKey) => {
  const count = world.people.filter(({ organisation }) => organisation === of).length;
  return { people: count, posts: count };
};
const nobody = { people: 0, posts: 0 };

describe('organisations that share a child today', () => {
  test('know who holds which post at one another, both ways, until the grant ends', async () => {
    const teacher = world.person('exampleton', 'designated-teacher');
    const adviser = world.person('eastholt', 'adviser');
    expect(await known(teacher, 'eastholt')).toEqual(everybodyAt('eastholt'));
    expect(await known(adviser, 'exampleton')).toEqual(everybodyAt('exampleton'));
    // each school's own authority is known as before, and another's trust is not
    expect(await known(teacher, 'larkway')).toEqual(nobody);
    expect(await known(teacher, 'overmoor')).toEqual(nobody);
    await endGrants();
    expect(await known(teacher, 'eastholt')).toEqual(nobody);
    expect(await known(adviser, 'exampleton')).toEqual(nobody);
    expect(await known(teacher, 'northmere')).toEqual(everybodyAt('northmere'));
  });

  test('tell nobody who sees no child, for it would say that there is one', async () => {
    for (const post of ['administrator', 'governor', 'chair-of-governors', 'clerk'] satisfies PostId[]) {
      expect(await known(world.person('exampleton', post), 'eastholt'), post).toEqual(nobody);
    }
    for (const post of ['analyst', 'authority-administrator'] satisfies PostId[]) {
      expect(await known(world.person('eastholt', post), 'exampleton'), post).toEqual(nobody);
    }
  });

  test('open nothing else by it', async () => {
    // every table that is not about a child; those are opened by the grant itself, whose tests are elsewhere
    const { rows: tables } = await db.keeper.query<{ name: string; column: string }>(`
      select c.table_name as name, c.column_name as column from information_schema.columns c
      join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
      where c.table_schema = 'public' and c.column_name in ('organisation_id', 'controller_id', 'school_id', 'person_id')
        and exists (select from pg_class p where p.relnamespace = 'public'::regnamespace and p.relname = c.table_name
          and has_table_privilege('mainstay_app', p.oid, 'select'))
        and not exists (select from information_schema.columns k where k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = 'child_id')
        and c.table_name not in ('post_holding', 'child')`);
    expect(tables.length).toBeGreaterThan(20);
    const readBy = (reader: string, of: OrganisationKey) =>
      db.as(reader, async ({ read }) => {
        const places = [
          world.organisation[of],
          ...world.people.filter((one) => one.organisation === of).map(({ id }) => id),
        ];
        const found: Record<string, number> = {};
        for (const { name, column } of tables) {
          const { rows } = await sql<{ n: number }>`
            select count(*)::int as n from ${sql.table(name)} where ${sql.ref(column)} = any (${places}::uuid[])`.execute(
            read as never,
          );
          found[`${name}.${column}`] = rows[0]?.n ?? 0;
        }
        return found;
      });
    const pairs = [
      [world.person('exampleton', 'headteacher'), 'eastholt'],
      [world.person('eastholt', 'virtual-school-head'), 'exampleton'],
    ] as const;
    const shared = await Promise.all(pairs.map(([reader, of]) => readBy(reader, of)));
    await endGrants();
    expect(await Promise.all(pairs.map(([reader, of]) => readBy(reader, of)))).toEqual(shared);
    // nor may anything be written: a name changed, a post given
    await db.keeper.query(`update child_grant set during = '[2026-01-12,)'`);
    const theirs = world.person('eastholt', 'social-worker');
    const changed = await db.as(world.person('exampleton', 'headteacher'), ({ write }) =>
      write.updateTable('person').set({ display_name: 'Somebody else' }).where('id', '=', theirs).executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
  });

  test('leave no trace of a child whose record is closed', async () => {
    const teacher = world.person('exampleton', 'designated-teacher');
    expect(await known(teacher, 'eastholt')).toEqual(everybodyAt('eastholt'));
    await db.keeper.query(`insert into sealed_child (child_id, reason) values ($1, 'adoption')`, [
      world.child('exampleton', 'CLA-elsewhere'),
    ]);
    expect(await known(teacher, 'eastholt')).toEqual(nobody);
    expect(await known(world.person('eastholt', 'adviser'), 'exampleton')).toEqual(nobody);
  });
});
