import { expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const head = await as('headteacher');
  const given = { title: 'Attachment', length: '2 hours', counts: 'whole-staff-training' };
  await head.post('/school/training/courses/add', given);
});

const person = (post: PostId) => world.person('exampleton', post);
const as = (post: PostId): Promise<Asker> => askerFor(app, person(post), world.organisation.exampleton);
const csv = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
});
const register = async () =>
  (
    await db.keeper.query(
      `select p.display_name as who, t.title, t.days::float, t.course_id is not null as course from training_day t
       join person p on p.id = t.person_id where t.organisation_id = $1 order by 1, 2`,
      [world.organisation.exampleton],
    )
  ).rows;

test('a list is read, looked at, asked about and written down once', async () => {
  const { page, context } = await browse(app, person('administrator'), { width: 360 });
  await page.goto('/school/training');
  await follow(page, page.getByRole('link', { name: 'Bring in a list' }).click());
  await expectAccessible(page);
  await picture(page, 'training-bring-in-360');
  const list = csv(
    'training.csv',
    'Name;Course;Date;Hours',
    'teacher of exampleton;Attachment;5/10/2026;2',
    'Mrs Teacher of EXAMPLETON;ATTACHMENT;05.10.2026;2',
    'senco of exampleton;=cmd|x;6 Oct 2026;6',
    'Somebody Elsewhere;Attachment;5/10/2026;2',
    'Somebody Elsewhere;Coaching;7/10/2026;3',
    'A Nother;Attachment;5/10/2026;2',
    'teacher of exampleton;Attachment;soon;2',
  );
  await page.setInputFiles('#file', list);
  await follow(page, page.getByRole('button', { name: 'Read it' }).click());
  const text = await page.textContent('main');
  expect(text).toContain('2 rows are new');
  expect(text).toContain('3 rows we cannot place');
  expect(text).toContain('1 row cannot be read');
  expect(text).toContain('1 row is in the register already');
  expect(await register(), 'nothing is written down by looking').toEqual([]);
  await expectAccessible(page);
  await picture(page, 'training-preview-360');
  await page.setViewportSize({ width: 1280, height: 900 });
  await picture(page, 'training-preview-1280');
  await page.getByLabel('Row 5: Somebody Elsewhere').selectOption({ label: 'support-staff of exampleton' });
  await follow(page, page.getByRole('button', { name: 'Write down 2, and those you placed' }).click());
  expect(await page.textContent('main')).toContain('Four rows of training.csv are in the register.');
  await expectAccessible(page);
  await picture(page, 'training-brought-in-1280');
  expect(await register()).toEqual([
    { who: 'senco of exampleton', title: '=cmd|x', days: 1, course: false },
    { who: 'support-staff of exampleton', title: 'Attachment', days: 0.3, course: true },
    { who: 'support-staff of exampleton', title: 'Coaching', days: 0.5, course: false },
    { who: 'teacher of exampleton', title: 'Attachment', days: 0.3, course: true },
  ]);

  // the same again: nothing is new
  const done = new URL(page.url()).pathname;
  expect((await (await as('administrator')).post(done)).status, 'pressed twice').toBe(403);
  await page.goto('/school/training/bring-in');
  await page.setInputFiles(
    '#file',
    csv('again.csv', 'Name,Course,Date,Hours', 'teacher of exampleton,Attachment,5/10/2026,2'),
  );
  await follow(page, page.getByRole('button', { name: 'Read it' }).click());
  expect(await page.textContent('main')).toContain('0 rows are new');
  expect(await page.getByRole('button', { name: /Write down/ }).count()).toBe(0);
  await context.close();
  expect(await register()).toHaveLength(4);
});

test.each([
  ['nothing', Buffer.alloc(0), 'This file is empty'],
  ['a spreadsheet', Buffer.from('PK\x03\x04 sheet'), 'This is a spreadsheet, not a CSV file'],
  ['no list of training', Buffer.from('Pet,Colour\nCat,Black\n'), 'no row that names the columns'],
  ['a list without rows', Buffer.from('Name,Course,Date\n'), 'There are no rows'],
])('%s is refused with what to do', async (_, buffer, words) => {
  const { page, context } = await browse(app, person('headteacher'), { width: 360 });
  await page.goto('/school/training/bring-in');
  await page.setInputFiles('#file', { name: 'list.csv', mimeType: 'text/csv', buffer });
  await follow(page, page.getByRole('button', { name: 'Read it' }).click());
  expect(await page.textContent('.govuk-error-summary')).toContain(words);
  await context.close();
});

test('who keeps no register brings in nothing, and sees no list of another school', async () => {
  const { rows } = await db.keeper.query<{ id: string }>('select id from training_import limit 1');
  const url = `/school/training/bring-in/${rows[0]?.id}`;
  for (const post of ['teacher', 'clerk', 'chair-of-governors', 'safeguarding-lead'] as const) {
    const asker = await as(post);
    expect([post, (await asker.get('/school/training/bring-in')).status]).toEqual([post, 403]);
    expect([post, (await asker.get(url)).status]).toEqual([post, 403]);
  }
  const elsewhere = await askerFor(app, world.person('overmoor', 'headteacher'), world.organisation.overmoor);
  expect((await elsewhere.get(url)).status).toBe(404);
  expect((await elsewhere.post(url)).status).toBe(404);
});
