import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browse,
  closeBrowser,
  expectAccessible,
  follow,
  picture,
  type RunningApp,
  startApp,
} from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { giveAccount } from './accounts.factory.ts';

let db: TestDatabase;
let demo: RunningApp;
let live: RunningApp;
let world: World;

beforeAll(async () => {
  db = await newDatabase();
  demo = await startApp(db, { demo: true });
  live = await startApp(db);
  world = await makeWorld(db);
  for (const post of ['designated-teacher', 'headteacher', 'governor'] as const) {
    await giveAccount(db, demo.house, world.person('exampleton', post));
  }
  await giveAccount(db, demo.house, world.person('northmere', 'virtual-school-head'));
  await db.keeper.query('update person set demo = true; update organisation set demo = true');
});
afterAll(async () => {
  await closeBrowser();
  await demo.close();
  await live.close();
  await db.drop();
});

describe('the demonstration', () => {
  test.each([1280, 360])('lists its people, and signs in as one of them at once (%i px)', async (width) => {
    const { page, context } = await browse(demo, null, { width });
    await page.goto('/sign-in?back=/account');
    await expectAccessible(page);
    await picture(page, `demo-sign-in-${width}`);
    const name = 'Sign in as designated-teacher of exampleton Designated teacher, Exampleton Primary School';
    await follow(page, page.getByRole('button', { name }).click());
    expect(new URL(page.url()).pathname).toBe('/account');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Your account');
    await context.close();
  });

  test('confirms one of its people without a password', async () => {
    const { page, context } = await browse(demo, world.person('exampleton', 'headteacher'));
    await page.goto('/sign-in/again?back=/account');
    await expectAccessible(page);
    await follow(page, page.getByRole('button', { name: 'Confirm as headteacher of exampleton' }).click());
    expect(new URL(page.url()).pathname).toBe('/account');
    const { rows } = await db.keeper.query('select 1 from session where stepped_up_at is not null');
    expect(rows).toHaveLength(1);
    await context.close();
  });

  test('without --demo lists nobody, and refuses the same request', async () => {
    const { page, context } = await browse(live, null);
    await page.goto('/sign-in');
    expect(await page.getByText('Look around as somebody invented').count()).toBe(0);
    const send = (path: string, fields: Record<string, string>) =>
      page.evaluate(
        async ([to, given]) => {
          const token = document.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? '';
          const body = new URLSearchParams({ ...given, _csrf: token });
          return (await fetch(to, { method: 'POST', body, redirect: 'manual' })).status;
        },
        [path, fields] as const,
      );
    const person = world.person('exampleton', 'designated-teacher');
    expect(await send('/sign-in/as', { person, organisation: world.organisation.exampleton })).toBe(404);
    expect((await context.cookies()).some((cookie) => cookie.name === 'mainstay')).toBe(false);
    await context.close();

    const signedIn = await browse(live, person);
    await signedIn.page.goto('/sign-in/again');
    const refused = await signedIn.page.evaluate(async () => {
      const token = document.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? '';
      const body = new URLSearchParams({ demo: 'yes', _csrf: token });
      return (await fetch('/sign-in/again', { method: 'POST', body })).status;
    });
    expect(refused).toBe(404);
    await signedIn.context.close();
  });
});
