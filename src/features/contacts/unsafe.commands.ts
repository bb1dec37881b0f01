import { sql } from 'kysely';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { Contact } from './contact.ts';

/**
 * Marks somebody as unsafe to contact: from here on nothing is sent to them, and what waits to be sent is withdrawn by the
 * database in the same transaction. Why stands apart, for those who decide what is shared.
 */
export async function markUnsafe(work: Work, contact: Contact, reason: string): Promise<void> {
  if (contact.unsafe) return;
  await work.write
    .insertInto('contact_unsafe_reason')
    .values({ contact_id: contact.id, child_id: contact.childId, controller_id: contact.controllerId, reason })
    .execute();
  await work.write
    .updateTable('contact')
    .set({ unsafe: true })
    .where('id', '=', contact.id)
    .where('controller_id', '=', contact.controllerId)
    .execute();
  await recordEvent(work, {
    verb: 'contact-unsafe.marked',
    organisationId: contact.controllerId,
    childIds: [contact.childId],
    subject: { kind: 'contact', id: contact.id },
  });
}

/** Lets somebody be contacted again. Only for those who may read why they were not: the reason goes with the mark. */
export async function liftUnsafe(work: Work, contact: Contact, reason: string): Promise<void> {
  await sql`delete from contact_unsafe_reason where contact_id = ${contact.id}`.execute(work.write);
  await work.write
    .updateTable('contact')
    .set({ unsafe: false })
    .where('id', '=', contact.id)
    .where('controller_id', '=', contact.controllerId)
    .execute();
  await recordEvent(work, {
    verb: 'contact-unsafe.lifted',
    organisationId: contact.controllerId,
    childIds: [contact.childId],
    subject: { kind: 'contact', id: contact.id },
    reason,
  });
}
