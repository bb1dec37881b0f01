import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countQueries } from '../../../test/count-queries.ts';
import { asking, newDatabase, type TestDatabase, testToday } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { POSTS } from '../../access/index.ts';
import { addDays, type Day, instantInEngland } from '../../calendar/index.ts';
import { dutiesOfTheHouse } from '../../duty-rules.ts';
import { inTransaction, type OpenDatabase, rangeText, type Work } from '../../platform/database/database.ts';
import { packsForTests } from './duties.factory.ts';
import {
  actionById,
  agreeAction,
  agreedActions,
  completeAction,
  type DueDuty,
  dutiesOfPerson,
  markWaiversSeen,
  refreshDuties,
  unseenWaivers,
  waive,
  waiversAt,
  whatIsDue,
  whereTheyDiffer,
  withdrawWaiver,
} from './index.ts';

let db: TestDatabase;
let world: World;
let school: string;
let robin: string;
const engine = dutiesOfTheHouse(packsForTests());
const fallsTo = (post: string) => engine.shelf.packs.england.post(post)?.fallsTo ?? null;
const everybody = () => sql<boolean>`true`;

/** Work of somebody at Exampleton on some day, at ten. */
function on<T>(
  day: Day,
  post: Parameters<World['person']>[1],
  action: (work: Work) => Promise<T>,
  database: OpenDatabase = db.app,
) {
  const given = asking({
    personId: world.person('exampleton', post),
    today: day,
    now: instantInEngland(day, '10:00'),
  });
  return inTransaction(database, given, action);
}

const due = (day: Day, asKnown: 'now' | 'then', post: Parameters<World['person']>[1] = 'headteacher') =>
  on(testToday, post, (work) => whatIsDue(work.read, { organisationIds: [school], on: day, asKnown }));
const ofRobin = (duties: readonly DueDuty[], rule: string) =>
  duties.filter((duty) => duty.childId === robin && duty.rule === rule).map(({ dueOn, state }) => [dueOn, state]);

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  school = world.organisation.exampleton;
  robin = await on('2026-11-03', 'safeguarding-lead', async (work) => {
    const id = randomUUID();
    const own = { child_id: id, controller_id: school };
    await work.write.insertInto('child').values({ id, controller_id: school, created_at: work.asking.now }).execute();
    await work.write
      .insertInto('child_details')
      .values({ ...own, date_of_birth: '2017-03-14' })
      .execute();
    await work.write
      .insertInto('enrolment')
      .values({ ...own, school_id: school, during: rangeText('2025-09-01', null) })
      .execute();
    await work.write
      .insertInto('status_period')
      .values({
        ...own,
        id,
        kind: 'CLA',
        during: rangeText('2026-11-02', null),
        authority_id: world.organisation.northmere,
        source: 'hand',
        recorded_at: work.asking.now,
      })
      .execute();
    await refreshDuties(work, engine, [
      { kind: 'child', id },
      { kind: 'organisation', id: school },
    ]);
    return id;
  });
  // On 18 November it comes out that the child entered care on 12 October.
  await on('2026-11-18', 'safeguarding-lead', async (work) => {
    await work.write
      .updateTable('status_period')
      .set({ during: rangeText('2026-10-12', null) })
      .where('id', '=', robin)
      .execute();
    await refreshDuties(work, engine, [{ kind: 'child', id: robin }]);
  });
});
afterAll(async () => db?.drop());

describe('what is due on a day has two answers', () => {
  const rule = 'first-pep-started';
  test.each<[Day, [Day, string][], [Day, string][]]>([
    ['2026-10-20', [['2026-11-02', 'due']], []],
    ['2026-11-02', [['2026-11-02', 'due']], []],
    ['2026-11-03', [['2026-11-02', 'late']], [['2026-11-16', 'due']]],
    ['2026-11-17', [['2026-11-02', 'late']], [['2026-11-16', 'late']]],
    ['2026-11-18', [['2026-11-02', 'late']], [['2026-11-02', 'late']]],
    ['2026-11-24', [['2026-11-02', 'late']], [['2026-11-02', 'late']]],
  ])('on %s', async (day, now, then) => {
    expect(ofRobin(await due(day, 'now'), rule)).toEqual(now);
    expect(ofRobin(await due(day, 'then'), rule)).toEqual(then);
  });

  test('and where the first differs is said', async () => {
    const [now, then] = [await due('2026-11-10', 'now'), await due('2026-11-10', 'then')];
    const differs = whereTheyDiffer(now, then);
    const started = now.find((duty) => duty.childId === robin && duty.rule === rule);
    expect(differs.find(({ id }) => id === started?.id)?.how).toBe('another-day');
    expect(whereTheyDiffer(then, then)).toEqual([]);
  });

  test('a PEP recorded today that was held last week was due until then, and is known so only now', async () => {
    await on('2026-11-23', 'designated-teacher', async (work) => {
      const own = { child_id: robin, controller_id: school };
      await work.write
        .insertInto('pep_event')
        .values({ ...own, kind: 'held', on_day: '2026-11-12' })
        .execute();
      await refreshDuties(work, engine, [{ kind: 'child', id: robin }]);
    });
    expect(ofRobin(await due('2026-11-11', 'now'), 'pep-each-term')).toEqual([['2026-12-11', 'due']]);
    expect(ofRobin(await due('2026-11-12', 'now'), 'pep-each-term')).toEqual([]);
    expect(ofRobin(await due('2026-11-20', 'then'), 'pep-each-term')).toEqual([['2026-12-11', 'due']]);
  });
});

describe('agreed actions are known then as duties are', () => {
  test.each<['as it is known now' | 'as it was known then', Day, string[]]>([
    // agreed on 5 November; done on the 10th, which was said on the 20th
    ['as it is known now', '2026-11-04', []],
    ['as it is known now', '2026-11-05', ['done 2026-11-10']],
    ['as it is known now', '2026-11-09', ['done 2026-11-10']],
    ['as it is known now', '2026-11-10', []],
    ['as it was known then', '2026-11-04', []],
    ['as it was known then', '2026-11-09', ['open']],
    ['as it was known then', '2026-11-10', ['open']],
    ['as it was known then', '2026-11-19', ['open']],
    ['as it was known then', '2026-11-20', []],
  ])('%s, on %s', async (how, day, expected) => {
    await agreedOnce();
    const found = await on(testToday, 'headteacher', (work) =>
      agreedActions(work.read, {
        ...{ organisationIds: [school], agreedBy: day, doneSince: addDays(day, 1) },
        ...(how === 'as it was known then' ? { asKnownOn: day } : {}),
      }),
    );
    const said = found.map(({ doneOn }) => (doneOn === null ? 'open' : `done ${doneOn}`));
    expect(said).toEqual(expected);
  });

  let agreed: Promise<void> | undefined;
  const agreedOnce = () => {
    agreed ??= (async () => {
      const id = await on('2026-11-05', 'headteacher', (work) =>
        agreeAction(work, {
          ...{ childId: robin, organisationId: school, what: 'Ring the carer', dueOn: '2026-11-12' as Day },
          ...{ owner: { post: 'designated-teacher' }, from: { kind: 'meeting', id: null } },
        }),
      );
      await on('2026-11-20', 'designated-teacher', async (work) => {
        const action = await actionById(work.read, id);
        if (action) await completeAction(work, action, '2026-11-10');
      });
    })();
    return agreed;
  };
});

describe('who owes it', () => {
  const mine = (post: Parameters<World['person']>[1], key: 'exampleton' | 'northmere' = 'exampleton') => {
    const person = world.person(key, post);
    const posts = world.people
      .filter((each) => each.id === person)
      .map((each) => ({ organisationId: world.organisation[each.organisation], post: each.post }));
    return db.as(person, (work) =>
      dutiesOfPerson(work.read, {
        doer: { personId: person, posts },
        on: testToday,
        posts: POSTS.map((each) => each.id),
        fallsTo,
        visible: everybody,
      }),
    );
  };
  const rules = async (...args: Parameters<typeof mine>) =>
    [...new Set((await mine(...args)).map(({ rule }) => rule))].sort();

  test('a post’s are its holder’s', async () => {
    expect(await rules('designated-teacher')).toEqual([
      'designated-teacher-training-days',
      'key-adult-named',
      'whole-staff-training',
    ]);
    expect(await rules('chair-of-governors')).toEqual(['governor-trained']);
    expect(await rules('teacher')).toEqual([]);
  });

  test('a social worker’s are theirs, or the Virtual School head’s while nobody is named', async () => {
    expect(await rules('social-worker', 'northmere')).toEqual([]);
    expect(await rules('virtual-school-head', 'northmere')).toEqual([]);
    const another = await on(testToday, 'safeguarding-lead', async (work) => {
      const id = randomUUID();
      const own = { child_id: id, controller_id: school };
      await work.write.insertInto('child').values({ id, controller_id: school, created_at: work.asking.now }).execute();
      await work.write
        .insertInto('child_details')
        .values({ ...own, date_of_birth: '2017-03-14' })
        .execute();
      await work.write
        .insertInto('status_period')
        .values({
          ...own,
          kind: 'CLA',
          during: rangeText('2026-11-16', null),
          authority_id: world.organisation.northmere,
          source: 'hand',
        })
        .execute();
      await sql`select app.refresh_grants(${[id]}::uuid[])`.execute(work.write);
      await refreshDuties(work, engine, [{ kind: 'child', id }]);
      return id;
    });
    const ofThem = (duties: readonly DueDuty[]) =>
      duties.filter(({ childId }) => childId === another).map(({ rule }) => rule);
    const both = ['first-pep-started', 'first-pep-ready-for-review'];
    expect(ofThem(await mine('virtual-school-head', 'northmere'))).toEqual(both);
    await db.keeper.query(
      `insert into child_relation (child_id, controller_id, person_id, relation, during) values ($1, $2, $3, 'social-worker-of', '[2026-11-16,)')`,
      [another, world.organisation.northmere, world.person('northmere', 'social-worker')],
    );
    expect(ofThem(await mine('virtual-school-head', 'northmere'))).toEqual([]);
    expect(ofThem(await mine('social-worker', 'northmere'))).toEqual(both);
  });

  test('an empty post falls to the head; a relative’s go to the stand-in', async () => {
    const teacher = world.person('exampleton', 'designated-teacher');
    const childDuties = async (post: Parameters<World['person']>[1]) =>
      (await mine(post)).filter(({ childId }) => childId === robin).map(({ rule }) => rule);
    expect(await childDuties('headteacher')).toEqual([]);
    await db.keeper.query(
      'insert into relative_bar (child_id, controller_id, person_id, stand_in_id) values ($1, $2, $3, $4)',
      [robin, school, teacher, world.person('exampleton', 'senco')],
    );
    expect(await childDuties('designated-teacher')).toEqual([]);
    expect(await childDuties('senco')).toEqual(['key-adult-named']);
    await db.keeper.query('delete from relative_bar');
    await db.keeper.query(`update post_holding set during = '[2025-09-01,2026-11-20)' where person_id = $1`, [teacher]);
    expect(await childDuties('headteacher')).toEqual(['key-adult-named']);
    await db.keeper.query(`update post_holding set during = '[2025-09-01,)' where person_id = $1`, [teacher]);
  });

  test('is asked in as many questions for many duties as for one', async () => {
    const counted = countQueries(db.app);
    const ask = async (most: number) => {
      await on(
        testToday,
        'headteacher',
        (work) => whatIsDue(work.read, { organisationIds: [school], on: testToday, asKnown: 'now', most }),
        counted.database,
      );
      return counted.sinceLast();
    };
    expect(await ask(1)).toBe(await ask(1000));
  });
});

describe('not needed because…', () => {
  test('takes it off the list, is seen by the head, outlives a refresh, and can be taken back', async () => {
    const keyAdult = (duties: readonly DueDuty[]) =>
      duties.find((duty) => duty.childId === robin && duty.rule === 'key-adult-named');
    const duty = keyAdult(await due(testToday, 'now'));
    if (duty === undefined) throw new Error('the key adult is due');
    await on(testToday, 'designated-teacher', async (work) => {
      const waiving = { duty, reason: 'no-longer-applies', words: 'Moves to another school on Friday' } as const;
      await waive(work, waiving);
      await waive(work, waiving);
      await refreshDuties(work, engine, [{ kind: 'child', id: robin }]);
    });
    expect(keyAdult(await due(testToday, 'now'))).toMatchObject({
      state: 'not-needed',
      waiver: { words: 'Moves to another school on Friday' },
    });
    expect(keyAdult(await due('2026-11-23', 'then'))).toMatchObject({ waiver: null });

    await on(testToday, 'headteacher', async (work) => {
      const [waiver, ...more] = await waiversAt(work.read, school);
      expect(more).toEqual([]);
      expect(waiver).toMatchObject({ rule: 'key-adult-named', childId: robin, seenAt: null });
      expect(await unseenWaivers(work.read, school)).toBe(1);
      await markWaiversSeen(work, school, [waiver?.id ?? '']);
      expect(await unseenWaivers(work.read, school)).toBe(0);
      expect(await withdrawWaiver(work, school, waiver?.id ?? '')).toBe(true);
      expect(await withdrawWaiver(work, school, waiver?.id ?? '')).toBe(false);
    });
    expect(keyAdult(await due(testToday, 'now'))).toMatchObject({ state: 'late', waiver: null });
    const { rows } = await db.keeper.query(
      `select verb, child_ids from audit_event where verb like '%waive%' order by id`,
    );
    expect(rows).toEqual([
      { verb: 'duty.waived', child_ids: [robin] },
      { verb: 'waivers.seen', child_ids: [robin] },
      { verb: 'waiver.withdrawn', child_ids: [robin] },
    ]);
  });

  test('another organisation can say nothing of it', async () => {
    const [duty] = (await due(testToday, 'now')).filter((each) => each.organisationId === school);
    if (duty === undefined) throw new Error('something is due');
    await expect(
      db.as(world.person('overmoor', 'headteacher'), (work) =>
        waive(work, { duty, reason: 'other', words: 'Not ours' }),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

test('another school sees nothing of it, whatever it asks for', async () => {
  const seen = await db.as(world.person('overmoor', 'headteacher'), (work) =>
    whatIsDue(work.read, { organisationIds: [school], on: testToday, asKnown: 'now', withDone: true }),
  );
  expect(seen).toEqual([]);
});
