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
import { type Asker, askerFor } from '../../../test/every-route.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let forStaff = '';
let forGovernors = '';

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  app = await startApp(db);
  const head = await as('headteacher');
  const add = async (title: string, counts: string) => {
    await head.post('/school/training/courses/add', { title, length: '2 hours', counts });
    return one('select id from training_course where title = $1', [title]);
  };
  forStaff = await add('Attachment', 'whole-staff-training');
  expect(await text('clerk', '/school/training/sessions')).toContain('No course for governors is offered yet.');
  forGovernors = await add('Asking well', 'governor-trained');
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
  await db.drop();
});

const person = (post: PostId) => world.person('exampleton', post);
const as = (post: PostId): Promise<Asker> => askerFor(app, person(post), world.organisation.exampleton);
const text = async (post: PostId, url: string) => (await (await as(post)).get(url)).text();
const one = async (statement: string, values: unknown[] = []): Promise<string> =>
  (await db.keeper.query<{ id: string }>(statement, values)).rows[0]?.id ?? '';
const today = { 'on-day': '24', 'on-month': '11', 'on-year': '2026' };
const open = async (post: PostId, course: string): Promise<{ id: string; here: string }> => {
  const answer = await (await as(post)).post('/school/training/sessions/add', { course, ...today });
  const id = /sessions\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
  const page = await text(post, `/school/training/sessions/${id}`);
  return { id, here: /\/training\/here\/[^"<]*/.exec(page)?.[0] ?? '' };
};
const taken = async (session: string) =>
  (
    await db.keeper.query<{ who: string }>(
      'select p.display_name as who from training_day t join person p on p.id = t.person_id where session_id = $1 order by 1',
      [session],
    )
  ).rows.map(({ who }) => who);

test('the clerk opens a session of those who govern, who say that they are there or are ticked, and closes it', async () => {
  const clerk = await browse(app, person('clerk'), { width: 1280 });
  await clerk.page.goto('/school/training');
  await follow(clerk.page, clerk.page.getByRole('link', { name: 'Sessions of governors' }).click());
  await expectAccessible(clerk.page);
  await follow(clerk.page, clerk.page.getByRole('link', { name: 'Open a session' }).click());
  expect(await clerk.page.getByLabel('Which course?').textContent()).not.toContain('Attachment');
  await clerk.page.getByLabel('Which course?').selectOption({ label: 'Asking well' });
  await clerk.page.getByLabel('Where? (optional)').fill('The library');
  await expectAccessible(clerk.page);
  await picture(clerk.page, 'training-open-governors-session-1280');
  await follow(clerk.page, clerk.page.getByRole('button', { name: 'Open it' }).click());
  await expectAccessible(clerk.page);
  const link = new URL((await clerk.page.locator('a.breakable').getAttribute('href')) ?? '').pathname;

  const governor = await browse(app, person('governor'), { width: 360, javaScript: false });
  await governor.page.goto(link);
  await follow(governor.page, governor.page.getByRole('button', { name: 'I am here' }).click());
  expect(await governor.page.textContent('main')).toContain('You are on the list');
  await governor.context.close();
  const teacher = await browse(app, person('teacher'), { width: 360 });
  await teacher.page.goto(link);
  expect(await teacher.page.textContent('main')).toContain(
    'This session is for governors: nobody else is on its list.',
  );
  expect(await teacher.page.getByRole('button', { name: 'I am here' }).count()).toBe(0);
  await expectAccessible(teacher.page);
  await picture(teacher.page, 'training-here-governors-360');
  await teacher.context.close();
  expect((await (await as('teacher')).post(link)).status).toBe(403);

  await clerk.page.setViewportSize({ width: 360, height: 780 });
  await follow(clerk.page, clerk.page.getByRole('link', { name: 'Look again' }).click());
  await clerk.page.getByText('Tick somebody who cannot say it themselves').click();
  expect(await clerk.page.textContent('main')).not.toContain('teacher of exampleton');
  await clerk.page.getByLabel('link-governor of exampleton').check();
  await clerk.page.getByLabel('management-committee-member of exampleton').check();
  await follow(clerk.page, clerk.page.getByRole('button', { name: 'Tick them' }).click());
  const taking = clerk.page.getByRole('button', { name: 'Was not there management-committee-member of exampleton' });
  await follow(clerk.page, taking.click());
  await expectAccessible(clerk.page);
  await picture(clerk.page, 'training-governors-session-360');
  // their time ended between being there and the closing: they were there
  await db.keeper.query(
    `update post_holding set during = daterange(lower(during), '2026-11-24') where person_id = $1 and post = 'governor'`,
    [person('governor')],
  );
  await follow(clerk.page, clerk.page.getByRole('button', { name: 'Close it, and record two people' }).click());
  expect(await clerk.page.textContent('main')).toContain('Two people were there, and are in the register.');
  await clerk.context.close();
  await db.keeper.query(
    `update post_holding set during = daterange(lower(during), null) where person_id = $1 and post = 'governor'`,
    [person('governor')],
  );
  const session = await one('select id from training_session where place = $1', ['The library']);
  expect(await taken(session)).toEqual(['governor of exampleton', 'link-governor of exampleton']);
  expect(await text('headteacher', '/school/training/sessions')).toContain('for governors');
});

test('neither clerk nor chair opens, sees or ticks a session of staff', async () => {
  const { id } = await open('headteacher', forStaff);
  for (const post of ['clerk', 'chair-of-governors'] as const) {
    const asker = await as(post);
    expect(await text(post, '/school/training/sessions')).not.toContain(id);
    const given = { course: forStaff, ...today };
    expect([post, (await asker.post('/school/training/sessions/add', given)).status]).toEqual([post, 422]);
    expect([post, (await asker.get(`/school/training/sessions/${id}`)).status]).toEqual([post, 403]);
    for (const [path, fields] of [
      ['tick', { person: person('governor') }],
      ['not-there', { person: person('teacher') }],
      ['close', {}],
    ] as const) {
      const { status } = await asker.post(`/school/training/sessions/${id}/${path}`, fields);
      expect([post, path, status]).toEqual([post, path, 403]);
    }
    expect((await asker.get('/school/training/courses')).status).toBe(403);
  }
  for (const post of ['governor', 'link-governor', 'teacher', 'safeguarding-lead'] as const) {
    expect([post, (await (await as(post)).get('/school/training/sessions')).status]).toEqual([post, 403]);
  }
});

test('the chair ticks no staff in one of those who govern, and the head runs it too', async () => {
  const { id } = await open('chair-of-governors', forGovernors);
  const chair = await as('chair-of-governors');
  expect((await chair.post(`/school/training/sessions/${id}/tick`, { person: person('teacher') })).status).toBe(422);
  const head = await as('headteacher');
  expect((await head.post(`/school/training/sessions/${id}/tick`, { person: person('governor') })).status).toBe(303);
  expect((await head.post(`/school/training/sessions/${id}/close`)).status).toBe(303);
  expect(await taken(id)).toEqual(['governor of exampleton']);
});

test('in SQL too: whoever clerks opens, ticks and closes for those who govern, and no other', async () => {
  const { exampleton } = world.organisation;
  const staff = await open('headteacher', forStaff);
  const theirs = await open('clerk', forGovernors);
  const begin = (by: PostId, governors_only: boolean, course_id: string) =>
    db.as(person(by), ({ write, asking }) =>
      write
        .insertInto('training_session')
        .values({
          ...{ organisation_id: exampleton, course_id, on_day: asking.today, days: 1, governors_only },
          ...{ opened_by: person(by), opened_at: asking.now },
        })
        .execute(),
    );
  for (const by of ['clerk', 'chair-of-governors'] as const) {
    // neither a session of staff, nor a course of staff under the name of one for those who govern
    for (const [governorsOnly, course] of [
      [false, forStaff],
      [false, forGovernors],
      [true, forStaff],
    ] as const)
      await expect(begin(by, governorsOnly, course)).rejects.toThrow(/row-level security/);
    await begin(by, true, forGovernors);
    // which course is theirs is said by those who keep the courses
    await expect(
      db.as(person(by), ({ write }) =>
        write.updateTable('training_course').set({ for_governors: true }).where('id', '=', forStaff).execute(),
      ),
    ).resolves.toMatchObject([{ numUpdatedRows: 0n }]);
  }
  await expect(begin('headteacher', true, forStaff)).rejects.toThrow(/row-level security/);
  const tick = (by: PostId, session: string, who: PostId) =>
    db.as(person(by), ({ write, asking }) =>
      write
        .insertInto('training_attendance')
        .values({
          ...{ organisation_id: exampleton, session_id: session, person_id: person(who) },
          ...{ said_by: person(by), said_at: asking.now },
        })
        .execute(),
    );
  await expect(tick('clerk', staff.id, 'governor')).rejects.toThrow(/row-level security/);
  await expect(tick('clerk', theirs.id, 'teacher')).rejects.toThrow(/row-level security/);
  await expect(tick('teacher', theirs.id, 'teacher')).rejects.toThrow(/row-level security/);
  await expect(tick('governor', theirs.id, 'link-governor')).rejects.toThrow(/row-level security/);
  await tick('clerk', theirs.id, 'governor');
  await tick('headteacher', staff.id, 'teacher');

  const record = (session: string, who: PostId) =>
    db.as(person('clerk'), ({ write, asking }) =>
      write
        .insertInto('training_day')
        .values({
          ...{ organisation_id: exampleton, person_id: person(who), on_day: asking.today, title: 'Day', days: 1 },
          ...{ session_id: session, recorded_by: person('clerk'), recorded_at: asking.now },
        })
        .execute(),
    );
  await expect(record(staff.id, 'teacher')).rejects.toThrow(/row-level security/);
  await expect(record(theirs.id, 'teacher')).rejects.toThrow(/row-level security/);
  await db.as(person('clerk'), async ({ read, write, asking }) => {
    const there = await read.selectFrom('training_attendance').select('session_id').execute();
    expect(there.every(({ session_id }) => session_id !== staff.id)).toBe(true);
    const closed = await write
      .updateTable('training_session')
      .set({ closed_by: person('clerk'), closed_at: asking.now })
      .where('id', '=', staff.id)
      .executeTakeFirst();
    expect(closed.numUpdatedRows).toBe(0n);
    const away = await write.deleteFrom('training_attendance').where('session_id', '=', staff.id).executeTakeFirst();
    expect(away.numDeletedRows).toBe(0n);
  });
});
