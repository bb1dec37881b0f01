import { expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import { giveAccount } from '../accounts/accounts.factory.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  await giveAccount(db, app.house, world.person('exampleton', 'teacher'));
});

test.each([
  ['a phone, without scripts', 360, false],
  ['a laptop', 1280, true],
] as const)('a sign-in is closed and opened again on %s', async (_, width, javaScript) => {
  const { page, context } = await browse(app, world.person('exampleton', 'administrator'), {
    width,
    javaScript,
    steppedUp: true,
  });
  const look = async (name: string) => {
    await picture(page, `their-sign-in-${name}-${width}`);
    if (javaScript) await expectAccessible(page);
  };
  await page.goto(`/school/people/${world.person('exampleton', 'teacher')}`);
  await page.locator('summary', { hasText: 'A lost phone' }).click();
  await look('open');
  await follow(page, page.getByRole('button', { name: 'Close their sign-in' }).click());
  expect(await page.textContent('main')).toContain('Their sign-in is closed, and they are signed out everywhere.');
  await look('closed');
  await page.goto('/school/people');
  expect(await page.textContent('main')).toContain('Sign-in closed');
  await page.goBack();
  await follow(page, page.getByRole('button', { name: 'Open their sign-in again' }).click());
  expect(await page.textContent('main')).toContain('Their sign-in is open again.');
  expect(await page.getByText('Sign-in closed').count()).toBe(0);
  await context.close();
});

test('a colleague who sets nobody up is offered none of it', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'));
  await page.goto(`/school/people/${world.person('exampleton', 'teacher')}`);
  expect(await page.getByText('A lost phone').count()).toBe(0);
  await context.close();
});
