import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';

/** Who reads a row of training with the code of the product left out, and what those who read none are told. */
let db: TestDatabase;
let app: RunningApp;
let world: World;

const trained: readonly PostId[] = ['designated-teacher', 'teacher', 'link-governor', 'management-committee-member'];

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  app = await startApp(db);
  for (const place of ['exampleton', 'overmoor'] as const) {
    for (const post of trained) {
      await db.keeper.query(
        `insert into training_day (organisation_id, person_id, on_day, title, days, recorded_at)
          values ($1, $2, '2026-10-05', $3, 1, now())`,
        [world.organisation[place], world.person(place, post), post],
      );
    }
  }
});
afterAll(async () => {
  await app.close();
  await db.drop();
});

const person = (post: PostId) => world.person('exampleton', post);
const as = (post: PostId): Promise<Asker> => askerFor(app, person(post), world.organisation.exampleton);
const readBy = (post: PostId): Promise<string[]> =>
  db.as(person(post), async ({ read }) =>
    (await read.selectFrom('training_day').select('title').orderBy('title').execute()).map(({ title }) => title),
  );
const text = async (asker: Asker, url: string) => (await asker.get(url)).text();

test.each<[string, readonly PostId[], readonly PostId[]]>([
  [
    'all of them: who keeps or sees the register',
    ['headteacher', 'designated-teacher', 'deputy-designated-teacher', 'safeguarding-lead', 'administrator'],
    trained,
  ],
  [
    'those of who governs: clerk and chair',
    ['clerk', 'chair-of-governors'],
    ['link-governor', 'management-committee-member'],
  ],
  ['their own', ['teacher'], ['teacher']],
  ['their own, though they govern', ['link-governor'], ['link-governor']],
  ['none', ['senco', 'support-staff', 'school-office', 'attendance-officer', 'governor', 'agency-staff'], []],
])('in SQL %s', async (_, posts, titles) => {
  for (const post of posts) expect([post, await readBy(post)]).toEqual([post, [...titles].sort()]);
});

test('in SQL nobody takes out or confirms what they do not read', async () => {
  for (const post of ['governor', 'senco', 'clerk', 'safeguarding-lead'] as const) {
    await db.as(person(post), async ({ write }) => {
      const out = await write.deleteFrom('training_day').where('title', '=', 'teacher').executeTakeFirst();
      const seen = await write
        .updateTable('training_day')
        .set({ confirmed_by: person(post), confirmed_at: new Date() })
        .where('title', '=', 'teacher')
        .executeTakeFirst();
      expect([post, out.numDeletedRows, seen.numUpdatedRows]).toEqual([post, 0n, 0n]);
    });
  }
});

test('those who govern are told how many, and nobody by name', async () => {
  const main = await text(await as('governor'), '/school/training/coverage');
  expect(main).toContain('Numbers alone are shown here.');
  // six of them govern, and two were trained
  expect(main).toMatch(/Two of (four|five|six) have it/);
  for (const post of trained) expect(main).not.toContain(`${post} of exampleton`);
  expect((await (await as('teacher')).get('/school/training/coverage')).status).toBe(403);
  expect(await text(await as('headteacher'), '/school/training/coverage')).toContain('teacher of exampleton');
});

const lacks = '1 of 2 training days this year';
const withheld = 'In the register of training';

test('the register says how the training of a post stands to its holder, and to those who keep or see it', async () => {
  for (const post of ['headteacher', 'designated-teacher', 'safeguarding-lead', 'administrator'] as const) {
    expect([post, await text(await as(post), '/school/register/designated-teacher')]).toEqual([
      post,
      expect.stringContaining(lacks),
    ]);
    expect(await text(await as(post), '/school')).toContain(lacks);
  }
});

test('a colleague, a governor, the clerk read who holds a post, and not what training that person lacks', async () => {
  for (const post of [
    'teacher',
    'governor',
    'link-governor',
    'chair-of-governors',
    'clerk',
    'school-office',
  ] as const) {
    const asker = await as(post);
    for (const url of ['/school/register/designated-teacher', '/school']) {
      const page = await text(asker, url);
      expect([post, url, page]).toEqual([post, url, expect.stringContaining(withheld)]);
      expect(page).toContain('designated-teacher of exampleton');
      expect(page).not.toMatch(/\d of 2 training days/);
    }
    const numbers = (await text(asker, '/school/register/designated-teacher')).includes('How many are trained');
    expect([post, numbers]).toEqual([post, (await asker.get('/school/training/coverage')).status === 200]);
  }
});

test('of a governor it is told to themselves, to their clerk and chair, and to those who see the register', async () => {
  const governor = '/school/register/link-governor';
  for (const post of ['link-governor', 'clerk', 'chair-of-governors', 'headteacher'] as const) {
    expect([post, await text(await as(post), governor)]).toEqual([
      post,
      expect.stringContaining('Training of this year'),
    ]);
  }
  for (const post of ['governor', 'teacher'] as const) {
    const page = await text(await as(post), governor);
    expect(page).toContain(withheld);
    expect(page).not.toContain('Training of this year');
  }
});

test('the page of training shows each as far as they may', async () => {
  expect(await text(await as('teacher'), '/school/training')).not.toContain('link-governor');
  const clerk = await text(await as('clerk'), '/school/training');
  expect(clerk).toContain('link-governor');
  expect(clerk).not.toContain('teacher of exampleton');
});
