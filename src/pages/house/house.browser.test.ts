import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, closeBrowser, expectAccessible, picture, type RunningApp, startApp } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  app = await startApp(db);
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
  await db.drop();
});

describe('the house', () => {
  test.each(['/help', '/accessibility', '/who-can-see-what'])('%s reads well on a phone and a laptop', async (path) => {
    for (const width of [360, 1280]) {
      const { page, context } = await browse(app, null, { width });
      await page.goto(path);
      await expectAccessible(page);
      await picture(page, `house${path.replace('/', '-')}-${width}`);
      await context.close();
    }
  });

  test('a stranger is sent to sign in and comes back', async () => {
    const answer = await fetch(`${app.url}/more`, { redirect: 'manual' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sign-in?back=%2Fmore');
  });

  test('an address that leads nowhere says so, calmly', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width: 360 });
    const answer = await page.goto('/nothing-of-the-kind');
    expect(answer?.status()).toBe(404);
    expect(await page.textContent('h1')).toBe('There is nothing here that you can open');
    await expectAccessible(page);
    await context.close();
  });

  test('a form from another website is not accepted', async () => {
    const cookie = await app.cookieFor(world.person('exampleton', 'designated-teacher'));
    const post = (headers: Record<string, string>) =>
      fetch(`${app.url}/someone-is-looking`, {
        method: 'POST',
        headers: { cookie, ...headers },
        body: new URLSearchParams({ on: 'yes' }),
      });
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({})).status).toBe(403);
  });

  test('/health tells the state and nothing else', async () => {
    const answer = await fetch(`${app.url}/health`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ database: 'ok', jobs: 'ok' });
  });
});
