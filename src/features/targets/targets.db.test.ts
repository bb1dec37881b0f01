import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import type { PostId } from '../../access/index.ts';
import { planOffers } from '../../plan-offers.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { setMeetingDay } from '../plans/index.ts';
import { lastTargets, type Target, type TargetWords, targetsOf } from './target.ts';
import { changeTarget, setTarget, settleTarget, withdrawTarget } from './targets.commands.ts';
import { targetsOfChild } from './targets.queries.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let summer: string;
let autumn: string;
let reading: string;

const words: TargetWords = {
  ...{ kind: 'academic', need: null, baseline: 'Reading age 7.2', success: 'Reads at a reading age of 8.0' },
  ...{ whoDoesWhat: 'Mr Example', howOften: 'Each Monday', byWhen: '2026-12-11' },
};
const rows = async (sql: string, ...values: unknown[]) => (await db.keeper.query(sql, values)).rows;
const inPlan = <T>(at: OrganisationKey, post: PostId, planId: string, act: Parameters<typeof plans.opened<T>>[4]) =>
  plans.opened(at, post, robin, planId, act);
const all = (at: OrganisationKey, post: PostId): Promise<Target[]> =>
  db.as(world.person(at, post), ({ read }) => targetsOfChild(read, robin));
const known = async (id: string): Promise<Target> => {
  const found = (await all('exampleton', 'designated-teacher')).find((each) => each.id === id);
  if (found === undefined) throw new Error('No such target.');
  return found;
};
const settle = async (at: OrganisationKey, post: PostId, outcome: 'met' | 'partly') => {
  const target = await known(reading);
  const given = { outcome, why: 'Short on Mondays', impact: 'Reads for pleasure', on: '2026-11-24' } as const;
  return inPlan(at, post, autumn, (work, plan) => settleTarget(work, house, plan, target, given));
};

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
  plans = plansIn(db, house, world);
  robin = world.child('exampleton', 'CLA');
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during) values ($1, $2, $3, 'social-worker-of', '[2026-01-01,)')`,
    [robin, world.organisation.northmere, world.person('northmere', 'social-worker')],
  );
  const { begun } = await plans.begin('exampleton', 'designated-teacher', [robin], '2026-09-03');
  summer = begun[0]?.planId ?? '';
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

describe('targets of a plan', () => {
  test('are set by whoever leads it, and by the social worker who helps with them', async () => {
    reading = await inPlan('exampleton', 'designated-teacher', summer, (work, plan) =>
      setTarget(work, house, plan, words),
    );
    await inPlan('northmere', 'social-worker', summer, (work, plan) =>
      setTarget(work, house, plan, { ...words, kind: 'wellbeing', success: 'Sees his sister each week' }),
    );
    const stored = await rows('select controller_id, organisation_id, set_by from target order by kind');
    expect(stored).toEqual([
      ...[
        {
          controller_id: world.organisation.exampleton,
          organisation_id: world.organisation.exampleton,
          set_by: world.person('exampleton', 'designated-teacher'),
        },
      ],
      ...[
        {
          controller_id: world.organisation.exampleton,
          organisation_id: world.organisation.northmere,
          set_by: world.person('northmere', 'social-worker'),
        },
      ],
    ]);
  });

  test('by nobody else', async () => {
    for (const [at, post] of [
      ['northmere', 'adviser'],
      ['exampleton', 'safeguarding-lead'],
    ] as const) {
      const tried = inPlan(at, post, summer, (work, plan) => setTarget(work, house, plan, words));
      await expect(tried, post).rejects.toThrow(Refused);
    }
    await expect(inPlan('overmoor', 'designated-teacher', summer, async () => {})).rejects.toThrow();
    await expect(
      inPlan('northmere', 'social-worker', summer, async (work, plan) =>
        settleTarget(work, house, plan, await known(reading), {
          outcome: 'met',
          why: null,
          impact: null,
          on: '2026-11-24',
        }),
      ),
    ).rejects.toThrow(Refused);
  });

  test('are changed by adding a version; the second of two at once is told', async () => {
    const seen = await known(reading);
    const better = { ...words, success: 'Reads at a reading age of 8.2' };
    const change = () =>
      inPlan('exampleton', 'designated-teacher', summer, (work, plan) =>
        changeTarget(work, house, plan, seen, better, seen.version),
      );
    expect((await Promise.all([change(), change()])).toSorted()).toEqual(['changed-meanwhile', 'written']);
    expect(await known(reading)).toMatchObject({ success: 'Reads at a reading age of 8.2', version: 2 });
    expect(await rows('select success from target where target_id = $1 order by version', reading)).toEqual([
      { success: 'Reads at a reading age of 8.0' },
      { success: 'Reads at a reading age of 8.2' },
    ]);
  });

  test('the database changes and removes none, whoever asks', async () => {
    for (const statement of [
      `update target set success = 'x'`,
      'delete from target',
      `update target_outcome set why = 'x'`,
    ]) {
      const tried = db.app.pool.query(statement);
      await expect(tried, statement).rejects.toThrow(/permission denied/);
    }
  });
});

describe('at the next plan', () => {
  test('last time’s are there, and one that was taken out is not', async () => {
    const other = (await all('exampleton', 'designated-teacher')).find(({ kind }) => kind === 'wellbeing');
    if (other === undefined) throw new Error('The second target is gone.');
    await inPlan('exampleton', 'headteacher', summer, (work, plan) =>
      withdrawTarget(work, house, plan, other, 'Agreed elsewhere'),
    );
    await db.keeper.query(
      `insert into plan_step (plan_id, child_id, controller_id, organisation_id, position, to_state, on_day, taken_at)
       values ($1, $2, $3, $3, 2, 'signed-off', '2026-09-20', '2026-09-20')`,
      [summer, robin, world.organisation.exampleton],
    );
    autumn = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
    const seen = await inPlan('exampleton', 'designated-teacher', autumn, async ({ read }, { plan }) => {
      const found = await targetsOfChild(read, robin);
      return { last: lastTargets(plan, found).map(({ id }) => id), now: targetsOf(plan.id, found) };
    });
    expect(seen).toEqual({ last: [reading], now: [] });
  });

  test('sign-off waits for an outcome, in words; the duty is there until it is said', async () => {
    await inPlan('exampleton', 'designated-teacher', autumn, (work, plan) =>
      setMeetingDay(work, house, plan, '2026-11-24'),
    );
    const duty = () => rows(`select due_on::text, done_on::text, assignee from duty where rule = 'targets-reviewed'`);
    expect(await duty()).toEqual([{ due_on: '2026-11-24', done_on: null, assignee: 'designated-teacher' }]);
    const missing = () =>
      inPlan('exampleton', 'designated-teacher', autumn, async ({ read }, { plan, child }) =>
        planOffers.checks[0]?.missing({ packs: house.packs, read, child, plan, today: '2026-11-24' }),
      );
    expect(await missing()).toEqual([
      {
        ...{ section: 'last-targets', need: 'signing', stops: true },
        words: 'Nobody has said what became of last time’s target “Reads at a reading age of 8.2”',
      },
    ]);
    await settle('exampleton', 'designated-teacher', 'partly');
    expect(await missing()).toEqual([]);
    expect(await duty()).toEqual([{ due_on: '2026-11-24', done_on: '2026-11-24', assignee: 'designated-teacher' }]);
  });

  test('an outcome is put right by another, and what was said before stays', async () => {
    await settle('exampleton', 'headteacher', 'met');
    expect((await known(reading)).outcome).toMatchObject({ outcome: 'met', planId: autumn });
    expect(await rows('select outcome, version from target_outcome order by version')).toEqual([
      { outcome: 'partly', version: 1 },
      { outcome: 'met', version: 2 },
    ]);
  });

  test('both blocks are rows of the plan, as text', async () => {
    const tables = await inPlan('exampleton', 'designated-teacher', autumn, async ({ read }, { plan, child }) => {
      const asked = { packs: house.packs, read, child, plan, today: '2026-11-24' as const };
      return Promise.all(
        planOffers.records.filter(({ block }) => block.endsWith('targets')).map((each) => each.table(asked)),
      );
    });
    expect(tables.map((table) => table?.rows)).toEqual([
      [],
      [['Reads at a reading age of 8.2', 'Met', 'Short on Mondays', 'Reads for pleasure', 'Tue 24 November']],
    ]);
  });

  test('each act is in the audit, with what it said apart from it', async () => {
    const verbs = await rows(
      `select verb, count(*)::int as n from audit_event where verb like 'target.%' group by 1 order by 1`,
    );
    expect(verbs).toEqual([
      { verb: 'target.changed', n: 1 },
      { verb: 'target.set', n: 2 },
      { verb: 'target.settled', n: 2 },
      { verb: 'target.withdrawn', n: 1 },
    ]);
  });
});

describe('when the child moves on', () => {
  test('another school sees the history once it is handed over, and nothing before', async () => {
    expect(await all('overmoor', 'designated-teacher')).toEqual([]);
    await db.keeper.query(
      `insert into child_grant (child_id, controller_id, organisation_id, scope, source_kind, during) values ($1, $2, $3, 'handover', 'hand', '[2026-11-01,)')`,
      [robin, world.organisation.exampleton, world.organisation.overmoor],
    );
    const [seen] = (await all('overmoor', 'designated-teacher')).filter(({ id }) => id === reading);
    expect(seen).toMatchObject({ controller: 'Exampleton Primary School', outcome: { outcome: 'met' } });
  });

  test('the authority sees it while it looks after the child', async () => {
    expect((await all('northmere', 'adviser')).some(({ id }) => id === reading)).toBe(true);
    await db.keeper.query(
      `update child_grant set during = daterange(lower(during), '2026-11-24') where child_id = $1 and scope = 'looked-after'`,
      [robin],
    );
    expect(await all('northmere', 'adviser')).toEqual([]);
  });
});
