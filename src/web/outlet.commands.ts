import type { JobQueue } from '../platform/jobs/jobs.ts';
import type { OutgoingMail, Outlet } from './outlet.ts';

/** Rows of one statement. */
const AT_ONCE = 1000;

/** Mail and jobs, written in the caller's transaction. */
export function outletOf(queue: Pick<JobQueue, 'send'>): Outlet {
  const mails: Outlet['mails'] = async (work, all) => {
    if (all.length === 0) return;
    for (let at = 0; at < all.length; at += AT_ONCE) {
      await work.write
        .insertInto('mail')
        .values(all.slice(at, at + AT_ONCE).map(rowOf))
        .execute();
    }
    await queue.send(work, 'send-letters', {}, { key: 'waiting' });
  };
  return {
    enqueue: (work, job, data, options = {}) => queue.send(work, job, data, options),
    mail: (work, mail) => mails(work, [mail]),
    mails,
  };
}

const rowOf = (mail: OutgoingMail) => ({
  to_person: mail.toPerson,
  to_contact: mail.toContact ?? null,
  to_address: mail.toAddress,
  subject: mail.subject,
  body_text: mail.text,
  kind: mail.kind,
  calendar: mail.calendar?.content ?? null,
  calendar_method: mail.calendar?.method ?? null,
  organisation_id: mail.organisationId,
});
