import { afterAll, beforeAll, describe, test } from 'vitest';
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

describe('the list of children', () => {
  test.each([360, 1280])('reads well at %i', async (width) => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'), { width });
    await page.goto('/children');
    await expectAccessible(page);
    await picture(page, `children-${width}`);
    await page.click('summary');
    await expectAccessible(page);
    await picture(page, `children-filters-${width}`);
    await page.goto('/children/add');
    await expectAccessible(page);
    await picture(page, `children-add-${width}`);
    await context.close();
  });
});
