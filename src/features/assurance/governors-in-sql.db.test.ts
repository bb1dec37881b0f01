import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { childKinds, makeWorld, organisations, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';

/** Those who see no child, with the code of the product left out: what they could read if all of it were wrong. */
let db: TestDatabase;
let world: World;
let tidy: () => Promise<void>;
let tables: { name: string; column: string }[];

const seeNoChild: readonly PostId[] = [
  'governor',
  'link-governor',
  'chair-of-governors',
  'management-committee-member',
  'clerk',
];

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  const opened = await testHouse(db);
  tidy = opened.tidy;
  const { exampleton } = world.organisation;
  await db.as(world.person('exampleton', 'headteacher'), async (work) => {
    const childIds = childKinds.map((kind) => world.child('exampleton', kind));
    await opened.house.refreshDuties(work, [
      { kind: 'organisation', id: exampleton },
      ...childIds.map((id) => ({ kind: 'child' as const, id })),
    ]);
    await recordEvent(work, {
      verb: 'child.listed',
      organisationId: exampleton,
      childIds,
      values: [{ field: 'name', before: null, after: 'Robin', childId: childIds[0] ?? '' }],
    });
    for (const id of childIds.slice(0, 2)) {
      await work.write
        .insertInto('duty_waiver')
        .values({
          rule: 'key-adult-named',
          subject_kind: 'child',
          subject_id: id,
          occurrence: 'x',
          organisation_id: exampleton,
          child_id: id,
          controller_id: exampleton,
          reason_kind: 'other',
          words: 'Settled by phone',
          waived_by: work.asking.personId ?? '',
        })
        .execute();
    }
  });
  const { rows } = await db.keeper.query(
    `select table_name as name, column_name as column from information_schema.columns
     where table_schema = 'public' and column_name in ('child_id', 'child_ids') order by 1`,
  );
  tables = rows;
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

const people = () => [
  ...seeNoChild.map((post) => world.person('exampleton', post)),
  world.person('larkway', 'trust-lead'),
];

describe('somebody who sees no child', () => {
  test('reads no row about one, in any table that has them', async () => {
    expect(tables.length).toBeGreaterThan(25);
    for (const person of people()) {
      for (const { name, column } of tables.filter((table) => table.name !== 'sealed_child')) {
        const about = column === 'child_ids' ? sql`cardinality(child_ids) > 0` : sql`child_id is not null`;
        const { rows } = await db.as(person, ({ write }) =>
          sql<{ seen: number }>`select count(*)::int as seen from ${sql.table(name)} where ${about}`
            .execute(write)
            .catch((error: Error) => {
              if (/permission denied/.test(error.message)) return { rows: [{ seen: 0 }] };
              throw error;
            }),
        );
        expect(rows[0]?.seen, name).toBe(0);
      }
      for (const table of ['child', 'child_grant', 'roll_count', 'cohort_review'] as const) {
        expect(await db.as(person, ({ read }) => read.selectFrom(table).selectAll().execute()), table).toEqual([]);
      }
    }
  });

  test('there was something to read: the head reads it', async () => {
    const head = world.person('exampleton', 'headteacher');
    for (const name of ['child_details', 'enrolment', 'status_period', 'duty', 'duty_version', 'duty_waiver']) {
      const { rows } = await db.as(head, ({ write }) =>
        sql<{ seen: number }>`select count(*)::int as seen from ${sql.table(name)} where child_id is not null`.execute(
          write,
        ),
      );
      expect(rows[0]?.seen, name).toBeGreaterThan(0);
    }
  });

  test('no table about children is opened to whoever merely holds a post', async () => {
    const { rows } = await db.keeper.query(
      `select p.tablename, p.policyname from pg_policies p
       where (p.qual like '%all_my_organisations%') and p.qual not like '%(child_id IS NULL)%' and p.tablename = any ($1)`,
      [tables.map((table) => table.name)],
    );
    expect(rows).toEqual([]);
  });

  test('a chair still reads the duties of the school itself', async () => {
    const duties = await db.as(world.person('exampleton', 'chair-of-governors'), ({ read }) =>
      read.selectFrom('duty').select(['rule', 'child_id', 'organisation_id']).execute(),
    );
    expect(duties.length).toBeGreaterThan(0);
    expect(new Set(duties.map((duty) => duty.organisation_id))).toEqual(new Set([world.organisation.exampleton]));
    expect(duties.filter((duty) => duty.child_id !== null)).toEqual([]);
    // the table of the cohort is asked for only where there is a child for it
    expect(duties.map((duty) => duty.rule)).not.toContain('cohort-table');
    const asked = await db.as(world.person('exampleton', 'safeguarding-lead'), ({ read }) =>
      read.selectFrom('duty').select('id').where('rule', '=', 'cohort-table').execute(),
    );
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('releases', () => {
  const made = Object.fromEntries(organisations.map((key) => [key, randomUUID()]));
  const makers = [
    ['exampleton', 'headteacher'],
    ['overmoor', 'headteacher'],
    ['northmere', 'virtual-school-head'],
  ] as const;
  const release = (key: (typeof organisations)[number], id: string = randomUUID()) => ({
    id,
    organisation_id: world.organisation[key],
    term_id: '2025-summer',
    counts_from: '2026-04-13',
    as_at: '2026-07-17',
    summary: '{}',
  });
  beforeAll(async () => {
    for (const [key, post] of makers) {
      await db.as(world.person(key, post), async ({ write }) => {
        await write.insertInto('release').values(release(key, made[key])).execute();
        await write
          .insertInto('release_cell')
          .values({
            release_id: made[key] ?? '',
            organisation_id: world.organisation[key],
            position: 1,
            commitment: 'B1',
            outcome: 'too-few',
            unit: 'children',
          })
          .execute();
      });
    }
  });
  const readBy = async (key: (typeof organisations)[number], post: PostId) => {
    const seen = await db.as(world.person(key, post), async ({ read }) => ({
      releases: await read.selectFrom('release').select('id').execute(),
      cells: await read.selectFrom('release_cell').select('release_id as id').execute(),
    }));
    expect(seen.cells).toEqual(seen.releases);
    return organisations.filter((each) => seen.releases.some(({ id }) => id === made[each]));
  };

  test.each<[(typeof organisations)[number], PostId, readonly string[]]>([
    ['exampleton', 'link-governor', ['exampleton']],
    ['exampleton', 'governor', ['exampleton']],
    ['overmoor', 'chair-of-governors', ['overmoor']],
    ['overmoor', 'management-committee-member', ['overmoor']],
    ['larkway', 'trust-lead', ['overmoor']],
    ['larkway', 'administrator', []],
    ['northmere', 'virtual-school-head', ['northmere', 'exampleton']],
    ['northmere', 'adviser', ['northmere', 'exampleton']],
    ['northmere', 'analyst', ['northmere', 'exampleton']],
    ['northmere', 'social-worker', ['northmere']],
    ['eastholt', 'analyst', ['overmoor']],
  ])('of %s: %s reads those of %j', async (key, post, expected) => {
    expect(await readBy(key, post)).toEqual(organisations.filter((each) => expected.includes(each)));
  });

  const tried = (person: string, action: Parameters<typeof db.as>[1]) => db.as(person, action).then(() => 'done');
  test('are made by the head or the head of the Virtual School, for their own organisation, and stay as they were', async () => {
    const { exampleton, overmoor } = world.organisation;
    for (const post of ['link-governor', 'chair-of-governors', 'designated-teacher', 'administrator'] as const) {
      await expect(
        tried(world.person('exampleton', post), ({ write }) =>
          write
            .insertInto('release')
            .values({ ...release('exampleton'), term_id: '2024-summer', as_at: '2026-07-18' })
            .execute(),
        ),
      ).rejects.toThrow(/row-level security/);
    }
    const head = world.person('exampleton', 'headteacher');
    await expect(
      tried(head, ({ write }) =>
        write
          .insertInto('release')
          .values({ ...release('exampleton'), organisation_id: overmoor, term_id: '2024-summer' })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      tried(head, ({ write }) => write.insertInto('release').values(release('exampleton')).execute()),
    ).rejects.toThrow(/unique/);
    await expect(
      tried(head, ({ write }) => write.updateTable('release').set({ as_at: '2026-07-18' }).execute()),
    ).rejects.toThrow(/permission denied/);
    await expect(
      tried(head, ({ write }) => write.updateTable('release_cell').set({ done: 1, due: 1 }).execute()),
    ).rejects.toThrow(/permission denied/);
    await expect(tried(head, ({ write }) => write.deleteFrom('release_cell').execute())).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      db.keeper.query(`update release_cell set done = 3, due = 5 where organisation_id = $1`, [exampleton]),
    ).rejects.toThrow(/too_few_has_no_number/);
  });

  test('what the school will do is the head’s to say', async () => {
    const says = (post: PostId) =>
      db.as(world.person('exampleton', post), ({ write }) =>
        write
          .updateTable('release_cell')
          .set({ what_next: 'We will' })
          .where('commitment', '=', 'B1')
          .executeTakeFirst(),
      );
    expect((await says('link-governor')).numUpdatedRows).toBe(0n);
    expect((await says('designated-teacher')).numUpdatedRows).toBe(0n);
    expect((await says('headteacher')).numUpdatedRows).toBe(1n);
  });

  test('questions are asked by governors in their own name, answered once by the leads, and read by nobody else', async () => {
    const governor = world.person('exampleton', 'link-governor');
    const question = (asked_by: string) => ({
      organisation_id: world.organisation.exampleton,
      question: 'How is this made sure?',
      asked_by,
    });
    const ask = (as: string, by: string) =>
      tried(as, ({ write }) => write.insertInto('governor_question').values(question(by)).execute());
    await expect(ask(governor, world.person('exampleton', 'governor'))).rejects.toThrow(/row-level security/);
    const head = world.person('exampleton', 'headteacher');
    await expect(ask(head, head)).rejects.toThrow(/row-level security/);
    expect(await ask(governor, governor)).toBe('done');

    const answer = async (post: PostId, words: string) => {
      const person = world.person('exampleton', post);
      const { numUpdatedRows } = await db.as(person, ({ write }) =>
        write.updateTable('governor_question').set({ answer: words, answered_by: person }).executeTakeFirst(),
      );
      return numUpdatedRows;
    };
    expect(await answer('governor', 'Ourselves')).toBe(0n);
    expect(await answer('designated-teacher', 'Each PEP is in the diary.')).toBe(1n);
    expect(await answer('headteacher', 'Something else')).toBe(0n);
    for (const [key, post, many] of [
      ['exampleton', 'governor', 1],
      ['exampleton', 'teacher', 0],
      ['exampleton', 'administrator', 0],
      ['overmoor', 'link-governor', 0],
      ['northmere', 'virtual-school-head', 0],
      ['larkway', 'trust-lead', 0],
    ] as const) {
      const rows = await db.as(world.person(key, post), ({ read }) =>
        read.selectFrom('governor_question').selectAll().execute(),
      );
      expect(rows, `${post} of ${key}`).toHaveLength(many);
    }
  });
});
