import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remindInvitedJob } from '../src/features/invitations/index.ts';
import { saveAnswers } from '../src/features/plans/index.ts';
import { setTarget } from '../src/features/targets/targets.commands.ts';
import { closeBrowser, follow, picture, type RunningApp, startApp } from '../test/browser.ts';
import { newDatabase, type TestDatabase } from '../test/database.ts';
import { desksIn } from '../test/desks.ts';
import { movingClock } from '../test/looked-after.ts';
import { type Mailbox, openMailbox } from '../test/mailbox.ts';
import { makeWorld, type World } from '../test/personas.ts';
import { partIn, plansIn } from '../test/plans.ts';
import { workOutDuties } from '../test/reminders.ts';

/** Monday: the second week after half term. */
const clock = movingClock('2026-11-09');
let db: TestDatabase;
let app: RunningApp;
let world: World;
let mailbox: Mailbox;
let desks: ReturnType<typeof desksIn>;
/** Each in a browser of their own; the carer’s and the child’s come when they are asked. */
let teacher: Page;
let social: Page;
let subject: Page;
let adviser: Page;
let carer: Page;
let robin: string;
let amara: string;
let planId: string;
let plan: string;
let code: string;
/** What the designated teacher has had to think up and type so far. */
let empty = 0;

/** What she types before the meeting, section by section in the form’s order; the rest is taken from last time. */
const schoolsParts: readonly Readonly<Record<string, string>>[] = [
  {},
  { learning: 'Settles quickly with a map of the day', hard: 'Reading aloud to the class' },
  { gap: 'A year behind in reading; three schools in two years', reading: 'Short stories, with a partner' },
  { why: 'Two mornings after time with family' },
  { seen: 'Calmer since breakfast club', waiting: 'No' },
  { proud: 'Won his first chess match' },
];

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  mailbox = await openMailbox();
  app = await startApp(db, { clock: clock.clock });
  desks = desksIn(app, clock);
  robin = world.child('exampleton', 'CLA');
  amara = world.child('exampleton', 'CLA-elsewhere');
  await thePast();
  await workOutDuties(db, app.house, world);
  const { organisation: at, person } = world;
  teacher = await desks.sit(person('exampleton', 'designated-teacher'), at.exampleton);
  social = await desks.sit(person('northmere', 'social-worker'), at.northmere, { javaScript: false });
  subject = await desks.sit(person('exampleton', 'teacher'), at.exampleton, { width: 360, javaScript: false });
  adviser = await desks.sit(person('northmere', 'adviser'), at.northmere);
  carer = await desks.stranger({ width: 360, javaScript: false });
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
  await mailbox.close();
  await db.drop();
});

/** Who is who to Robin, and the summer’s PEP: signed off, with a target nobody has settled and a wish nobody has answered. */
async function thePast(): Promise<void> {
  const { organisation: at, person } = world;
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-12,)'), ($1, $2, $4, 'adviser-of', '[2026-01-12,)'),
       ($1, $5, $6, 'teacher-of', '[2026-09-01,)')`,
    [
      ...[robin, at.northmere, person('northmere', 'social-worker'), person('northmere', 'adviser')],
      ...[at.exampleton, person('exampleton', 'teacher')],
    ],
  );
  await db.keeper.query(
    `insert into contact (child_id, controller_id, name, role, email, route, unsafe, may_be_told, during)
     values ($1, $2, 'Mrs Pretendham', 'foster-carer', 'pretendham@home.example', 'Phone first, before 3 pm', false, '{}', '[2026-01-12,)')`,
    [robin, at.exampleton],
  );
  const plans = plansIn(db, app.house, world);
  const lead = ['exampleton', 'designated-teacher'] as const;
  const summer = (await plans.begin(...lead, [robin], '2026-09-03')).begun[0]?.planId ?? '';
  const said: [string, Record<string, unknown>][] = [
    ['setting', { 'hours-offered': 25, where: ['here'] }],
    ['schools-view', { strengths: 'Kind to the little ones; loves maps', works: 'A warning before things change' }],
    ['progress', { strongest: 'Geography' }],
    ['attendance', { helps: 'Breakfast club on Mondays' }],
    ['wellbeing', { do: 'Five minutes with Ms Sample; it helps' }],
    [
      'enrichment',
      {
        does: [{ what: 'Chess club', where: 'In school', how: 'Never misses' }],
        responsibility: 'Register monitor',
        devices: 'yes',
      },
    ],
    ['my-views', { change: 'A quieter place at lunch' }],
  ];
  for (const [section, answers] of said) {
    await plans.opened(...lead, robin, summer, (work, opened) =>
      saveAnswers(
        work,
        app.house,
        opened,
        partIn(opened, section),
        Object.entries(answers).map(([question, value]) => ({ question, value: value as never, base: 0 })),
        section === 'my-views' ? 'Robin, out loud' : null,
      ),
    );
  }
  await plans.opened(...lead, robin, summer, (work, opened) =>
    setTarget(work, app.house, opened, {
      ...{ kind: 'academic', need: 'Reading aloud frightens him', baseline: 'Reads aloud to nobody' },
      ...{ success: 'Reads aloud to a partner for five minutes', whoDoesWhat: 'Ms Sample listens' },
      ...{ howOften: 'Three mornings a week', byWhen: '2026-10-23' },
    }),
  );
  // The forms of today begin in September; this one was the summer’s.
  await db.keeper.query(
    `update plan set academic_year = 2025, term = 'summer', begun_on = '2026-06-10', begun_at = '2026-06-10' where id = $1`,
    [summer],
  );
  await db.keeper.query(
    `insert into plan_step (plan_id, child_id, controller_id, organisation_id, position, to_state, on_day, taken_at)
     values ($1, $2, $3, $3, 2, 'signed-off', '2026-07-01', '2026-07-01')`,
    [summer, robin, at.exampleton],
  );
}

const main = (page: Page) => page.textContent('main');
const press = (page: Page, words: string) => follow(page, page.click(`button:has-text("${words}")`));
const go = (page: Page, words: string) => follow(page, page.click(`main a:has-text("${words}") >> nth=0`));
const rows = async (sql: string, ...values: unknown[]) => (await db.keeper.query(sql, values)).rows;

/** What is due of Robin by a rule by now, and whether it is done. */
const owed = async (rule: string): Promise<string[]> => {
  const due = await rows(
    'select done_on from duty where rule = $1 and child_id = $2 and opens_on <= $3 order by done_on',
    ...[rule, robin, clock.today()],
  );
  return due.map(({ done_on }) => (done_on === null ? 'open' : 'done'));
};
const linkIn = (text: string): string => /(\/your-part\/open\/[\w-]+)/.exec(text)?.[1] ?? '';

async function look(page: Page, name: string): Promise<void> {
  if (process.env.LOOK === undefined || name < process.env.LOOK) return;
  const before = page.viewportSize();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await picture(page, `script-${name}-${width}`);
  }
  if (before !== null) await page.setViewportSize(before);
}

describe('the autumn PEPs, from planning to sign-off', () => {
  test('1. the designated teacher begins the term’s PEPs from her own page', async () => {
    await teacher.goto('/my-work');
    await look(teacher, '01-my-work');
    await follow(teacher, teacher.click('nav a:has-text("PEPs")'));
    await look(teacher, '01-peps');
    await press(teacher, 'Begin the 2 PEPs');
    expect(await teacher.textContent('.notice')).toContain('Two PEPs were begun');
    planId = (await rows(`select id from plan where child_id = $1 and term = 'autumn'`, robin))[0].id;
    plan = `/children/${robin}/plans/${planId}`;
  });

  test('2. she plans the meetings in one go, and everybody who comes by their work has it in the calendar', async () => {
    await go(teacher, 'Plan the meetings');
    await look(teacher, '02-meetings');
    await teacher.selectOption(`[id="day.${planId}"]`, '2026-11-26');
    await teacher.selectOption(`[id="time.${planId}"]`, '11:00');
    await teacher.fill('#place', 'Room 4');
    await press(teacher, 'Set the meetings');
    expect(await teacher.textContent('.notice')).toContain('Two meetings are set');
    await mailbox.deliver(app.house);
    for (const who of [
      'social-worker@northmere.example',
      'adviser@northmere.example',
      'designated-teacher@exampleton.example',
    ]) {
      expect(mailbox.last(who).subject).toMatch(/^Planning meeting/);
    }
  });

  test('3. she asks everybody for their part: a teacher about a subject, the carer by a mailed link', async () => {
    await go(teacher, 'how the term');
    await go(teacher, 'Robin T.');
    await look(teacher, '03-plan');
    await go(teacher, 'Ask for everybody');
    await press(teacher, 'Ask for everybody');
    expect(await teacher.textContent('.notice')).toContain('Invite the carer and the parent here');
    await look(teacher, '03-everybody');
    await go(teacher, 'Ask a teacher');
    await teacher.fill('#subject', 'Reading');
    await teacher.getByLabel('teacher of exampleton', { exact: true }).check();
    await press(teacher, 'Ask them');
    await follow(teacher, teacher.click('tr:has-text("The carer") a:has-text("Invite somebody")'));
    await look(teacher, '03-invite');
    await teacher.check('label:has-text("Mrs Pretendham") >> xpath=.. >> input');
    await teacher.check('input[value="told"]');
    await press(teacher, 'Send the invitation');
    code = (await teacher.locator('.notice b').nth(1).textContent()) ?? '';
    expect(code).toMatch(/^\d{3} \d{3}$/);
    await mailbox.deliver(app.house);
    expect(mailbox.last('pretendham@home.example').text).not.toMatch(/Robin|Testwood|Exampleton/);
  });

  test('4. the social worker finds both her parts on her own page, writes and sends them', async () => {
    await social.goto('/my-work');
    expect(await main(social)).toContain('The social worker’s view: due 5 school days before');
    await look(social, '04-my-work');
    await follow(social, social.click('.task:has-text("The child and their care") a:has-text("Write your part")'));
    await look(social, '04-part');
    await social.check('label:has-text("The carer") >> nth=0 >> xpath=.. >> input');
    await social.fill('#health', 'Wears glasses for reading');
    await social.check('input[name="coming-changes"][value="no"]');
    await press(social, 'Save and send my part');
    await social.goto('/my-work');
    await go(social, 'Write your part');
    await social.fill('#fits', 'He sees his sister on Thursdays, and is tired on Fridays');
    await social.fill('#do', 'Ring the library about the reading club');
    await press(social, 'Save and send my part');
    await look(social, '04-plan');
    await social.goto('/my-work');
    expect(await main(social)).not.toContain('Send your part');
    await look(social, '04-done');
  });

  test('5. the teacher answers a short request about one subject', async () => {
    await subject.goto('/my-work');
    expect(await main(subject)).not.toMatch(/PEP|looked|Northmere/);
    await look(subject, '05-my-work');
    await go(subject, 'Open it');
    await look(subject, '05-part');
    await subject.fill('#well', 'Reads maps better than anybody in the class');
    await subject.fill('#next', 'Reading a page aloud to one friend');
    await press(subject, 'Save and send my part');
    await look(subject, '05-sent');
  });

  test('6. the child writes on the teacher’s device, and she reads it the same day from her own page', async () => {
    await teacher.goto(plan);
    await go(teacher, 'Everybody’s part');
    await go(teacher, 'Hand over to Robin');
    await teacher.check('input[value="plain"]');
    await press(teacher, 'hand over');
    await follow(teacher, teacher.click('a:has-text("Start")'));
    await teacher.fill('textarea', 'Maps, and chess');
    await press(teacher, 'Next question');
    await teacher.goto('/my-views/questions/change');
    await teacher.fill('textarea', 'Somewhere quiet at lunch');
    await press(teacher, 'Next question');
    await teacher.goto('/my-views/look-over');
    await look(teacher, '06-look-over');
    await press(teacher, 'Send it');
    await look(teacher, '06-sent');
    expect(await owed('childs-part-read')).toEqual(['open']);
    await desks.signInAgain(world.person('exampleton', 'designated-teacher'));
    await teacher.goto('/my-work');
    await look(teacher, '06-my-work');
    await go(teacher, 'Read it now');
    expect(await main(teacher)).toContain('Somewhere quiet at lunch');
    await look(teacher, '06-voice');
    await press(teacher, 'I have read it');
    expect(await owed('childs-part-read')).toEqual(['done']);
  });

  test('7. the carer is late: the mail job reminds her, tells the designated teacher, and then she writes', async () => {
    for (const day of ['2026-11-12', '2026-11-19', '2026-11-25'] as const) {
      await desks.dayIs(day);
      await remindInvitedJob.run(app.house, {});
      await mailbox.deliver(app.house);
    }
    expect(mailbox.taken.filter(({ subject: words }) => words === 'Your part is still open')).toHaveLength(3);
    const told = mailbox.last('designated-teacher@exampleton.example');
    expect(told.subject).toBe('Before your meeting: a part has not come');
    await teacher.goto(/(\/children\/\S+)/.exec(told.text)?.[1] ?? '');
    expect(await main(teacher)).toContain('Reminded Wed 25 Nov');

    await carer.goto(linkIn(mailbox.last('pretendham@home.example').text));
    await look(carer, '07-code');
    await carer.fill('#code', code);
    await press(carer, 'Open my part');
    await look(carer, '07-part');
    await carer.fill('#well', 'He reads road signs aloud in the car');
    await carer.fill('#works', 'Telling him the plan for the day at breakfast');
    await press(carer, 'Send my part');
    expect(await carer.textContent('h1')).toBe('Your part is in');
    await press(carer, 'Close it here');
  });

  test('8. another child moves school in the middle of it: one school closes its plan, the next begins its own', async () => {
    await teacher.goto(`/children/${amara}`);
    await go(teacher, 'Names and numbers');
    await go(teacher, 'Left');
    await fillDay(teacher, 'last', '2026-11-25');
    await teacher.fill('#reason', 'Overmoor School');
    await press(teacher, 'Save that the child left');
    await look(teacher, '08-left');
    await teacher.goto(`/children/${amara}/plans`);
    await look(teacher, '08-plans');
    await go(teacher, 'Open the PEP');
    await go(teacher, 'Cancel it');
    await teacher.fill('#reason', 'Moved to Overmoor School');
    await press(teacher, 'Cancel it');
    await mailbox.deliver(app.house);
    expect(mailbox.last('designated-teacher@exampleton.example').subject).toMatch(/^Called off/);

    const { organisation: at, person } = world;
    const next = await desks.sit(person('overmoor', 'designated-teacher'), at.overmoor, { javaScript: false });
    await desks.dayIs('2026-11-26');
    await next.goto('/children');
    await go(next, 'Add a child');
    const [{ upn }] = await rows('select upn from child_details where child_id = $1', amara);
    await next.fill('#preferred', 'Amara');
    await next.fill('#family', 'Samplewell');
    await fillDay(next, 'born', '2017-03-14');
    await next.fill('#upn', upn);
    await fillDay(next, 'joined', '2026-11-26');
    await next.check('[name=groups][value=CLA]');
    await fillDay(next, 'since-CLA', '2026-01-12');
    await next.selectOption('#authority', { label: 'Eastholt Council' });
    await follow(next, next.click('button:has-text("Save"):not(:has-text("another"))'));
    await look(next, '08-joined');
    await next.goto('/my-work');
    await look(next, '08-next-work');
    expect(await main(next)).toContain('Hold or review the PEP at the new school');
  });

  test('9. before the meeting she writes the school’s parts: what is still true is taken, not typed', async () => {
    await teacher.goto(plan);
    await go(teacher, 'Where the child learns');
    for (const typed of schoolsParts) {
      empty += await notPrefilled(teacher);
      const all = await teacher.locator('button:has-text("answers of last time")').count();
      if (all > 0) await press(teacher, 'answers of last time');
      else if ((await teacher.locator('button[name=use]').count()) > 0) await press(teacher, 'Still true');
      expect(await teacher.locator('.last-time').count()).toBe(0);
      for (const [field, words] of Object.entries(typed)) await teacher.fill(`[id="${field}"]`, words);
      await follow(teacher, teacher.click('button[name=then] >> nth=0'));
    }
    expect(await teacher.textContent('h1')).toBe('Last time’s targets');
    await teacher.goto(plan);
    expect(await main(teacher)).not.toContain('Still missing');
    await go(teacher, 'ready for the meeting');
    await press(teacher, 'ready for the meeting');
  });

  test('10. the meeting is held: who came, what was agreed, on the day that was set', async () => {
    await desks.dayIs('2026-11-26');
    await teacher.goto('/my-work');
    await look(teacher, '10-my-work');
    await follow(
      teacher,
      teacher.click('.task:has-text("Hold the PEP meeting"):has-text("Robin") a:has-text("Open the meeting")'),
    );
    await look(teacher, '10-open');
    await look(teacher, '10-meeting');
    await press(teacher, 'Everybody came');
    await teacher.click('summary:has-text("Add what was agreed")');
    await teacher.fill('#what', 'Ring the library about the reading club');
    await teacher.selectOption('#owner', `person:${world.person('northmere', 'social-worker')}`);
    await fillDay(teacher, 'by', '2026-12-04');
    await press(teacher, 'Add it');
    await go(teacher, 'Record the meeting');
    await look(teacher, '10-record');
    expect(await teacher.inputValue('#on')).toBe('26');
    await press(teacher, 'Record the meeting');
    expect(await teacher.textContent('.plan-stage')).toContain('Held');
    await look(teacher, '10-held');
    expect(await owed('pep-each-term')).toEqual(['done']);
    expect(await owed('pep-written-up')).toEqual(['open']);
  });

  test('11. she writes it up: last time’s target, the next one, the money, what was done about what he said', async () => {
    await go(teacher, 'Last time’s targets');
    await look(teacher, '11-last-targets');
    empty += await notPrefilled(teacher);
    await go(teacher, 'Say what became of each');
    await go(teacher, 'Say what became of it');
    await look(teacher, '11-outcome');
    empty += await notPrefilled(teacher, '.govuk-form-group:not(.govuk-form-group *)');
    await teacher.getByLabel('Met', { exact: true }).check();
    await teacher.getByLabel('What changed for the child?').fill('Asks to read first');
    await press(teacher, 'Write it down');
    await look(teacher, '11-targets');
    await go(teacher, 'Set a target');
    await look(teacher, '11-target');
    empty += await notPrefilled(teacher, '.govuk-form-group:not(.govuk-form-group *)');
    await teacher.getByLabel('Learning').check();
    await teacher.getByLabel('What will success look like?').fill('Reads a page aloud to a group of four');
    await teacher.getByLabel('Where does it start from?').fill('Five minutes to a partner');
    await teacher.getByLabel('Who does what?').fill('Ms Sample listens, and brings two friends');
    await fillDay(teacher, 'by', '2027-02-05');
    await press(teacher, 'Set the target');

    await teacher.goto(plan);
    await go(teacher, 'Pupil premium plus');
    await look(teacher, '11-money');
    empty += await notPrefilled(teacher);
    await go(teacher, 'Ask for money');
    await go(teacher, 'Ask for money');
    await teacher.selectOption('#target', { label: 'Reads a page aloud to a group of four' });
    await teacher.fill('#intervention', 'One to one reading with a tutor, ten weeks');
    await teacher.fill('#cost', '300');
    await fillDay(teacher, 'ends', '2027-02-05');
    await look(teacher, '11-ask');
    await press(teacher, 'Ask for it');

    await teacher.goto(plan);
    await follow(teacher, teacher.click('th a:has-text("The meeting")'));
    await look(teacher, '11-meeting');
    empty += await notPrefilled(teacher);
    await teacher.check('input[name="child-took-part"][value="some"]');
    await teacher.fill('#notes', 'Robin showed his map of the school');
    await fillDay(teacher, 'next-meeting', '2027-03-04');
    await press(teacher, 'Save and stop');
    await look(teacher, '11-plan');
    expect(await main(teacher)).toContain('Sign-off will wait for this');
    await go(teacher, 'My views');
    await go(teacher, 'Say what was done');
    await teacher.fill('textarea', 'The library is open at lunch on three days');
    await look(teacher, '11-said-and-done');
    await press(teacher, 'Save what was done');
    await teacher.goto(plan);
    expect(await main(teacher)).not.toContain('Sign-off will wait');
    await go(teacher, 'Say that it is written up');
    await press(teacher, 'Say that it is written up');
    await go(teacher, 'Send it in');
    await look(teacher, '11-send');
    await press(teacher, 'Send it in');
    expect(await teacher.textContent('.plan-stage')).toContain('Sent in');
    expect(await owed('pep-written-up')).toEqual(['done']);
    expect(await owed('pep-quality-assured')).toEqual(['open']);
    expect(await owed('targets-reviewed')).toEqual(['done']);
    // all she had to think up, in a term in which nothing out of the ordinary happened
    expect(empty).toBeLessThanOrEqual(25);
  });

  test('12. the adviser reads it, and gives it back: which section, and what it needs', async () => {
    await desks.dayIs('2026-12-01');
    await adviser.goto('/my-work');
    await look(adviser, '12-my-work');
    await go(adviser, 'Check it');
    await look(adviser, '12-plan');
    await go(adviser, 'Return it');
    await look(adviser, '12-return');
    await adviser.getByLabel('Attainment and progress', { exact: true }).check();
    await adviser.fill('[id="needs.progress"]', 'Say where he should be by the summer');
    await adviser.fill('#reason', 'Good: one thing is missing');
    await press(adviser, 'Return it');
    expect(await adviser.textContent('.plan-stage')).toContain('Returned');
    expect(await owed('pep-quality-assured')).toEqual(['done']);
    expect(await owed('returned-pep-corrected')).toEqual(['open']);
    expect((await adviser.goto(`${plan}/move/resubmit`))?.status()).toBe(403);
  });

  test('13. she puts that one section right, and sends it in again', async () => {
    await teacher.goto('/my-work');
    await look(teacher, '13-my-work');
    await follow(teacher, teacher.click('.task:has-text("Robin") a:has-text("See what to put right")'));
    expect(await teacher.textContent('.notice')).toContain('Say where he should be by the summer');
    await look(teacher, '13-plan');
    await go(teacher, 'Attainment and progress');
    await look(teacher, '13-section');
    await teacher.fill('#gap', 'A year behind in reading; by the summer half a year');
    await press(teacher, 'Save and stop');
    await go(teacher, 'Send it in again');
    await press(teacher, 'Send it in again');
    expect(await owed('returned-pep-corrected')).toEqual(['done']);
    expect((await owed('pep-quality-assured')).toSorted()).toEqual(['done', 'open']);
  });

  test('14. the adviser signs it off; everybody reads it, and it is kept as it was', async () => {
    await adviser.goto('/my-work');
    await go(adviser, 'Check it');
    await go(adviser, 'The Virtual School’s judgement');
    await adviser.fill('#best', 'His own words run through all of it');
    await press(adviser, 'Save and stop');
    await go(adviser, 'Sign it off');
    await press(adviser, 'Sign it off');
    expect(await adviser.textContent('.plan-stage')).toContain('Signed off');
    await look(adviser, '14-signed');
    await go(adviser, 'As it was signed off');
    await look(adviser, '14-copy');
    await social.goto(plan);
    await look(social, '14-social');
    expect(await social.textContent('.plan-stage')).toContain('Signed off');
    await mailbox.deliver(app.house);
    expectNothingLeft();
  });

  /** Letters tell nobody why, nor how a child stands. */
  function expectNothingLeft(): void {
    for (const { to, subject: words, text } of mailbox.taken) {
      expect(`${words} ${text}`, to).not.toMatch(/Testwood|Samplewell|PEP|looked after|Virtual|late|returned/i);
      if (to.endsWith('@home.example')) expect(`${words} ${text}`).not.toMatch(/Robin|Exampleton/);
    }
  }

  test('afterwards every duty of it is done, and the audit says who did what', async () => {
    const open = await rows(
      `select rule from duty where child_id = $1 and done_on is null and occurrence like $2`,
      ...[robin, `${planId}%`],
    );
    expect(open).toEqual([]);
    expect(await owed('pep-each-term')).toEqual(['done']);
    const steps = await rows(
      `select verb, actor_person, detail->>'from' as was from audit_event
       where subject_kind = 'plan' and subject_id = $1 and verb ~ '^plan[.](begun|gathering|ready|held|written-up|submitted|returned|resubmitted|signed-off)$'
       order by id`,
      planId,
    );
    const [lead, judge] = [world.person('exampleton', 'designated-teacher'), world.person('northmere', 'adviser')];
    expect(steps.map(({ verb, actor_person }) => [verb, actor_person])).toEqual([
      ...['begun', 'gathering', 'ready', 'held', 'written-up', 'submitted'].map((verb) => [`plan.${verb}`, lead]),
      ...[
        ['plan.returned', judge],
        ['plan.resubmitted', lead],
        ['plan.signed-off', judge],
      ],
    ]);
    const done = await rows(
      `select verb, count(*)::int as many from audit_event where $1 = any (child_ids) and verb ~ '^(plan[.](part|voice|invit)|meeting|target|premium|action)'
       group by verb order by verb`,
      robin,
    );
    expect(Object.fromEntries(done.map(({ verb, many }) => [verb, many]))).toMatchObject({
      ...{ 'plan.part-invited': 1, 'plan.invited-reminded': 3, 'plan.invitation-opened': 1, 'plan.part-sent': 5 },
      ...{ 'plan.part-handed-over': 1, 'plan.voice-read': 1, 'plan.voice-answered': 1, 'meeting.set': 1 },
      ...{ 'meeting.told': 1, 'meeting.presence': 1, 'action.agreed': 1, 'target.settled': 1, 'premium.asked': 1 },
    });
    const kept = await rows(
      'select moment, own_copy from plan_copy where plan_id = $1 order by made_at, own_copy',
      planId,
    );
    expect(kept.map(({ moment, own_copy }) => `${moment}${own_copy ? ' at the authority' : ''}`)).toEqual([
      ...['held', 'submitted', 'submitted', 'signed-off', 'signed-off at the authority'],
    ]);
  });
});

/** Questions shown empty, with nothing from last time to take: what somebody has to think up and type. */
async function notPrefilled(page: Page, of = '.plan-question'): Promise<number> {
  return page.locator(`main ${of}`).evaluateAll(
    (questions) =>
      questions.filter((question) => {
        if (question.querySelector('.last-time') !== null) return false;
        const fields = [...question.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea, select')];
        return (
          fields.length > 0 &&
          fields.every((field) => (/radio|checkbox/.test(field.type) ? !field.checked : field.value === ''))
        );
      }).length,
  );
}

async function fillDay(page: Page, name: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.fill(`#${name}`, date);
  await page.fill(`#${name}-month`, month);
  await page.fill(`#${name}-year`, year);
}
