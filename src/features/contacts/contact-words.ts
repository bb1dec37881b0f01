import { type Reader, ROLES, roleWord } from '../../access/index.ts';
import type { Contact } from './contact.ts';

/** True where the plain word for the role would tell this reader why the child is in the cohort. */
export function isNeutral(role: string, reader: Reader): boolean {
  const plain = ROLES.find((each) => each.id === role)?.label;
  return plain === undefined || roleWord(role, reader) !== plain;
}

/** "Social worker, Northmere": the organisation is left out where the role is said in neutral words, since it would tell. */
export function whoTheyAre(contact: Pick<Contact, 'role' | 'organisationName'>, reader: Reader): string {
  const role = roleWord(contact.role, reader);
  const place = isNeutral(contact.role, reader) ? null : contact.organisationName;
  return [role.charAt(0).toUpperCase() + role.slice(1), place].filter(Boolean).join(', ');
}

/** "Mr Smith (parent)", or with a neutral word: for steps of the contact rule. */
export function nameAndRole(contact: Pick<Contact, 'name' | 'role'>, reader: Reader): string {
  return `${contact.name} (${roleWord(contact.role, reader)})`;
}
