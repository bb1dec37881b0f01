import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countQueries } from '../../../test/count-queries.ts';
import { asking, newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import type { Day } from '../../calendar/index.ts';
import { dutiesOfTheHouse } from '../../duty-rules.ts';
import { inTransaction, type OpenDatabase, rangeText, type Work } from '../../platform/database/database.ts';
import { packsForTests } from './duties.factory.ts';
import { AT_ONCE, type DutyEngine, drainStaleDuties, markSchoolChanged, refreshDuties, type Subject } from './index.ts';

let db: TestDatabase;
let world: World;
const engine = dutiesOfTheHouse(packsForTests());

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
});
afterAll(async () => db?.drop());

const child = (id: string): Subject => ({ kind: 'child', id });
const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const dsl = () => world.person('exampleton', 'safeguarding-lead');

/** Work of the safeguarding lead of Exampleton, some minutes after the tests' now. */
function asLead<T>(
  minutes: number,
  action: (work: Work) => Promise<T>,
  database: OpenDatabase = db.app,
  personId: string = dsl(),
): Promise<T> {
  return inTransaction(database, asking({ personId, now: later(minutes) }), action);
}

async function newChild(work: Work, from: Day = '2026-11-02', authority: 'northmere' | 'eastholt' = 'northmere') {
  const id = randomUUID();
  const own = { child_id: id, controller_id: world.organisation.exampleton };
  await work.write
    .insertInto('child')
    .values({ id, controller_id: own.controller_id, created_at: later(-60) })
    .execute();
  await work.write
    .insertInto('child_details')
    .values({ ...own, date_of_birth: '2017-03-14' })
    .execute();
  await work.write
    .insertInto('enrolment')
    .values({ ...own, school_id: own.controller_id, during: rangeText('2025-09-01', null) })
    .execute();
  const { id: status } = await work.write
    .insertInto('status_period')
    .values({
      ...own,
      kind: 'CLA',
      during: rangeText(from, null),
      authority_id: world.organisation[authority],
      source: 'hand',
      recorded_at: work.asking.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, status };
}

const kept = async (subject: Subject) =>
  (
    await db.keeper.query('select * from duty where subject_kind = $1 and subject_id = $2 order by rule, occurrence', [
      subject.kind,
      subject.id,
    ])
  ).rows;
const due = async (subject: Subject, rule: string) =>
  (await kept(subject)).filter((row) => row.rule === rule).map((row) => [row.occurrence, String(row.due_on)]);
const versions = async (id: string, rule: string) =>
  (
    await db.keeper.query(
      `select due_on::text, done_on::text, withdrawn_reason, known_from, known_to from duty_version
       where subject_id = $1 and rule = $2 order by occurrence, known_from`,
      [id, rule],
    )
  ).rows;

describe('what is kept equals what the rules say', () => {
  test('for a child, in the transaction that brought the facts', async () => {
    const { id } = await asLead(0, async (work) => {
      const made = await newChild(work);
      await refreshDuties(work, engine, [child(made.id)]);
      return made;
    });
    const rows = await kept(child(id));
    expect([...new Set(rows.map((row) => row.rule))]).toEqual([
      'first-pep-ready-for-review',
      'first-pep-started',
      'key-adult-named',
      'pep-each-term',
    ]);
    const started = rows.find((row) => row.rule === 'first-pep-started');
    expect(started).toMatchObject({
      assignee_kind: 'relation',
      assignee: 'social-worker-of',
      organisation_id: world.organisation.northmere,
      shown_to: [world.organisation.exampleton],
      child_id: id,
      clock: { id: 'first-pep-started', value: 10, unit: 'school-days', owner: 'Northmere', verified: 'read' },
      words: { day: '2026-11-02' },
    });
  });

  test('with nothing written a second time', async () => {
    const { id } = await asLead(0, async (work) => {
      const made = await newChild(work);
      await refreshDuties(work, engine, [child(made.id)]);
      return made;
    });
    const before = await kept(child(id));
    await asLead(1, (work) => refreshDuties(work, engine, [child(id)]));
    expect(await kept(child(id))).toEqual(before);
    expect(await versions(id, 'first-pep-started')).toHaveLength(1);
  });

  test('nothing is kept of a transaction that failed', async () => {
    let id = '';
    await asLead(0, async (work) => {
      id = (await newChild(work)).id;
      await refreshDuties(work, engine, [child(id)]);
      throw new Error('after all');
    }).catch(() => {});
    expect(await kept(child(id))).toEqual([]);
  });

  test('the school’s own duties are brought up to date with its children’s', async () => {
    const school: Subject = { kind: 'organisation', id: world.organisation.overmoor };
    await db.as(world.person('overmoor', 'safeguarding-lead'), (work) =>
      refreshDuties(work, engine, [child(world.child('overmoor', 'KIN'))]),
    );
    expect((await due(school, 'cohort-table'))[0]?.[0]).toBe('2026-autumn-1');
    expect(await due(school, 'designated-teacher-in-post')).toEqual([]);
    expect(await due(school, 'designated-teacher-training-days')).toHaveLength(2);
  });
});

describe('what was known is kept', () => {
  test('a care period put right: the old day stays as it was known', async () => {
    const made = await asLead(0, async (work) => {
      const one = await newChild(work);
      await refreshDuties(work, engine, [child(one.id)]);
      return one;
    });
    await asLead(30, async (work) => {
      await work.write
        .updateTable('status_period')
        .set({ during: rangeText('2026-10-05', null) })
        .where('id', '=', made.status)
        .execute();
      await refreshDuties(work, engine, [child(made.id)]);
    });
    expect(await versions(made.id, 'first-pep-started')).toMatchObject([
      { due_on: '2026-11-16', withdrawn_reason: null, known_to: later(30) },
      { due_on: '2026-10-19', withdrawn_reason: null, known_from: later(30), known_to: null },
    ]);
  });

  test('two changes in one instant are known one after the other', async () => {
    const { id } = await asLead(0, async (work) => {
      const one = await newChild(work);
      await refreshDuties(work, engine, [child(one.id)]);
      await work.write.deleteFrom('status_period').where('id', '=', one.status).execute();
      await refreshDuties(work, engine, [child(one.id)]);
      return one;
    });
    expect(await kept(child(id))).toEqual([]);
    const [only] = await versions(id, 'first-pep-started');
    expect(only).toMatchObject({ withdrawn_reason: 'no-longer-follows' });
    expect(only?.known_to.getTime()).toBeGreaterThanOrEqual(only?.known_from.getTime());
    const { rows } = await db.keeper.query(
      'select count(*)::int as wrong from duty_version where subject_id = $1 and known_to <= known_from',
      [id],
    );
    expect(rows).toEqual([{ wrong: 0 }]);
  });

  test('a record that is closed has no duties, and says why', async () => {
    const { id } = await asLead(0, async (work) => {
      const one = await newChild(work);
      await refreshDuties(work, engine, [child(one.id)]);
      return one;
    });
    await asLead(5, async (work) => {
      await work.write
        .insertInto('sealed_child')
        .values({ child_id: id, reason: 'adopted', sealed_by: work.asking.personId })
        .execute();
      await refreshDuties(work, engine, [child(id)]);
    });
    expect(await kept(child(id))).toEqual([]);
    expect(await versions(id, 'pep-each-term')).not.toEqual([]);
    for (const version of await versions(id, 'pep-each-term')) expect(version.withdrawn_reason).toBe('sealed');
  });

  test('a clock changed in a pack changes what is due, with the engine as it is', async () => {
    const { id } = await asLead(0, async (work) => {
      const one = await newChild(work);
      await refreshDuties(work, engine, [child(one.id)]);
      return one;
    });
    const slower = dutiesOfTheHouse(
      packsForTests({
        'northmere/clocks.yaml': `first-pep-started:
  values:
    - {value: 12, unit: school-days, from: 2015-09-01, source: northmere-handbook, verified: read}
`,
      }),
    );
    await asLead(60, (work) => refreshDuties(work, slower, [child(id)]));
    expect((await versions(id, 'first-pep-started')).map((row) => row.due_on)).toEqual(['2026-11-16', '2026-11-18']);
  });

  test('two authorities with different clocks at one school', async () => {
    const [northmere, eastholt] = await asLead(0, async (work) => {
      const made = [await newChild(work), await newChild(work, '2026-11-02', 'eastholt')];
      await refreshDuties(
        work,
        engine,
        made.map(({ id }) => child(id)),
      );
      return made.map(({ id }) => id);
    });
    const dates = async (id: string | undefined) =>
      (await kept(child(id ?? ''))).filter((row) => row.occurrence === '2026-autumn').map((row) => row.clock.owner);
    expect(await dates(northmere)).toEqual(['Northmere']);
    expect(await dates(eastholt)).toEqual(['Eastholt']);
    expect((await versions(northmere ?? '', 'first-pep-started'))[0]?.due_on).toBe('2026-11-16');
    expect((await versions(eastholt ?? '', 'first-pep-started'))[0]?.due_on).toBe('2026-11-23');
  });
});

describe('the engine’s role', () => {
  const roleNow = async (work: Work) =>
    (await sql<{ role: string }>`select current_user as role`.execute(work.write)).rows[0]?.role;

  test('is given back, also inside a savepoint that is released or rolled back', async () => {
    await asLead(0, async (work) => {
      const app = await roleNow(work);
      expect(app).toBe('mainstay_app');
      await refreshDuties(work, engine, [child(world.child('exampleton', 'CLA'))]);
      expect(await roleNow(work)).toBe(app);
      await sql`savepoint a`.execute(work.write);
      await refreshDuties(work, engine, [child(world.child('exampleton', 'CLA'))]);
      await sql`release savepoint a`.execute(work.write);
      expect(await roleNow(work)).toBe(app);
      await sql`savepoint b`.execute(work.write);
      await refreshDuties(work, engine, [child(world.child('exampleton', 'CLA'))]);
      await sql`rollback to savepoint b`.execute(work.write);
      expect(await roleNow(work)).toBe(app);
    });
  });

  test('is given back when a rule fails', async () => {
    const broken: DutyEngine = {
      ...engine,
      families: engine.families.map((family) => ({
        ...family,
        prepare: async () => {
          throw new Error('a rule failed');
        },
      })),
    };
    await asLead(0, async (work) => {
      await expect(refreshDuties(work, broken, [child(world.child('exampleton', 'CLA'))])).rejects.toThrow(
        'a rule failed',
      );
      expect(await roleNow(work)).toBe('mainstay_app');
    });
  });

  test('the application itself writes no duty', async () => {
    await expect(asLead(0, (work) => sql`delete from duty`.execute(work.write))).rejects.toThrow(/permission denied/);
    await expect(asLead(0, (work) => sql`update duty set due_on = '2027-01-01'`.execute(work.write))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('many subjects', () => {
  test('ask no more questions than one', async () => {
    const counted = countQueries(db.app);
    const one = await asLead(0, async (work) => (await newChild(work)).id);
    const refresh = async (ids: readonly string[]) => {
      await asLead(1, (work) => refreshDuties(work, engine, ids.map(child)), counted.database);
      return counted.sinceLast();
    };
    await refresh([one]);
    const few = await refresh([one]);
    const many = await asLead(2, async (work) => {
      const made: string[] = [];
      for (let count = 0; count < 40; count += 1) made.push((await newChild(work)).id);
      return made;
    });
    counted.sinceLast();
    // The first refresh of the forty also writes their duties, and works out the table of their school.
    expect(await refresh(many)).toBeLessThanOrEqual(2 * few);
    expect(await refresh(many)).toBe(few);
    // a few of the engine, and one or two for each kind of fact the rules look at
    expect(few).toBeLessThanOrEqual(19);
  });

  test('past fifty they are marked, and worked out by the drain, each once', async () => {
    const ids = await asLead(0, async (work) => {
      const made: string[] = [];
      for (let count = 0; count <= AT_ONCE; count += 1) made.push((await newChild(work)).id);
      await refreshDuties(work, engine, made.map(child));
      return made;
    });
    expect(await kept(child(ids[0] ?? ''))).toEqual([]);
    const house = { database: db.app, clock: () => later(10), packs: packsForTests() };
    const both = await Promise.all([drainStaleDuties(house, engine), drainStaleDuties(house, engine)]);
    expect(both.reduce((sum, each) => sum + each.subjects, 0)).toBeGreaterThanOrEqual(ids.length + 1);
    expect(await kept(child(ids.at(-1) ?? ''))).not.toEqual([]);
    expect(await drainStaleDuties(house, engine)).toMatchObject({ subjects: 0 });
    const { rows } = await db.keeper.query(
      `select count(*)::int as twice from (select 1 from duty group by rule, subject_id, occurrence, assignee having count(*) > 1) x`,
    );
    expect(rows).toEqual([{ twice: 0 }]);
  });

  test('a school’s new calendar marks all its children', async () => {
    const before = await db.keeper.query('select count(*)::int as n from duty_subject where stale_since is not null');
    expect(before.rows[0].n).toBe(0);
    await asLead(20, (work) => markSchoolChanged(work, world.organisation.exampleton, 'calendar'));
    const { rows } = await db.keeper.query(
      `select count(*) filter (where kind = 'child')::int as children, count(*) filter (where kind = 'organisation')::int as schools
       from duty_subject where stale_reason = 'calendar'`,
    );
    expect(rows[0].schools).toBe(1);
    expect(rows[0].children).toBeGreaterThan(AT_ONCE);
    await drainStaleDuties({ database: db.app, clock: () => later(30), packs: packsForTests() }, engine);
  });

  test('another pack marks everything, once', async () => {
    const packs = packsForTests({ 'northmere/clocks.yaml': '# none of its own\n{}\n' });
    const house = { database: db.app, clock: () => later(40), packs };
    const first = await drainStaleDuties(house, dutiesOfTheHouse(packs));
    expect(first.subjects).toBeGreaterThan(AT_ONCE);
    expect(first.changed).toBeGreaterThan(0);
    expect(await drainStaleDuties(house, dutiesOfTheHouse(packs))).toMatchObject({ subjects: 0 });
  });

  test('a new academic year is looked into by itself', async () => {
    const packs = packsForTests({ 'northmere/clocks.yaml': '# none of its own\n{}\n' });
    const september = new Date('2027-09-01T06:00:00Z');
    const drained = await drainStaleDuties(
      { database: db.app, clock: () => september, packs },
      dutiesOfTheHouse(packs),
    );
    expect(drained.inserted).toBeGreaterThan(0);
    const { rows } = await db.keeper.query(`select max(due_on)::text as last from duty`);
    expect(rows[0].last > '2028-09-01').toBe(true);
  });
});

test('two commands about one child wait for each other, and neither’s facts are lost', async () => {
  const made = await asLead(0, (work) => newChild(work));
  const own = { child_id: made.id, controller_id: world.organisation.exampleton };
  const head = world.person('exampleton', 'headteacher');
  const recordPep = async (work: Work) => {
    await work.write
      .insertInto('pep_event')
      .values({ ...own, kind: 'held', on_day: '2026-11-20' })
      .execute();
    await refreshDuties(work, engine, [child(made.id)]);
    await sql`select pg_sleep(0.3)`.execute(work.write);
  };
  const held = asLead(1, recordPep, db.app, head);
  const adult = asLead(1, async (work) => {
    await work.write
      .insertInto('key_adult')
      .values({
        ...own,
        person_id: dsl(),
        during: rangeText('2026-11-20', null),
        child_view: 'agreed',
        asked_on: '2026-11-20',
      })
      .execute();
    await refreshDuties(work, engine, [child(made.id)]);
  });
  await Promise.all([held, adult]);
  const done = (await kept(child(made.id))).filter((row) => row.done_on !== null).map((row) => row.rule);
  expect([...new Set(done)].sort()).toEqual([
    'first-pep-ready-for-review',
    'first-pep-started',
    'key-adult-named',
    'pep-each-term',
  ]);
  const { rows } = await db.keeper.query(
    'select count(*)::int as wrong from duty_version where subject_id = $1 and known_to <= known_from',
    [made.id],
  );
  expect(rows).toEqual([{ wrong: 0 }]);
});
