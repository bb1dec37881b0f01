import { beforeEach, describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor, askerWith } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { type PlanAct, type PlanState, TRANSITIONS } from './plan-states.ts';
import { declinePartUrl, everybodysPartUrl, moveUrl, planUrl } from './plan-urls.ts';

/** Every step of a plan, tried over HTTP by everybody around it: who takes it, who is refused, and what it leaves behind. */
let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;
let planId: string;
const askers = new Map<string, Asker>();

type Who = readonly [OrganisationKey, PostId];
const everybody: readonly Who[] = [
  ...(['designated-teacher', 'deputy-designated-teacher', 'headteacher', 'safeguarding-lead'] as const).map(
    (post): Who => ['exampleton', post],
  ),
  ...(['senco', 'teacher', 'attendance-officer', 'school-office', 'governor', 'administrator'] as const).map(
    (post): Who => ['exampleton', post],
  ),
  ...(['social-worker', 'adviser', 'virtual-school-head', 'reviewing-officer'] as const).map(
    (post): Who => ['northmere', post],
  ),
  ['eastholt', 'adviser'],
  ['overmoor', 'designated-teacher'],
  ['larkway', 'trust-lead'],
];
const leaders = ['exampleton designated-teacher', 'exampleton deputy-designated-teacher', 'exampleton headteacher'];
const judges = ['northmere adviser', 'northmere virtual-school-head'];

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-01,)'), ($1, $2, $4, 'adviser-of', '[2026-01-01,)'),
       ($1, $5, $6, 'teacher-of', '[2026-09-01,)')`,
    [
      ...[robin, world.organisation.northmere],
      ...[world.person('northmere', 'social-worker'), world.person('northmere', 'adviser')],
      ...[world.organisation.exampleton, world.person('exampleton', 'teacher')],
    ],
  );
  await workOutDuties(db, app.house, world);
  for (const [at, post] of everybody) {
    askers.set(`${at} ${post}`, await askerFor(app, world.person(at, post), world.organisation[at]));
  }
});
beforeEach(async () => {
  await db.keeper.query('truncate plan cascade');
  const { begun } = await plansIn(db, app.house, world).begin('exampleton', 'designated-teacher', [robin]);
  planId = begun[0]?.planId ?? '';
});

const rows = async (sql: string, ...values: unknown[]) => (await db.keeper.query(sql, values)).rows;
const asker = (who: string): Asker => {
  const found = askers.get(who);
  if (found === undefined) throw new RangeError(who);
  return found;
};
const state = async (): Promise<string> =>
  (await rows('select to_state from plan_step where plan_id = $1 order by position desc limit 1', planId))[0].to_state;

/** Puts the plan at a state as if it had come there, with nothing kept on the way. Returns how many moves it has. */
async function putAt(to: PlanState): Promise<string> {
  await rows('delete from plan_copy where plan_id = $1', planId);
  await rows('delete from plan_step where plan_id = $1 and position > 1', planId);
  if (to === 'planned') return '1';
  await rows(
    `insert into plan_step (plan_id, child_id, controller_id, organisation_id, position, from_state, to_state, on_day, taken_at,
       reason, sections)
     values ($1, $2, $3, $3, 2, 'planned', $4, '2026-11-23', '2026-11-23', $5, $6)`,
    ...[planId, robin, world.organisation.exampleton, to],
    ...(to === 'returned' ? ['One thing', '[{"section":"progress","words":"Say the gap"}]'] : [null, '[]']),
  );
  return '2';
}
/** What is there so that sign-off has nothing to wait for. */
const nothingMissing = () =>
  rows(`update plan_part set state = 'declined', reason = 'Not this time' where plan_id = $1`, planId);
const done = async (verb: string): Promise<number> =>
  (await rows('select from audit_event where verb = $1 and subject_id = $2', verb, planId)).length;
const due = async (): Promise<string[]> =>
  (
    await rows(
      `select rule from duty where child_id = $1 and done_on is null and occurrence like $2`,
      robin,
      `${planId}%`,
    )
  ).map(({ rule }) => rule);

interface Step {
  readonly act: PlanAct;
  readonly from: PlanState;
  readonly fields?: Readonly<Record<string, string>>;
  readonly by: readonly string[];
  /** Who is written to, by post; whoever takes the step never is. */
  readonly tells?: readonly string[];
  /** Duties of the plan that are open afterwards, beside those for parts. */
  readonly opens: readonly string[];
}
const held = { 'on-day': '23', 'on-month': '11', 'on-year': '2026' };
const leadingPosts = ['deputy-designated-teacher of exampleton', 'designated-teacher of exampleton'];
const steps: readonly Step[] = [
  { act: 'ask', from: 'planned', by: leaders, opens: [] },
  { act: 'ready', from: 'gathering', by: leaders, opens: [] },
  { act: 'hold', from: 'ready', fields: held, by: leaders, opens: ['pep-written-up'] },
  { act: 'write-up', from: 'held', by: leaders, opens: ['pep-written-up'] },
  { act: 'submit', from: 'written-up', by: leaders, opens: ['pep-quality-assured'] },
  {
    ...{ act: 'return', from: 'submitted', by: judges, opens: ['returned-pep-corrected'], tells: leadingPosts },
    fields: { section: 'progress', 'needs.progress': 'Say the gap', reason: 'One thing' },
  },
  { act: 'resubmit', from: 'returned', by: leaders, opens: ['pep-quality-assured'] },
  { act: 'sign-off', from: 'submitted', by: judges, opens: [], tells: [...leadingPosts, 'social-worker of northmere'] },
  { act: 'cancel', from: 'gathering', fields: { reason: 'The child was adopted' }, by: leaders, opens: [] },
];

describe.each(steps)('$act, from $from', ({ act, from, fields = {}, by, opens, tells = [] }) => {
  const transition = TRANSITIONS.find((each) => each.act === act);
  const send = async (who: string) => {
    const seen = await putAt(from);
    return asker(who).post(moveUrl(robin, planId, act), { ...fields, seen });
  };

  test('is refused to everybody else, who leaves nothing behind', async () => {
    if (act === 'sign-off') await nothingMissing();
    for (const [at, post] of everybody) {
      const who = `${at} ${post}`;
      if (by.includes(who)) continue;
      const answer = await send(who);
      expect([403, 404], who).toContain(answer.status);
      expect(await answer.text(), who).not.toContain('Testwood');
      expect([403, 404], who).toContain((await asker(who).get(moveUrl(robin, planId, act))).status);
      expect(await state(), who).toBe(from);
    }
    expect(await done(transition?.verb ?? '')).toBe(0);
  });

  test('is taken by whoever may, once each, with its audit row, its duty, and a letter to those it concerns', async () => {
    if (act === 'sign-off') await nothingMissing();
    await rows('delete from mail');
    for (const who of by) {
      const before = await done(transition?.verb ?? '');
      const answer = await send(who);
      expect(answer.status, who).toBe(303);
      expect(await state(), who).toBe(transition?.to);
      expect(await done(transition?.verb ?? ''), who).toBe(before + 1);
      const kept = await rows('select moment from plan_copy where plan_id = $1', planId);
      expect(kept.length > 0 && kept[0].moment === transition?.freezes, who).toBe(transition?.freezes !== null);
      expect(
        (await due()).filter((rule) => rule !== 'pep-part-sent'),
        who,
      ).toEqual(opens);
      // the same form sent again finds the plan moved on
      const again = await asker(who).post(moveUrl(robin, planId, act), { ...fields, seen: '1' });
      expect([303, 403, 422], who).toContain(again.status);
      expect(await done(transition?.verb ?? ''), who).toBe(before + 1);
    }
    const written = await rows(
      `select distinct display_name as who, subject || body_text as text from mail join person on person.id = to_person`,
    );
    expect([...new Set(written.map(({ who }) => who))].toSorted()).toEqual([...tells].toSorted());
    for (const { text } of written) expect(text).not.toMatch(/Robin|Testwood|Exampleton|One thing|Say the gap/);
  });
});

describe('what cannot be done, by whoever may', () => {
  const lead = 'exampleton designated-teacher';

  test('nobody supersedes a plan: it follows from signing the next', async () => {
    const seen = await putAt('signed-off');
    for (const who of [lead, 'northmere adviser']) {
      expect((await asker(who).post(moveUrl(robin, planId, 'supersede'), { seen })).status, who).toBe(404);
    }
    expect(await state()).toBe('signed-off');
  });

  test('sign-off with something missing says what, and signs nothing', async () => {
    const seen = await putAt('submitted');
    const adviser = asker('northmere adviser');
    const asked = await (await adviser.get(moveUrl(robin, planId, 'sign-off'))).text();
    expect(asked).toContain('It cannot be signed off yet');
    expect(asked).not.toContain('<button>Sign it off');
    const answer = await adviser.post(moveUrl(robin, planId, 'sign-off'), { seen });
    expect(answer.status).toBe(422);
    expect((await answer.text()).replace(/<[^>]*>/g, '')).toContain('The carer’s view: the carer has not sent it');
    expect(await state()).toBe('submitted');
  });

  test('a return without a section, a cancellation without a reason, a meeting tomorrow: each says what to do', async () => {
    const back = await putAt('submitted');
    const returned = await asker('northmere adviser').post(moveUrl(robin, planId, 'return'), { seen: back });
    expect(await returned.text()).toContain('Choose at least one section');
    const seen = await putAt('gathering');
    const cancelled = await asker(lead).post(moveUrl(robin, planId, 'cancel'), { seen });
    expect(await cancelled.text()).toContain('Say why in a few words');
    const tomorrow = { 'on-day': '25', 'on-month': '11', 'on-year': '2026' };
    const early = await asker(lead).post(moveUrl(robin, planId, 'hold'), { ...tomorrow, seen });
    expect(await early.text()).toContain('This is after today');
    expect([returned.status, cancelled.status, early.status]).toEqual([422, 422, 422]);
    expect(await state()).toBe('gathering');
  });

  test('a part is declined by whoever writes it or leads the plan, with a reason; by nobody else', async () => {
    const partOf = async (section: string) =>
      (await rows('select id from plan_part where plan_id = $1 and section = $2', planId, section))[0].id;
    const view = await partOf('social-workers-view');
    const url = declinePartUrl(robin, planId, view);
    for (const [at, post] of everybody) {
      const who = `${at} ${post}`;
      if ([...leaders, 'northmere social-worker'].includes(who)) continue;
      const answer = await asker(who).post(url, { reason: 'No' });
      expect([403, 404], who).toContain(answer.status);
    }
    expect((await asker('northmere social-worker').post(url, { reason: '' })).status).toBe(422);
    const stands = async () => (await rows('select state, reason from plan_part where id = $1', view))[0];
    expect(await stands()).toEqual({ state: 'not-started', reason: null });
    const answer = await asker('northmere social-worker').post(url, { reason: 'On leave; a colleague comes' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, planUrl(robin, planId)]);
    expect(await stands()).toEqual({ state: 'declined', reason: 'On leave; a colleague comes' });
    expect(
      await rows(`select from audit_event where verb = 'plan.part-declined' and subject_id = $1`, view),
    ).toHaveLength(1);
    // what was declined keeps nothing waiting
    const missing = await (await asker(lead).get(moveUrl(robin, planId, 'ready'))).text();
    expect(missing).not.toContain('The social worker’s view');
    expect(missing).toContain('The carer’s view');
  });

  test('a part is declined by whoever was mailed for it, with the code alone, and by nobody else', async () => {
    const carer = await rows('select id from plan_part where plan_id = $1 and section = $2', planId, 'carers-view');
    const partId = carer[0].id;
    const stands = async () => (await rows('select state, reason from plan_part where id = $1', partId))[0];
    const url = `${everybodysPartUrl(robin, planId)}/${partId}/invite`;
    const form = {
      who: 'named',
      name: 'Mrs Pretendham',
      email: 'pretendham@home.example',
      way: 'agreed',
      code: 'blue tractor 7',
    };
    // who may not lead the plan invites nobody, so nobody declines by a link they made
    for (const [at, post] of everybody) {
      const who = `${at} ${post}`;
      if (!leaders.includes(who)) expect([403, 404], who).toContain((await asker(who).post(url, form)).status);
    }
    expect((await asker(lead).post(url, form)).status).toBe(200);
    const [mail] = await rows(`select body_text from mail where to_address = 'pretendham@home.example'`);
    const link = /\/your-part\/open\/[\w-]+/.exec(mail.body_text)?.[0] ?? '';
    const decline = { act: 'decline', 'why-not': 'I would rather say it at the meeting' };

    for (const who of [...leaders, 'northmere social-worker', 'exampleton teacher'])
      expect((await asker(who).post('/your-part', decline)).status, who).toBe(403);
    const stranger = await askerWith(app, '');
    expect((await stranger.post('/your-part', decline)).status).toBe(403);
    expect((await stranger.post(link, { code: 'red tractor 7' })).status).toBe(422);
    expect((await stranger.post('/your-part', decline)).status).toBe(403);
    expect(await stands()).toEqual({ state: 'not-started', reason: null });

    const entered = await stranger.post(link, { code: 'Blue Tractor 7' });
    expect(entered.status).toBe(303);
    const session =
      entered.headers
        .getSetCookie()
        .find((each) => each.startsWith('mainstay-part='))
        ?.split(';')[0] ?? '';
    const invited = await askerWith(app, session);
    expect((await invited.post('/your-part', decline)).status).toBe(303);
    expect(await stands()).toEqual({ state: 'declined', reason: 'I would rather say it at the meeting' });
    const [invitation] = await rows('select id from invitation where plan_id = $1', planId);
    expect(
      await rows(
        `select actor_kind, actor_person, subject_id from audit_event where verb = 'plan.part-declined' and detail->>'plan' = $1`,
        planId,
      ),
    ).toEqual([{ actor_kind: 'invitation', actor_person: null, subject_id: invitation.id }]);
    // what was declined is not declined again, nor written, and keeps nothing waiting
    await invited.post('/your-part', { act: 'decline', 'why-not': 'Again' });
    await invited.post('/your-part', { act: 'send', well: 'Late' });
    expect(await stands()).toEqual({ state: 'declined', reason: 'I would rather say it at the meeting' });
    expect(await rows('select from answer where part_id = $1', partId)).toEqual([]);
    const missing = await (await asker(lead).get(moveUrl(robin, planId, 'ready'))).text();
    expect(missing).not.toContain('The carer’s view');
  });

  test('a link that was taken back declines nothing, also for who is in', async () => {
    const carer = await rows('select id from plan_part where plan_id = $1 and section = $2', planId, 'carers-view');
    const url = `${everybodysPartUrl(robin, planId)}/${carer[0].id}/invite`;
    await rows(`delete from mail`);
    await asker(lead).post(url, {
      ...{ who: 'named', name: 'Mr Madeupton', email: 'm@home.example' },
      way: 'agreed',
      code: 'green tractor 9',
    });
    const [mail] = await rows(`select body_text from mail where to_address = 'm@home.example'`);
    const link = /\/your-part\/open\/[\w-]+/.exec(mail.body_text)?.[0] ?? '';
    const entered = await (await askerWith(app, '')).post(link, { code: 'green tractor 9' });
    const session =
      entered.headers
        .getSetCookie()
        .find((each) => each.startsWith('mainstay-part='))
        ?.split(';')[0] ?? '';
    const invited = await askerWith(app, session);
    await rows(`update invitation set withdrawn_at = $2 where plan_id = $1`, planId, app.house.clock());
    expect((await invited.post('/your-part', { act: 'decline' })).status).toBe(403);
    expect(await rows('select state from plan_part where id = $1', carer[0].id)).toEqual([{ state: 'not-started' }]);
  });
});
