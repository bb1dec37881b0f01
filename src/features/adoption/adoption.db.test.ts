import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { makeCalendarLink, readCalendar, workOutDuties } from '../../../test/reminders.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { upnFrom } from '../../codes/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;
let upn: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  upn = (await db.keeper.query('select upn from child_details where child_id = $1', [robin])).rows[0].upn;
  await workOutDuties(db, app.house, world);
});

const askerOf = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const url = (childId: string) => `/children/${childId}/adoption`;
const day = { 'adopted-day': '2', 'adopted-month': '11', 'adopted-year': '2026' };
const text = async (answer: Promise<Response>) => (await answer).text();

describe('sealing on adoption', () => {
  test('is for the head, the safeguarding lead and the Virtual School head, of records they answer for', async () => {
    for (const [at, post, status] of [
      ['exampleton', 'designated-teacher', 403],
      ['exampleton', 'deputy-safeguarding-lead', 403],
      ['exampleton', 'support-staff', 404],
      // looked after by this authority, and answered for by the school alone
      ['northmere', 'virtual-school-head', 403],
      ['overmoor', 'headteacher', 404],
      ['exampleton', 'safeguarding-lead', 200],
      ['exampleton', 'headteacher', 200],
    ] as const) {
      const asker = await askerOf(at, post);
      expect((await asker.get(url(robin))).status, post).toBe(status);
      if (status !== 200) {
        expect((await asker.post(url(robin), day)).status, post).toBe(status);
        expect((await asker.post(`${url(robin)}/seal`, { ...day, sure: 'order' })).status, post).toBe(status);
      }
    }
    const cookie = await app.cookieFor(world.person('exampleton', 'headteacher'));
    const again = await fetch(app.url + url(robin), { headers: { cookie }, redirect: 'manual' });
    expect(again.headers.get('location')).toMatch(/^\/sign-in\/again/);
  });

  test('says what will happen before, and is taken in two steps', async () => {
    const head = await askerOf('exampleton', 'headteacher');
    const first = await text(head.get(url(robin)));
    for (const words of [
      'Exampleton Primary School and Northmere Council',
      '100 years',
      'cannot be undone',
      'safeguarding-lead of exampleton',
    ])
      expect(first.includes(words), words).toBe(true);
    expect((await head.post(url(robin), {})).status).toBe(422);
    const future = await head.post(url(robin), { ...day, 'adopted-year': '2027' });
    expect([future.status, await future.text()]).toEqual([422, expect.stringContaining('of a day to come')]);
    const second = await head.post(url(robin), day);
    expect([second.status, await second.text()]).toEqual([200, expect.stringContaining('2 November 2126')]);
    // without the ticks nothing happens
    expect((await head.post(`${url(robin)}/seal`, { ...day, sure: 'order' })).status).toBe(422);
    expect((await db.keeper.query('select from sealed_child')).rowCount).toBe(0);
  });
});

describe('once it is sealed', () => {
  const told = async (post: PostId) =>
    (
      await db.keeper.query(`select subject || body_text as text from mail where kind = 'alert' and to_person = $1`, [
        world.person('exampleton', post),
      ])
    ).rows.map((row) => row.text as string);
  let link: string;

  beforeAll(async () => {
    link = await makeCalendarLink(app, world, 'exampleton', 'designated-teacher');
    expect(await (await fetch(link)).text()).toContain('Robin T.');
    const teacher = await askerOf('exampleton', 'designated-teacher');
    await teacher.get(`/children/${robin}`);
    const head = await askerOf('exampleton', 'headteacher');
    const { rows } = await db.keeper.query(
      `select max(id) as id from audit_event where verb = 'child.look' and child_ids = array[$1::uuid] and actor_person = $2`,
      [robin, world.person('exampleton', 'designated-teacher')],
    );
    expect((await head.post(`/children/${robin}/looks/${rows[0].id}/ask`)).status).toBe(303);
    const school = world.organisation.exampleton;
    await db.keeper.query(
      `insert into mail (organisation_id, to_address, subject, body_text, kind) values ($1, 'a@b.example', 'Your week', 'Robin T.', 'digest')`,
      [school],
    );
    await db.keeper.query(
      `insert into alert (organisation_id, kind, child_id, caused_by) values ($1, 'glass-broken', $2, array[$3::uuid])`,
      [school, robin, world.person('exampleton', 'senco')],
    );
    await db.keeper.query(
      `insert into agreed_action (child_id, controller_id, organisation_id, what, owner_person, due_on, from_kind)
       values ($1, $2, $2, 'Ring Robin', $3, '2026-12-01', 'child')`,
      [robin, school, world.person('exampleton', 'designated-teacher')],
    );
    const done = await head.post(`${url(robin)}/seal`, { ...day, sure: ['order', 'undone'] });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/children/sealed']);
    await workOutDuties(db, app.house, world);
  });

  test('the page and every page under it are not there, for anybody', async () => {
    for (const [at, post] of [
      ['exampleton', 'headteacher'],
      ['exampleton', 'safeguarding-lead'],
      ['exampleton', 'designated-teacher'],
      ['northmere', 'virtual-school-head'],
    ] as const) {
      const asker = await askerOf(at, post);
      for (const path of ['', '/why', '/looks', '/record', '/adoption', '/timeline', '/break-glass'])
        expect((await asker.get(`/children/${robin}${path}`)).status, `${post} ${path}`).toBe(404);
    }
  });

  test('no list, search, download, list of what is due or own work names the child', async () => {
    const head = await askerOf('exampleton', 'headteacher');
    for (const path of [
      '/children',
      '/children?q=Robin',
      `/children?q=${upn}`,
      '/whats-due',
      '/my-work',
      '/broken-glass',
      '/asked',
      '/shared',
    ]) {
      const answer = await head.get(path);
      const page = await answer.text();
      expect(page.includes('Testwood') || page.includes('Robin T.'), path).toBe(false);
    }
    const file = await head.post('/children/export', { reason: 'For the test' });
    expect(file.status).toBe(200);
    expect(await file.text()).not.toMatch(/Testwood/);
    const teacher = await askerOf('exampleton', 'designated-teacher');
    for (const path of ['/my-work', '/asked', '/children']) {
      const page = await text(teacher.get(path));
      expect(page, path).not.toMatch(/Testwood|Robin|You were asked why/);
    }
    const virtual = await askerOf('northmere', 'virtual-school-head');
    expect(await text(virtual.get('/children'))).not.toContain('Robin');
  });

  test('a calendar takes the entries back, in words that name nobody', async () => {
    const events = readCalendar(await (await fetch(link)).text());
    expect(JSON.stringify(events)).not.toContain('Robin');
    expect(events.some((event) => event.STATUS === 'CANCELLED')).toBe(true);
  });

  test('mail that waited is withdrawn, alerts are told no more, and the others learn that it was done, not whose', async () => {
    const waiting = await db.keeper.query(`select from mail where body_text like '%Robin%'`);
    expect(waiting.rowCount).toBe(0);
    const open = await db.keeper.query('select from alert where child_id is not null or told_at is null');
    expect(open.rowCount).toBe(0);
    const [letter = ''] = await told('safeguarding-lead');
    expect(letter).toContain('headteacher of exampleton sealed a record');
    expect(letter).not.toMatch(/Robin|Testwood|children\//);
    const { rows } = await db.keeper.query('select keep_until::text from sealed_child');
    expect(rows).toEqual([{ keep_until: '2126-11-02' }]);
  });

  test('agreed actions and questions about looks are read by nobody', async () => {
    const seen = await db.as(world.person('exampleton', 'designated-teacher'), async ({ read }) => [
      await read.selectFrom('agreed_action').select('id').execute(),
      await read.selectFrom('look_question').select('id').execute(),
      await read.selectFrom('duty').select('id').where('child_id', '=', robin).execute(),
      (await sql`select id from audit_event where child_ids @> array[${robin}::uuid]`.execute(read as never)).rows,
    ]);
    expect(seen).toEqual([[], [], [], []]);
  });

  test('the old number cannot be typed in again, and the new child is one like any other', async () => {
    const head = await askerOf('exampleton', 'headteacher');
    const done = await text(head.get('/children/sealed'));
    expect(done).not.toMatch(/Robin|Testwood|[0-9a-f]{8}-/);
    expect(done).toContain('/children/add');
    const child = {
      preferred: 'Robin',
      family: 'Newname-Demo',
      'born-day': '14',
      'born-month': '3',
      'born-year': '2017',
      year: '4',
      groups: 'CPLA',
      'since-CPLA-day': '2',
      'since-CPLA-month': '11',
      'since-CPLA-year': '2026',
    };
    const refused = await head.post('/children/add', { ...child, upn });
    expect(refused.status).toBe(422);
    expect(await refused.text()).not.toMatch(/seal|adopt/i);
    const added = await head.post('/children/add', { ...child, upn: upnFrom('991', '2001', 26, 7) });
    expect(added.status, await added.text()).toBe(303);
    const { rows } = await db.keeper.query(
      `select d.child_id, d.former_upn from child_details d where family_name = 'Newname-Demo'`,
    );
    expect(rows).toEqual([{ child_id: expect.not.stringMatching(robin), former_upn: null }]);
    // an old file of any school is not matched, and says nothing of whose it was
    const other = await askerOf('overmoor', 'headteacher');
    expect((await other.post('/children/add', { ...child, upn })).status).toBe(422);
  });
});
