import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { recordEvent } from '../audit/audit.ts';

/** Row security with the access code left out: what is tried here is what wrong code could try. */
let db: TestDatabase;
const ids = Object.fromEntries(
  [
    'northmere',
    'eastholt',
    'primary',
    'secondary',
    'head',
    'dtPrimary',
    'dtSecondary',
    'adviser',
    'childP',
    'childS',
  ].map((name) => [name, randomUUID()]),
) as Record<
  | 'northmere'
  | 'eastholt'
  | 'primary'
  | 'secondary'
  | 'head'
  | 'dtPrimary'
  | 'dtSecondary'
  | 'adviser'
  | 'childP'
  | 'childS',
  string
>;

beforeAll(async () => {
  db = await newDatabase();
  await db.asOperator(async ({ write }) => {
    await write
      .insertInto('organisation')
      .values([
        { id: ids.northmere, kind: 'authority', name: 'Northmere', la_code: '990', pack: 'northmere' },
        { id: ids.eastholt, kind: 'authority', name: 'Eastholt', la_code: '991', pack: 'eastholt' },
        {
          id: ids.primary,
          kind: 'school',
          school_kind: 'primary',
          name: 'P',
          pack: 'northmere',
          authority_id: ids.northmere,
        },
        {
          id: ids.secondary,
          kind: 'school',
          school_kind: 'secondary',
          name: 'S',
          pack: 'eastholt',
          authority_id: ids.eastholt,
        },
      ])
      .execute();
    for (const [person, organisation, post] of [
      [ids.head, ids.primary, 'headteacher'],
      [ids.dtPrimary, ids.primary, 'designated-teacher'],
      [ids.dtSecondary, ids.secondary, 'designated-teacher'],
      [ids.adviser, ids.northmere, 'adviser'],
    ] as const) {
      await write.insertInto('person').values({ id: person, display_name: post }).execute();
      await write
        .insertInto('post_holding')
        .values({ organisation_id: organisation, post, person_id: person, during: '[2026-01-01,)' })
        .execute();
    }
  });
  for (const [who, school, child] of [
    [ids.dtPrimary, ids.primary, ids.childP],
    [ids.dtSecondary, ids.secondary, ids.childS],
  ] as const) {
    await db.as(who, async ({ write }) => {
      await write.insertInto('child').values({ id: child, controller_id: school }).execute();
      await write
        .insertInto('child_details')
        .values({ child_id: child, controller_id: school, preferred_name: 'Robin', family_name: 'Testwood' })
        .execute();
    });
  }
});
afterAll(() => db.drop());

describe('row security', () => {
  test('a school sees its own children and nobody else’s', async () => {
    expect(
      await db.as(ids.dtPrimary, ({ read }) => read.selectFrom('child_details').select('child_id').execute()),
    ).toEqual([{ child_id: ids.childP }]);
    expect(await db.as(ids.adviser, ({ read }) => read.selectFrom('child').selectAll().execute())).toEqual([]);
    expect(await db.asOperator(({ read }) => read.selectFrom('child').selectAll().execute())).toEqual([]);
  });

  test('a post that ended yesterday sees nothing today', async () => {
    await db.asOperator(({ write }) =>
      write
        .updateTable('post_holding')
        .set({ during: '[2026-01-01,2026-11-24)' })
        .where('person_id', '=', ids.dtPrimary)
        .execute(),
    );
    expect(await db.as(ids.dtPrimary, ({ read }) => read.selectFrom('child').selectAll().execute())).toEqual([]);
    await db.asOperator(({ write }) =>
      write
        .updateTable('post_holding')
        .set({ during: '[2026-01-01,)' })
        .where('person_id', '=', ids.dtPrimary)
        .execute(),
    );
  });

  test('facts cannot be written about a child of another school, nor in another controller’s name', async () => {
    const detail = { preferred_name: 'X', child_id: ids.childP };
    await expect(
      db.as(ids.dtSecondary, ({ write }) =>
        write
          .insertInto('child_details')
          .values({ ...detail, controller_id: ids.secondary })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      db.as(ids.dtSecondary, ({ write }) =>
        write
          .insertInto('child_details')
          .values({ ...detail, controller_id: ids.primary })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    const changed = await db.as(ids.dtSecondary, ({ write }) =>
      write
        .updateTable('child_details')
        .set({ preferred_name: 'X' })
        .where('child_id', '=', ids.childP)
        .executeTakeFirst(),
    );
    expect(Number(changed.numUpdatedRows)).toBe(0);
  });

  test('a grant opens the controller’s facts to one organisation, and nothing of its own is opened back', async () => {
    await db.as(ids.head, ({ write }) =>
      write
        .insertInto('child_grant')
        .values({
          child_id: ids.childP,
          controller_id: ids.primary,
          organisation_id: ids.northmere,
          scope: 'looked-after',
          source_kind: 'test',
          during: '[2026-09-01,)',
        })
        .execute(),
    );
    const seen = await db.as(ids.adviser, ({ read }) => read.selectFrom('child_details').select('child_id').execute());
    expect(seen).toEqual([{ child_id: ids.childP }]);
    await expect(
      db.as(ids.adviser, ({ write }) =>
        write
          .insertInto('child_grant')
          .values({
            child_id: ids.childP,
            controller_id: ids.primary,
            organisation_id: ids.eastholt,
            scope: 'advice',
            source_kind: 'test',
            during: '[2026-09-01,)',
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  test('the controller of a fact never changes', async () => {
    await expect(
      db.keeper.query('update child_details set controller_id = $1 where child_id = $2', [ids.secondary, ids.childP]),
    ).rejects.toThrow(/never changes/);
  });

  test('nobody writes in the audit in another’s name, changes it or empties it', async () => {
    await db.as(ids.dtPrimary, (work) => recordEvent(work, { verb: 'test', organisationId: ids.primary }));
    await expect(
      db.as(ids.dtPrimary, ({ write }) =>
        write
          .insertInto('audit_event')
          .values({ actor_kind: 'person', actor_person: ids.dtSecondary, verb: 'x' })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    for (const statement of [
      'update audit_event set verb = $$x$$',
      'delete from audit_event',
      'truncate audit_event',
    ]) {
      await expect(db.as(ids.dtPrimary, ({ write }) => sql.raw(statement).execute(write))).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  test('nobody writes in another organisation’s part of the audit, but where a child is in both records', async () => {
    const event = (personId: string, organisationId: string, childIds: readonly string[] = []) =>
      db.as(personId, (work) => recordEvent(work, { verb: 'test', organisationId, childIds }));
    await event(ids.dtPrimary, ids.primary, [ids.childP]);
    for (const [at, childIds] of [
      [ids.secondary, []],
      [ids.secondary, [ids.childP]],
      [ids.eastholt, []],
      [ids.secondary, [randomUUID()]],
    ] as const)
      await expect(event(ids.dtPrimary, at, childIds)).rejects.toThrow(/row-level security/);
    await expect(
      db.asJob(ids.primary, (work) => recordEvent(work, { verb: 'test', organisationId: ids.secondary })),
    ).rejects.toThrow(/row-level security/);
  });

  test('when something is to be worked out again is the engine’s to say', async () => {
    for (const statement of [
      `insert into duty_subject (kind, id) values ('child', '${randomUUID()}')`,
      'update duty_subject set stale_since = null',
      'delete from duty_subject',
    ])
      await expect(db.as(ids.dtPrimary, ({ write }) => sql.raw(statement).execute(write))).rejects.toThrow(
        /permission denied/,
      );
  });

  test('the sealed chain is whole, and breaks when a line is changed', async () => {
    const seal = () =>
      db.as(ids.dtPrimary, ({ write }) => sql<{ n: number }>`select app.seal_audit() as n`.execute(write));
    // Transactions of other databases on the server hold the horizon back too: sealed when they are done.
    await expect.poll(async () => (await seal()).rows[0]?.n, { timeout: 30_000 }).toBeGreaterThan(0);
    const check = async () =>
      (
        await db.as(ids.dtPrimary, ({ write }) =>
          sql<{ broken: number | null }>`select app.check_audit() as broken`.execute(write),
        )
      ).rows[0]?.broken;
    expect(await check()).toBeNull();
    await db.keeper.query(`update audit_event set verb = 'forged' where verb = 'test'`);
    expect(await check()).toBe(1);
  });
});
