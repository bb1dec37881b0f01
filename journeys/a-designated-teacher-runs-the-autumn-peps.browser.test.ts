import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remindInvitedJob } from '../src/features/invitations/index.ts';
import { closeBrowser, follow, type RunningApp, startApp } from '../test/browser.ts';
import { newDatabase, type TestDatabase } from '../test/database.ts';
import { desksIn, fillDay, notPrefilled } from '../test/desks.ts';
import { movingClock } from '../test/looked-after.ts';
import { type Mailbox, openMailbox } from '../test/mailbox.ts';
import { plantPastPlan } from '../test/past-plan.ts';
import { makeWorld, type World } from '../test/personas.ts';
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
  { percent: '96.5', 'sessions-missed': '4', why: 'Two mornings after time with family' },
  { seen: 'Calmer since breakfast club' },
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
  await plantPastPlan(db, app.house, world, robin);
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

describe('the autumn PEPs, from planning to sign-off', () => {
  test('1. the designated teacher begins the term’s PEPs from her own page', async () => {
    await teacher.goto('/my-work');
    await follow(teacher, teacher.click('nav a:has-text("PEPs")'));
    await press(teacher, 'Begin the 2 PEPs');
    expect(await teacher.textContent('.notice')).toContain('Two PEPs were begun');
    planId = (await rows(`select id from plan where child_id = $1 and term = 'autumn'`, robin))[0].id;
    plan = `/children/${robin}/plans/${planId}`;
  });

  test('2. she plans the meetings in one go, and everybody who comes by their work has it in the calendar', async () => {
    await go(teacher, 'Plan the meetings');
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
    await go(teacher, 'Ask for everybody');
    await press(teacher, 'Ask for everybody');
    expect(await teacher.textContent('.notice')).toContain('Invite the carer and the parent here');
    await go(teacher, 'Ask a teacher');
    await teacher.fill('#subject', 'Reading');
    await teacher.getByLabel('teacher of exampleton', { exact: true }).check();
    await press(teacher, 'Ask them');
    await follow(teacher, teacher.click('tr:has-text("The carer") a:has-text("Invite somebody")'));
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
    await follow(social, social.click('.task:has-text("The child and their care") a:has-text("Write your part")'));
    await social.check('label:has-text("The carer") >> nth=0 >> xpath=.. >> input');
    await social.fill('#health', 'Wears glasses for reading');
    await social.check('input[name="coming-changes"][value="no"]');
    await press(social, 'Save and send my part');
    await social.goto('/my-work');
    await go(social, 'Write your part');
    await social.fill('#fits', 'He sees his sister on Thursdays, and is tired on Fridays');
    await social.fill('#do', 'Ring the library about the reading club');
    await press(social, 'Save and send my part');
    await social.goto('/my-work');
    expect(await main(social)).not.toContain('Send your part');
  });

  test('5. the teacher answers a short request about one subject', async () => {
    await subject.goto('/my-work');
    expect(await main(subject)).not.toMatch(/PEP|looked|Northmere/);
    await go(subject, 'Open it');
    await subject.fill('#well', 'Reads maps better than anybody in the class');
    await subject.fill('#next', 'Reading a page aloud to one friend');
    await press(subject, 'Save and send my part');
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
    await press(teacher, 'Send it');
    expect(await owed('childs-part-read')).toEqual(['open']);
    await desks.signInAgain(world.person('exampleton', 'designated-teacher'));
    await teacher.goto('/my-work');
    await go(teacher, 'Read it now');
    expect(await main(teacher)).toContain('Somewhere quiet at lunch');
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
    await carer.fill('#code', code);
    await press(carer, 'Open my part');
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
    await teacher.goto(`/children/${amara}/plans`);
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
    await next.goto('/my-work');
    expect(await main(next)).toContain('Hold or review the PEP at the new school');
  });

  test('9. before the meeting she writes the school’s parts: what is still true is taken, not typed', async () => {
    await teacher.goto(plan);
    await go(teacher, 'Where the child learns');
    for (const typed of schoolsParts) {
      empty += await notPrefilled(teacher);
      const offers = await teacher.locator('button[name=use]:not([value="*"])').count();
      if (typed.why !== undefined) {
        await press(teacher, 'Start from it');
        expect(await teacher.inputValue('#helps')).toBe('Breakfast club on Mondays');
        await teacher.fill('#helps', 'Breakfast club on Mondays and Fridays');
        await teacher.check('[name=suspended][value=no]');
      } else {
        if (offers > 0) await press(teacher, offers > 1 ? 'answers of last time' : 'Still true, use it');
        expect(await teacher.locator('.last-time').count()).toBe(0);
      }
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
    await follow(
      teacher,
      teacher.click('.task:has-text("Hold the PEP meeting"):has-text("Robin") a:has-text("Open the meeting")'),
    );
    await press(teacher, 'Everybody came');
    await teacher.click('summary:has-text("Add what was agreed")');
    await teacher.fill('#what', 'Ring the library about the reading club');
    await teacher.selectOption('#owner', `person:${world.person('northmere', 'social-worker')}`);
    await fillDay(teacher, 'by', '2026-12-04');
    await press(teacher, 'Add it');
    await go(teacher, 'Record the meeting');
    expect(await teacher.inputValue('#on')).toBe('26');
    await press(teacher, 'Record the meeting');
    expect(await teacher.textContent('.plan-stage')).toContain('Held');
    expect(await owed('pep-each-term')).toEqual(['done']);
    expect(await owed('pep-written-up')).toEqual(['open']);
  });

  test('11. she writes it up: last time’s target, the next one, the money, what was done about what he said', async () => {
    await go(teacher, 'Last time’s targets');
    empty += await notPrefilled(teacher);
    await go(teacher, 'Say what became of each');
    await go(teacher, 'Say what became of it');
    empty += await notPrefilled(teacher, '.govuk-form-group:not(.govuk-form-group *)');
    await teacher.getByLabel('Met', { exact: true }).check();
    await teacher.getByLabel('What changed for the child?').fill('Asks to read first');
    await press(teacher, 'Write it down');
    await go(teacher, 'Set a target');
    empty += await notPrefilled(teacher, '.govuk-form-group:not(.govuk-form-group *)');
    await teacher.getByLabel('Learning').check();
    await teacher.getByLabel('What will success look like?').fill('Reads a page aloud to a group of four');
    await teacher.getByLabel('Where does it start from?').fill('Five minutes to a partner');
    await teacher.getByLabel('Who does what?').fill('Ms Sample listens, and brings two friends');
    await fillDay(teacher, 'by', '2027-02-05');
    await press(teacher, 'Set the target');

    await teacher.goto(plan);
    await go(teacher, 'Pupil premium plus');
    empty += await notPrefilled(teacher);
    await go(teacher, 'Ask for money');
    await go(teacher, 'Ask for money');
    await teacher.selectOption('#target', { label: 'Reads a page aloud to a group of four' });
    await teacher.fill('#intervention', 'One to one reading with a tutor, ten weeks');
    await teacher.fill('#cost', '300');
    await fillDay(teacher, 'ends', '2027-02-05');
    await press(teacher, 'Ask for it');

    await teacher.goto(plan);
    await follow(teacher, teacher.click('th a:has-text("The meeting")'));
    empty += await notPrefilled(teacher);
    await teacher.check('input[name="child-took-part"][value="some"]');
    await teacher.fill('#notes', 'Robin showed his map of the school');
    await fillDay(teacher, 'next-meeting', '2027-03-04');
    await press(teacher, 'Save and stop');
    expect(await main(teacher)).toContain('Sign-off will wait for this');
    await go(teacher, 'My views');
    await go(teacher, 'Say what was done');
    await teacher.fill('textarea', 'The library is open at lunch on three days');
    await press(teacher, 'Save what was done');
    await teacher.goto(plan);
    expect(await main(teacher)).not.toContain('Sign-off will wait');
    await go(teacher, 'Say that it is written up');
    await press(teacher, 'Say that it is written up');
    await go(teacher, 'Send it in');
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
    await go(adviser, 'Check it');
    await go(adviser, 'Return it');
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
    await follow(teacher, teacher.click('.task:has-text("Robin") a:has-text("See what to put right")'));
    expect(await teacher.textContent('.notice')).toContain('Say where he should be by the summer');
    await go(teacher, 'Attainment and progress');
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
    await follow(adviser, adviser.click('th a:has-text("The Virtual School’s judgement")'));
    await adviser.fill('#best', 'His own words run through all of it');
    await press(adviser, 'Save and stop');
    await go(adviser, 'Sign it off');
    expect(await main(adviser)).toContain('The Virtual School has not judged');
    expect(await adviser.locator('button:has-text("Sign it off")').count()).toBe(0);
    await adviser.goto(`${plan}/judgement`);
    for (const good of await adviser.locator('[name^="colour."][value="green"]').all()) await good.check();
    await press(adviser, 'Save the judgement');
    await follow(adviser, adviser.click('.notice a:has-text("sign it off")'));
    await press(adviser, 'Sign it off');
    expect(await adviser.textContent('.plan-stage')).toContain('Signed off');
    await go(adviser, 'As it was signed off');
    await social.goto(plan);
    expect(await social.textContent('.plan-stage')).toContain('Signed off');
    await mailbox.deliver(app.house);
    expectNothingLeft();
  });

  /** Letters tell nobody why, nor how a child stands. */
  function expectNothingLeft(): void {
    for (const { to, subject: words, text } of mailbox.taken) {
      expect(`${words} ${text}`, to).not.toMatch(/Testwood|Samplewell|\bPEP\b|looked after|Virtual|\blate\b|returned/i);
      if (to.endsWith('@home.example')) expect(`${words} ${text}`).not.toMatch(/Robin|Exampleton/);
    }
  }

  test('afterwards every duty of it is done, and the audit says who did what', async () => {
    // one plan in ten is drawn by its number for a second judgement, which is somebody else's and comes later
    const open = await rows(
      `select rule from duty where child_id = $1 and done_on is null and occurrence like $2 and rule <> 'pep-judged-second'`,
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
