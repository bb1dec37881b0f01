import type { Day } from '../../calendar/day.ts';
import { type Contact, type ContactRuleSet, mayWrite } from '../contacts/model.ts';

/** Why somebody is not invited by mail. */
export type NotInvited = 'unsafe' | 'must-not' | 'not-now' | 'no-address' | 'not-plans';
export type MayInvite =
  | { readonly may: true; readonly address: string }
  | { readonly may: false; readonly because: NotInvited };

type Person = Pick<Contact, 'id' | 'name' | 'email' | 'unsafe' | 'from' | 'to' | 'mayBeTold' | 'route'>;
type Rules = readonly Pick<ContactRuleSet, 'steps'>[];

/**
 * Whether one of the people around a child may be invited by mail. Unsafe stands above everything; then any contact rule, of
 * whichever organisation, that says they must not be told; then what was said they may be told. Nothing said of that: they may.
 */
export function mayInvite(contact: Person, rules: Rules, today: Day): MayInvite {
  const answer = mayWrite(contact, today);
  if (!answer.may && answer.because === 'unsafe') return answer;
  if (isForbidden(contact, rules)) return { may: false, because: 'must-not' };
  if (!answer.may) return answer;
  const { mayBeTold } = contact;
  const told = mayBeTold.length === 0 || mayBeTold.includes('everything') || mayBeTold.includes('plans');
  return told ? answer : { may: false, because: 'not-plans' };
}

const isForbidden = ({ id, name }: Pick<Person, 'id' | 'name'>, rules: Rules): boolean =>
  rules.some(({ steps }) =>
    steps.some((step) => step.mustNot && (step.contactId === id || (step.who !== null && isSameName(step.who, name)))),
  );

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(mr|mrs|ms|miss|mx|dr)\b\.?/g, '')
    .replace(/[^\p{L}]/gu, '');
const isSameName = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);

/**
 * Somebody who is not among the recorded people, named for this alone: never one who is recorded there and may not be
 * invited, nor one whom a rule names in words.
 */
export function mayInviteNamed(
  named: { readonly name: string; readonly email: string },
  contacts: readonly Person[],
  rules: Rules,
  today: Day,
): MayInvite {
  const email = named.email.toLowerCase();
  const same = contacts.filter(
    (contact) => contact.email?.toLowerCase() === email || isSameName(contact.name, named.name),
  );
  for (const contact of same) {
    const answer = mayInvite({ ...contact, email }, rules, today);
    if (!answer.may) return answer;
  }
  if (isForbidden({ id: '', name: named.name }, rules)) return { may: false, because: 'must-not' };
  return { may: true, address: email };
}

const isByMail = (words: string): boolean => /\be-?mail|\bby mail\b/i.test(words);
const isNotByMail = (words: string): boolean => /\b(no|not|never|don[’']?t)\b[^.;,]*\b(e-?mail|mail)/i.test(words);

/**
 * Whether the code may come by mail as well as the link: only where the child’s contact rule names the person and says by
 * mail, and nothing beside their name says otherwise. A mailbox somebody else reads would open both.
 */
export function mayMailCode(contact: Pick<Person, 'id' | 'route'>, rules: Rules): boolean {
  const said = rules.flatMap(({ steps }) => steps.filter((step) => !step.mustNot && step.contactId === contact.id));
  const words = said.map(({ how }) => how);
  const route = contact.route ?? '';
  return (
    words.some((how) => isByMail(how)) &&
    ![...words, route].some((each) => isNotByMail(each)) &&
    (route === '' || isByMail(route))
  );
}

export const notInvitedWords: Readonly<Record<NotInvited, string>> = {
  unsafe: 'Not to be contacted: nothing is sent to them.',
  'must-not': 'A contact rule says they must not be told. Ask the safeguarding lead.',
  'not-now': 'They are not around the child now.',
  'no-address': 'No email address is recorded for them.',
  'not-plans': 'What they may be told does not include plans. Ask whoever records the people around the child.',
};
