import { type Lead, leads } from '../../packs/model.ts';
import type { PartState } from './plan-missing.ts';
import type { PlanAct, PlanState } from './plan-states.ts';

/** A state as a list says it. */
export const stateWords: Readonly<Record<PlanState, string>> = {
  planned: 'Planned',
  gathering: 'Gathering',
  ready: 'Ready for the meeting',
  held: 'Held',
  'written-up': 'Written up',
  submitted: 'Sent in',
  returned: 'Returned',
  'signed-off': 'Signed off',
  superseded: 'Signed off, and followed by another',
  cancelled: 'Cancelled',
};

/** What a move says on its button, as the title of its page, and of itself afterwards. */
export const actWords: Readonly<Record<PlanAct, { readonly button: string; readonly happened: string }>> = {
  ask: { button: 'Ask for everybody’s part', happened: 'Everybody was asked for their part' },
  ready: { button: 'Say that it is ready for the meeting', happened: 'Ready for the meeting' },
  hold: { button: 'Record the meeting', happened: 'The meeting was held' },
  'write-up': { button: 'Say that it is written up', happened: 'Written up' },
  submit: { button: 'Send it in', happened: 'Sent in' },
  return: { button: 'Return it', happened: 'Returned' },
  resubmit: { button: 'Send it in again', happened: 'Sent in again' },
  'sign-off': { button: 'Sign it off', happened: 'Signed off' },
  supersede: { button: 'Followed by another', happened: 'Followed by another plan' },
  cancel: { button: 'Cancel it', happened: 'Cancelled' },
};

export const partWords: Readonly<Record<PartState, string>> = {
  'not-started': 'Not started',
  'in-progress': 'Being written',
  sent: 'In',
  declined: 'Declined',
};

/** “The social worker”, at the start of a line. */
export const leadWords = (lead: Lead): string => leads[lead].charAt(0).toUpperCase() + leads[lead].slice(1);

/** Whose words an answer is: "Ms Carerton, written down by Tess Testing". Who has no account is what they are: "The carer". */
export const whoseWords = (lead: Lead, by: string | null, toldBy: string | null): string =>
  [toldBy, by].filter((name) => name !== null && name !== '').join(', written down by ') || leadWords(lead);
