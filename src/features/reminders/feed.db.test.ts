import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../../../test/browser.ts';
import { countQueries } from '../../../test/count-queries.ts';
import { newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { makeCalendarLink, type ReadEvent, readCalendar, workOutDuties } from '../../../test/reminders.ts';
import { tellingWords } from '../../access/index.ts';
import { endFeedsOf } from '../accounts/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let now = testNow;
const statements: { count: () => number } = { count: () => 0 };

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  const counted = countQueries(db.app);
  statements.count = counted.sinceLast;
  app = await startApp(db, { clock: () => now, database: counted.database });
  await workOutDuties(db, app.house, world);
});
afterAll(async () => {
  await app.close();
  await db.drop();
});
beforeEach(() => {
  now = testNow;
});

const link = (post: Parameters<World['person']>[1]) => makeCalendarLink(app, world, 'exampleton', post);
const read = async (url: string): Promise<readonly ReadEvent[]> => {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  return readCalendar(await answer.text());
};
const going = (events: readonly ReadEvent[]) => events.filter((event) => event.STATUS === 'CONFIRMED');
const days = (events: readonly ReadEvent[]) =>
  going(events)
    .map((event) => `${event.DTSTART} ${event.SUMMARY}`)
    .toSorted();
const later = (days: number) => new Date(testNow.getTime() + days * 86_400_000);
const looks = async () =>
  (
    await db.keeper.query(
      `select cardinality(child_ids) as children, detail->>'how' as how, organisation_id from audit_event
       where verb = 'child.listed' and detail->>'how' = 'feed' order by id`,
    )
  ).rows;

describe('a calendar', () => {
  test('shows what is the owner’s to do, late ones today, until the end of next term', async () => {
    expect(days(await read(await link('designated-teacher')))).toEqual([
      '20261124 Late: Agree a key adult for Amara S.',
      '20261124 Late: Agree a key adult for Kit M.',
      '20261124 Late: Agree a key adult for Robin T.',
      '20261211 Hold the planning meeting for Robin T.',
      '20261215 Hold the planning meeting for Amara S.',
      '20270312 Hold the planning meeting for Robin T.',
      '20270316 Hold the planning meeting for Amara S.',
    ]);
    expect(days(await read(await link('safeguarding-lead')))).toEqual([
      '20261124 Late: See that everybody has read the guidance on safeguarding',
      '20261124 Late: Take the training your post asks for',
      '20261218 Go down the table',
      '20270212 Go down the table',
      '20270325 Go down the table',
    ]);
    expect(await read(await link('teacher'))).toEqual([]);
    expect(await read(await link('governor'))).toEqual([]);
  });

  test('holds no family name, no group, no school and no child’s id', async () => {
    for (const { id, organisation, post } of world.people.filter((each) => each.organisation === 'exampleton')) {
      const text = await (await fetch(await makeCalendarLink(app, world, organisation, post))).text();
      const said = text.replaceAll('\r\n ', '');
      expect(tellingWords(said), post).toEqual([]);
      for (const word of ['Testwood', 'Samplewell', 'Mockbridge', 'Exampleton', id, world.child('exampleton', 'CLA')])
        expect(said.includes(word), `${post}: ${word}`).toBe(false);
    }
  });

  test('is never kept, sends nobody on, and is not read twice when nothing changed', async () => {
    const url = await link('designated-teacher');
    const first = await fetch(url);
    await first.arrayBuffer();
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.get('referrer-policy')).toBe('no-referrer');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(url, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    now = later(1);
    const tomorrow = await fetch(url, { headers: { 'if-none-match': etag } });
    expect(tomorrow.status).toBe(200);
    await tomorrow.arrayBuffer();
  });

  test('is told of each change: late ones move, done ones are cancelled and lose their name, and come back', async () => {
    const url = await link('designated-teacher');
    const before = await read(url);
    const kit = before.find((event) => event.SUMMARY?.includes('Kit'));
    now = later(1);
    const moved = (await read(url)).find((event) => event.UID === kit?.UID);
    expect([moved?.DTSTART, moved?.SEQUENCE, kit?.SEQUENCE]).toEqual(['20261125', '1', '0']);
    const still = (await read(url)).find((event) => event.SUMMARY === 'Hold the planning meeting for Amara S.');
    expect(still?.SEQUENCE).toBe('0');

    const head = world.person('exampleton', 'headteacher');
    const own = { child_id: world.child('exampleton', 'CPLA'), controller_id: world.organisation.exampleton };
    await db.as(head, async (work) => {
      await work.write
        .insertInto('key_adult')
        .values({
          ...own,
          person_id: world.person('exampleton', 'teacher'),
          during: '[2026-09-10,)',
          child_view: 'agreed',
          asked_on: '2026-09-10',
        })
        .execute();
      await app.house.refreshDuties(work, [{ kind: 'child', id: own.child_id }]);
    });
    const told = await read(url);
    const cancelled = told.find((event) => event.UID === kit?.UID);
    expect(cancelled).toMatchObject({ STATUS: 'CANCELLED', SEQUENCE: '2', SUMMARY: 'No longer to be done' });
    expect(JSON.stringify(told)).not.toContain('Kit');
    expect(going(told)).toHaveLength(going(before).length - 1);

    await db.keeper.query('delete from key_adult where child_id = $1', [own.child_id]);
    await db.as(head, async (work) => {
      await app.house.refreshDuties(work, [{ kind: 'child', id: own.child_id }]);
    });
    const back = (await read(url)).find((event) => event.UID === kit?.UID);
    expect(back).toMatchObject({ STATUS: 'CONFIRMED', SEQUENCE: '3', SUMMARY: 'Late: Agree a key adult for Kit M.' });
  });

  test('forgets in the end what was cancelled', async () => {
    const url = await link('deputy-designated-teacher');
    await db.keeper.query(
      `insert into duty (rule, subject_kind, subject_id, occurrence, assignee_kind, assignee, organisation_id, controller_id, opens_on, due_on)
       select 'cohort-table', 'organisation', id, occurrence, 'post', 'deputy-designated-teacher', id, id, '2026-11-01', day::date
       from organisation, (values ('goes', '2026-12-01'), ('stays', '2026-11-10')) as o (occurrence, day) where id = $1`,
      [world.organisation.exampleton],
    );
    const states = async () => (await read(url)).map((event) => event.STATUS).toSorted();
    expect(await states()).toEqual(['CONFIRMED', 'CONFIRMED']);
    await db.keeper.query(`delete from duty where occurrence = 'goes'`);
    expect(await states()).toEqual(['CANCELLED', 'CONFIRMED']);
    now = later(30);
    expect(await states()).toEqual(['CANCELLED', 'CONFIRMED']);
    now = later(61);
    expect(await states()).toEqual(['CONFIRMED']);
    await db.keeper.query(`delete from duty where occurrence = 'stays'`);
  });

  test('is a look at the children in it: once a day, and at once when a child comes into it', async () => {
    await db.keeper.query('delete from audit_event');
    const url = await link('designated-teacher');
    await read(url);
    await read(url);
    now = new Date(testNow.getTime() + 3 * 3_600_000);
    await read(url);
    const school = world.organisation.exampleton;
    expect(await looks()).toEqual([{ children: 3, how: 'feed', organisation_id: school }]);
    now = later(1);
    await read(url);
    expect(await looks()).toHaveLength(2);
    // a child whom the designated teacher could not see until now
    const child = world.child('exampleton', 'KIN');
    await db.as(world.person('exampleton', 'headteacher'), async (work) => {
      await work.write
        .insertInto('status_period')
        .values({
          child_id: child,
          controller_id: school,
          kind: 'CPLA',
          during: '[2026-11-02,)',
          source: 'hand',
        })
        .execute();
      await app.house.refreshDuties(work, [{ kind: 'child', id: child }]);
    });
    await read(url);
    await read(url);
    expect((await looks()).map((look) => look.children)).toEqual([3, 3, 4]);
    await read(await link('safeguarding-lead'));
    expect(await looks()).toHaveLength(3);
  });

  test('asks as many questions for a hundred duties as for one', async () => {
    const url = await link('designated-teacher');
    await read(url);
    statements.count();
    await read(url);
    const few = statements.count();
    await db.keeper.query(
      `insert into duty (rule, subject_kind, subject_id, occurrence, assignee_kind, assignee, organisation_id, child_id, controller_id, opens_on, due_on)
       select rule, subject_kind, gen_random_uuid(), occurrence, assignee_kind, assignee, organisation_id, child_id, controller_id, opens_on, due_on
       from duty, generate_series(1, 20) where assignee = 'designated-teacher' and child_id is not null and done_on is null`,
    );
    await read(url);
    statements.count();
    expect(going(await read(url)).length).toBeGreaterThan(100);
    expect(statements.count()).toBe(few);
  });
});

describe('its owner', () => {
  test('is mailed that a link was made, has one at a time, and sees when it was last read', async () => {
    const head = world.person('exampleton', 'headteacher');
    await db.keeper.query('insert into account (person_id, email) values ($1, $2)', [head, 'head@exampleton.example']);
    const first = await link('headteacher');
    const letters = await db.keeper.query('select to_address, kind, subject, body_text from mail');
    expect(letters.rows).toMatchObject([{ to_address: 'head@exampleton.example', kind: 'security' }]);
    expect(JSON.stringify(letters.rows)).not.toContain(first.slice(-20));
    const asker = await askerFor(app, head, world.organisation.exampleton);
    expect(await (await asker.get('/account/reminders')).text()).toContain('No calendar has read it yet.');
    await read(first);
    expect(await (await asker.get('/account/reminders')).text()).toContain('Last read: Today, 10:00.');
    const second = await link('headteacher');
    expect((await fetch(first)).status).toBe(404);
    expect((await fetch(second)).status).toBe(200);
    expect((await asker.post('/account/reminders/calendar/end')).headers.get('location')).toBe(
      '/account/reminders?done=ended',
    );
    expect((await fetch(second)).status).toBe(404);
    expect((await db.keeper.query('select from calendar_feed_event where person_id = $1', [head])).rowCount).toBe(0);
  });

  test('keeps it as a hash: neither the database nor the audit holds the link', async () => {
    const url = await link('designated-teacher');
    await read(url);
    const token = /([\w-]{43})[.]ics$/.exec(url)?.[1] ?? 'none';
    for (const table of ['calendar_feed', 'calendar_feed_event', 'audit_event', 'mail']) {
      const { rows } = await db.keeper.query(`select t::text from ${table} t where t::text like '%' || $1 || '%'`, [
        token,
      ]);
      expect(rows, table).toEqual([]);
    }
  });

  test('alone sees what the calendar was told, in the database too', async () => {
    await read(await link('designated-teacher'));
    const seen = (who: string) =>
      db.as(who, ({ read: r }) => r.selectFrom('calendar_feed_event').select('id').execute());
    expect((await seen(world.person('exampleton', 'designated-teacher'))).length).toBeGreaterThan(0);
    expect(await seen(world.person('exampleton', 'headteacher'))).toEqual([]);
    expect(
      await db.asJob(world.organisation.exampleton, ({ read: r }) =>
        r.selectFrom('calendar_feed_event').select('id').execute(),
      ),
    ).toEqual([]);
  });

  test('can be cut off by whoever signs them out everywhere', async () => {
    const url = await link('senco');
    await db.as(world.person('exampleton', 'headteacher'), (work) =>
      endFeedsOf(work, world.person('exampleton', 'senco')),
    );
    expect((await fetch(url)).status).toBe(404);
  });
});
