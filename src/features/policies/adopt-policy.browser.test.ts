import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ db, app, world } = opened);
});

const person = (post: PostId) => world.person('exampleton', post);
const as = (post: PostId): Promise<Asker> => askerFor(app, person(post), world.organisation.exampleton);
const one = async (statement: string, values: unknown[] = []): Promise<string> => {
  const { rows } = await db.keeper.query<{ id: string }>(statement, values);
  return rows[0]?.id ?? '';
};
const policyId = () =>
  one(`select id from policy where kind = 'model' and organisation_id = $1`, [world.organisation.exampleton]);
const versionId = (nth: number) => one('select id from policy_version where nth = $1', [nth]);
const ratification = (day: string, month: string, minute = 'Full governing board, item 7') => ({
  ...{ 'on-day': day, 'on-month': month, 'on-year': '2026', minute },
  ...{ 'review-day': '20', 'review-month': '11', 'review-year': '2027' },
});

describe('a policy', () => {
  test('is begun from the model and decided section by section, without scripts and on a phone', async () => {
    const { page, context } = await browse(app, person('designated-teacher'), { width: 360, javaScript: false });
    await page.goto('/policies');
    expect(await page.textContent('main')).toContain('is not adopted yet');
    await follow(page, page.getByRole('button', { name: 'Begin from the model' }).click());
    expect(await page.textContent('main')).toContain('14 sections to decide');
    await follow(page, page.getByRole('link', { name: 'Behaviour, suspension and exclusion' }).click());
    expect(await page.textContent('main')).toContain('Before we decide to suspend, we call');
    await follow(page, page.getByRole('button', { name: 'Save and go on' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Choose what becomes of this section');
    await page.getByLabel('Say it in our own words').check();
    await page.getByLabel('Our words').fill('We stay calm.\nAsk {name:headmistress}.');
    await follow(page, page.getByRole('button', { name: 'Save and go on' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Nothing can be put for {name:headmistress}');
    await page
      .getByLabel('Our words')
      .fill('We stay calm.\nAsk {name:designated-teacher}, as {guidance:behaviour} says.');
    await page.getByLabel('C5: Permanent exclusion is the last resort').uncheck();
    await follow(page, page.getByRole('button', { name: 'Save and go back' }).click());
    expect(await page.textContent('main')).toContain('C5 (Behaviour, suspension and exclusion)');
    await follow(page, page.getByRole('link', { name: 'Fairness' }).click());
    await page.getByLabel('Leave it out').check();
    await page.getByLabel('Why it is left out').fill('Our equality policy says it.');
    await follow(page, page.getByRole('button', { name: 'Save and go back' }).click());
    await follow(page, page.getByRole('button', { name: 'Adopt the other 12 sections' }).click());
    expect(await page.textContent('main')).toContain('Next: it is approved, then ratified.');
    await context.close();
  });

  test('is saved as somebody writes', async () => {
    const { page, context } = await browse(app, person('safeguarding-lead'));
    await page.goto(`/policies/${await policyId()}`);
    await expectAccessible(page);
    await picture(page, 'policy-draft-1280');
    await page.goto(`/policies/${await policyId()}/draft/attendance`);
    await expectAccessible(page);
    await page.getByLabel('Say it in our own words').check();
    await page.getByLabel('Our words').fill('Every morning we ring by half past nine.');
    await page.getByText('You can stop and come back.').waitFor();
    expect(await one(`select sentences ->> 0 as id from policy_section where section = 'attendance'`)).toContain(
      'Every morning we ring',
    );
    await picture(page, 'policy-section-1280');
    await context.close();
  });

  test('is commented on by a governor, and settled by who drafts', async () => {
    const governor = await browse(app, person('link-governor'));
    await governor.page.goto('/policies');
    await follow(governor.page, governor.page.getByRole('link', { name: 'Children with a social worker' }).click());
    expect(await governor.page.getByRole('button', { name: 'Approve it' }).count()).toBe(0);
    await follow(governor.page, governor.page.getByRole('link', { name: 'Read it through and comment' }).click());
    const read = await governor.page.textContent('main');
    expect(read).toContain('“Behaviour in schools” (February 2024)');
    expect(read).toContain('“Keeping children safe in education” (September 2026, not verified)');
    expect(read).toContain('Before this policy is ratified, look whether it is so');
    await expectAccessible(governor.page);
    await governor.page.getByLabel('About').selectOption({ label: 'Behaviour, suspension and exclusion' });
    await governor.page.getByLabel('What do you want to say?').fill('Who makes the call?');
    await follow(governor.page, governor.page.getByRole('button', { name: 'Say it' }).click());
    expect(await governor.page.textContent('main')).toContain('Who makes the call?');
    await expectAccessible(governor.page);
    await governor.context.close();

    const teacher = await browse(app, person('designated-teacher'));
    await teacher.page.goto(`/policies/${await policyId()}/versions/${await versionId(1)}`);
    await follow(teacher.page, teacher.page.getByRole('button', { name: 'Settled' }).click());
    expect(await teacher.page.textContent('main')).toContain('Marked as settled.');
    await picture(teacher.page, 'policy-read-1280');
    await teacher.context.close();
  });

  test('is approved by the head alone, and then written no more', async () => {
    const policy = await policyId();
    for (const post of ['designated-teacher', 'administrator', 'chair-of-governors', 'clerk', 'teacher'] as const)
      expect((await (await as(post)).post(`/policies/${policy}/approve`)).status, post).toBe(403);
    const chair = await as('chair-of-governors');
    const early = await chair.post(`/policies/${policy}/ratify`, ratification('20', '11'));
    expect(early.status).toBe(403);
    expect(await early.text()).toContain('It is not approved yet');
    expect((await (await as('headteacher')).post(`/policies/${policy}/approve`)).status).toBe(303);
    const late = await (await as('designated-teacher')).post(`/policies/${policy}/draft/fairness`, { how: 'adopted' });
    expect(late.status).toBe(403);
    expect(await late.text()).toContain('is approved and is not written any more');
    // what is approved is held by the database too
    await expect(
      db.as(person('designated-teacher'), ({ write }) =>
        write.updateTable('policy_section').set({ title: 'Otherwise' }).where('section', '=', 'fairness').execute(),
      ),
    ).rejects.toThrow('an approved version is not written any more');
  });

  test('is ratified with its minute, not in the future, and by nobody else', async () => {
    const policy = await policyId();
    for (const post of ['designated-teacher', 'link-governor', 'administrator'] as const)
      expect((await (await as(post)).post(`/policies/${policy}/ratify`, ratification('24', '11'))).status, post).toBe(
        403,
      );
    const { page, context } = await browse(app, person('clerk'), { width: 360 });
    await page.goto(`/policies/${policy}`);
    await follow(page, page.getByRole('link', { name: 'Write down that it was ratified' }).click());
    expect(await page.textContent('main')).toContain(
      'Not verified: Keeping children safe in education, September 2026.',
    );
    expect(await page.textContent('main')).toContain('publications/keeping-children-safe-in-education--2');
    await expectAccessible(page);
    const on = page.getByRole('group', { name: 'On which day was it ratified?' });
    await on.getByLabel('Day').fill('25');
    await on.getByLabel('Month').fill('11');
    await on.getByLabel('Year').fill('2026');
    await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
    const wrong = await page.textContent('.govuk-error-summary');
    expect(wrong).toContain('That day is still to come');
    expect(wrong).toContain('Give the minute');
    expect(wrong).toContain('Look first whether “Keeping children safe in education” is published as it is named');
    await expectAccessible(page);
    await picture(page, 'policy-ratify-wrong-360');
    await on.getByLabel('Day').fill('24');
    await page.getByLabel('Minute').fill('Full governing board, item 7');
    await page.getByLabel('We have looked, and it is published as it is named in this policy').check();
    await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
    expect(await page.textContent('main')).toContain('Ratified on 24 November 2026. Next review by 24 November 2027.');
    await expectAccessible(page);
    await picture(page, 'policy-ratified-360');
    await context.close();
    await expect(
      db.as(person('headteacher'), ({ write }) =>
        write.updateTable('policy_version').set({ minute: 'Another' }).where('nth', '=', 1).execute(),
      ),
    ).rejects.toThrow('what was ratified stands');
  });

  test('is published by the head, and its next version begins from this one', async () => {
    const policy = await policyId();
    expect((await (await as('designated-teacher')).post(`/policies/${policy}/publish`)).status).toBe(403);
    expect((await (await as('headteacher')).post(`/policies/${policy}/publish`)).status).toBe(303);
    expect((await (await as('designated-teacher')).post(`/policies/${policy}/draft`)).status).toBe(303);
    const { page, context } = await browse(app, person('designated-teacher'));
    await page.goto(`/policies/${policy}`);
    expect(await page.textContent('main')).toContain('A draft is written and waits to be approved.');
    expect(await page.textContent('main')).toContain('Our own words'.toLowerCase().slice(4));
    await page.goto('/policies');
    expect(await page.textContent('main')).toContain('Published. A draft is being written');
    await expectAccessible(page);
    await picture(page, 'policies-1280');
    await context.close();
  });
});

describe('published', () => {
  test('is read by anybody without signing in, with the names of today and nobody else’s', async () => {
    const { page, context } = await browse(app, null, { width: 360 });
    const policy = await policyId();
    await page.goto(`/published-policy/${policy}`);
    const text = (await page.textContent('main')) ?? '';
    const nameOf = (post: PostId) => one('select display_name as id from person where id = $1', [person(post)]);
    expect(text).toContain(`is ${await nameOf('designated-teacher')}.`);
    expect(text).not.toContain(await nameOf('administrator'));
    expect(text).toContain('Every morning we ring by half past nine.');
    expect(text).not.toContain('Our equality policy says it.');
    expect(text).not.toContain('Who makes the call?');
    // whoever ratified it looked
    expect(text).toContain('“Keeping children safe in education” (September 2026)');
    expect(text).not.toContain('not verified');
    await expectAccessible(page);
    await picture(page, 'policy-published-360');
    await context.close();

    const wide = await browse(app, null);
    await wide.page.goto(`/published-policy/${policy}`);
    await picture(wide.page, 'policy-published-1280');
    await wide.context.close();
  });

  test('says that an edition is not verified where nobody looked it up', async () => {
    await db.keeper.query(`alter table policy_version disable trigger policy_steps`);
    const told = (editions: string) => db.keeper.query('update policy_version set editions_confirmed = $1', [editions]);
    await told('{}');
    const text = await (await fetch(`${app.url}/published-policy/${await policyId()}`)).text();
    expect(text).toContain('(September 2026, not verified)');
    await told('{kcsie-2026}');
    await db.keeper.query(`alter table policy_version enable trigger policy_steps`);
  });

  test('says of a post that has fallen vacant whom to ask', async () => {
    const vacate = `update post_holding set during = daterange(lower(during), '2026-11-24') where person_id = $1`;
    await db.keeper.query(vacate, [person('link-governor')]);
    const text = await (await fetch(`${app.url}/published-policy/${await policyId()}`)).text();
    expect(text).toContain('nobody at present (please ask the headteacher,');
    await db.keeper.query(`update post_holding set during = daterange(lower(during), null) where person_id = $1`, [
      person('link-governor'),
    ]);
  });

  test.each([
    ['pdf', '%PDF'],
    ['docx', 'PK'],
  ])('is handed out as %s, and the draft to those with a post here alone', async (format, magic) => {
    const policy = await policyId();
    const open = await fetch(`${app.url}/published-policy/${policy}/policy.${format}`);
    expect([open.status, (await open.text()).slice(0, magic.length)]).toEqual([200, magic]);
    const draft = `/policies/${policy}/versions/${await versionId(2)}/paper.${format}`;
    const mine = await (await as('governor')).get(draft);
    expect([mine.status, (await mine.text()).slice(0, magic.length)]).toEqual([200, magic]);
    const stranger = await fetch(app.url + draft, { redirect: 'manual' });
    expect(stranger.status).toBe(303);
    const other = await askerFor(app, world.person('overmoor', 'headteacher'), world.organisation.overmoor);
    expect((await other.get(draft)).status).toBe(404);
  });

  test('is nothing before it is published, and after it is taken off', async () => {
    const policy = await policyId();
    expect((await fetch(`${app.url}/published-policy/${await versionId(1)}`)).status).toBe(404);
    expect((await (await as('teacher')).post(`/policies/${policy}/take-off`)).status).toBe(403);
    expect((await (await as('administrator')).post(`/policies/${policy}/take-off`)).status).toBe(303);
    expect((await fetch(`${app.url}/published-policy/${policy}`)).status).toBe(404);
    expect((await (await as('administrator')).post(`/policies/${policy}/publish`)).status).toBe(303);
    expect((await fetch(`${app.url}/published-policy/${policy}`)).status).toBe(200);
  });
});

describe('refused', () => {
  test('is whoever may not draft, and whoever works elsewhere', async () => {
    const policy = await policyId();
    for (const post of ['teacher', 'governor', 'deputy-designated-teacher'] as const) {
      const asker = await as(post);
      expect((await asker.post(`/policies/${policy}/draft`)).status, post).toBe(403);
      expect((await asker.get(`/policies/${policy}/draft/fairness`)).status, post).toBe(403);
      expect((await asker.get(`/policies/${policy}`)).status, post).toBe(200);
    }
    const other = await askerFor(app, world.person('overmoor', 'headteacher'), world.organisation.overmoor);
    expect((await other.get(`/policies/${policy}`)).status).toBe(404);
    expect((await other.post(`/policies/${policy}/approve`)).status).toBe(404);
    const adviser = await askerFor(app, world.person('northmere', 'adviser'), world.organisation.northmere);
    expect((await adviser.get('/policies')).status).toBe(404);
  });
});
