import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { tellingWords } from '../src/access/index.ts';
import { buildApp } from '../src/app.ts';
import { writeWeeklyMails } from '../src/features/reminders/weekly-mail.commands.ts';
import type { RunningApp } from './browser.ts';
import { type TestDatabase, testNow } from './database.ts';
import { askerFor } from './every-route.ts';
import type { World } from './personas.ts';
import { endPosts, makeCalendarLink, makeLinkAs, readCalendar, workOutDuties } from './reminders.ts';
import { withHouse } from './with-house.ts';

/** Lines of "Who might do harm, and what stops them" (docs/access.md) about what leaves the product: calendars and mail. */
let db: TestDatabase;
let app: RunningApp;
let world: World;
let now = testNow;

withHouse(
  async (opened) => {
    ({ db, app, world } = opened);
    await workOutDuties(db, app.house, world);
  },
  () => ({ clock: () => now }),
);
beforeEach(() => {
  now = testNow;
});

/** What a calendar gets, without what differs from request to request. */
const answerOf = async (url: string) => {
  const answer = await fetch(url);
  return { status: answer.status, text: (await answer.text()).replace(/value="[\w-]+"/g, '') };
};
const unknown = () => answerOf(`${app.url}/calendar/${'A'.repeat(43)}.ics`);

/** Somebody new with a post at Exampleton, and their calendar link. */
async function newcomer(post: string, during: string): Promise<{ personId: string; link: string }> {
  const personId = randomUUID();
  const school = world.organisation.exampleton;
  await db.keeper.query(`insert into person (id, display_name) values ($1, 'Ms New-Demo')`, [personId]);
  await db.keeper.query('insert into post_holding (organisation_id, post, person_id, during) values ($1, $2, $3, $4)', [
    school,
    post,
    personId,
    during,
  ]);
  return { personId, link: await makeLinkAs(app, personId, school) };
}

describe('someone who has left', () => {
  test('has no calendar from the day the post ends: it looks as if there never was one', async () => {
    const { personId, link } = await newcomer('designated-teacher', '[2026-09-01,)');
    expect(readCalendar((await answerOf(link)).text).length).toBeGreaterThan(3);
    await endPosts(db, personId, '2026-11-25');
    expect((await answerOf(link)).status).toBe(200);
    now = new Date('2026-11-25T00:30:00Z');
    expect(await answerOf(link)).toEqual(await unknown());
    expect((await unknown()).status).toBe(404);
    // and neither session nor page
    const answer = await (await askerFor(app, personId, world.organisation.exampleton)).get('/account/reminders');
    expect(answer.status).toBe(403);
  });

  test('has none either when the post was ended back in time, or when they come back later', async () => {
    const { personId, link } = await newcomer('designated-teacher', '[2026-09-01,)');
    await endPosts(db, personId, '2026-11-02');
    expect((await answerOf(link)).status).toBe(404);
    now = new Date('2026-12-01T09:00:00Z');
    await db.keeper.query(
      `insert into post_holding (organisation_id, post, person_id, during) values ($1, 'headteacher', $2, '[2026-12-01,)')`,
      [world.organisation.exampleton, personId],
    );
    expect((await answerOf(link)).status).toBe(404);
  });

  test('keeps what is theirs, and no more, when one post ends and another goes on', async () => {
    const { personId, link } = await newcomer('designated-teacher', '[2026-09-01,2026-11-25)');
    await db.keeper.query(
      `insert into post_holding (organisation_id, post, person_id, during) values ($1, 'teacher', $2, '[2026-11-25,)')`,
      [world.organisation.exampleton, personId],
    );
    expect((await answerOf(link)).text).toContain('Robin T.');
    now = new Date('2026-11-25T09:00:00Z');
    const { status, text } = await answerOf(link);
    expect(status).toBe(200);
    expect(text).not.toMatch(/Robin|Amara|Kit/);
    expect(new Set(readCalendar(text).map((event) => event.STATUS))).toEqual(new Set(['CANCELLED']));
  });

  test('has none when the account was closed, nor gets the weekly mail', async () => {
    const { personId, link } = await newcomer('designated-teacher', '[2026-09-01,)');
    await db.keeper.query(
      `insert into account (person_id, email, password_hash, totp_confirmed_at, disabled_at) values ($1, 'new@exampleton.example', 'x', now(), now())`,
      [personId],
    );
    expect((await answerOf(link)).status).toBe(404);
    await writeWeeklyMails(app.house);
    expect((await db.keeper.query('select from mail where to_person = $1', [personId])).rowCount).toBe(0);
  });
});

describe('somebody with another’s link', () => {
  test('gains nothing by having a session of their own: the link says whose it is', async () => {
    const link = await makeCalendarLink(app, world, 'exampleton', 'safeguarding-lead');
    const cookie = await app.cookieFor(world.person('exampleton', 'designated-teacher'));
    const text = await (await fetch(link, { headers: { cookie } })).text();
    expect(text).toContain('Go down the table');
    expect(text).not.toContain('Robin');
    const looks = await db.keeper.query(
      `select from audit_event where actor_person = $1 and verb <> 'feed.made' and session_id is not null`,
      [world.person('exampleton', 'safeguarding-lead')],
    );
    expect(looks.rowCount).toBe(0);
  });

  test('finds nothing under what is nearly a link', async () => {
    const link = await makeCalendarLink(app, world, 'exampleton', 'designated-teacher');
    for (const other of [
      link.replace('.ics', ''),
      link.replace(/calendar\/(.)/, (_, first: string) => `calendar/${first === 'x' ? 'y' : 'x'}`),
      link.replace('.ics', '.ics/x'),
    ])
      expect((await answerOf(other)).status, other.slice(-8)).toBe(404);
  });

  test('reads no child where the link was made without a second factor', async () => {
    const link = await makeCalendarLink(app, world, 'exampleton', 'designated-teacher');
    expect((await answerOf(link)).text).toContain('Robin T.');
    await db.keeper.query('update calendar_feed set second_factor = false');
    expect((await answerOf(link)).status).toBe(404);
  });

  test('finds no link in the logs', async () => {
    const link = await makeCalendarLink(app, world, 'exampleton', 'designated-teacher');
    const lines: string[] = [];
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    const logger: { level: string } = Object.assign({ level: 'trace' }, { stream });
    const server = await buildApp(app.house, {
      behindProxy: false,
      cookieSecret: app.house.keys.keyedHash('cookie-signing', 'deployment', 'test'),
      logger,
      requestsPerMinute: 1000,
      uploadBytes: 1000,
    });
    const { pathname } = new URL(link);
    const secret = pathname.slice('/calendar/'.length, -4);
    expect((await server.inject({ method: 'GET', url: pathname })).statusCode).toBe(200);
    expect((await server.inject({ method: 'GET', url: `${pathname}x` })).statusCode).toBe(404);
    await server.close();
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toContain(secret);
  });
});

describe('somebody the mail was forwarded to', () => {
  test('learns no name, no school, no group, and opens nothing with it', async () => {
    await db.keeper.query('delete from mail');
    await db.keeper.query(`delete from deployment where key = 'reminders.week'`);
    const teacher = world.person('exampleton', 'designated-teacher');
    await db.keeper.query(
      `insert into account (person_id, email, password_hash, totp_confirmed_at) values ($1, 'dt@exampleton.example', 'x', now())`,
      [teacher],
    );
    await writeWeeklyMails(app.house);
    const { rows } = await db.keeper.query<{ subject: string; body_text: string }>(
      'select subject, body_text from mail where to_person = $1',
      [teacher],
    );
    const [mail] = rows;
    const said = `${mail?.subject}\n${mail?.body_text}`;
    expect(said).toContain('Robin T.');
    expect(tellingWords(said)).toEqual([]);
    for (const word of ['Testwood', 'Exampleton', 'Northmere', world.child('exampleton', 'CLA'), teacher])
      expect(said).not.toContain(word);
    // the links ask to sign in, and hold no secret
    for (const [address] of said.matchAll(/https?:\/\/\S+/g)) {
      const { pathname, search } = new URL(address);
      const answer = await fetch(app.url + pathname + search, { redirect: 'manual' });
      expect([pathname, answer.headers.get('location')?.startsWith('/sign-in')]).toEqual([pathname, true]);
      expect(pathname).toMatch(/^\/(account\/reminders)?$/);
    }
  });

  test('cannot make or end a link, or stop the mail, from another website', async () => {
    const cookie = await app.cookieFor(world.person('exampleton', 'designated-teacher'));
    for (const path of ['calendar', 'calendar/end', 'weekly-mail']) {
      const answer = await fetch(`${app.url}/account/reminders/${path}`, {
        method: 'POST',
        headers: { cookie, 'sec-fetch-site': 'cross-site' },
        redirect: 'manual',
      });
      expect(answer.status, path).toBe(403);
    }
  });
});

describe('the next person at a shared computer', () => {
  test('finds neither the calendar nor the page of the link kept by the browser', async () => {
    const asker = await askerFor(app, world.person('exampleton', 'senco'), world.organisation.exampleton);
    const made = await asker.post('/account/reminders/calendar');
    expect(made.headers.get('cache-control')).toBe('no-store');
    expect(made.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await (await asker.get('/account/reminders')).text()).not.toMatch(/\/calendar\/[\w-]{43}/);
  });
});
