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
let policy: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const head = await as('headteacher');
  await head.post('/policies/adopt');
  policy = await one(`select id from policy where kind = 'model'`);
  await head.post(`/policies/${policy}/adopt-rest`);
});

const person = (post: PostId) => world.person('exampleton', post);
const as = (post: PostId): Promise<Asker> => askerFor(app, person(post), world.organisation.exampleton);
const one = async (statement: string, values: unknown[] = []): Promise<string> =>
  (await db.keeper.query<{ id: string }>(statement, values)).rows[0]?.id ?? '';
const draftId = () => one('select id from policy_version where ratified_on is null and discarded_at is null');
const titles = async () =>
  (
    await db.keeper.query<{ title: string }>(
      `select title from policy_section where version_id = '${await draftId()}' order by place, follows`,
    )
  ).rows.map(({ title }) => title);

describe('a section of our own', () => {
  test('is written on a phone without scripts, between two of the model', async () => {
    const { page, context } = await browse(app, person('designated-teacher'), { width: 360, javaScript: false });
    await page.goto(`/policies/${policy}`);
    await follow(page, page.getByRole('link', { name: 'Add a section of our own' }).click());
    await page.getByLabel('Title').fill('Our school farm');
    await page.getByLabel('Where does it stand?').selectOption({ label: 'After “Attendance”' });
    await page.getByLabel('Its sentences').fill('Every child may feed the goats. [Q9]');
    await follow(page, page.getByRole('button', { name: 'Save and go back' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('There is no promise Q9');
    await picture(page, 'policy-own-section-wrong-360');
    await page
      .getByLabel('Its sentences')
      .fill('Every child may feed the goats. [D1]\nAsk {name:designated-teacher} when.');
    await follow(page, page.getByRole('button', { name: 'Save and go back' }).click());
    expect(await page.textContent('main')).toContain('The section is written.');
    expect(await page.textContent('main')).toContain('Our own section');
    await picture(page, 'policy-own-section-in-draft-360');
    await context.close();
    const all = await titles();
    expect(all[all.indexOf('Our school farm') - 1]).toBe('Attendance');
  });

  test('is moved and changed, saved as somebody writes', async () => {
    const { page, context } = await browse(app, person('safeguarding-lead'));
    await page.goto(`/policies/${policy}`);
    await follow(page, page.getByRole('link', { name: 'Our school farm' }).click());
    await expectAccessible(page);
    expect(await page.getByLabel('Its sentences').inputValue()).toBe(
      'Every child may feed the goats. [D1]\nAsk {name:designated-teacher} when.',
    );
    await picture(page, 'policy-own-section-1280');
    await page.getByLabel('Where does it stand?').selectOption({ label: 'Before all others' });
    await page.getByLabel('Title').fill('Our farm');
    await page.getByText('You can stop and come back.').waitFor();
    await context.close();
    expect((await titles())[0]).toBe('Our farm');
  });

  test('is read where it stands: through, on paper, checked; and its promise counts', async () => {
    const teacher = await as('designated-teacher');
    const version = await draftId();
    const text = await (await teacher.get(`/policies/${policy}/versions/${version}`)).text();
    expect(text.indexOf('Our farm')).toBeLessThan(text.indexOf('Whom this policy is for'));
    expect(text).toContain('Every child may feed the goats.');
    expect(text).not.toContain('goats. [D1]');
    for (const format of ['pdf', 'docx'])
      expect((await teacher.get(`/policies/${policy}/versions/${version}/paper.${format}`)).status).toBe(200);
    expect((await teacher.get(`/policies/${policy}/versions/${version}/check`)).status).toBe(200);
  });

  test('holds with the rest: published, in what changes, on its promise, in the next draft', async () => {
    const head = await as('headteacher');
    await head.post(`/policies/${policy}/approve`);
    // what is approved is written no more
    const late = await head.post(`/policies/${policy}/own/own-1`, { title: 'Our farm', words: 'No goats.', after: '' });
    expect(late.status).toBe(403);
    expect((await head.post(`/policies/${policy}/own/own-1/out`)).status).toBe(403);
    await expect(
      db.as(person('headteacher'), ({ write }) =>
        write.deleteFrom('policy_section').where('how', '=', 'own').execute(),
      ),
    ).rejects.toThrow('an approved version is not written any more');
    const ratified = { 'on-day': '24', 'on-month': '11', 'on-year': '2026', minute: 'FGB, item 5' };
    await head.post(`/policies/${policy}/ratify`, {
      ...ratified,
      ...{ 'review-day': '24', 'review-month': '11', 'review-year': '2027', told: 'yes' },
    });
    await head.post(`/policies/${policy}/publish`);
    const open = await (await fetch(`${app.url}/published-policy/${policy}`)).text();
    expect(open.indexOf('Our farm')).toBeLessThan(open.indexOf('Whom this policy is for'));
    expect(await (await head.get('/promises/D1')).text()).toContain('Every child may feed the goats.');
    expect((await head.post(`/policies/${policy}/draft`)).status).toBe(303);
    expect((await titles())[0]).toBe('Our farm');
    expect((await head.post(`/policies/${policy}/own/own-1/out`)).status).toBe(303);
    expect(await titles()).not.toContain('Our farm');
    const changes = await (await head.get(`/policies/${policy}/versions/${await draftId()}/changes`)).text();
    expect(changes).toContain('feed the goats');
  });

  test('that is no own section is not taken out, in SQL either', async () => {
    const head = await as('headteacher');
    expect((await head.post(`/policies/${policy}/own/attendance/out`)).status).toBe(404);
    const gone = await db.as(person('headteacher'), ({ write }) =>
      write.deleteFrom('policy_section').where('section', '=', 'attendance').executeTakeFirst(),
    );
    expect(Number(gone.numDeletedRows)).toBe(0);
  });
});

describe('a draft', () => {
  test('is discarded after a yes, is in no list, and the next has its number', async () => {
    await (await as('link-governor')).post(`/policies/${policy}/versions/${await draftId()}/comments`, {
      words: 'Why no goats?',
    });
    const old = await draftId();
    const { page, context } = await browse(app, person('safeguarding-lead'), { width: 360 });
    await page.goto(`/policies/${policy}`);
    await follow(page, page.getByRole('link', { name: 'Discard this draft' }).click());
    const asked = await page.textContent('main');
    expect(asked).toContain('Discard the draft of version 2?');
    expect(asked).toContain('Version 1 holds as it does now.');
    expect(asked).toContain('one comment');
    await expectAccessible(page);
    await picture(page, 'policy-discard-360');
    await follow(page, page.getByRole('link', { name: 'Keep it' }).click());
    expect(await draftId()).toBe(old);
    await page.goBack();
    await follow(page, page.getByRole('button', { name: 'Discard it' }).click());
    const said = await page.textContent('main');
    expect(said).toContain('The draft is discarded.');
    expect(said).toContain('Begin the next version from this one');
    await expectAccessible(page);
    await context.close();

    const teacher = await as('designated-teacher');
    expect((await teacher.get(`/policies/${policy}/versions/${old}`)).status).toBe(404);
    expect(await (await teacher.get('/policies')).text()).not.toContain('A draft is being written');
    const event = await one(
      `select actor_person::text as id from audit_event where verb = 'policy.draft-discarded' and subject_id = $1`,
      [old],
    );
    expect(event).toBe(person('safeguarding-lead'));
    expect((await teacher.post(`/policies/${policy}/draft`)).status).toBe(303);
    expect(await one('select nth::text as id from policy_version where id = $1', [await draftId()])).toBe('2');
    // the yes was to the other draft
    expect((await teacher.post(`/policies/${policy}/discard`, { version: old })).status).toBe(404);
  });

  test('that is approved or ratified is not discarded, in SQL either, and stays as it is once it is', async () => {
    const head = await as('headteacher');
    const version = await draftId();
    await head.post(`/policies/${policy}/approve`);
    expect((await head.post(`/policies/${policy}/discard`, { version })).status).toBe(403);
    const discard = (id: string, post: PostId) =>
      db.as(person(post), ({ write }) =>
        write.updateTable('policy_version').set({ discarded_at: new Date() }).where('id', '=', id).execute(),
      );
    await expect(discard(version, 'headteacher')).rejects.toThrow('discarded_as_a_draft');
    const held = await one('select id from policy_version where ratified_on is not null');
    await expect(discard(held, 'headteacher')).rejects.toThrow('discarded_as_a_draft');
    await head.post(`/policies/${policy}/take-back`);
    await expect(discard(version, 'clerk')).rejects.toThrow('by those who draft');
    // who drafts may discard and no more
    await expect(
      db.as(person('designated-teacher'), ({ write }) =>
        write.updateTable('policy_version').set({ minute: 'Another' }).where('id', '=', version).execute(),
      ),
    ).rejects.toThrow('may discard a version, and no more');
    const gone = await one('select id from policy_version where discarded_at is not null');
    await expect(
      db.as(person('headteacher'), ({ write }) =>
        write.updateTable('policy_version').set({ discarded_at: null }).where('id', '=', gone).execute(),
      ),
    ).rejects.toThrow('what was discarded stays discarded');
  });

  test('is discarded, and its own sections written, by nobody who does not draft', async () => {
    const version = await draftId();
    for (const post of ['teacher', 'governor', 'clerk', 'chair-of-governors'] as const) {
      const asker = await as(post);
      expect((await asker.get(`/policies/${policy}/discard`)).status, post).toBe(403);
      expect((await asker.post(`/policies/${policy}/discard`, { version })).status, post).toBe(403);
      expect((await asker.get(`/policies/${policy}/own`)).status, post).toBe(403);
      expect(
        (await asker.post(`/policies/${policy}/own`, { title: 'Ours', words: 'We sing.', after: '' })).status,
        post,
      ).toBe(403);
    }
    const elsewhere = await askerFor(app, world.person('overmoor', 'headteacher'), world.organisation.overmoor);
    expect((await elsewhere.post(`/policies/${policy}/discard`, { version })).status).toBe(404);
    expect((await elsewhere.get(`/policies/${policy}/own`)).status).toBe(404);
  });
});
