import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { type AuditValue, recordEvent } from '../../platform/audit/audit.ts';
import { rangeText, type Work } from '../../platform/database/database.ts';
import type { ContactGiven } from './contact.form.ts';
import type { Contact } from './contact.ts';
import type { RuleStep } from './contact-rule.ts';

interface Whose {
  readonly childId: string;
  readonly controllerId: string;
}

/** Records somebody around a child. The caller has decided access. */
export async function addContact(work: Work, whose: Whose, given: ContactGiven): Promise<string> {
  const id = randomUUID();
  await work.write
    .insertInto('contact')
    .values({
      id,
      child_id: whose.childId,
      controller_id: whose.controllerId,
      ...columnsOf(given),
      recorded_by: work.asking.personId,
      recorded_at: work.asking.now,
    })
    .execute();
  await recordEvent(work, {
    verb: 'contact.recorded',
    organisationId: whose.controllerId,
    childIds: [whose.childId],
    subject: { kind: 'contact', id },
    values: changedValues(null, given, whose.childId),
  });
  return id;
}

/** Puts right what is recorded of somebody. What it was is in the audit, but for the address: that it changed, no more. */
export async function correctContact(work: Work, contact: Contact, given: ContactGiven): Promise<void> {
  const values = changedValues(contact, given, contact.childId);
  if (values.length === 0) return;
  await work.write
    .updateTable('contact')
    .set(columnsOf(given))
    .where('id', '=', contact.id)
    .where('controller_id', '=', contact.controllerId)
    .execute();
  await recordEvent(work, {
    verb: 'contact.corrected',
    organisationId: contact.controllerId,
    childIds: [contact.childId],
    subject: { kind: 'contact', id: contact.id },
    values,
  });
}

/** They are no longer around the child: `on` is the first day without. */
export async function endContact(work: Work, contact: Contact, on: Day): Promise<void> {
  await work.write
    .updateTable('contact')
    .set({ during: sql<string>`daterange(lower(during), ${on}::date)` })
    .where('id', '=', contact.id)
    .where('controller_id', '=', contact.controllerId)
    .execute();
  await recordEvent(work, {
    verb: 'contact.ended',
    organisationId: contact.controllerId,
    childIds: [contact.childId],
    subject: { kind: 'contact', id: contact.id },
    values: [{ field: 'contact.to', before: contact.to, after: on, childId: contact.childId }],
  });
}

/** Sets the contact rule of one organisation anew: all its steps at once. */
export async function setContactRule(
  work: Work,
  whose: Whose,
  before: readonly RuleStep[],
  steps: readonly RuleStep[],
): Promise<void> {
  await work.write
    .deleteFrom('contact_rule')
    .where('child_id', '=', whose.childId)
    .where('controller_id', '=', whose.controllerId)
    .execute();
  await work.write
    .insertInto('contact_rule')
    .values(
      steps.map((step) => ({
        child_id: whose.childId,
        controller_id: whose.controllerId,
        position: step.position,
        contact_id: step.contactId,
        who: step.who,
        how: step.how,
        must_not: step.mustNot,
        set_by: work.asking.personId,
        set_at: work.asking.now,
      })),
    )
    .execute();
  await recordEvent(work, {
    verb: 'contact-rule.set',
    organisationId: whose.controllerId,
    childIds: [whose.childId],
    subject: { kind: 'child', id: whose.childId },
    values: [{ field: 'contact_rule', before, after: steps, childId: whose.childId }],
  });
}

function columnsOf(given: ContactGiven) {
  return {
    name: given.name,
    role: given.role,
    organisation_name: given.organisationName,
    phone: given.phone,
    email: given.email,
    route: given.route,
    language: given.language,
    parental_responsibility: given.parentalResponsibility,
    may_be_told: [...given.mayBeTold],
    ...(given.address === undefined ? {} : { address: given.address }),
    during: rangeText(given.from, given.to),
  };
}

/** What is recorded in the audit: each field that changes. An address may be hidden one day, so only that it changed. */
function changedValues(before: Contact | null, after: ContactGiven, childId: string): AuditValue[] {
  const fields = [
    'name',
    'role',
    'organisationName',
    'phone',
    'email',
    'route',
    'language',
    'parentalResponsibility',
    'mayBeTold',
    'from',
    'to',
  ] as const;
  const values: AuditValue[] = fields.flatMap((field) => {
    const [was, is] = [before?.[field] ?? null, after[field] ?? null];
    return JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [{ field: `contact.${field}`, before: was, after: is, childId }];
  });
  if (after.address !== undefined && after.address !== (before?.address ?? null)) {
    const said = (address: string | null | undefined) => (address ? 'an address' : null);
    values.push({ field: 'contact.address', before: said(before?.address), after: said(after.address), childId });
  }
  return values;
}
