import { afterAll, beforeAll } from 'vitest';
import { closeBrowser, type RunningApp, startApp } from './browser.ts';
import { newDatabase, type TestDatabase } from './database.ts';
import { makeWorld, type World } from './personas.ts';

/** A database of its own with the invented world in it, and the application in front of it. */
export interface OpenedHouse {
  readonly db: TestDatabase;
  readonly app: RunningApp;
  readonly world: World;
}

/**
 * Opens a house before the first test of a file, hands it to `begin`, and closes it and the browser after the last, also
 * where it could not be opened whole. Called once, at the top of the file.
 *
 * @param changes what of the house is another than the tests' own: a clock, packs
 */
export function withHouse(
  begin: (opened: OpenedHouse) => Promise<void> | void,
  changes: () => Parameters<typeof startApp>[1] = () => ({}),
): void {
  let db: TestDatabase | undefined;
  let app: RunningApp | undefined;
  beforeAll(async () => {
    db = await newDatabase();
    const world = await makeWorld(db);
    app = await startApp(db, changes());
    await begin({ db, app, world });
  });
  afterAll(async () => {
    await closeBrowser();
    await app?.close();
    await db?.drop();
  });
}
