import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase, testNow, testToday } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { addDays } from '../../calendar/index.ts';
import { hashToken } from '../../platform/crypto/index.ts';
import { giveAccount, PASSWORD_OF_TESTS } from './accounts.factory.ts';

/** A sign-in that is closed, and a last post that ends: over HTTP, by the buttons of the person's page. */
let db: TestDatabase;
let app: RunningApp;
let world: World;

beforeAll(async () => {
  db = await newDatabase();
  app = await startApp(db);
});
beforeEach(async () => {
  await db.keeper.query('truncate organisation, person, account cascade; truncate mail, sign_in_attempt');
  world = await makeWorld(db);
});
afterAll(async () => {
  await app.close();
  await db.drop();
});

const at = (post: 'headteacher' | 'administrator' | 'designated-teacher' | 'teacher') =>
  world.person('exampleton', post);
const asking = (personId: string) => askerFor(app, personId, world.organisation.exampleton);
const rows = async (text: string, values: unknown[] = []) => (await db.keeper.query(text, values)).rows;
const opens = async (cookie: string) =>
  (await fetch(`${app.url}/account`, { headers: { cookie }, redirect: 'manual' })).status === 200;

async function giveFeed(personId: string): Promise<string> {
  const token = personId.replaceAll('-', '').padEnd(43, 'x');
  await db.keeper.query(
    'insert into calendar_feed (token_hash, person_id, created_at, second_factor) values ($1, $2, $3, true)',
    [hashToken(token), personId, testNow],
  );
  return `${app.url}/calendar/${token}.ics`;
}

async function signsIn(email: string): Promise<number> {
  const form = await fetch(`${app.url}/sign-in`);
  const cookie = form.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? '';
  const answer = await fetch(`${app.url}/sign-in`, {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email, password: PASSWORD_OF_TESTS, _csrf: token }),
    redirect: 'manual',
  });
  return answer.status;
}

describe('a closed sign-in', () => {
  test('ends sessions and the calendar link at once, opens to nothing, and is opened again', async () => {
    const teacher = await giveAccount(db, app.house, at('designated-teacher'), { secondFactor: true });
    await db.keeper.query('delete from mail');
    const session = await app.cookieFor(teacher.personId);
    const feed = await giveFeed(teacher.personId);
    expect([await opens(session), (await fetch(feed)).status]).toEqual([true, 200]);
    const admin = await asking(at('administrator'));
    const closed = await admin.post(`/school/people/${teacher.personId}/close-sign-in`);
    expect(closed.headers.get('location')).toBe(`/school/people/${teacher.personId}?done=closed`);
    expect([await opens(session), (await fetch(feed)).status]).toEqual([false, 404]);
    // not even one that was made a moment later
    expect(await opens(await app.cookieFor(teacher.personId))).toBe(false);
    expect(await signsIn(teacher.email)).toBe(422);
    const page = await (await admin.get(`/school/people/${teacher.personId}`)).text();
    expect(page).toContain('Sign-in closed');
    expect(page).not.toContain('Invite');
    expect(await rows(`select to_address, kind from mail`)).toEqual([{ to_address: teacher.email, kind: 'security' }]);
    expect(await rows(`select verb, subject_id from audit_event where verb = 'sign-in.closed'`)).toEqual([
      { verb: 'sign-in.closed', subject_id: teacher.personId },
    ]);

    await admin.post(`/school/people/${teacher.personId}/reopen-sign-in`);
    expect(await signsIn(teacher.email)).toBe(303);
    // what had ended stays ended
    expect([await opens(session), (await fetch(feed)).status]).toEqual([false, 404]);
    expect(await rows(`select verb from audit_event where verb like 'sign-in.re%'`)).toEqual([
      { verb: 'sign-in.reopened' },
    ]);
    expect(await rows(`select count(*)::int as n from mail where kind = 'security'`)).toEqual([{ n: 2 }]);
  });

  test('is not one’s own, not another school’s, not that of somebody who works elsewhere, and not a teacher’s to close', async () => {
    const path = (personId: string) => `/school/people/${personId}/close-sign-in`;
    const [teacher, own, other] = [at('teacher'), at('administrator'), world.person('overmoor', 'teacher')];
    for (const personId of [teacher, own, other]) await giveAccount(db, app.house, personId);
    await db.keeper.query(
      `insert into post_holding (organisation_id, post, person_id, during) values ($1, 'governor', $2, '[2026-09-01,)')`,
      [world.organisation.overmoor, teacher],
    );
    const admin = await asking(own);
    expect((await admin.post(path(own))).status).toBe(403);
    expect((await admin.post(path(other))).status).toBe(404);
    const both = await admin.post(path(teacher));
    expect(both.status).toBe(403);
    expect(await both.text()).toContain('They work at another organisation too');
    expect((await (await asking(at('designated-teacher'))).post(path(teacher))).status).toBe(403);
    expect(await rows('select count(disabled_at)::int as n from account')).toEqual([{ n: 0 }]);
  });

  test('asks again who is closing it', async () => {
    await giveAccount(db, app.house, at('teacher'));
    const cookie = await app.cookieFor(at('administrator'), { organisationId: world.organisation.exampleton });
    const page = await fetch(`${app.url}/school/people/${at('teacher')}`, { headers: { cookie } });
    const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const form = page.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const answer = await fetch(`${app.url}/school/people/${at('teacher')}/close-sign-in`, {
      method: 'POST',
      headers: { cookie: `${cookie}; ${form}`, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ _csrf: token }),
      redirect: 'manual',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in/again?back=%2F']);
  });
});

describe('when a post ends', () => {
  const end = async (post: 'teacher' | 'designated-teacher', lastDay: string) => {
    const [{ id }] = await rows(`select id from post_holding where person_id = $1 and post = $2`, [at(post), post]);
    const [year = '', month = '', day = ''] = lastDay.split('-');
    const head = await asking(at('headteacher'));
    const fields = { 'last-day': day, last: day, 'last-month': month, 'last-year': year };
    return (await head.post(`/school/posts/${id}/end`, fields)).status;
  };

  test('that is the last one, the session and the calendar link end in the same moment', async () => {
    const personId = at('teacher');
    const [session, feed] = [await app.cookieFor(personId), await giveFeed(personId)];
    expect([await opens(session), (await fetch(feed)).status]).toEqual([true, 200]);
    expect(await end('teacher', addDays(testToday, -1))).toBe(303);
    expect([await opens(session), (await fetch(feed)).status]).toEqual([false, 404]);
    expect(await rows(`select revoked_at is not null as ended from calendar_feed`)).toEqual([{ ended: true }]);
  });

  test('and another is held, here or elsewhere, nothing ends', async () => {
    for (const [personId, organisationId] of [
      [at('teacher'), world.organisation.exampleton],
      [at('designated-teacher'), world.organisation.overmoor],
    ]) {
      await db.keeper.query(
        `insert into post_holding (organisation_id, post, person_id, during) values ($1, 'governor', $2, '[2026-09-01,)')`,
        [organisationId, personId],
      );
    }
    for (const post of ['teacher', 'designated-teacher'] as const) {
      const session = await app.cookieFor(at(post));
      expect(await end(post, addDays(testToday, -1))).toBe(303);
      expect(await opens(session), post).toBe(true);
    }
  });

  test('only later, nothing ends before', async () => {
    const session = await app.cookieFor(at('teacher'));
    expect(await end('teacher', addDays(testToday, 7))).toBe(303);
    expect(await opens(session)).toBe(true);
  });
});
