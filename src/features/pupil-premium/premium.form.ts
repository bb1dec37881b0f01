import { type Day, financialYearOf, financialYearRange } from '../../calendar/index.ts';
import { type FormValues, fieldValue, readDay } from '../../ui/form-state.ts';
import type { Deciding } from './decide.commands.ts';
import { type Pence, readPence } from './money.ts';
import { type Asked, decisions, type Helped, helpedKinds, readsGeneric } from './premium-request.ts';

export type Errors = Record<string, string>;
const LONGEST = 2000;

export function words(
  values: FormValues,
  errors: Errors,
  name: string,
  needed?: string,
  most = LONGEST,
): string | null {
  const text = fieldValue(values, name).replace(/\r\n?/g, '\n').trim();
  if (text.length > most) errors[name] = `This can have at most ${most} characters; it has ${text.length}`;
  if (text === '' && needed !== undefined) errors[name] = needed;
  return text === '' ? null : text;
}

export function money(values: FormValues, errors: Errors, name: string): Pence | null {
  const found = readPence(fieldValue(values, name));
  if (typeof found === 'bigint') return found;
  errors[name] = found.problem;
  return null;
}

function day(values: FormValues, errors: Errors, name: string, what: string): Day | null {
  const found = readDay(values, name, what);
  if (typeof found === 'string') return found;
  errors[name] = found === null ? `Give ${what}` : found.problem;
  return null;
}

/** What is asked for. What reads like something for everybody is asked about once: what does it do for this child beyond that? */
export function readAsked(
  values: FormValues,
  targets: readonly string[],
  today: Day,
): { errors: Errors; value: Asked | null } {
  const errors: Errors = {};
  const target = fieldValue(values, 'target');
  const targetId = targets.includes(target) ? target : null;
  const intervention = words(values, errors, 'intervention', 'Write what it is for');
  const generic = intervention === null ? null : readsGeneric(intervention);
  const beyond = words(
    values,
    errors,
    'beyond',
    generic === null
      ? undefined
      : `“${generic}” reads like something for everybody: say what it does for this child beyond what is done for all`,
  );
  const evidence = words(values, errors, 'evidence');
  const cost = money(values, errors, 'cost');
  const otherTyped = fieldValue(values, 'other').trim();
  const other = otherTyped === '' ? 0n : money(values, errors, 'other');
  const otherFundingFrom = words(values, errors, 'from', other ? 'Say where the rest comes from' : undefined, 300);
  const endsOn = day(values, errors, 'ends', 'the day it ends');
  if (endsOn !== null && endsOn > (financialYearRange(financialYearOf(today) + 1).to ?? endsOn)) {
    errors.ends = 'This is more than a year away: ask for it then';
  }
  if (intervention === null || cost === null || other === null || endsOn === null || Object.keys(errors).length > 0) {
    return { errors, value: null };
  }
  return {
    errors,
    value: { intervention, evidence, beyond, targetId, cost, otherFunding: other, otherFundingFrom, endsOn },
  };
}

export function readDecision(values: FormValues, cost: Pence): { errors: Errors; value: Deciding | null } {
  const errors: Errors = {};
  const kind = decisions.find((each) => each === fieldValue(values, 'decision'));
  if (kind === undefined) errors.decision = 'Choose what was decided';
  const reason = words(
    values,
    errors,
    'reason',
    kind === undefined || kind === 'approved' ? undefined : 'Say why: whoever asked reads it',
  );
  const amount = kind === 'amended' ? money(values, errors, 'amount') : kind === 'refused' ? 0n : cost;
  if (kind === 'amended' && amount === cost) errors.amount = 'This is the sum that was asked for: choose “Agreed”';
  if (kind === undefined || amount === null || Object.keys(errors).length > 0) return { errors, value: null };
  return { errors, value: { kind, amount, reason } };
}

/** A decision said otherwise: another sum, or not after all; always with why. */
export function readAnotherDecision(
  values: FormValues,
  cost: Pence,
): { errors: Errors; value: (Deciding & { readonly reason: string }) | null } {
  const errors: Errors = {};
  const kind = fieldValue(values, 'decision');
  if (kind !== 'amended' && kind !== 'refused') errors.decision = 'Choose what is decided now';
  const reason = words(values, errors, 'reason', 'Say why: whoever asked reads it');
  const amount = kind === 'amended' ? money(values, errors, 'amount') : 0n;
  if (amount === null || reason === null || Object.keys(errors).length > 0) return { errors, value: null };
  return {
    errors,
    value: { kind: kind === 'refused' ? kind : amount === cost ? 'approved' : 'amended', amount, reason },
  };
}

export function readSpending(values: FormValues, today: Day) {
  const errors: Errors = {};
  const amount = money(values, errors, 'amount');
  const on = day(values, errors, 'on', 'the day it was spent');
  if (on !== null && on > today) errors.on = 'This is after today: write it down once it is spent';
  const note = words(values, errors, 'words', undefined, 300);
  const value = amount === null || on === null || Object.keys(errors).length > 0 ? null : { amount, on, words: note };
  return { errors, value };
}

export function readImpact(values: FormValues): { errors: Errors; value: { helped: Helped; words: string } | null } {
  const errors: Errors = {};
  const helped = helpedKinds.find((each) => each === fieldValue(values, 'helped'));
  if (helped === undefined) errors.helped = 'Choose whether it helped';
  const impact = words(values, errors, 'impact', 'Say what changed for the child');
  if (helped === undefined || impact === null || Object.keys(errors).length > 0) return { errors, value: null };
  return { errors, value: { helped, words: impact } };
}
