import type { Day } from '../../calendar/index.ts';
import { dayValues, type FormValues, fieldValue, readDay } from '../../ui/form-state.ts';
import { outcomes, type Target, type TargetWords, targetKinds } from './target.ts';
import type { OutcomeGiven } from './targets.commands.ts';

type Errors = Record<string, string>;
const LONGEST = 2000;
const SHORT = 300;

function words(values: FormValues, errors: Errors, name: string, most = LONGEST): string | null {
  const text = fieldValue(values, name).replace(/\r\n?/g, '\n').trim();
  if (text.length > most) errors[name] = `This can have at most ${most} characters; it has ${text.length}`;
  return text === '' ? null : text;
}

function day(values: FormValues, errors: Errors, name: string, what: string): Day | null {
  const found = readDay(values, name, what);
  if (found === null || typeof found === 'string') return found;
  errors[name] = found.problem;
  return null;
}

/** Only the kind and what success looks like are needed: a target that could be better is better than none. */
export function readTarget(values: FormValues): { errors: Errors; value: TargetWords | null } {
  const errors: Errors = {};
  const kind = targetKinds.find((each) => each === fieldValue(values, 'kind'));
  if (kind === undefined) errors.kind = 'Choose what it is about';
  const need = words(values, errors, 'need');
  const baseline = words(values, errors, 'baseline');
  const success = words(values, errors, 'success');
  if (success === null) errors.success = 'Write what success will look like';
  const value = {
    ...{ need, baseline, whoDoesWhat: words(values, errors, 'who'), howOften: words(values, errors, 'often', SHORT) },
    byWhen: day(values, errors, 'by', 'the day it should be reached'),
  };
  if (kind === undefined || success === null || Object.keys(errors).length > 0) return { errors, value: null };
  return { errors, value: { kind, success, ...value } };
}

export const targetValues = (target: Target | null): FormValues =>
  target === null
    ? {}
    : {
        kind: target.kind,
        need: target.need ?? '',
        baseline: target.baseline ?? '',
        success: target.success,
        who: target.whoDoesWhat ?? '',
        often: target.howOften ?? '',
        ...dayValues('by', target.byWhen),
        version: String(target.version),
      };

export function readOutcome(values: FormValues, on: Day, today: Day): { errors: Errors; value: OutcomeGiven | null } {
  const errors: Errors = {};
  const outcome = outcomes.find((each) => each === fieldValue(values, 'outcome'));
  if (outcome === undefined) errors.outcome = 'Choose what became of it';
  const why = words(values, errors, 'why');
  const impact = words(values, errors, 'impact');
  if (outcome !== undefined && outcome !== 'met' && why === null)
    errors.why = 'Say what got in the way, or what helped';
  const given = day(values, errors, 'on', 'the day it was settled') ?? on;
  if (given > today) errors.on = 'This is after today: give the day it was settled';
  if (outcome === undefined || Object.keys(errors).length > 0) return { errors, value: null };
  return { errors, value: { outcome, why, impact, on: given } };
}

export const outcomeValues = ({ outcome }: Target, on: Day): FormValues => ({
  outcome: outcome?.outcome ?? '',
  why: outcome?.why ?? '',
  impact: outcome?.impact ?? '',
  ...dayValues('on', outcome?.on ?? on),
});

export function readReason(values: FormValues): { errors: Errors; value: string | null } {
  const errors: Errors = {};
  const value = words(values, errors, 'reason', SHORT);
  if (value === null) errors.reason = 'Say in a few words why it is a target no longer';
  return { errors, value: Object.keys(errors).length > 0 ? null : value };
}
