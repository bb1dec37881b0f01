import { tidyTries } from './features/accounts/index.ts';
import { tellOpenAlertsJob } from './features/alerts/index.ts';
import { makeReleasesJob } from './features/assurance/index.ts';
import { lawfulRetentionJob, sealAuditJob } from './features/audit/index.ts';
import { remindReadersJob } from './features/briefings/index.ts';
import { drainStaleDutiesJob } from './features/duties/index.ts';
import { confirmImportJob, readImportJob, tidyFilesJob, undoImportJob } from './features/imports/index.ts';
import { remindInvitedJob } from './features/invitations/index.ts';
import { sendLetters, tidyLetters } from './features/letters/index.ts';
import { leftPapersJob, makePapersJob, tidyPapersJob } from './features/paper-sets/index.ts';
import { weeklyDigestJob } from './features/reminders/index.ts';
import { findUnusualLookingJob } from './features/unusual/index.ts';
import { planOffers } from './plan-offers.ts';
import type { JobQueue } from './platform/jobs/jobs.ts';
import type { House } from './web/house.ts';
import type { JobDefinition } from './web/job.ts';

/** Every job there is. The one list: queues are made from it, and the worker works it. */
export const jobs: readonly JobDefinition[] = [
  tellOpenAlertsJob,
  sendLetters,
  tidyLetters,
  sealAuditJob,
  lawfulRetentionJob,
  findUnusualLookingJob,
  tidyTries,
  drainStaleDutiesJob,
  weeklyDigestJob,
  remindInvitedJob,
  remindReadersJob,
  makeReleasesJob,
  readImportJob,
  confirmImportJob,
  undoImportJob,
  makePapersJob(planOffers),
  leftPapersJob,
  tidyPapersJob,
  tidyFilesJob,
];

/** Starts working the queues, and queues what happens by the clock. */
export async function startWork(house: House, queue: JobQueue): Promise<void> {
  await Promise.all(
    jobs.map(async (job) => {
      await queue.work(job.name, (data) => job.run(house, data));
      if (job.cron !== null) await queue.schedule(job.name, job.cron);
    }),
  );
}
