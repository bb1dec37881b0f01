import { expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  await db.keeper.query(
    `insert into sealed_child (child_id, sealed_at, reason, keep_until) values ($1, '2026-11-02', 'Adopted', '2026-11-20')`,
    [world.child('exampleton', 'CLA')],
  );
});

test.each([
  [360, 'headteacher', 'safeguarding-lead'],
  [1280, 'safeguarding-lead', 'headteacher'],
] as const)('one asks, another agrees, and no name is seen (%i)', async (width, one, other) => {
  const asks = await browse(app, world.person('exampleton', one), { width, steppedUp: true });
  const { page } = asks;
  await page.goto('/audit/values');
  await page.getByText('1 sealed record has been kept long enough.').waitFor();
  await picture(page, `retention-values-${width}`);
  await follow(page, page.getByRole('link', { name: 'See what can be done' }).click());
  await page.getByRole('button', { name: 'Ask for this' }).click();
  await page.getByText('Find out first whether an inquiry').first().waitFor();
  await expectAccessible(page);
  await picture(page, `retention-ask-${width}`);
  await page.getByLabel('Why now').fill('The time the law sets is over');
  await page.getByLabel('No inquiry, claim or investigation').check();
  await page.getByRole('button', { name: 'Ask for this' }).click();
  await page.waitForURL('**/audit/values');
  await asks.context.close();

  const agrees = await browse(app, world.person('exampleton', other), { width, steppedUp: true });
  await agrees.page.goto('/audit/values');
  await follow(
    agrees.page,
    agrees.page
      .getByRole('link', { name: /Read and agree/ })
      .first()
      .click(),
  );
  await agrees.page.getByRole('heading', { name: 'Destroy 1 sealed record?' }).waitFor();
  await expectAccessible(agrees.page);
  await picture(agrees.page, `retention-agree-${width}`);
  expect(await agrees.page.content()).not.toMatch(/Robin|Testwood/);
  if (width === 1280) {
    await agrees.page.getByLabel('No inquiry, claim or investigation').check();
    await agrees.page.getByRole('button', { name: 'Agree, and destroy them' }).click();
    await agrees.page.getByText('One sealed record was destroyed.').waitFor();
    await expectAccessible(agrees.page);
    await picture(agrees.page, `retention-done-${width}`);
  }
  await agrees.context.close();
});
