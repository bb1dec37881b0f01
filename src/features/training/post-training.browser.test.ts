import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  browse,
  closeBrowser,
  expectAccessible,
  follow,
  picture,
  type RunningApp,
  startApp,
} from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import type { PostId } from '../../access/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  app = await startApp(db);
  await workOutDuties(db, app.house, world);
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
  await db.drop();
});

const person = (post: PostId) => world.person('exampleton', post);
const as = (post: PostId) => askerFor(app, person(post), world.organisation.exampleton);
const text = async (post: PostId, url: string) => (await (await as(post)).get(url)).text();
const dutiesOf = async (post: PostId) =>
  (
    await db.keeper.query(
      `select opens_on::text, due_on::text, done_on::text from duty
        where rule = 'post-training-holds' and assignee = $1 order by opens_on`,
      [person(post)],
    )
  ).rows;

test('a safeguarding lead is asked for their training, records it on a phone, and is asked again before it runs out', async () => {
  await (await as('headteacher')).post('/school/training/courses/add', {
    ...{ title: 'Safeguarding lead', length: '2', valid: '24', counts: 'safeguarding-lead-training' },
  });
  const { page, context } = await browse(app, person('safeguarding-lead'), { width: 360 });
  await page.goto('/');
  expect(await page.textContent('main')).toContain('Take the training your post asks for');
  await expectAccessible(page);
  await picture(page, 'training-my-work-360');
  await follow(
    page,
    page
      .getByRole('link', { name: /Record training/ })
      .first()
      .click(),
  );
  expect(await page.textContent('main')).toContain('Safeguarding lead and deputies');
  await follow(page, page.getByRole('link', { name: 'Record your training' }).click());
  await page.getByLabel('Which course?').selectOption({ index: 1 });
  const on = page.getByRole('group', { name: 'On which day?' });
  for (const [label, value] of [
    ['Day', '5'],
    ['Month', '10'],
    ['Year', '2025'],
  ] as const)
    await on.getByLabel(label).fill(value);
  await follow(page, page.getByRole('button', { name: 'Record it' }).click());
  await page.goto('/');
  expect(await page.textContent('main')).not.toContain('Take the training your post asks for');
  await context.close();
  // taken before the school began here: it held on that day, and nothing was ever missing
  expect(await dutiesOf('safeguarding-lead')).toEqual([
    { opens_on: '2027-08-05', due_on: '2027-10-04', done_on: null },
  ]);
  expect(await dutiesOf('deputy-safeguarding-lead')).toEqual([
    { opens_on: '2026-09-01', due_on: '2026-10-31', done_on: null },
  ]);
});

test('it is each one’s own, and those who lead see that it is not done', async () => {
  expect(await text('deputy-safeguarding-lead', '/my-work')).toContain('Take the training your post asks for');
  expect(await text('headteacher', '/whats-due')).toContain('Take the training your post asks for');
  for (const post of ['headteacher', 'teacher', 'governor', 'designated-teacher'] as const) {
    expect([post, (await text(post, '/my-work')).includes('Take the training your post asks for')]).toEqual([
      post,
      false,
    ]);
  }
});

test('somebody who works here and never signs in is added without an address, and counted', async () => {
  expect(await text('safeguarding-lead', '/school/training/coverage')).toContain('by whoever gives posts');
  const { page, context } = await browse(app, person('administrator'), { width: 1280, steppedUp: true });
  await page.goto('/school/training/coverage');
  await expectAccessible(page);
  await follow(page, page.getByRole('link', { name: /added with the post Support staff/ }).click());
  await page.getByLabel('Name', { exact: true }).fill('Mx Midday');
  expect(await page.getByLabel('Support staff', { exact: true }).isChecked()).toBe(true);
  await follow(page, page.getByRole('button', { name: 'Add this person' }).click());
  await page.goto('/school/training/coverage');
  expect(await page.textContent('main')).toContain('Mx Midday');
  await context.close();
  const { rows } = await db.keeper.query(
    `select email, (select count(*)::int from account a where a.person_id = p.id) as accounts from person p
      where display_name = 'Mx Midday'`,
  );
  expect(rows).toEqual([{ email: null, accounts: 0 }]);
});
