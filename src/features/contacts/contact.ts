import type { Day } from '../../calendar/index.ts';

/** Somebody around a child, as one organisation has recorded them. */
export interface Contact {
  readonly id: string;
  readonly childId: string;
  readonly controllerId: string;
  /** The organisation that recorded them. */
  readonly recordedBy: string;
  readonly name: string;
  /** One of ROLES of src/access, or what an older file called it. */
  readonly role: string;
  readonly organisationName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** "Phone first, before 3 pm" */
  readonly route: string | null;
  readonly language: string | null;
  /** Null: not known. */
  readonly parentalResponsibility: boolean | null;
  readonly mayBeTold: readonly string[];
  readonly unsafe: boolean;
  readonly address: string | null;
  readonly addressHidden: boolean;
  readonly from: Day;
  readonly to: Day | null;
}

export function isCurrent(contact: { readonly from: Day; readonly to: Day | null }, today: Day): boolean {
  return contact.from <= today && (contact.to === null || today < contact.to);
}

export type MayWrite =
  | { readonly may: true; readonly address: string }
  | { readonly may: false; readonly because: 'unsafe' | 'not-now' | 'no-address' };

/** Whether anything may be sent to this person. Asked before every letter; `unsafe` stands above everything. */
export function mayWrite(contact: Pick<Contact, 'unsafe' | 'email' | 'from' | 'to'>, today: Day): MayWrite {
  if (contact.unsafe) return { may: false, because: 'unsafe' };
  if (!isCurrent(contact, today)) return { may: false, because: 'not-now' };
  return contact.email === null
    ? { may: false, because: 'no-address' }
    : { may: true, address: contact.email.toLowerCase() };
}

/** Those who are around the child now, then those who no longer are; each by when they came. */
export function nowAndBefore<C extends { readonly from: Day; readonly to: Day | null; readonly name: string }>(
  contacts: readonly C[],
  today: Day,
): { readonly now: readonly C[]; readonly before: readonly C[] } {
  const sorted = contacts.toSorted((a, b) =>
    a.from === b.from ? a.name.localeCompare(b.name) : a.from < b.from ? -1 : 1,
  );
  return {
    now: sorted.filter((contact) => contact.to === null || today < contact.to),
    before: sorted.filter((contact) => contact.to !== null && contact.to <= today).toReversed(),
  };
}

/** Somebody who is around the child by their work here: a row of their own, not a contact. */
export interface ByRelation {
  readonly personId: string;
  /** Null where the other organisation's people are not known here. */
  readonly name: string | null;
  readonly relation: string;
  readonly organisation: string;
}
