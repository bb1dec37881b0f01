import { beforeEach, describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor, parametersOf, pathOf } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;

withHouse((opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
});
beforeEach(async () => {
  for (const table of ['relative_bar', 'mail', 'alert']) await db.keeper.query(`delete from ${table}`);
});

const askerOf = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const relatives = () => `/children/${robin}/relatives`;
const bar = async (by: PostId, whom: PostId) =>
  (await askerOf('exampleton', by)).post(relatives(), { person: world.person('exampleton', whom) });
const names = /Robin|Testwood/;

describe('a relative who works here', () => {
  test.each(['headteacher', 'safeguarding-lead', 'designated-teacher', 'attendance-officer'] as const)(
    '%s: meets nothing of the child anywhere: no page, list, search, export or duty, and an answer like that of no child',
    async (post) => {
      const asker = await askerOf('exampleton', post);
      expect(await (await asker.get(`/children/${robin}`)).text()).toMatch(names);
      expect((await bar(post === 'safeguarding-lead' ? 'headteacher' : 'safeguarding-lead', post)).status).toBe(303);
      const nothing = await (await asker.get('/children/7a3e0a2c-6d6c-4f5e-8a0b-111111111111')).text();
      for (const route of app.routes.filter((each) => parametersOf(each.url).includes('childId'))) {
        const path = pathOf(route.url, { childId: robin });
        const answer = route.method === 'GET' ? await asker.get(path) : await asker.post(path);
        const text = await answer.text();
        expect(text, route.url).not.toMatch(names);
        // What the post may not do at all is refused before any child is looked for: the same for every child.
        if (route.who.startsWith('may ') && answer.status === 403) continue;
        expect(answer.status, `${route.method} ${route.url}`).toBe(404);
        expect(text.length, route.url).toBe(nothing.length);
      }
      const open = app.routes.filter((each) => each.method === 'GET' && parametersOf(each.url).length === 0);
      for (const route of open) expect(await (await asker.get(route.url)).text(), route.url).not.toMatch(names);
      expect(await (await asker.get('/children?q=Robin')).text()).not.toMatch(/Testwood|children\/[0-9a-f-]{36}/);
      expect(await (await asker.post('/children/export')).text()).not.toMatch(names);
    },
    120_000,
  );

  test('may bar themselves, and then the page closes for them too', async () => {
    const answer = await bar('designated-teacher', 'designated-teacher');
    expect(answer.headers.get('location')).toBe('/children');
    expect((await (await askerOf('exampleton', 'designated-teacher')).get(relatives())).status).toBe(404);
  });

  test('is told nothing of it; somebody else is at once', async () => {
    await bar('designated-teacher', 'headteacher');
    const { rows } = await db.keeper.query('select to_address, body_text from mail order by to_address');
    expect(rows.map((row) => row.to_address)).toEqual([
      'chair-of-governors@exampleton.example',
      'safeguarding-lead@exampleton.example',
    ]);
    for (const row of rows) expect(row.body_text).not.toMatch(names);
    expect(rows[0].body_text).not.toMatch(/designated-teacher|http/);
  });
});

describe('a stand-in', () => {
  test('is named by the safeguarding leads, confirmed just now, and sees this child as the barred post would', async () => {
    await bar('headteacher', 'designated-teacher');
    const path = `${relatives()}/${world.person('exampleton', 'designated-teacher')}/stand-in`;
    const chosen = { 'stand-in': world.person('exampleton', 'teacher') };
    expect((await (await askerOf('exampleton', 'deputy-designated-teacher')).post(path, chosen)).status).toBe(403);
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    for (const wrong of ['administrator', 'governor', 'designated-teacher'] as const)
      expect((await lead.post(path, { 'stand-in': world.person('exampleton', wrong) })).status, wrong).toBe(404);
    expect((await (await askerOf('exampleton', 'teacher')).get(`/children/${robin}`)).status).toBe(404);
    expect((await lead.post(path, chosen)).status).toBe(303);
    const standIn = await askerOf('exampleton', 'teacher');
    expect((await standIn.get(`/children/${robin}`)).status).toBe(200);
    expect((await standIn.get(`/children/${robin}/people`)).status).toBe(200);
    expect((await standIn.get(`/children/${robin}/sharing`)).status).toBe(403);
    // for this child, and no other
    expect((await standIn.get(`/children/${world.child('exampleton', 'CPLA')}`)).status).toBe(404);
  });

  test('asks again for who has not confirmed', async () => {
    await bar('headteacher', 'designated-teacher');
    const barred = world.person('exampleton', 'designated-teacher');
    const cookie = await app.cookieFor(world.person('exampleton', 'safeguarding-lead'));
    for (const path of [`${relatives()}/${barred}/stand-in`, `${relatives()}/${barred}/lift`]) {
      const answer = await fetch(app.url + path, { method: 'POST', redirect: 'manual', headers: { cookie } });
      expect([303, 403], path).toContain(answer.status);
    }
    const { rows } = await db.keeper.query('select stand_in_id, lifted_at from relative_bar');
    expect(rows).toEqual([{ stand_in_id: null, lifted_at: null }]);
  });
});

describe('lifting the bar', () => {
  test('is for the head and the safeguarding lead, never for the relative, and says why', async () => {
    await bar('safeguarding-lead', 'headteacher');
    const barred = world.person('exampleton', 'headteacher');
    const path = `${relatives()}/${barred}/lift`;
    const reason = { [`reason-${barred}`]: 'Another person of the same name' };
    expect((await (await askerOf('exampleton', 'headteacher')).post(path, reason)).status).toBe(404);
    for (const post of ['designated-teacher', 'deputy-safeguarding-lead'] as const)
      expect((await (await askerOf('exampleton', post)).post(path, reason)).status, post).toBe(403);
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    expect((await lead.post(path, {})).status).toBe(422);
    expect((await lead.post(path, reason)).status).toBe(303);
    expect((await (await askerOf('exampleton', 'headteacher')).get(`/children/${robin}`)).status).toBe(200);
    // barred again, the bar holds again
    await bar('safeguarding-lead', 'headteacher');
    expect((await (await askerOf('exampleton', 'headteacher')).get(`/children/${robin}`)).status).toBe(404);
    const { rows } = await db.keeper.query(
      `select verb from audit_event where subject_id = $1 and verb like 'relative.%' order by id`,
      [barred],
    );
    expect(rows.map((row) => row.verb).slice(-3)).toEqual([
      'relative.barred',
      'relative.bar-lifted',
      'relative.barred',
    ]);
  });
});
