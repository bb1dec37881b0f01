import type { JobQueue } from '../platform/jobs/jobs.ts';
import type { Outlet } from './outlet.ts';

/** Mail and jobs, written in the caller's transaction. */
export function outletOf(queue: Pick<JobQueue, 'send'>): Outlet {
  return {
    enqueue: (work, job, data, options = {}) => queue.send(work, job, data, options),
    mail: async (work, mail) => {
      await work.write
        .insertInto('mail')
        .values({
          to_person: mail.toPerson,
          to_address: mail.toAddress,
          subject: mail.subject,
          body_text: mail.text,
          kind: mail.kind,
          organisation_id: mail.organisationId,
        })
        .execute();
      await queue.send(work, 'send-letters', {}, { key: 'waiting' });
    },
  };
}
