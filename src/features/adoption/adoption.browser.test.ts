import { expect, test } from 'vitest';
import { browse, expectAccessible, picture, type RunningApp } from '../../../test/browser.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';

let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ app, world } = opened);
});

test.each([
  [360, 'CLA', 'Robin'],
  [1280, 'CPLA', 'Kit'],
] as const)('a record is sealed in two steps at %i', async (width, kind, name) => {
  const child = `/children/${world.child('exampleton', kind)}`;
  const { page, context } = await browse(app, world.person('exampleton', 'headteacher'), { width, steppedUp: true });
  await page.goto(`${child}/why`);
  await page.click('text=The child was adopted: seal the record');
  await page.waitForURL('**/adoption');
  await picture(page, `adoption-${width}`);
  await expectAccessible(page);
  await page.fill('[name="adopted-day"]', '2');
  await page.fill('[name="adopted-month"]', '11');
  await page.fill('[name="adopted-year"]', '2026');
  await page.click('button:has-text("Go on")');
  await page.locator(`h1:has-text("Seal the record of ${name}")`).waitFor();
  await picture(page, `adoption-again-${width}`);
  await expectAccessible(page);
  await page.check('text=The adoption order has been made');
  await page.check('text=nobody here can undo this');
  await page.click('button:has-text("Seal this record")');
  await page.waitForURL('**/children/sealed');
  await picture(page, `adoption-done-${width}`);
  await expectAccessible(page);
  const gone = await page.goto(child);
  expect(gone?.status()).toBe(404);
  await context.close();
});

test('and without a script', async () => {
  const { page, context } = await browse(app, world.person('overmoor', 'safeguarding-lead'), {
    steppedUp: true,
    javaScript: false,
  });
  await page.goto(`/children/${world.child('overmoor', 'CLA')}/adoption`);
  await page.fill('[name="adopted-day"]', '2');
  await page.fill('[name="adopted-month"]', '11');
  await page.fill('[name="adopted-year"]', '2026');
  await page.click('button:has-text("Go on")');
  await page.locator('h1:has-text("Seal the record of")').waitFor();
  await page.check('[value="order"]');
  await page.check('[value="undone"]');
  await page.click('button:has-text("Seal this record")');
  await page.waitForURL('**/children/sealed');
  await context.close();
});
