import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { raiseAlert } from '../alerts/index.ts';
import type { Contact } from './contact.ts';

const PURPOSE = 'hidden-address';

/**
 * Hides an address: encrypted under its own row, and gone from where everybody read it. Whoever hides it need not be able
 * to read it again. The caller has decided access, and that none is hidden yet.
 */
export async function hideAddress(work: Work, house: House, contact: Contact, address: string): Promise<void> {
  const id = randomUUID();
  await work.write
    .updateTable('contact')
    .set({ address: null, has_hidden_address: true })
    .where('id', '=', contact.id)
    .where('controller_id', '=', contact.controllerId)
    .execute();
  await work.write
    .insertInto('hidden_address')
    .values({
      id,
      child_id: contact.childId,
      controller_id: contact.controllerId,
      contact_id: contact.id,
      ciphertext: house.keys.encrypt(PURPOSE, address, id),
      recorded_by: work.asking.personId,
      recorded_at: work.asking.now,
    })
    .execute();
  await event(work, contact, 'address.hidden');
}

/**
 * Opens a hidden address for the head or the safeguarding lead. A verb of its own in the audit, and the other of the two is
 * told at once. Null where row security shows none.
 */
export async function revealAddress(work: Work, house: House, contact: Contact): Promise<string | null> {
  const address = await read(work, house, contact);
  if (address === null) return null;
  await event(work, contact, 'address.revealed');
  await raiseAlert(work, house, {
    alert: 'address-revealed',
    organisationIds: [contact.controllerId],
    childId: contact.childId,
    causedBy: work.asking.personId === null ? [] : [work.asking.personId],
  });
  return address;
}

/** Another address, hidden as the one before it was. */
export async function replaceAddress(work: Work, house: House, contact: Contact, address: string): Promise<void> {
  const row = await work.write
    .selectFrom('hidden_address')
    .select('id')
    .where('contact_id', '=', contact.id)
    .executeTakeFirstOrThrow();
  await work.write
    .updateTable('hidden_address')
    .set({
      ciphertext: house.keys.encrypt(PURPOSE, address, row.id),
      recorded_by: work.asking.personId,
      recorded_at: work.asking.now,
    })
    .where('id', '=', row.id)
    .execute();
  await event(work, contact, 'address.replaced');
}

/** Everybody who sees the person sees the address again. */
export async function unhideAddress(work: Work, house: House, contact: Contact, reason: string): Promise<void> {
  const address = await read(work, house, contact);
  if (address === null) return;
  await work.write.deleteFrom('hidden_address').where('contact_id', '=', contact.id).execute();
  await work.write
    .updateTable('contact')
    .set({ address, has_hidden_address: false })
    .where('id', '=', contact.id)
    .where('controller_id', '=', contact.controllerId)
    .execute();
  await event(work, contact, 'address.unhidden', reason);
}

async function read(work: Work, house: House, contact: Contact): Promise<string | null> {
  const row = await work.read
    .selectFrom('hidden_address')
    .select(['id', 'ciphertext'])
    .where('contact_id', '=', contact.id)
    .executeTakeFirst();
  return row === undefined ? null : house.keys.decryptText(PURPOSE, row.ciphertext, row.id);
}

async function event(work: Work, contact: Contact, verb: string, reason?: string): Promise<void> {
  await recordEvent(work, {
    verb,
    organisationId: contact.controllerId,
    childIds: [contact.childId],
    subject: { kind: 'contact', id: contact.id },
    ...(reason === undefined ? {} : { reason }),
  });
}
