import type { Day } from '../../calendar/index.ts';
import { type FormState, type FormValues, fieldValue, readDay } from '../../ui/form-state.ts';
import { DISCLOSED_TO, HOW_TOLD } from './disclosure.ts';

export interface DisclosureGiven {
  readonly bodyKind: string;
  readonly bodyName: string;
  readonly toldTo: string;
  readonly toldOn: Day;
  readonly how: string;
  readonly what: string;
  readonly why: string;
}

/** Reads an entry of the log. It has its true date, however long ago. */
export function readDisclosure(
  values: FormValues,
  today: Day,
): { readonly value: DisclosureGiven | null; readonly errors: FormState['errors'] } {
  const errors: Record<string, string> = {};
  const text = (name: string, least: number, most: number, missing: string): string => {
    const found = fieldValue(values, name).replace(/\r\n?/g, '\n').trim();
    if (found.length < least) errors[name] = missing;
    else if (found.length > most) errors[name] = `Say it in at most ${most} characters; this has ${found.length}`;
    return found;
  };
  const bodyKind = DISCLOSED_TO.find((each) => each.id === fieldValue(values, 'body-kind'))?.id;
  if (bodyKind === undefined) errors['body-kind'] = 'Choose who was told';
  const bodyName = text('body-name', 2, 200, 'Give the name of the force, agency or court');
  const toldTo = text('told-to', 2, 200, 'Give the name of the person who was told, and how you knew who they were');
  const day = readDay(values, 'told-on', 'the day');
  if (day === null) errors['told-on'] = 'Give the day they were told';
  else if (typeof day === 'object') errors['told-on'] = day.problem;
  else if (day > today) errors['told-on'] = 'The day cannot be after today';
  const how = HOW_TOLD.find((each) => each.id === fieldValue(values, 'how'))?.id;
  if (how === undefined) errors.how = 'Choose how they were told';
  const what = text('what', 3, 2000, 'Say what they were told');
  const why = text('why', 3, 1000, 'Say why: who asked, and what made it right to tell them');
  if (Object.keys(errors).length > 0 || bodyKind === undefined || how === undefined || typeof day !== 'string')
    return { value: null, errors };
  return { value: { bodyKind, bodyName, toldTo, toldOn: day, how, what, why }, errors };
}
