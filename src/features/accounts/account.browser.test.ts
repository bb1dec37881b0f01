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
import { invitePerson } from './invitations.commands.ts';

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
  await db.keeper.query(
    'delete from sign_in_attempt; delete from session; delete from mail; update account set totp_last_step = null',
  );
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const press = (page: Page, name: string) => follow(page, page.getByRole('button', { name, exact: true }).click());
const pathOf = (page: Page) => new URL(page.url()).pathname;
const linkInMail = async (): Promise<string> => {
  const { rows } = await db.keeper.query(
    `select body_text from mail where kind in ('invitation', 'reset') order by written_at desc limit 1`,
  );
  return /\/(?:invitation|reset)\/[\w-]{43}/.exec(rows[0]?.body_text ?? '')?.[0] ?? '';
};
const widths = [1280, 360] as const;

describe('an invitation', () => {
  test('is opened, refused with an easy password, accepted, and leads to the second step', async () => {
    const personId = world.person('exampleton', 'teacher');
    await db.keeper.query(`update person set email = 'new@a.example' where id = $1`, [personId]);
    await db.as(world.person('exampleton', 'administrator'), (work) =>
      invitePerson(work, app.house, { personId, email: 'new@a.example', organisation: null }),
    );
    const link = await linkInMail();
    // A scanner of mail opens it first.
    expect((await fetch(app.url + link)).status).toBe(200);
    const { page, context } = await browse(app, null, { width: 360 });
    const answer = await page.goto(link);
    expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
    expect(await heading(page)).toBe('Choose a password');
    const words = await page.locator('body').innerText();
    for (const told of ['Exampleton', 'teacher of', 'new@a.example']) expect(words).not.toContain(told);
    await expectAccessible(page);
    await page.getByLabel('Your email address').fill('new@a.example');
    await page.getByLabel('Password', { exact: true }).fill('Exampleton2026!');
    await press(page, 'Keep this password');
    expect(await page.getByRole('alert').innerText()).toContain('Somebody who knows you could guess this');
    await picture(page, 'choose-password-phone');
    await expectAccessible(page);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD_OF_TESTS);
    await press(page, 'Keep this password');
    expect(await heading(page)).toBe('Set up your second step');
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectAccessible(page);
    await picture(page, 'set-up-second-step-1280');
    await page.goto(link);
    expect(await heading(page)).toBe('This link has been used');
    await expectAccessible(page);
    await context.close();
  });

  test('that leads nowhere says what to do', async () => {
    const { page, context } = await browse(app, null, { width: 360 });
    for (const path of [`/invitation/${'x'.repeat(43)}`, '/reset/short']) {
      expect((await page.goto(path))?.status()).toBe(404);
      expect(await heading(page)).toBe('This link does not work');
    }
    await expectAccessible(page);
    await context.close();
  });

  test('for another person is refused to somebody signed in', async () => {
    const personId = world.person('exampleton', 'support-staff');
    await db.as(world.person('exampleton', 'administrator'), (work) =>
      invitePerson(work, app.house, { personId, email: 'support@a.example', organisation: null }),
    );
    const link = await linkInMail();
    const { page, context } = await browse(app, governor.personId);
    expect((await page.goto(link))?.status()).toBe(403);
    expect(await heading(page)).toBe('This link is for somebody else');
    await expectAccessible(page);
    await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
    await page.goto(link);
    expect(await heading(page)).toBe('Choose a password');
    await context.close();
  });
});

test('a forgotten password: the same answer for any address; the link in the mailbox does the rest', async () => {
  const { page, context } = await browse(app, null, { width: 360 });
  const answers: string[] = [];
  for (const email of ['nobody@a.example', governor.email]) {
    await page.goto('/sign-in');
    await follow(page, page.getByRole('link', { name: 'I have forgotten my password' }).click());
    await expectAccessible(page);
    await page.getByLabel('Email address').fill(email);
    await press(page, 'Send me a link');
    answers.push(await page.getByRole('main').innerText());
  }
  expect(answers[0]).toBe(answers[1]);
  expect(answers[0]).toContain('If this address signs in to Mainstay');
  await expectAccessible(page);
  await picture(page, 'link-sent-phone');
  const { rows } = await db.keeper.query('select to_address from mail');
  expect(rows).toEqual([{ to_address: governor.email }]);

  await page.goto(await linkInMail());
  await page.getByLabel('Your email address').fill('wrong@a.example');
  await page.getByLabel('Password', { exact: true }).fill('kettle orbit fjord');
  await press(page, 'Keep this password');
  expect(await page.getByRole('alert').innerText()).toContain('sent to another address');
  await page.getByLabel('Your email address').fill(governor.email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD_OF_TESTS);
  await press(page, 'Keep this password');
  await page.goto('/account');
  expect(await heading(page)).toBe('Your account');
  await context.close();
});

describe('your account', () => {
  test('changes a password, and the other sessions are over', async () => {
    const { page, context } = await browse(app, governor.personId, { width: 360 });
    const elsewhere = await app.cookieFor(governor.personId);
    await page.goto('/account');
    await follow(page, page.getByRole('link', { name: 'Change your password' }).click());
    await expectAccessible(page);
    await press(page, 'Keep this password');
    await page.getByLabel('The password you have now').fill('not the password');
    await page.getByLabel('New password').fill('kettle orbit fjord');
    await press(page, 'Keep this password');
    expect(await page.getByRole('alert').innerText()).toContain('That is not the password you have now');
    await expectAccessible(page);
    await picture(page, 'change-password-phone');
    await page.getByLabel('The password you have now').fill(PASSWORD_OF_TESTS);
    await page.getByLabel('New password').fill('kettle orbit fjord');
    await press(page, 'Keep this password');
    expect(await page.getByRole('status').first().innerText()).toContain('Your password was changed');
    expect((await fetch(`${app.url}/account`, { headers: { cookie: elsewhere }, redirect: 'manual' })).status).toBe(
      303,
    );
    await context.close();
  });

  test('lists sessions, ends one, and ends all others', async () => {
    for (let time = 0; time < 3; time += 1) await app.cookieFor(governor.personId);
    const { page, context } = await browse(app, governor.personId);
    await page.goto('/account');
    const others = page.getByRole('button', { name: 'Sign this one out' });
    expect(await others.count()).toBe(3);
    await picture(page, 'account-sessions-1280');
    await expectAccessible(page);
    await follow(page, others.first().click());
    expect(await page.getByText('That session has ended.').isVisible()).toBe(true);
    expect(await others.count()).toBe(2);
    await press(page, 'Sign out the other 2');
    expect(await page.getByText('Two other sessions ended.').isVisible()).toBe(true);
    expect(await others.count()).toBe(0);
    await context.close();
  });

  test('shows somebody with posts at several where they are working, and lets them change it', async () => {
    const personId = world.person('larkway', 'administrator');
    await giveAccount(db, app.house, personId);
    await db.keeper.query(
      `insert into post_holding (organisation_id, post, person_id, during) values ($1, 'administrator', $2, '[2026-09-01,)')`,
      [world.organisation.overmoor, personId],
    );
    const { page, context } = await browse(app, personId);
    await page.goto('/account');
    expect(await page.getByText('You are here').count()).toBe(1);
    const headerOf = () => page.getByRole('banner').innerText();
    expect(await headerOf()).toContain('Larkway Trust');
    await page.getByRole('button', { name: 'Work here at Overmoor School' }).click();
    await page.goto('/account');
    expect(await headerOf()).toContain('Overmoor School');
    await picture(page, 'account-organisations-1280');
    await expectAccessible(page);
    await context.close();
  });

  test.each(widths)('asks again before the second step is moved to another phone (%i px)', async (width) => {
    const { page, context } = await browse(app, teacher.personId, { width });
    await page.goto('/account');
    await follow(page, page.getByRole('link', { name: 'Move it to another phone' }).click());
    expect(await heading(page)).toBe('Confirm that it is you');
    await expectAccessible(page);
    await picture(page, `confirm-${width}`);
    await page.getByLabel('Your password', { exact: true }).fill('not the password');
    await press(page, 'Confirm');
    expect(await page.getByRole('alert').innerText()).toContain('That is not your password');
    await page.getByText('Use a code from your phone instead').click();
    await page.getByLabel('Code', { exact: true }).fill(codeAt(teacher.secret, now));
    await press(page, 'Confirm with this code');
    expect(pathOf(page)).toBe('/account/second-step');
    const secret = (await page.locator('.key-to-type').innerText()).replaceAll(' ', '');
    await page.getByLabel('Code from the app').fill(codeAt(secret, now));
    await press(page, 'Turn it on');
    expect(await heading(page)).toBe('Keep your recovery codes');
    teacher = { ...teacher, secret };
    await context.close();
  });

  test('makes new recovery codes for somebody confirmed, and goes back to where it asked', async () => {
    const { page, context } = await browse(app, teacher.personId);
    await page.goto('/account');
    await press(page, 'Make ten new ones');
    expect(await heading(page)).toBe('Confirm that it is you');
    await page.getByLabel('Your password', { exact: true }).fill(PASSWORD_OF_TESTS);
    await press(page, 'Confirm');
    expect(pathOf(page)).toBe('/account');
    await press(page, 'Make ten new ones');
    expect(await page.locator('.recovery-codes li').count()).toBe(10);
    await context.close();
  });

  test('turns the second step on and off for somebody who need not have one, never for somebody who must', async () => {
    const { page, context } = await browse(app, governor.personId, { steppedUp: true });
    await page.goto('/account/second-step');
    const secret = (await page.locator('.key-to-type').innerText()).replaceAll(' ', '');
    await page.getByLabel('Code from the app').fill(codeAt(secret, now));
    await press(page, 'Turn it on');
    await page.getByRole('link', { name: 'I have kept them' }).click();
    await press(page, 'Turn the second step off');
    expect(await page.getByText('The second step was turned off.').isVisible()).toBe(true);
    await context.close();

    const must = await browse(app, teacher.personId, { steppedUp: true });
    await must.page.goto('/account');
    expect(await must.page.getByRole('button', { name: 'Turn the second step off' }).count()).toBe(0);
    const refused = await must.page.evaluate(async () => {
      const token = document.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? '';
      const body = new URLSearchParams({ _csrf: token });
      return (await fetch('/account/second-step/stop', { method: 'POST', body })).status;
    });
    expect(refused).toBe(403);
    await must.context.close();
  });
});

test('every page and form of an account is refused to a stranger, and to somebody half signed in', async () => {
  const { hashToken } = await import('../../platform/crypto/index.ts');
  await db.keeper.query(
    `insert into session (token_hash, person_id, level, created_at, last_seen_at, expires_at)
     values ($1, $2, 'password', $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '15 minutes')`,
    [hashToken('half'), teacher.personId, now],
  );
  const cookie = 'mainstay=half';
  const id = '00000000-0000-4000-8000-000000000000';
  for (const path of ['/account', '/account/password', '/account/second-step', '/sign-in/again']) {
    for (const [who, to] of [
      ['', '/sign-in?'],
      [cookie, '/sign-in/second-step?'],
    ] as const) {
      const answer = await fetch(app.url + path, { headers: { cookie: who }, redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')?.startsWith(to)], path).toEqual([303, true]);
    }
  }
  const posts = [
    'organisation',
    'password',
    'second-step',
    'second-step/stop',
    'recovery-codes',
    'sessions/end-others',
  ];
  for (const path of [...posts.map((each) => `/account/${each}`), `/account/sessions/${id}/end`, '/sign-in/again']) {
    // without the token of a page of ours
    const forged = await fetch(app.url + path, { method: 'POST', headers: { cookie }, redirect: 'manual' });
    expect(forged.status, path).toBe(403);
  }
});
