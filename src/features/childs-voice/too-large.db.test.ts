import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import { makeWorld } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { handOverUrl, myFileUrl, myQuestionUrl } from './urls.ts';

/** A recording that is too large for the house is answered on the child’s own page, in the child’s words. */
let db: TestDatabase;
let app: RunningApp;
let cookie: string;

beforeAll(async () => {
  db = await newDatabase();
  const world = await makeWorld(db);
  app = await startApp(db);
  const robin = world.child('exampleton', 'CLA');
  const { begun } = await plansIn(db, app.house, world).begin('exampleton', 'designated-teacher', [robin]);
  const planId = begun[0]?.planId ?? '';
  const { rows } = await db.keeper.query(`select id from plan_part where plan_id = $1 and lead = 'child'`, [planId]);
  const who = world.person('exampleton', 'designated-teacher');
  const teacher = await askerFor(app, who, world.organisation.exampleton);
  const handed = await teacher.post(handOverUrl(robin, planId, rows[0].id), { level: 'plain' });
  cookie = cookieNamed(handed, 'mainstay-my-views=');
});
afterAll(async () => {
  await app.close();
  await db.drop();
});

const cookieNamed = (answer: Response, name: string): string =>
  answer.headers
    .getSetCookie()
    .find((each) => each.startsWith(name))
    ?.split(';')[0] ?? '';

const send = (body: Buffer, with_: string) =>
  fetch(app.url + myFileUrl('sound'), {
    method: 'POST',
    headers: { cookie: with_, 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
    body: new Uint8Array(body),
    redirect: 'manual',
  });

async function expectChildsWords(answer: Response): Promise<void> {
  expect(answer.status).toBe(422);
  const text = await answer.text();
  expect(text).toContain('That recording is too long. Make a shorter one, or two');
  // the same page as before, with whom to call
  expect(text).toContain('You can say it instead of writing.');
  expect(text).toContain('0800 1111');
  expect(text).not.toMatch(/Nothing was stored|Go to the first page|Testwood/);
}

test('50 MB, before any of it is read', async () => {
  await expectChildsWords(await send(Buffer.alloc(50_000_000), cookie));
});

test('a little more than is read, found on the way', async () => {
  const asked = await fetch(app.url + myQuestionUrl('sound'), { headers: { cookie } });
  const token = /name="_csrf" value="([^"]+)"/.exec(await asked.text())?.[1] ?? '';
  const part = (head: string, body: Buffer) =>
    Buffer.concat([Buffer.from(`--x\r\ncontent-disposition: form-data; ${head}\r\n\r\n`), body, Buffer.from('\r\n')]);
  const body = Buffer.concat([
    part('name="_csrf"', Buffer.from(token)),
    part('name="file"; filename="me.webm"\r\ncontent-type: audio/webm', Buffer.alloc(40_000_100, 'OggS')),
    Buffer.from('--x--\r\n'),
  ]);
  await expectChildsWords(await send(body, `${cookie}; ${cookieNamed(asked, 'mainstay-form=')}`));
  expect((await db.keeper.query('select 1 from voice_file')).rows).toEqual([]);
});

test('whoever has no part open is told nothing of it', async () => {
  const answer = await send(Buffer.alloc(50_000_000), '').catch(() => null);
  // the server may hang up while the rest is on its way
  expect([null, 404]).toContain(answer?.status ?? null);
  expect((await answer?.text()) ?? '').not.toContain('recording');
});
