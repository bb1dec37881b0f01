import { confirmImportJob, readImportJob, undoImportJob } from '../src/features/imports/index.ts';
import { openJobs } from '../src/platform/jobs/jobs.ts';
import type { House } from '../src/web/house.ts';
import type { TestDatabase } from './database.ts';

/** Works the queues of imports as a server does, for tests that go through pages. Call what comes back when done. */
export async function workImports(db: TestDatabase, house: House): Promise<() => Promise<void>> {
  const queue = await openJobs(db.appConfig, { works: true, onError: (_, error) => console.error(error) });
  for (const job of [readImportJob, confirmImportJob, undoImportJob])
    await queue.work(job.name, (data) => job.run(house, data));
  return () => queue.stop(5);
}
