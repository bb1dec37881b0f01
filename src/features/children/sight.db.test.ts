import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, placeOf } from '../../../test/actors.ts';
import { newDatabase, type TestDatabase, testToday } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { GROUPS, type PersonActor, postOf, SCOPES, type Scope, scopesOf } from '../../access/index.ts';
import { postsHeldToday, standsInFor } from '../../web/visitor.queries.ts';
import { actorAt, childFacts, listWithChoices, mayBeSeen, seenHere } from './index.ts';
import { everyone, type ListFilters } from './list-filters.ts';

/** The decision in SQL (lists) and the decision in code (one child) are one decision. */
let db: TestDatabase;
let world: World;
const EVER = 6;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  const { person, child, organisation } = world;
  // Something of every condition there is: relations, key adult, shares, bars with a stand-in, moves, advice, one-day cover.
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-12,)')`,
    [child('exampleton', 'CLA'), organisation.exampleton, person('northmere', 'social-worker')],
  );
  await db.as(person('exampleton', 'headteacher'), async ({ write }) => {
    const c = { controller_id: organisation.exampleton };
    await write
      .insertInto('child_relation')
      .values([
        {
          ...c,
          child_id: child('exampleton', 'CLA'),
          person_id: person('exampleton', 'teacher'),
          relation: 'teacher-of',
          during: '[2026-09-01,)',
        },
        {
          ...c,
          child_id: child('exampleton', 'CIN'),
          person_id: person('exampleton', 'support-staff'),
          relation: 'support-of',
          during: '[2026-09-01,2026-11-01)',
        },
        {
          ...c,
          child_id: child('exampleton', 'CP'),
          person_id: person('exampleton', 'agency-staff'),
          relation: 'teacher-of',
          during: '[2026-11-24,2026-11-25)',
        },
        {
          ...c,
          child_id: child('exampleton', 'KIN'),
          person_id: person('exampleton', 'agency-staff'),
          relation: 'teacher-of',
          during: '[2026-11-23,2026-11-26)',
        },
      ])
      .execute();
    await write
      .insertInto('key_adult')
      .values({
        ...c,
        child_id: child('exampleton', 'CPLA'),
        person_id: person('exampleton', 'school-office'),
        during: '[2026-09-01,)',
      })
      .execute();
    await write
      .insertInto('child_share')
      .values([
        {
          ...c,
          child_id: child('exampleton', 'CIN'),
          with_post: 'designated-teacher',
          scopes: ['need-groups', 'plan'],
          during: '[2026-09-01,)',
        },
        {
          ...c,
          child_id: child('exampleton', 'KIN'),
          with_post: 'mental-health-lead',
          scopes: ['wellbeing'],
          during: '[2026-09-01,)',
        },
        {
          ...c,
          child_id: child('exampleton', 'CP'),
          with_person: person('exampleton', 'senco'),
          scopes: ['send'],
          during: '[2026-09-01,2026-10-01)',
        },
      ])
      .execute();
    await write
      .insertInto('relative_bar')
      .values([
        {
          ...c,
          child_id: child('exampleton', 'CLA'),
          person_id: person('exampleton', 'deputy-safeguarding-lead'),
          stand_in_id: person('exampleton', 'teacher'),
        },
        { ...c, child_id: child('exampleton', 'CSW'), person_id: person('exampleton', 'headteacher') },
      ])
      .execute();
    await write
      .insertInto('child_grant')
      .values([
        {
          ...c,
          child_id: child('exampleton', 'KIN'),
          organisation_id: organisation.northmere,
          scope: 'advice',
          source_kind: 'request',
          during: '[2026-11-01,)',
        },
        {
          ...c,
          child_id: child('exampleton', 'CPLA'),
          organisation_id: organisation.northmere,
          scope: 'advice',
          source_kind: 'request',
          during: '[2026-11-01,)',
        },
        {
          ...c,
          child_id: child('exampleton', 'CSW'),
          organisation_id: organisation.overmoor,
          scope: 'handover',
          sections: ['name', 'plan'],
          source_kind: 'handover',
          during: '[2026-11-01,)',
        },
      ])
      .execute();
    await sql`update enrolment set during = '[2025-09-01,2026-11-20)' where child_id = ${child('exampleton', 'SEND')}`.execute(
      write,
    );
  });
});
afterAll(() => db.drop());

describe('sight in SQL and in code', () => {
  test('agree for every post, child and part', async () => {
    const everyChild = (await db.keeper.query<{ id: string }>('select id from child')).rows.map((row) => row.id);
    let seen = 0;
    for (const { id: personId, organisation } of world.people) {
      await db.as(personId, async ({ read }) => {
        const held = await postsHeldToday(read, personId);
        const actor: PersonActor = {
          kind: 'person',
          personId,
          secondFactor: true,
          posts: held.map((post) => ({
            organisationId: post.organisationId,
            organisationKind: post.organisationKind,
            post: postOf(post.post as never).id,
            during: { from: '2025-09-01', to: null },
          })),
          standsIn: (await standsInFor(read, personId)) as PersonActor['standsIn'],
        };
        const facts = await childFacts(read, everyChild, testToday, EVER);
        for (const { id: part } of SCOPES) {
          const listed = await read
            .selectFrom('child')
            .select('id')
            .where(mayBeSeen(sql.ref('child.id'), actor, testToday, part as Scope, EVER))
            .execute();
          const decided = [...facts.values()]
            .filter((child) => scopesOf(actor, child, testToday).has(part))
            .map((child) => child.childId);
          expect(listed.map((row) => row.id).sort(), `${held[0]?.post} at ${organisation}: ${part}`).toEqual(
            decided.sort(),
          );
          seen += listed.length;
          const here = held[0]?.organisationId;
          if (here === undefined) continue;
          // and the list of one organisation, which begins with the children tied to it
          const at = { actor, organisationId: here, today: testToday, everYears: EVER };
          const decidedHere = [...facts.values()]
            .filter((child) => scopesOf(actorAt(actor, here), child, testToday).has(part))
            .map((child) => child.childId);
          const seenThere = await seenHere(read, at, part as Scope);
          expect(seenThere.sort(), `${held[0]?.post} at ${organisation}, there: ${part}`).toEqual(decidedHere.sort());
        }
      });
    }
    // not vacuous: many cells are open and many are not
    expect(seen).toBeGreaterThan(300);
  });

  test('the list of every post holds the children, the names and the groups that the decision opens, and no others', async () => {
    const everyChild = (await db.keeper.query<{ id: string }>('select id from child')).rows.map((row) => row.id);
    let rows = 0;
    for (const { organisation: key, post } of world.people) {
      const reader = {
        actor: actorOf(world, key, post),
        organisation: placeOf(world, key),
        today: testToday,
        everYears: EVER,
      };
      await db.as(reader.actor.personId, async ({ read }) => {
        const who = `${post} at ${key}`;
        const list = (filters: Partial<ListFilters>, choosing = false) =>
          listWithChoices(read, reader, { ...everyone, ...filters }, { limit: 500, offset: 0 }, choosing);
        const facts = await childFacts(read, everyChild, testToday, EVER);
        const open = [...facts.values()].flatMap((child) => {
          const parts = scopesOf(actorAt(reader.actor, reader.organisation.id), child, testToday);
          return parts.has('name') ? [{ child, parts }] : [];
        });
        const stays = await read.selectFrom('enrolment').select(['child_id', 'school_id', 'year_group']).execute();
        const here = open.filter(
          ({ child }) =>
            reader.organisation.kind !== 'school' ||
            child.onRollAt.includes(reader.organisation.id) ||
            !stays.some((stay) => stay.child_id === child.childId),
        );
        const adults = await sql<{ child_id: string; display_name: string | null }>`
          select k.child_id, p.display_name from key_adult k left join person p on p.id = k.person_id where k.during @> app.today()`.execute(
          read,
        );
        const { list: found, choices } = await list({});
        expect({ list: found, choices }, who).toEqual(await list({}, true));
        const byId = Map.groupBy(found.children, ({ id }) => id);
        expect([...byId.keys()].sort(), who).toEqual(here.map(({ child }) => child.childId).sort());
        expect(found.total, who).toBe(here.length);
        for (const { child, parts } of here) {
          const [row] = byId.get(child.childId) ?? [];
          const adult = adults.rows.find(({ child_id }) => child_id === child.childId)?.display_name ?? null;
          expect(row?.seesAdult, who).toBe(parts.has('profile'));
          expect(row?.adult, who).toBe(parts.has('profile') ? adult : null);
          if (child.onRollAt.length > 0) expect(row?.school, who).not.toBeNull();
        }
        const shown = ['name', 'identity', 'send', 'care-group', 'need-groups', 'profile', 'moves'] as const;
        const openOf = shown.filter((part) => open.some(({ parts }) => parts.has(part)));
        expect([...choices.open].sort(), who).toEqual([...new Set(['name', ...openOf])].sort());
        for (const group of GROUPS) {
          const part = group === 'CLA' || group === 'CPLA' ? 'care-group' : 'need-groups';
          const those = here.filter(({ child, parts }) => parts.has(part) && child.groups.includes(group));
          const { list: inGroup } = await list({ group });
          expect(inGroup.children.map(({ id }) => id).sort(), `${who}: ${group}`).toEqual(
            those.map(({ child }) => child.childId).sort(),
          );
        }
        rows += here.length;
      });
    }
    expect(rows).toBeGreaterThan(60);
  });

  test('a sealed child is in no list, though what was granted of it still stands', async () => {
    const sealed = world.child('exampleton', 'KIN');
    const at = {
      actor: actorOf(world, 'northmere', 'virtual-school-head'),
      organisationId: world.organisation.northmere,
      today: testToday,
      everYears: EVER,
    };
    const seen = () => db.as(at.actor.personId, ({ read }) => seenHere(read, at, 'name'));
    expect(await seen()).toContain(sealed);
    await db.keeper.query(`insert into sealed_child (child_id, reason) values ($1, 'adoption')`, [sealed]);
    await db.keeper.query(`update child_grant set during = '[2026-11-01,)' where child_id = $1`, [sealed]);
    expect(await seen()).not.toContain(sealed);
  });

  test('facts of many children take the same number of queries as facts of one', async () => {
    const all = (await db.keeper.query<{ id: string }>('select id from child')).rows.map((row) => row.id);
    const count = async (ids: readonly string[]) => {
      let queries = 0;
      await db.as(world.person('exampleton', 'headteacher'), async ({ read }) => {
        const original = read.getExecutor;
        const counting = new Proxy(read, {
          get: (target, key) => {
            if (key === 'selectFrom') queries += 1;
            const value = Reflect.get(target, key);
            return typeof value === 'function' ? value.bind(target) : value;
          },
        });
        expect(original).toBeDefined();
        await childFacts(counting, ids, testToday, EVER);
      });
      return queries;
    };
    expect(await count(all)).toBe(await count(all.slice(0, 2)));
  });
});
