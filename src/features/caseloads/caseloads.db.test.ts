import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorOf } from '../../../test/actors.ts';
import { newDatabase, type TestDatabase, testToday } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { type PostId, relationOf } from '../../access/index.ts';
import { addDays, type Day } from '../../calendar/index.ts';
import { peopleByRelation } from '../contacts/contacts.queries.ts';
import { staffingOf } from '../duties/index.ts';
import { ownersOf } from '../duties/model.ts';
import { organisationOf } from '../organisations/index.ts';
import type { CaseChild, Change, Role } from './caseload.ts';
import { giveChildren } from './caseloads.commands.ts';
import { caseloadOf, namesAmong, workersAt } from './caseloads.queries.ts';

let db: TestDatabase;
let world: World;
const authority = () => world.organisation.northmere;
const robin = () => world.child('exampleton', 'CLA');
const at = (post: PostId) => world.person('northmere', post);
const tomorrow = addDays(testToday, 1);

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.keeper.query('delete from child_relation');
  await db.keeper.query(`update post_holding set during = '[2025-09-01,)'`);
});

const give = (
  to: string,
  change: Change,
  given: { role?: Role; children?: readonly string[]; by?: PostId; today?: Day } = {},
) =>
  db.as(
    at(given.by ?? 'authority-administrator'),
    async (work) => {
      const organisation = await organisationOf(work.read, authority());
      if (organisation === undefined) throw new Error('no authority');
      const doer = { actor: actorOf(world, 'northmere', given.by ?? 'authority-administrator'), steppedUpAt: null };
      const { role = 'social-worker-of', children = [robin()] } = given;
      await giveChildren(work, doer, organisation, { role, childIds: children, to, change });
    },
    given.today,
  );
const load = (today: Day = testToday, role: Role = 'social-worker-of', by: PostId = 'authority-administrator') =>
  db.as(at(by), ({ read }) => caseloadOf(read, authority(), role), today);
const robinIn = (children: readonly CaseChild[]) => children.find(({ id }) => id === robin());

describe('a caseload', () => {
  test('holds the posts each relation is held with, as src/access says', async () => {
    const relations = ['social-worker-of', 'cover-social-worker-of', 'reviewing-officer-of', 'adviser-of'] as const;
    for (const relation of relations) {
      const { rows } = await db.keeper.query('select app.posts_of_relation($1) as posts', [relation]);
      expect(rows[0].posts.toSorted(), relation).toEqual(relationOf(relation).with.toSorted());
    }
  });

  test('is of the authority’s own children in the right groups, by number alone for an administrator', async () => {
    const ids = (children: readonly CaseChild[]) => children.map(({ id }) => id).toSorted();
    const own = [
      robin(),
      world.child('exampleton', 'CIN'),
      world.child('exampleton', 'CP'),
      world.child('overmoor', 'CLA-elsewhere'),
    ];
    expect(ids(await load())).toEqual(own.toSorted());
    expect(ids(await load(testToday, 'adviser-of'))).toEqual([own[0], own[3]].toSorted());
    const reader = { today: testToday, everYears: 6 };
    const named = (post: PostId) =>
      db.as(at(post), ({ read }) =>
        namesAmong(read, authority(), own, { ...reader, actor: actorOf(world, 'northmere', post) }),
      );
    expect((await named('authority-administrator')).size).toBe(0);
    expect((await named('virtual-school-head')).get(robin())).toContain('Testwood');
    // nobody else reads it, and no other authority
    expect(await load(testToday, 'social-worker-of', 'social-worker')).toEqual([]);
    const other = await db.as(world.person('eastholt', 'virtual-school-head'), ({ read }) =>
      caseloadOf(read, authority(), 'social-worker-of'),
    );
    expect(other).toEqual([]);
  });

  test('passes from one to the next on the day, in one step, is audited, and the duties are worked out again', async () => {
    await give(at('social-worker'), { kind: 'give', from: testToday });
    expect(robinIn(await load())?.workerId).toBe(at('social-worker'));
    await db.keeper.query('update duty_subject set stale_since = null');
    await give(at('duty-social-worker'), { kind: 'give', from: '2026-12-01' });
    expect(robinIn(await load())).toMatchObject({
      workerId: at('social-worker'),
      next: { workerId: at('duty-social-worker'), from: '2026-12-01' },
    });
    expect(robinIn(await load('2026-11-30'))?.workerId).toBe(at('social-worker'));
    expect(robinIn(await load('2026-12-01'))?.workerId).toBe(at('duty-social-worker'));
    const { rows } = await db.keeper.query(
      `select e.actor_person, e.subject_id, v.before, v.after from audit_event e join audit_value v on v.event_id = e.id
       where e.verb = 'caseload.set' and e.child_ids = array[$1::uuid] order by e.id desc limit 1`,
      [robin()],
    );
    expect(rows[0]).toMatchObject({
      actor_person: at('authority-administrator'),
      subject_id: at('duty-social-worker'),
      before: at('social-worker'),
      after: { person: at('duty-social-worker'), from: '2026-12-01' },
    });
    const stale = await db.keeper.query(`select id from duty_subject where stale_since is not null and kind = 'child'`);
    expect(stale.rows).toEqual([{ id: robin() }]);
    // changed again before it began: what never came to be is gone
    await give(at('social-worker'), { kind: 'give', from: '2026-11-27' });
    const left = await db.keeper.query('select during::text from child_relation order by lower(during)');
    expect(left.rows).toEqual([{ during: '[2026-11-24,2026-11-27)' }, { during: '[2026-11-27,)' }]);
  });

  test('is covered for some days, beside the social worker', async () => {
    await give(at('social-worker'), { kind: 'give', from: testToday });
    await give(at('duty-social-worker'), { kind: 'cover', from: testToday, to: '2026-11-27' });
    expect(robinIn(await load('2026-11-26'))).toMatchObject({
      workerId: at('social-worker'),
      cover: { workerId: at('duty-social-worker'), until: '2026-11-27' },
    });
    expect(robinIn(await load('2026-11-27'))?.cover).toBeNull();
  });

  test('ends what a school had written down of the authority’s people, and not another authority’s own', async () => {
    const row =
      'insert into child_relation (child_id, controller_id, person_id, relation, during) values ($1, $2, $3, $4, $5)';
    const since = '[2026-01-12,)';
    const school = world.organisation.exampleton;
    await db.keeper.query(row, [robin(), school, at('social-worker'), 'social-worker-of', since]);
    const theirs = world.person('eastholt', 'social-worker');
    await db.keeper.query(row, [robin(), world.organisation.eastholt, theirs, 'social-worker-of', since]);
    expect(robinIn(await load())?.workerId).toBe(at('social-worker'));
    await give(at('duty-social-worker'), { kind: 'give', from: testToday });
    const { rows } = await db.keeper.query(
      'select person_id from child_relation where during @> $1::date order by person_id',
      [testToday],
    );
    expect(rows.map(({ person_id }) => person_id)).toEqual([at('duty-social-worker'), theirs].toSorted());
  });

  test('is refused for days gone by, another authority’s child, somebody without the post, and those who may not', async () => {
    const now: Change = { kind: 'give', from: testToday };
    await expect(give(at('social-worker'), { kind: 'give', from: '2026-11-23' })).rejects.toThrow();
    const elsewhere = world.child('exampleton', 'CLA-elsewhere');
    await expect(give(at('social-worker'), now, { children: [elsewhere] })).rejects.toThrow();
    await expect(give(at('adviser'), now)).rejects.toThrow();
    await expect(give(world.person('eastholt', 'social-worker'), now)).rejects.toThrow();
    for (const by of ['social-worker', 'adviser', 'analyst'] as const) {
      await expect(give(at('social-worker'), now, { by }), by).rejects.toThrow();
    }
    // and in SQL with the access code left out
    for (const person of [at('social-worker'), world.person('eastholt', 'virtual-school-head')]) {
      const asked = db.as(person, ({ write }) =>
        sql`select app.give_children(${authority()}::uuid, 'social-worker-of', ${[robin()]}::uuid[], ${at('social-worker')}::uuid, ${testToday}::date, null)`.execute(
          write,
        ),
      );
      await expect(asked).rejects.toThrow('given by those who may');
    }
    const { rows } = await db.keeper.query('select from child_relation');
    expect(rows).toHaveLength(0);
  });

  test('is given to those who hold a post for it on that day', async () => {
    const names = await db.as(at('authority-administrator'), ({ read }) =>
      workersAt(read, authority(), 'adviser-of', testToday),
    );
    expect(names.map(({ name }) => name)).toEqual(['adviser of northmere', 'virtual-school-head of northmere']);
  });
});

describe('somebody whose post has ended', () => {
  const duty = () => ({
    assignee: { kind: 'relation' as const, id: 'social-worker-of' as const },
    organisationId: authority(),
    childId: robin(),
  });
  const owners = (today: Day) =>
    db.as(
      at('virtual-school-head'),
      async ({ read }) => ownersOf(duty(), await staffingOf(read, [duty()], () => null)),
      today,
    );

  test('owns no duty and has no child: it falls to the authority, as that of nobody does', async () => {
    await give(at('social-worker'), { kind: 'give', from: testToday });
    expect(await owners(testToday)).toEqual([{ personId: at('social-worker'), by: 'relation', post: null }]);
    await db.keeper.query(`update post_holding set during = '[2025-09-01,2026-11-25)' where person_id = $1`, [
      at('social-worker'),
    ]);
    expect(await owners(tomorrow)).toEqual([
      { personId: at('virtual-school-head'), by: 'falls-to', post: 'virtual-school-head' },
    ]);
    expect(robinIn(await load(tomorrow))?.workerId).toBeNull();
  });

  test('is no longer named among the child’s people', async () => {
    await give(at('social-worker'), { kind: 'give', from: testToday });
    const named = (person: string, today: Day = testToday) =>
      db.as(person, ({ read }) => peopleByRelation(read, robin()), today);
    const teacher = world.person('exampleton', 'designated-teacher');
    expect(await named(teacher)).toEqual([
      {
        personId: at('social-worker'),
        name: 'social-worker of northmere',
        relation: 'social-worker-of',
        organisation: 'Northmere Council',
      },
    ]);
    // not for a school that has not the child, nor for those who see none
    expect(await named(world.person('overmoor', 'designated-teacher'))).toEqual([]);
    for (const post of ['administrator', 'governor'] as const) {
      expect(await named(world.person('exampleton', post)), post).toEqual([]);
    }
    expect(await named(at('authority-administrator'))).toEqual([]);
    await db.keeper.query(`update post_holding set during = '[2025-09-01,2026-11-25)' where person_id = $1`, [
      at('social-worker'),
    ]);
    expect(await named(teacher, tomorrow)).toEqual([]);
  });
});
