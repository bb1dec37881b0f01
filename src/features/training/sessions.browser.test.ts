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
let course = '';

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const head = await as('headteacher');
  const given = { title: 'Attachment', length: '2 hours', counts: 'whole-staff-training' };
  await head.post('/school/training/courses/add', given);
  course = await one('select id from training_course');
});

const person = (post: PostId) => world.person('exampleton', post);
const as = (post: PostId): Promise<Asker> => askerFor(app, person(post), world.organisation.exampleton);
const one = async (statement: string, values: unknown[] = []): Promise<string> => {
  const { rows } = await db.keeper.query<{ id: string }>(statement, values);
  return rows[0]?.id ?? '';
};
const on = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { 'on-day': date, 'on-month': month, 'on-year': year };
};
/** Opens one, and gives the path its code leads to. */
async function open(day: string): Promise<{ id: string; here: string }> {
  const answer = await (await as('headteacher')).post('/school/training/sessions/add', { course, ...on(day) });
  const id = /sessions\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
  const text = await (await (await as('headteacher')).get(`/school/training/sessions/${id}`)).text();
  return { id, here: /\/training\/here\/[^"<]*/.exec(text)?.[0] ?? '' };
}
const rowsOf = async (session: string) =>
  (
    await db.keeper.query(
      'select p.display_name as who, t.recorded_by from training_day t join person p on p.id = t.person_id where session_id = $1 order by 1',
      [session],
    )
  ).rows;

test('a session is opened, everybody says on their phone that they are here, others are ticked, and all are recorded once', async () => {
  const head = await browse(app, person('headteacher'), { width: 1280 });
  await head.page.goto('/school/training/sessions');
  await expectAccessible(head.page);
  await follow(head.page, head.page.getByRole('link', { name: 'Open a session' }).click());
  await expectAccessible(head.page);
  await picture(head.page, 'training-open-session-1280');
  await head.page.getByLabel('Where? (optional)').fill('The hall');
  await follow(head.page, head.page.getByRole('button', { name: 'Open it' }).click());
  expect(await head.page.textContent('main')).toContain('Nobody has said yet that they are here.');
  const link = new URL((await head.page.locator('a.breakable').getAttribute('href')) ?? '').pathname;
  await expectAccessible(head.page);
  await picture(head.page, 'training-session-1280');

  const teacher = await browse(app, person('teacher'), { width: 360 });
  await teacher.page.goto(link);
  await expectAccessible(teacher.page);
  await picture(teacher.page, 'training-here-360');
  await follow(teacher.page, teacher.page.getByRole('button', { name: 'I am here' }).click());
  expect(await teacher.page.textContent('main')).toContain('You are on the list');
  await expectAccessible(teacher.page);
  await teacher.context.close();
  const senco = await as('senco');
  expect((await senco.post(link)).status).toBe(303);
  expect((await senco.post(link)).status, 'said twice it is said once').toBe(303);

  await head.page.setViewportSize({ width: 360, height: 780 });
  await follow(head.page, head.page.getByRole('link', { name: 'Look again' }).click());
  await head.page.getByText('Tick somebody who cannot say it themselves').click();
  await head.page.getByLabel('agency-staff of exampleton').check();
  await head.page.getByLabel('support-staff of exampleton').check();
  await follow(head.page, head.page.getByRole('button', { name: 'Tick them' }).click());
  await follow(head.page, head.page.getByRole('button', { name: 'Was not there agency-staff of exampleton' }).click());
  await expectAccessible(head.page);
  await picture(head.page, 'training-session-360');
  await follow(head.page, head.page.getByRole('button', { name: 'Close it, and record three people' }).click());
  expect(await head.page.textContent('main')).toContain('Three people were there, and are in the register.');
  await expectAccessible(head.page);
  await head.context.close();

  const session = await one('select id from training_session where place = $1', ['The hall']);
  expect((await rowsOf(session)).map(({ who }) => who)).toEqual([
    'senco of exampleton',
    'support-staff of exampleton',
    'teacher of exampleton',
  ]);
  // seen by whoever ran it: it waits for nobody to confirm it
  expect(await (await senco.get('/school/training')).text()).toContain('Confirmed');
  expect((await (await as('headteacher')).post(`/school/training/sessions/${session}/close`)).status).toBe(403);
  expect(await rowsOf(session)).toHaveLength(3);
  expect((await (await as('mental-health-lead')).post(link)).status, 'closed').toBe(403);
});

test('the link opens nothing to those who do not work here, made another code, or come on another day', async () => {
  const { here } = await open('2026-11-24');
  expect((await (await as('teacher')).get(`${here.slice(0, -1)}x`)).status).toBe(404);
  expect((await (await as('teacher')).post(`${here.slice(0, -1)}x`)).status).toBe(404);
  const elsewhere = await askerFor(app, world.person('overmoor', 'teacher'), world.organisation.overmoor);
  expect((await elsewhere.get(here)).status).toBe(404);
  const stranger = await fetch(app.url + here, { redirect: 'manual' });
  expect(stranger.headers.get('location')).toContain('/sign-in?back=');

  for (const [day, words] of [
    ['2026-11-25', 'Come back then.'],
    ['2026-11-23', 'Its day is over.'],
  ] as const) {
    const other = await open(day);
    const teacher = await as('teacher');
    expect(await (await teacher.get(other.here)).text()).toContain(words);
    expect((await teacher.post(other.here)).status).toBe(403);
  }
});

test('a session of a day to come is not closed, and nobody but those who keep the register runs one', async () => {
  const { id } = await open('2026-12-01');
  const head = await as('headteacher');
  expect((await head.post(`/school/training/sessions/${id}/close`)).status).toBe(403);
  expect((await head.post(`/school/training/sessions/${id}/tick`)).status).toBe(422);
  expect((await head.post(`/school/training/sessions/${id}/not-there`, { person: person('teacher') })).status).toBe(
    404,
  );
  for (const post of ['teacher', 'safeguarding-lead', 'governor', 'clerk'] as const) {
    const asker = await as(post);
    expect([post, (await asker.get(`/school/training/sessions/${id}`)).status]).toEqual([post, 403]);
    expect([post, (await asker.post(`/school/training/sessions/${id}/tick`, { person: person(post) })).status]).toEqual(
      [post, 403],
    );
  }
  const other = await askerFor(app, world.person('overmoor', 'headteacher'), world.organisation.overmoor);
  expect((await other.get(`/school/training/sessions/${id}`)).status).toBe(404);
});

test('in SQL too: nobody writes down another, and nothing is added once it is closed', async () => {
  const { id } = await open('2026-11-24');
  const add = (by: PostId, who: PostId) =>
    db.as(person(by), (work) =>
      work.write
        .insertInto('training_attendance')
        .values({
          ...{ organisation_id: world.organisation.exampleton, session_id: id, person_id: person(who) },
          ...{ said_by: person(by), said_at: work.asking.now },
        })
        .execute(),
    );
  await expect(add('teacher', 'senco')).rejects.toThrow(/row-level security/);
  await add('teacher', 'teacher');
  await (await as('headteacher')).post(`/school/training/sessions/${id}/close`);
  await expect(add('headteacher', 'senco')).rejects.toThrow(/row-level security/);
  await expect(add('senco', 'senco')).rejects.toThrow(/row-level security/);
});
