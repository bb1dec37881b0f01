import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  browse,
  closeBrowser,
  expectAccessible,
  follow,
  picture,
  type RunningApp,
  startApp,
} from '../../../test/browser.ts';
import { newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { codeAt, giveAccount, PASSWORD_OF_TESTS } from './accounts.factory.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let now = testNow;
let teacher: Awaited<ReturnType<typeof giveAccount>>;
let governor: Awaited<ReturnType<typeof giveAccount>>;

beforeAll(async () => {
  db = await newDatabase();
  app = await startApp(db, { clock: () => now });
  world = await makeWorld(db);
  teacher = await giveAccount(db, app.house, world.person('exampleton', 'designated-teacher'), {
    email: 'teacher@a.example',
    secondFactor: true,
  });
  governor = await giveAccount(db, app.house, world.person('exampleton', 'governor'), { email: 'governor@a.example' });
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
  await db.drop();
});
beforeEach(async () => {
  now = testNow;
  await db.keeper.query('delete from sign_in_attempt; delete from session; update account set totp_last_step = null');
});

async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await follow(page, page.getByRole('button', { name: 'Sign in', exact: true }).click());
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

describe.each([
  ['a laptop', { width: 1280 }],
  ['a phone', { width: 360 }],
  ['a phone without scripts', { width: 360, javaScript: false }],
] as const)('signing in on %s', (device, options) => {
  test('with a password and a code leads where somebody was going, and out again', async () => {
    const { page, context } = await browse(app, null, options);
    await page.goto('/account');
    expect(await heading(page)).toBe('Sign in');
    if (options.width === 1280 || !('javaScript' in options)) await expectAccessible(page);
    await picture(page, `sign-in-${device}`);
    await fillSignIn(page, teacher.email, 'not the password');
    expect(await page.title()).toBe('Error: Sign in - Mainstay');
    expect(await page.getByLabel('Email address').inputValue()).toBe(teacher.email);
    await picture(page, `sign-in-wrong-${device}`);
    await fillSignIn(page, teacher.email, PASSWORD_OF_TESTS);
    expect(await heading(page)).toBe('Enter your code');
    if (!('javaScript' in options)) await expectAccessible(page);
    await picture(page, `second-step-${device}`);

    // Half signed in opens nothing else.
    await page.goto('/account');
    expect(await heading(page)).toBe('Enter your code');

    await page.getByLabel('Code', { exact: true }).fill('000000');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('Code', { exact: true }).fill(codeAt(teacher.secret, now));
    await follow(page, page.getByRole('button', { name: 'Go on' }).click());
    expect(new URL(page.url()).pathname).toBe('/account');
    expect(await heading(page)).toBe('Your account');
    if (!('javaScript' in options)) await expectAccessible(page);
    await picture(page, `account-${device}`);

    await follow(page, page.getByRole('main').getByRole('button', { name: 'Sign out', exact: true }).click());
    expect(await heading(page)).toBe('Sign in');
    expect(await page.getByText('You are signed out.').isVisible()).toBe(true);
    await page.goBack();
    expect(await page.getByText('Posts you hold').count()).toBe(0);
    await context.close();
  });
});

describe('signing in', () => {
  test('works with the keyboard alone', async () => {
    const { page, context } = await browse(app, null);
    await page.goto('/sign-in');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab', 'Enter');
    await page.waitForURL(/#main$/);
    await press('Tab');
    await page.keyboard.type(teacher.email);
    await press('Tab');
    await page.keyboard.type(PASSWORD_OF_TESTS);
    await press('Enter');
    await page.waitForURL('**/second-step');
    await press('Tab', 'Enter', 'Tab');
    await page.keyboard.type(codeAt(teacher.secret, now));
    await press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await page.goto('/account');
    expect(await heading(page)).toBe('Your account');
    await context.close();
  });

  test('says the same of an unknown address, and of one that waits', async () => {
    const { page, context } = await browse(app, null);
    const words: string[] = [];
    for (const email of [governor.email, 'nobody@a.example']) {
      for (let time = 0; time < 5; time += 1) {
        await page.goto('/sign-in');
        await fillSignIn(page, email, 'not the password');
        if (time === 0 || time === 4) words.push(await page.getByRole('main').innerText());
      }
    }
    expect(words[0]).toContain('do not go together');
    expect(words[1]).toContain('You can try again in 10 seconds');
    expect(words.slice(2)).toEqual(words.slice(0, 2));
    await expectAccessible(page);
    await picture(page, 'sign-in-paused');
    await context.close();
  });

  test('gives the browser a new cookie at every step, and the old ones open nothing', async () => {
    const { page, context } = await browse(app, null);
    const cookie = async () => (await context.cookies()).find((each) => each.name === 'mainstay')?.value ?? '';
    const opens = async (value: string) => {
      const answer = await fetch(`${app.url}/account`, {
        headers: { cookie: `mainstay=${value}` },
        redirect: 'manual',
      });
      return answer.status === 200;
    };
    await page.goto('/sign-in');
    await fillSignIn(page, teacher.email, PASSWORD_OF_TESTS);
    const half = await cookie();
    await page.getByLabel('Code', { exact: true }).fill(codeAt(teacher.secret, now));
    await follow(page, page.getByRole('button', { name: 'Go on' }).click());
    const full = await cookie();
    await page.goto('/sign-in/again?back=/account');
    await page.getByLabel('Your password', { exact: true }).fill(PASSWORD_OF_TESTS);
    await follow(page, page.getByRole('button', { name: 'Confirm', exact: true }).click());
    expect(new URL(page.url()).pathname).toBe('/account');
    const confirmed = await cookie();
    expect(new Set([half, full, confirmed]).size).toBe(3);
    expect([await opens(half), await opens(full), await opens(confirmed)]).toEqual([false, false, true]);
    await follow(page, page.getByRole('main').getByRole('button', { name: 'Sign out', exact: true }).click());
    expect(await opens(confirmed)).toBe(false);
    await context.close();
  });

  test('ends by itself after the idle time, says so, and carries on where it was', async () => {
    const { page, context } = await browse(app, governor.personId);
    await page.goto('/account');
    now = new Date(testNow.getTime() + 21 * 60_000);
    await page.goto('/account');
    expect(await heading(page)).toBe('Sign in');
    expect(await page.getByText('You have been signed out.').isVisible()).toBe(true);
    await fillSignIn(page, governor.email, PASSWORD_OF_TESTS);
    expect(await heading(page)).toBe('Your account');
    await context.close();
  });

  test('leads back to no other website', async () => {
    const { page, context } = await browse(app, null);
    for (const back of ['//evil.example/x', 'https://evil.example', '/\\evil.example']) {
      await page.goto(`/sign-in?back=${encodeURIComponent(back)}`);
      await fillSignIn(page, governor.email, PASSWORD_OF_TESTS);
      expect(new URL(page.url()).host).toBe(new URL(app.url).host);
      await page.context().clearCookies({ name: 'mainstay' });
    }
    await context.close();
  });

  test('stays: asking whether one is still here keeps the session', async () => {
    const cookie = await app.cookieFor(governor.personId);
    const ask = () => fetch(`${app.url}/still-here`, { headers: { cookie }, redirect: 'manual' });
    for (let time = 0; time < 3; time += 1) {
      now = new Date(now.getTime() + 15 * 60_000);
      expect((await ask()).status).toBe(200);
    }
    now = new Date(now.getTime() + 21 * 60_000);
    expect((await ask()).status).toBe(303);
  });
});

test('who signs out leaves no page behind', async () => {
  const cookie = await app.cookieFor(governor.personId);
  const { page, context } = await browse(app, governor.personId);
  await page.goto('/account');
  const answer = page.waitForResponse((response) => response.url().endsWith('/sign-out'));
  await follow(page, page.getByRole('main').getByRole('button', { name: 'Sign out', exact: true }).click());
  expect((await (await answer).allHeaders())['clear-site-data']).toBe('"cache", "storage"');
  const open = await fetch(`${app.url}/account`, { headers: { cookie } });
  expect(open.headers.get('cache-control')).toBe('no-store');
  await context.close();
});

describe('somebody whose post came to ask for a second step', () => {
  test('is sent there at the next request, and sets it up', async () => {
    const clerk = await giveAccount(db, app.house, world.person('exampleton', 'clerk'), { email: 'clerk@a.example' });
    const { page, context } = await browse(app, null, { width: 360 });
    await page.goto('/sign-in');
    await fillSignIn(page, clerk.email, PASSWORD_OF_TESTS);
    await page.goto('/account');
    expect(await heading(page)).toBe('Your account');
    await db.keeper.query(
      `insert into post_holding (organisation_id, post, person_id, during) values ($1, 'teacher', $2, '[2026-09-01,)')`,
      [world.organisation.exampleton, clerk.personId],
    );
    await page.goto('/account');
    expect(await heading(page)).toBe('Set up your second step');
    await expectAccessible(page);
    await picture(page, 'set-up-second-step-phone');
    const secret = (await page.locator('.key-to-type').innerText()).replaceAll(' ', '');
    await page.getByLabel('Code from the app').fill('000000');
    await follow(page, page.getByRole('button', { name: 'Turn it on' }).click());
    expect((await page.locator('.key-to-type').innerText()).replaceAll(' ', '')).toBe(secret);
    await page.getByLabel('Code from the app').fill(codeAt(secret, now));
    await follow(page, page.getByRole('button', { name: 'Turn it on' }).click());
    expect(await heading(page)).toBe('Keep your recovery codes');
    expect(await page.locator('.recovery-codes li').count()).toBe(10);
    await expectAccessible(page);
    await picture(page, 'recovery-codes-phone');
    await page.setViewportSize({ width: 1280, height: 900 });
    await picture(page, 'recovery-codes-1280');
    await page.emulateMedia({ media: 'print' });
    await picture(page, 'recovery-codes-print');
    await page.emulateMedia({ media: 'screen' });
    await follow(page, page.getByRole('link', { name: 'I have kept them' }).click());
    expect(await heading(page)).toBe('Your account');
    expect(await page.getByText('Ten codes left').isVisible()).toBe(true);
    await context.close();
  });
});
