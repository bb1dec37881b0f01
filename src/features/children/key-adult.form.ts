import type { Day } from '../../calendar/index.ts';
import { type FormValues, fieldValue } from '../../ui/form-state.ts';
import { dayOf, type Errors, tooLong, wordsOf } from './child-fields.form.ts';
import type { ViewGiven } from './key-adult.commands.ts';
import { readView } from './key-adult.ts';

/** What the child said: their own words, and the day they were asked. */
export function readChildView(values: FormValues, errors: Errors, today: Day): ViewGiven | null {
  const view = readView(fieldValue(values, 'view'));
  if (view === undefined) {
    errors.view = 'Choose what the child said, or that nobody has asked yet';
    return null;
  }
  const words = wordsOf(values, 'words');
  tooLong(errors, 'words', words, 1000, 'The child’s words');
  if (view === 'not-asked') {
    if (words !== null) errors.view = 'The child’s words are given: choose what they come to';
    return errors.view === undefined ? { view, words: null, askedOn: null } : null;
  }
  const askedOn = dayOf(values, errors, 'asked', {
    what: 'the day the child was asked',
    needed: 'Give the day the child was asked',
    latest: today,
    tooLate: 'The child cannot be asked after today',
  });
  return askedOn === null ? null : { view, words, askedOn };
}

export interface Naming {
  readonly personId: string;
  readonly from: Day;
  readonly view: ViewGiven;
}

export function readNaming(
  values: FormValues,
  rules: { today: Day; staff: readonly { readonly id: string }[] },
): { errors: Errors; value: Naming | null } {
  const errors: Errors = {};
  const person = rules.staff.find((each) => each.id === fieldValue(values, 'person'));
  if (person === undefined) errors.person = 'Choose who the key adult is';
  const from = dayOf(values, errors, 'from', {
    what: 'since when',
    needed: 'Give the day from which they are the key adult',
    latest: rules.today,
    tooLate: 'This cannot begin after today: write it down on the day',
  });
  const view = readChildView(values, errors, rules.today);
  if (person === undefined || from === null || view === null || Object.keys(errors).length > 0)
    return { errors, value: null };
  return { errors, value: { personId: person.id, from, view } };
}
