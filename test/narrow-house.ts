import { type OpenDatabase, openDatabase } from '../src/platform/database/database.ts';
import { Turns } from '../src/platform/sandbox/turns.ts';
import { type RunningApp, startApp } from './browser.ts';
import type { TestDatabase } from './database.ts';

/** The application with one connection for everybody and one turn of reading: whatever holds either too long is noticed at once. */
export interface NarrowHouse {
  readonly app: RunningApp;
  readonly turns: Turns;
  /** A reading that takes as long as the test wants, as the worst of files does: everybody after it waits. */
  slowReading(): { readonly under: Promise<void>; readonly end: () => void };
  close(): Promise<void>;
}

/** @param waiting how many may wait for the turn; one more is told to come back */
export async function openNarrowHouse(db: TestDatabase, waiting: number): Promise<NarrowHouse> {
  const turns = new Turns({ most: 1, waiting, each: 1, patience: 600_000 });
  const narrow: OpenDatabase = openDatabase(db.appConfig as never, { size: 1 });
  const app = await startApp(db, { database: narrow, turns });
  return {
    app,
    turns,
    slowReading: () => {
      let end: () => void = () => {};
      const ended = new Promise<void>((done) => (end = done));
      return { under: turns.take('somebody else', () => ended), end: () => end() };
    },
    close: async () => {
      await app.close();
      await narrow.close();
    },
  };
}
