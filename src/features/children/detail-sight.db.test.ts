import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDatabase, type TestDatabase, testNow, testToday } from '../../../test/database.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import { type BrokenGlass, openScopes, type PersonActor, type PostId, postOf, type Scope } from '../../access/index.ts';
import { postsHeldToday, standsInFor } from '../../web/visitor.queries.ts';
import { actorAt, childFacts } from './index.ts';

/**
 * Legal, protection and address detail stand in tables of their own, with policies of their own. They and src/access are
 * held equal here, row by row and person by person, with the access code left out on one side.
 */
let db: TestDatabase;
let world: World;

const details = [
  { table: 'care_detail', part: 'legal' },
  { table: 'protection_detail', part: 'child-protection' },
  { table: 'hidden_address', part: 'hidden-address' },
  { table: 'contact_unsafe_reason', part: 'sharing' },
  { table: 'previous_permanence', part: 'legal' },
  { table: 'disclosure', part: 'disclosures' },
] as const satisfies readonly { table: string; part: Scope }[];

const CHILDREN = ['CLA', 'CPLA', 'CIN', 'CP', 'KIN', 'SEND'] as const;
const hour = 3_600_000;

/** Everything a child's record can hold of detail, held by one organisation. */
async function giveDetails(childId: string, at: OrganisationKey): Promise<void> {
  const owned = [childId, world.organisation[at]];
  const { query } = { query: (text: string, more: unknown[] = []) => db.keeper.query(text, [...owned, ...more]) };
  const contact = randomUUID();
  await query(
    `insert into care_detail (child_id, controller_id, during, source) values ($1, $2, '[2026-01-12,)', 'hand')`,
  );
  await query(
    `insert into protection_detail (child_id, controller_id, during, source) values ($1, $2, '[2026-01-12,)', 'hand')`,
  );
  await query(`insert into previous_permanence (child_id, controller_id, code, source) values ($1, $2, 'P1', 'hand')`);
  await query(
    `insert into contact (child_id, controller_id, id, name, role, unsafe, has_hidden_address) values ($1, $2, $3, 'N', 'parent', true, true)`,
    [contact],
  );
  await query(
    `insert into hidden_address (child_id, controller_id, contact_id, ciphertext) values ($1, $2, $3, '\\x00')`,
    [contact],
  );
  await query(
    `insert into contact_unsafe_reason (child_id, controller_id, contact_id, reason) values ($1, $2, $3, 'because')`,
    [contact],
  );
  await query(
    `insert into disclosure (child_id, controller_id, body_kind, body_name, told_to, told_on, how, what, why)
      values ($1, $2, 'police', 'Police', 'PC 1', '2026-11-01', 'phone', 'name', 'asked')`,
  );
}

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  const { person, child, organisation } = world;
  for (const kind of CHILDREN) await giveDetails(child('exampleton', kind), 'exampleton');
  await giveDetails(child('exampleton', 'CLA'), 'northmere');
  await giveDetails(child('exampleton', 'CIN'), 'northmere');
  // an import reads the authority's record of a child as its own
  await db.keeper.query('insert into child_details (child_id, controller_id) values ($1, $3), ($2, $3)', [
    child('exampleton', 'CLA'),
    child('exampleton', 'CIN'),
    organisation.northmere,
  ]);
  await db.as(person('exampleton', 'headteacher'), async ({ write }) => {
    const c = { controller_id: organisation.exampleton };
    await write
      .insertInto('relative_bar')
      .values([
        // the head of this child's school is its uncle; a teacher stands in
        {
          ...c,
          child_id: child('exampleton', 'CPLA'),
          person_id: person('exampleton', 'headteacher'),
          stand_in_id: person('exampleton', 'teacher'),
        },
        // nobody works as a stand-in by a post without children
        {
          ...c,
          child_id: child('exampleton', 'KIN'),
          person_id: person('exampleton', 'safeguarding-lead'),
          stand_in_id: person('exampleton', 'administrator'),
        },
        {
          ...c,
          child_id: child('exampleton', 'SEND'),
          person_id: person('exampleton', 'designated-teacher'),
          stand_in_id: person('exampleton', 'senco'),
        },
      ])
      .execute();
    await write
      .insertInto('child_share')
      .values([
        {
          ...c,
          child_id: child('exampleton', 'CIN'),
          with_post: 'designated-teacher',
          scopes: ['legal'],
          during: '[2026-09-01,)',
        },
        {
          ...c,
          child_id: child('exampleton', 'CP'),
          with_person: person('exampleton', 'deputy-designated-teacher'),
          scopes: ['child-protection'],
          during: '[2026-09-01,)',
        },
        // over
        {
          ...c,
          child_id: child('exampleton', 'KIN'),
          with_post: 'designated-teacher',
          scopes: ['legal'],
          during: '[2026-09-01,2026-10-01)',
        },
        // what can be shared with no SENCO
        {
          ...c,
          child_id: child('exampleton', 'CP'),
          with_post: 'senco',
          scopes: ['legal', 'disclosures'],
          during: '[2026-09-01,)',
        },
        // shared with the designated teacher, for whom the SENCO stands in
        {
          ...c,
          child_id: child('exampleton', 'SEND'),
          with_post: 'designated-teacher',
          scopes: ['legal'],
          during: '[2026-09-01,)',
        },
      ])
      .execute();
  });
  const broken = (at: OrganisationKey, post: PostId, kind: (typeof CHILDREN)[number], brokenAt: Date, until: Date) =>
    db.keeper.query(
      `insert into broken_glass (child_id, controller_id, organisation_id, person_id, reason, broken_at, until)
        values ($1, $2, $2, $3, 'a reason long enough', $4, $5)`,
      [child('exampleton', kind), organisation[at], person(at, post), brokenAt, until],
    );
  const ago = (milliseconds: number) => new Date(testNow.getTime() - milliseconds);
  await broken('exampleton', 'mental-health-lead', 'CP', ago(hour / 2), new Date(testNow.getTime() + hour / 2));
  await broken('exampleton', 'designated-teacher', 'KIN', ago(2 * hour), ago(hour));
  // left open for longer than an hour by whatever wrote it
  await broken('exampleton', 'senco', 'KIN', ago(3 * hour), new Date(testNow.getTime() + hour));
  // a post that may break none
  await broken('exampleton', 'attendance-officer', 'CP', ago(hour / 2), new Date(testNow.getTime() + hour / 2));
  await broken('northmere', 'social-worker', 'CLA', ago(hour / 2), new Date(testNow.getTime() + hour / 2));
});
afterAll(() => db.drop());

async function glassOf(personId: string, childId: string): Promise<BrokenGlass | null> {
  const { rows } = await db.keeper.query(
    'select * from broken_glass where person_id = $1 and child_id = $2 order by broken_at desc limit 1',
    [personId, childId],
  );
  const [row] = rows;
  return row === undefined
    ? null
    : {
        childId,
        personId,
        organisationId: row.organisation_id,
        reason: row.reason,
        brokenAt: row.broken_at,
        until: row.until,
      };
}

describe('detail in tables of its own', () => {
  test('is seen by the people to whom src/access opens its part, and by nobody else', async () => {
    let seen = 0;
    let unseen = 0;
    for (const { id: personId, organisation } of world.people) {
      await db.as(personId, async ({ read }) => {
        const held = await postsHeldToday(read, personId);
        const whole: PersonActor = {
          kind: 'person',
          personId,
          secondFactor: true,
          posts: held.map((post) => ({
            organisationId: post.organisationId,
            organisationKind: post.organisationKind,
            post: postOf(post.post as PostId).id,
            during: { from: '2025-09-01', to: null },
          })),
          standsIn: (await standsInFor(read, personId)) as PersonActor['standsIn'],
        };
        for (const kind of CHILDREN) {
          const childId = world.child('exampleton', kind);
          const facts = (await childFacts(read, [childId], testToday, 6)).get(childId);
          const glass = await glassOf(personId, childId);
          for (const { table, part } of details) {
            const { rows } = await sql<{ controller_id: string }>`
              select controller_id from ${sql.table(table)} where child_id = ${childId}`.execute(read as never);
            const stored = await db.keeper.query(`select controller_id from ${table} where child_id = $1`, [childId]);
            const decided = stored.rows
              .map((row) => String(row.controller_id))
              .filter((controllerId) => {
                const actor = actorAt(whole, controllerId);
                if (facts === undefined || actor.posts.length === 0) return false;
                return openScopes({ actor, child: facts, today: testToday, now: testNow, glass }).has(part);
              });
            expect(
              rows.map((row) => row.controller_id),
              `${held[0]?.post} at ${organisation}: ${table} of ${kind}`,
            ).toEqual(decided);
            seen += rows.length;
            unseen += stored.rows.length - rows.length;
          }
        }
      });
    }
    expect(seen).toBeGreaterThan(80);
    expect(unseen).toBeGreaterThan(300);
  });

  test.each([
    ['exampleton', 'headteacher', 'CPLA', 'hidden_address', 0],
    ['exampleton', 'teacher', 'CPLA', 'hidden_address', 1],
    ['exampleton', 'administrator', 'KIN', 'care_detail', 0],
    ['exampleton', 'designated-teacher', 'CIN', 'care_detail', 1],
    ['exampleton', 'designated-teacher', 'KIN', 'care_detail', 0],
    ['exampleton', 'mental-health-lead', 'CP', 'protection_detail', 1],
    ['exampleton', 'mental-health-lead', 'CP', 'hidden_address', 0],
    ['exampleton', 'senco', 'KIN', 'protection_detail', 0],
    ['exampleton', 'deputy-safeguarding-lead', 'CP', 'hidden_address', 0],
    ['northmere', 'virtual-school-head', 'CLA', 'care_detail', 1],
    ['northmere', 'virtual-school-head', 'CIN', 'care_detail', 0],
    ['northmere', 'social-worker', 'CLA', 'care_detail', 0],
    ['northmere', 'reviewing-officer', 'CLA', 'care_detail', 0],
    ['northmere', 'authority-administrator', 'CLA', 'care_detail', 0],
  ] as const)('%s, %s, of %s: %s', async (at, post, kind, table, many) => {
    const rows = await db.as(world.person(at, post), ({ read }) =>
      sql`select from ${sql.table(table)} where child_id = ${world.child('exampleton', kind)}`.execute(read as never),
    );
    expect(rows.rows.length).toBe(many);
  });

  test('is read by no job, and by an import only in the name of one of its own organisation', async () => {
    const count = (read: unknown) =>
      sql<{ n: number }>`select count(*)::int as n from care_detail`
        .execute(read as never)
        .then(({ rows }) => rows[0]?.n);
    expect(await db.asJob(world.organisation.exampleton, ({ read }) => count(read))).toBe(0);
    const administrator = world.person('northmere', 'authority-administrator');
    const of = async (at: OrganisationKey) => {
      const id = randomUUID();
      await db.keeper.query(
        `insert into import (id, controller_id, kind, state, as_at) values ($1, $2, 'looked-after', 'reading', '2026-11-24')`,
        [id, world.organisation[at]],
      );
      return id;
    };
    const [own, other] = [await of('northmere'), await of('exampleton')];
    const by = (id: string) =>
      db.as(administrator, async ({ read, write }) => {
        await sql`select set_config('mainstay.import', ${id}, true)`.execute(write);
        return count(read);
      });
    expect(await by(own)).toBe(2);
    expect(await by(other)).toBe(0);
    expect(await by(randomUUID())).toBe(0);
  });
});
