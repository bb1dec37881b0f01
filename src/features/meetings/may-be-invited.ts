import type { Day } from '../../calendar/day.ts';
import { type Contact, mayWrite } from '../contacts/model.ts';
import type { NotTold } from './meeting.ts';

interface Rule {
  readonly steps: readonly { readonly contactId: string | null; readonly mustNot: boolean }[];
}

/**
 * Whether one of the people around a child is written to about a meeting: not unsafe, around the child today, with an
 * address; no contact rule of anybody says that they must not be told; and it is said that they may be told of plans.
 * Null: they may.
 */
export function whyNotInvited(
  contact: Pick<Contact, 'id' | 'unsafe' | 'email' | 'from' | 'to' | 'mayBeTold'>,
  rules: readonly Rule[],
  today: Day,
): NotTold | null {
  const answer = mayWrite(contact, today);
  if (!answer.may && answer.because === 'unsafe') return 'unsafe';
  if (rules.some(({ steps }) => steps.some((step) => step.mustNot && step.contactId === contact.id))) return 'rule';
  if (!contact.mayBeTold.includes('plans') && !contact.mayBeTold.includes('everything')) return 'rule';
  return answer.may ? null : answer.because;
}
