import type { Day } from '../../calendar/day.ts';
import { type FormValues, fieldValue, fieldValues, readDay } from '../../ui/form-state.ts';
import type { Moving } from './move.commands.ts';
import type { Plan } from './plan.ts';
import { canBeReturned, sectionOf } from './plan.ts';
import type { Transition } from './plan-states.ts';

const LONGEST = 2000;

/** Reads a step's form: either what to do, or what is wrong with it, by field. */
export function readMove(
  values: FormValues,
  move: Transition,
  plan: Plan,
  today: Day,
): { readonly moving: Moving } | { readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  let on: Day | null = null;
  if (move.onTrueDay) {
    const day = readDay(values, 'on', 'the day of the meeting');
    if (day === null) errors.on = 'Give the day of the meeting';
    else if (typeof day === 'object') errors.on = day.problem;
    else if (day > today) errors.on = 'This is after today: record the meeting once it has been held';
    else on = day;
  }
  const sections = move.needsSections ? readSections(values, plan, errors) : [];
  const reason = fieldValue(values, 'reason').replace(/\r\n?/g, '\n').trim();
  if (move.needsReason && reason === '') errors.reason = 'Say why in a few words';
  else if (reason.length > LONGEST)
    errors.reason = `This can have at most ${LONGEST} characters; it has ${reason.length}`;
  if (Object.keys(errors).length > 0) return { errors };
  const seen = Number(fieldValue(values, 'seen')) || 0;
  return { moving: { act: move.act, on, reason: reason === '' ? null : reason, sections, seen } };
}

function readSections(values: FormValues, plan: Plan, errors: Record<string, string>): Moving['sections'] {
  const named = fieldValues(values, 'section').filter((id) => {
    const section = sectionOf(plan.form, id);
    return section !== undefined && canBeReturned(section);
  });
  if (named.length === 0) errors.section = 'Choose at least one section, and say what it needs';
  return named.map((section) => {
    const words = fieldValue(values, `needs.${section}`).replace(/\r\n?/g, '\n').trim();
    const title = sectionOf(plan.form, section)?.title ?? section;
    if (words === '') errors[`needs.${section}`] = `Say what “${title}” needs`;
    else if (words.length > LONGEST) errors[`needs.${section}`] = `This can have at most ${LONGEST} characters`;
    return { section, words };
  });
}
