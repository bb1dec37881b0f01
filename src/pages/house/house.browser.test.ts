import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, picture, type RunningApp } from '../../../test/browser.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';

let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ app, world } = opened);
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

  test.each([
    ['an address that leads nowhere', '/nothing-of-the-kind', 404, 'There is nothing here that you can open'],
    ['a page of another post', '/school/set-up', 404, 'There is nothing here that you can open'],
    ['a page for other posts', '/audit', 403, 'This is not yours to open'],
  ])('%s says so, calmly, and leaves whoever works here their places', async (_, path, status, title) => {
    for (const width of [360, 1280]) {
      const { page, context } = await browse(app, world.person('exampleton', 'teacher'), { width });
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(status);
      expect(await page.textContent('h1')).toBe(title);
      expect(await page.textContent('header')).toContain('teacher of exampleton');
      if (width === 360) await expectAccessible(page);
      await picture(page, `refused-${status}-${width}`);
      await page.getByRole('link', { name: 'My work' }).first().click();
      await page.waitForURL(/my-work/);
      await context.close();
    }
  });

  test('to a stranger it says no more', async () => {
    const { page, context } = await browse(app, null, { width: 360 });
    await page.goto('/nothing-of-the-kind');
    expect(await page.textContent('h1')).toBe('There is nothing here that you can open');
    expect(await page.locator('nav').count()).toBe(0);
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
