import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';
import { remindReadersJob } from './remind-readers.job.ts';

/** What is asked, said and counted, over HTTP and in SQL; the pages themselves: briefings.browser.test.ts. */
let db: TestDatabase;
let app: RunningApp;
let world: World;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  app = await startApp(db);
});
afterAll(async () => {
  await app.close();
  await db.drop();
});
