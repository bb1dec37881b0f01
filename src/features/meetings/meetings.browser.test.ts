import { beforeEach, describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { meetingDayUrl, meetingUrl, moveUrl, planUrl } from '../plans/index.ts';
import { agreedUrl, inviteUrl, peopleOfMeetingUrl, planMeetingsUrl } from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  const northmere = world.organisation.northmere;
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-01,)'), ($1, $2, $4, 'adviser-of', '[2026-01-01,)')`,
    [robin, northmere, world.person('northmere', 'social-worker'), world.person('northmere', 'adviser')],
  );
  await workOutDuties(db, app.house, world);
});
beforeEach(async () => {
  await db.keeper.query(
    `truncate meeting_letter, meeting_presence, meeting_invitee, meeting_time, plan_copy, answer, plan_part, plan_meeting_day,
     plan_step, plan, mail, agreed_action cascade`,
  );
  planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
});

const asker = (at: OrganisationKey, post: PostId) => askerFor(app, world.person(at, post), world.organisation[at]);
const text = (page: { textContent(selector: string): Promise<string | null> }) => page.textContent('main');

describe.each([
  [1280, true],
  [360, true],
  [360, false],
])('a designated teacher, %i px, scripts %s', (width, javaScript) => {
  test('plans the meetings, invites, says who came and what was agreed', async () => {
    const who = world.person('exampleton', 'designated-teacher');
    const { page, context } = await browse(app, who, { width, javaScript });
    await page.goto(planMeetingsUrl);
    expect(await text(page)).toContain('Robin T.');
    const day = await page.inputValue(`[id="day.${planId}"]`);
    expect(day > '2026-11-24' && day <= '2026-12-18').toBe(true);
    if (javaScript) await expectAccessible(page);
    await picture(page, `meetings-plan-${width}`);
    await page.selectOption(`[id="day.${planId}"]`, '2026-12-03');
    await page.selectOption(`[id="time.${planId}"]`, '11:00');
    await page.fill('#place', 'Room 4');
    await follow(page, page.click('button:has-text("Set the meeting")'));
    expect(await page.textContent('.notice')).toContain('One meeting is set.');
    expect(await page.textContent('.notice')).toContain('Three invitations were written.');
    expect(await text(page)).toContain('Every plan in hand has a day');

    await page.goto(meetingUrl(robin, planId));
    expect(await page.textContent('.lede')).toContain('11:00 to 12:00, Room 4');
    await page.goto(meetingDayUrl(robin, planId));
    await page.fill('#on', '28');
    await page.fill('#on-month', '11');
    await follow(page, page.click('button:has-text("Set the day")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('closed that day (a weekend)');
    await page.fill('#on', '4');
    await page.fill('#on-month', '12');
    await page.fill('#starts-at', '9.30');
    if (javaScript) await expectAccessible(page);
    await picture(page, `meetings-day-${width}-${javaScript}`);
    await follow(page, page.click('button:has-text("Set the day")'));
    expect(await page.textContent('.lede')).toContain('09:30 to 10:30');

    await page.click('summary:has-text("Add somebody")');
    await page.selectOption('#who', 'other');
    await follow(page, page.click('button:has-text("Add them")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('Give their name');
    await page.fill('#name', 'Coach Inventa');
    await page.check('#wanted');
    await follow(page, page.click('button:has-text("Add them")'));
    expect(await text(page)).toContain('Coach Inventa');
    const row = page.locator('.plan-table__row', { hasText: 'Coach Inventa' });
    await row.locator('select').first().selectOption('came');
    await page
      .locator('.plan-table__row', { hasText: 'adviser of northmere' })
      .locator('select')
      .first()
      .selectOption('apologies');
    await follow(page, page.click('button:has-text("Save who c")'));
    expect(await row.locator('select').first().inputValue()).toBe('came');
    expect(await row.locator('select').last().inputValue()).toBe('yes');

    await page.click('summary:has-text("Add what was agreed")');
    await page.fill('#what', 'Ring the college about a visit');
    await page.selectOption('#owner', `person:${world.person('northmere', 'social-worker')}`);
    await page.fill('#by', '11');
    await page.fill('#by-month', '12');
    await page.fill('#by-year', '2026');
    await follow(page, page.click('button:has-text("Add it")'));
    expect(await text(page)).toContain('Ring the college about a visit');
    if (javaScript) await expectAccessible(page);
    await picture(page, `meetings-view-${width}-${javaScript}`);
    await context.close();

    const worker = await asker('northmere', 'social-worker');
    expect(await (await worker.get('/my-work')).text()).toContain('Ring the college about a visit');
    const { rows } = await db.keeper.query(`select id from agreed_action where from_id = $1`, [planId]);
    const done = await worker.post(`/actions/${rows[0].id}/done`, {
      'on-day': '24',
      'on-month': '11',
      'on-year': '2026',
    });
    expect(done.status).toBeLessThan(400);
    const after = await db.keeper.query(`select done_on::text from agreed_action where id = $1`, [rows[0].id]);
    expect(after.rows).toEqual([{ done_on: '2026-11-24' }]);
    expect(await (await worker.get(meetingUrl(robin, planId))).text()).toContain('Done');
  });
});

describe('what cannot be', () => {
  test('a closure and a time somebody has taken are refused in words; one that was held then is written down', async () => {
    const lead = await asker('exampleton', 'designated-teacher');
    const fields = (day: string, time: string) => ({ [`day.${planId}`]: day, [`time.${planId}`]: time, minutes: '60' });
    const closed = await lead.post(planMeetingsUrl, fields('2026-12-25', '11:00'));
    expect(closed.status).toBe(422);
    expect(await closed.text()).toContain('it is closed that day');
    const past = await lead.post(planMeetingsUrl, fields('2026-11-20', '11:00'));
    expect(await past.text()).toContain('that day is over');
    expect((await lead.post(planMeetingsUrl, {})).status).toBe(422);
    const { rows } = await db.keeper.query('select 1 from plan_meeting_day');
    expect(rows).toEqual([]);

    const closure = await db.keeper.query(
      `insert into closure_day (organisation_id, day, kind, label) values ($1, '2026-11-19', 'closure', 'Boiler')
       on conflict do nothing returning 1`,
      [world.organisation.exampleton],
    );
    expect(closure.rowCount).toBe(1);
    const held = await lead.post(moveUrl(robin, planId, 'hold'), {
      ...{ 'on-day': '19', 'on-month': '11', 'on-year': '2026', seen: '1' },
    });
    expect(held.headers.get('location')).toBe(planUrl(robin, planId));
    const answer = await (await lead.get(planUrl(robin, planId))).text();
    expect(answer).toContain('The meeting was on Thu 19 November');
  });

  test('nobody written down as having come is missing, until somebody is', async () => {
    const lead = await asker('exampleton', 'designated-teacher');
    await lead.post(moveUrl(robin, planId, 'hold'), { 'on-day': '20', 'on-month': '11', 'on-year': '2026', seen: '1' });
    await lead.post(inviteUrl(robin, planId), { who: 'child', wanted: 'yes' });
    const page = async () => (await lead.get(moveUrl(robin, planId, 'submit'))).text();
    expect(await page()).toContain('nobody is written down as having come');
    const { rows } = await db.keeper.query('select id from meeting_invitee where plan_id = $1', [planId]);
    await lead.post(peopleOfMeetingUrl(robin, planId), {
      [`state.${rows[0].id}`]: 'came',
      [`wanted.${rows[0].id}`]: 'yes',
    });
    expect(await page()).not.toContain('nobody is written down');
    expect((await db.keeper.query('select 1 from mail')).rows).toEqual([]);
  });
});

describe('who is refused', () => {
  test.each<[OrganisationKey, PostId, number]>([
    ['exampleton', 'designated-teacher', 200],
    ['exampleton', 'safeguarding-lead', 200],
    ['northmere', 'social-worker', 200],
    ['northmere', 'adviser', 200],
    ['exampleton', 'teacher', 404],
    ['exampleton', 'governor', 404],
    ['overmoor', 'designated-teacher', 404],
  ])('%s %s reads the meeting: %i', async (at, post, status) => {
    expect((await (await asker(at, post)).get(meetingUrl(robin, planId))).status).toBe(status);
  });

  test.each<[OrganisationKey, PostId]>([
    ['exampleton', 'safeguarding-lead'],
    ['northmere', 'social-worker'],
    ['northmere', 'adviser'],
    ['exampleton', 'teacher'],
  ])('%s %s changes nothing of it', async (at, post) => {
    const person = await asker(at, post);
    for (const url of [inviteUrl, peopleOfMeetingUrl, agreedUrl, meetingDayUrl]) {
      const fields = {
        who: 'child',
        what: 'x',
        owner: 'post:headteacher',
        'by-day': '1',
        'by-month': '12',
        'by-year': '2026',
      };
      expect([403, 404]).toContain((await person.post(url(robin, planId), fields)).status);
    }
    const { rows } = await db.keeper.query('select 1 from meeting_invitee union all select 1 from agreed_action');
    expect(rows).toEqual([]);
  });

  test.each<[OrganisationKey, PostId, number]>([
    ['northmere', 'adviser', 200],
    ['exampleton', 'safeguarding-lead', 403],
    ['northmere', 'social-worker', 403],
    ['exampleton', 'teacher', 403],
    ['exampleton', 'governor', 403],
  ])('%s %s plans the term: %i', async (at, post, status) => {
    const answer = await (await asker(at, post)).get(planMeetingsUrl);
    expect(answer.status).toBe(status);
    // The school holds the plan, so the authority does not plan its meeting.
    expect(await answer.text()).not.toContain('Robin');
  });

  test('names and people are hidden while somebody is looking', async () => {
    const lead = await asker('exampleton', 'designated-teacher');
    await lead.post('/someone-is-looking', { on: 'yes', back: '/my-work' });
    for (const url of [planMeetingsUrl, meetingUrl(robin, planId)]) {
      expect(await (await lead.get(url)).text()).not.toContain('Robin');
    }
  });
});
