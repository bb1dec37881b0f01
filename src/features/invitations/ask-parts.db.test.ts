import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { planOffers } from '../../plan-offers.ts';
import type { House } from '../../web/house.ts';
import { actorAt } from '../children/index.ts';
import { type AskedFor, type Asks, askForParts } from './ask-parts.commands.ts';
import { plansToAsk, type ToAsk } from './ask-parts.queries.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let amara: string;
let elsewhere: string;

const rows = async (text: string, ...values: unknown[]) => (await db.keeper.query(text, values)).rows;
const until = '2026-12-15';

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
  plans = plansIn(db, house, world);
  robin = world.child('exampleton', 'CLA');
  amara = world.child('exampleton', 'CLA-elsewhere');
  elsewhere = world.child('overmoor', 'CLA');
  await plans.begin('exampleton', 'designated-teacher', [robin, amara]);
  await plans.begin('overmoor', 'designated-teacher', [elsewhere]);
  const school = world.organisation.exampleton;
  await rows(
    `insert into contact (child_id, controller_id, name, role, email, unsafe, may_be_told, during) values
      ($1, $2, 'Mrs Pretendham', 'foster-carer', 'pretendham@home.example', false, '{}', '[2026-01-01,)'),
      ($1, $2, 'Mr Madeupton', 'foster-carer', 'madeupton@home.example', false, '{}', '[2026-01-01,)'),
      ($1, $2, 'Somebody Unsafe', 'parent', 'unsafe@home.example', true, '{}', '[2026-01-01,)'),
      ($1, $2, 'Mr Mustnot', 'parent', 'mustnot@home.example', false, '{}', '[2026-01-01,)'),
      ($1, $2, 'Ms Nomail', 'parent', null, false, '{}', '[2026-01-01,)'),
      ($3, $2, 'Mx Untoldham', 'foster-carer', 'untold@home.example', false, '{attendance}', '[2026-01-01,)')`,
    ...[robin, school, amara],
  );
  const [carer] = await rows(`select id from contact where name = 'Mrs Pretendham'`);
  const [not] = await rows(`select id from contact where name = 'Mr Mustnot'`);
  await rows(
    `insert into contact_rule (child_id, controller_id, position, contact_id, how, must_not) values
      ($1, $2, 1, $3, 'By email', false), ($1, $2, 2, $4, 'Say nothing', true)`,
    ...[robin, school, carer.id, not.id],
  );
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

const listed = (at: 'exampleton' | 'overmoor' = 'exampleton') =>
  plans.as(at, 'designated-teacher', (work, visitor) =>
    plansToAsk(work.read, {
      ...{ actor: actorAt(visitor.actor, world.organisation[at]), organisationId: world.organisation[at] },
      ...{ today: visitor.today, everYears: 6 },
    }),
  );
const ask = (asks: readonly Asks[]): Promise<readonly AskedFor[]> =>
  plans.as('exampleton', 'designated-teacher', (work, visitor) =>
    askForParts(work, house, planOffers, visitor, asks, until),
  );
const of = (all: readonly ToAsk[], childId: string): ToAsk => {
  const found = all.find((each) => each.childId === childId);
  if (found === undefined) throw new RangeError('not on the list');
  return found;
};
const letters = async () =>
  (await rows(`select to_address, kind from mail order by ctid`)).map((row) => row.to_address);

test('says who can be asked by which way, and why the others cannot', async () => {
  const all = await listed();
  expect(all.map(({ childId }) => childId).toSorted()).toEqual([robin, amara].toSorted());
  const one = of(all, robin);
  expect(one.can.map(({ who, ticked }) => [who.replace(/:.*/, ''), ticked])).toEqual([
    ['Who signs in', true],
    ['Mr Madeupton (carer)', false],
    ['Mrs Pretendham (carer)', true],
  ]);
  const why = Object.fromEntries(one.cannot.map((each) => [each.who, each.why]));
  expect(why['Somebody Unsafe (parent)']).toContain('Not to be contacted');
  expect(why['Mr Mustnot (parent)']).toContain('must not be told');
  expect(why['Ms Nomail (parent)']).toContain('No email address');
  expect(why['social worker']).toContain('Nobody is named');
  expect(one.can.find(({ who }) => who.includes('Madeupton'))?.route).toContain('No second step is agreed');
  expect(of(all, amara).cannot.find(({ who }) => who.includes('Untoldham'))?.why).toContain('does not include plans');
});

test('one that cannot be sent does not keep the others waiting, and leaves nothing behind', async () => {
  const all = await listed();
  const [foreign] = await listed('overmoor');
  if (foreign === undefined) throw new Error('nothing to ask for');
  // marked meanwhile, under another child: only the database knows
  await rows(
    `insert into contact (child_id, controller_id, name, role, email, unsafe, during)
     values ($1, $2, 'The same', 'parent', 'madeupton@home.example', true, '[2026-01-01,)')`,
    ...[world.child('exampleton', 'CIN'), world.organisation.exampleton],
  );
  const done = await ask([
    { plan: foreign, who: foreign.can },
    { plan: of(all, robin), who: of(all, robin).can },
    { plan: of(all, amara), who: of(all, amara).can },
  ]);
  const said = done.map(({ asked }) => asked.map(({ who, sent }) => [who.replace(/ ?[:(].*/, ''), sent]));
  expect(said[0]?.every(([, sent]) => sent === false)).toBe(true);
  expect(said.slice(1)).toEqual([
    [
      ['Who signs in', true],
      ['Mr Madeupton', false],
      ['Mrs Pretendham', true],
    ],
    [['Who signs in', true]],
  ]);
  expect(await letters()).toEqual(['pretendham@home.example', 'pretendham@home.example']);
  expect(await rows('select name, way, expires_on::text from invitation')).toEqual([
    { name: 'Mrs Pretendham', way: 'mailed', expires_on: until },
  ]);
  const steps = await rows(
    `select p.child_id, s.to_state from plan_step s join plan p on p.id = s.plan_id where s.position = 2`,
  );
  expect(steps.map(({ child_id }) => child_id).toSorted()).toEqual([robin, amara].toSorted());
  expect(await rows(`select count(*)::int as n from audit_event where verb = 'plan.part-invited'`)).toEqual([{ n: 1 }]);
});

test('nothing is sent twice: not by the same form again, nor by two at once', async () => {
  await rows(`update contact set unsafe = false where email = 'madeupton@home.example'`);
  const all = await listed();
  const again = of(all, robin);
  expect(again.can.map(({ who }) => who)).toEqual(['Mr Madeupton (carer)']);
  const both = await Promise.all([ask([{ plan: again, who: again.can }]), ask([{ plan: again, who: again.can }])]);
  const outcomes = both.flatMap(([one]) => one?.asked ?? []);
  expect(outcomes.map(({ sent }) => sent).toSorted()).toEqual([false, true]);
  expect(outcomes.find(({ sent }) => !sent)?.words).toBe('They were invited already.');
  expect((await letters()).filter((to) => to === 'madeupton@home.example')).toHaveLength(1);
  expect(of(await listed(), robin).can).toEqual([]);
});

test('a child who is closed to whoever asks is not on the list, and is refused by their plan', async () => {
  const before = of(await listed(), amara);
  await rows(
    `insert into relative_bar (child_id, controller_id, person_id, set_by, set_at) values ($1, $2, $3, $4, '2026-11-20')`,
    ...[amara, world.organisation.exampleton, world.person('exampleton', 'designated-teacher')],
    world.person('exampleton', 'headteacher'),
  );
  expect((await listed()).map(({ childId }) => childId)).toEqual([robin]);
  const everybody = { value: 'everybody', who: 'All', route: '', ticked: true, to: 'everybody' } as const;
  const [refused] = await ask([{ plan: before, who: [everybody] }]);
  expect(refused?.asked[0]?.sent).toBe(false);
});
