import { expect, test } from 'vitest';
import type { PostId } from '../src/access/index.ts';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../test/browser.ts';
import type { TestDatabase } from '../test/database.ts';
import { askerFor } from '../test/every-route.ts';
import type { World } from '../test/personas.ts';
import { withHouse } from '../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ db, app, world } = opened);
});

const as = (post: PostId) => askerFor(app, world.person('exampleton', post), world.organisation.exampleton);
const idOf = async (statement: string): Promise<string> =>
  (await db.keeper.query<{ id: string }>(statement)).rows[0]?.id ?? '';

test('a head adopts the new model and sees what changes', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'headteacher'));

  // The policy the school has had since 2024 is checked before anything else is done with it.
  const old = [
    'Children looked after',
    'Ratified: 12 December 2024',
    'Next review: December 2025',
    'Designated teacher: TBC',
    'Each looked-after child (CLA) has a PEP every term. A fixed-term exclusion of a child looked after is a last resort. We keep a register of these children, and follow KCSIE 2023.',
  ].join('\n\n');
  await page.goto('/policies/check');
  await page.setInputFiles('#policy', { name: 'old.txt', mimeType: 'text/plain', buffer: Buffer.from(old) });
  await follow(page, page.getByRole('button', { name: 'Check it' }).click());
  expect(await page.textContent('main')).toContain('The next review was to be by December 2025');
  expect(await page.textContent('main')).toContain('children in kinship care');

  // The model is taken as it is, and read beside the old one before it is approved.
  await page.goto('/policies');
  await follow(page, page.getByRole('button', { name: 'Begin from the model' }).click());
  await follow(page, page.getByRole('button', { name: /^Adopt (every section|the other) / }).click());
  const policy = await idOf("select id from policy where kind = 'model'");
  const first = await idOf('select id from policy_version where nth = 1');
  const word = await (await as('headteacher')).get(`/policies/${policy}/versions/${first}/paper.docx`);
  await page.goto('/policies/compare');
  await page.setInputFiles('#old', { name: 'old.txt', mimeType: 'text/plain', buffer: Buffer.from(old) });
  await page.setInputFiles('#new', {
    name: 'new.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await word.arrayBuffer()),
  });
  await follow(page, page.getByRole('button', { name: 'Compare them' }).click());
  const changes = (await page.textContent('main')) ?? '';
  expect(changes).toContain('Children in kinship care (KIN)');
  expect(changes).toContain('Keeping children safe in education, September 2023: replaced');
  expect(changes).toContain('Keeping children safe in education, September 2026: in force');
  // many at once: the question is asked once, and each promise stands below it
  expect(changes).toMatch(/Newly promised\. Is each done already, and by whom\?.*\([A-F]\d+\)/s);
  await expectAccessible(page);
  await picture(page, 'journey-what-changes');

  // Approved by the head, ratified by the clerk, published by the head.
  await page.goto(`/policies/${policy}`);
  await follow(page, page.getByRole('button', { name: 'Approve it' }).click());
  const ratified = {
    'on-day': '24',
    'on-month': '11',
    'on-year': '2026',
    minute: 'Item 7',
    told: 'yes',
    'review-day': '20',
    'review-month': '11',
    'review-year': '2027',
  };
  expect((await (await as('clerk')).post(`/policies/${policy}/ratify`, ratified)).status).toBe(303);
  expect((await (await as('headteacher')).post(`/policies/${policy}/publish`)).status).toBe(303);

  // A year on the school says one section in words of its own: what changed is plain, and nothing was left blank.
  expect((await (await as('headteacher')).post(`/policies/${policy}/draft`)).status).toBe(303);
  const second = await idOf('select id from policy_version where nth = 2');
  await page.goto(`/policies/${policy}/draft/attendance`);
  await page.getByLabel('Say it in our own words').check();
  await page
    .getByLabel('Our words')
    .fill(
      'Every morning we ring the carer by half past nine.\nWe look at the attendance of these children each Monday.',
    );
  await follow(page, page.getByRole('button', { name: 'Save and go back' }).click());
  await page.goto(`/policies/${policy}/versions/${second}`);
  await follow(page, page.getByRole('link', { name: 'what changes from the version before' }).click());
  expect(await page.textContent('h1')).toBe('What changes');
  expect(await page.textContent('main')).toContain('Every morning we ring the carer by half past nine.');
  expect(await page.textContent('main')).toContain('clauses that are the same');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Version 2' }).click();
  await follow(page, page.getByRole('link', { name: 'Check this version' }).click());
  expect(await page.textContent('h1')).toBe('What we found');
  await expectAccessible(page);
  await context.close();

  // A governor reads the same; who works elsewhere finds nothing, and a first version has none before it.
  const governor = await as('link-governor');
  for (const page_ of ['check', 'changes'])
    expect((await governor.get(`/policies/${policy}/versions/${second}/${page_}`)).status).toBe(200);
  expect((await governor.get(`/policies/${policy}/versions/${first}/changes`)).status).toBe(404);
  // Each promise shows the sentence of the policy that makes it, as it holds; the draft's words are not there yet.
  const clause = await (await governor.get('/promises/c2')).text();
  expect(clause).toContain('In our policy');
  expect(clause).not.toContain('Every morning we ring the carer');
  expect(await (await (await as('teacher')).get('/promises/c5')).text()).toContain('In our policy');
  const elsewhere = await askerFor(app, world.person('overmoor', 'headteacher'), world.organisation.overmoor);
  for (const page_ of ['check', 'changes'])
    expect((await elsewhere.get(`/policies/${policy}/versions/${second}/${page_}`)).status).toBe(404);
  expect(await (await elsewhere.get('/promises/c2')).text()).not.toContain('In our policy');
});
