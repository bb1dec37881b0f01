import { sql } from 'kysely';
import type { Outlet } from './outlet.ts';

/** Mail and jobs, written in the caller's transaction. */
export function outletOf(): Outlet {
  return {
    enqueue: async (work, job, data, options = {}) => {
      await sql`select app.enqueue(${job}, ${JSON.stringify(data)}::jsonb, ${options.key ?? null}, ${options.after ?? null})`.execute(
        work.write,
      );
    },
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
    },
  };
}
