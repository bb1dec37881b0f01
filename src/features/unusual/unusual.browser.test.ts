import { test } from 'vitest';
import { browse, expectAccessible, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { childKinds, type World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { findUnusualLookingJob } from './index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  for (const post of ['senco', 'mental-health-lead'] as const)
    await db.as(world.person('exampleton', post), async (work) => {
      for (const kind of childKinds)
        await recordEvent(work, {
          verb: 'child.look',
          organisationId: world.organisation.exampleton,
          childIds: [world.child('exampleton', kind)],
          detail: { how: 'page', part: 'name', glass: false },
        });
    });
  await findUnusualLookingJob.run(app.house, {});
});

test.each([
  [360, 'senco'],
  [1280, 'mental-health-lead'],
] as const)('the head reads, asks and settles at %i', async (width, post) => {
  const { page, context } = await browse(app, world.person('exampleton', 'headteacher'), { width });
  await page.goto('/unusual-looks');
  await picture(page, `unusual-${width}`);
  await expectAccessible(page);
  await page.click(`text=${post} of exampleton`);
  await page.locator('text=The looks behind it').waitFor();
  await picture(page, `unusual-one-${width}`);
  await expectAccessible(page);
  await page.fill('textarea', 'A sibling was looked for. We talked.');
  await page.click('button:has-text("Settle it")');
  await page.waitForURL('**/unusual-looks');
  await page.locator('h2:has-text("Settled")').waitFor();
  await context.close();
});
