import type { Group } from '../../access/index.ts';
import { addDays, type Day } from '../../calendar/index.ts';
import { type FormValues, fieldValue } from '../../ui/form-state.ts';
import { authorityOf, GROUPS_WITH_AN_AUTHORITY } from './add-child.form.ts';
import { dayOf, type Errors, textOf, tooLong, wordsOf } from './child-fields.form.ts';
import { choosable } from './details.form.ts';
import type { CodeSets } from './details-words.page.ts';

/** What a form about a status may hold. Legal and protection detail only where the person may record it. */
export interface StatusRules {
  readonly kind: Group;
  readonly today: Day;
  readonly sets: CodeSets;
  readonly authorities: readonly { readonly id: string }[];
  readonly legal: boolean;
  readonly protection: boolean;
  readonly born: Day | null;
}

export interface GivenStatus {
  readonly from: Day;
  readonly to: Day | null;
  readonly authorityId: string | null;
  readonly authorityCode: string | null;
  readonly kinshipKind: string | null;
  readonly orderKind: string | null;
  readonly evidenceSeenOn: Day | null;
  readonly note: string | null;
  readonly legalStatus: string | null;
  readonly placement: string | null;
  readonly category: string | null;
}

export function readStatus(values: FormValues, rules: StatusRules): { errors: Errors; value: GivenStatus | null } {
  const errors: Errors = {};
  const from = dayOf(values, errors, 'from', {
    what: 'the first day',
    needed: 'Give the first day; if it is not known, the first day you know of',
    latest: rules.today,
    tooLate: 'This cannot begin after today',
  });
  if (from !== null && rules.born !== null && from < rules.born) {
    errors.from = 'This is before the child was born: check both dates';
  }
  const to = lastDay(values, errors, 'last', from, rules);
  const authority = GROUPS_WITH_AN_AUTHORITY.includes(rules.kind)
    ? authorityOf(values, errors, 'authority', rules.authorities, true)
    : { authorityId: null, authorityCode: null };
  const order = rules.kind === 'CPLA' && rules.legal ? readOrder(values, errors, rules) : NO_ORDER;
  const note = wordsOf(values, 'note');
  tooLong(errors, 'note', note, 500, 'A note');
  if (from === null || Object.keys(errors).length > 0) return { errors, value: null };
  const care = rules.kind === 'CLA' && rules.legal;
  const protection = rules.kind === 'CP' && rules.protection;
  return {
    errors,
    value: {
      from,
      to,
      ...authority,
      kinshipKind: rules.kind === 'KIN' ? code(values, 'kinship', 'kinship', rules) : null,
      ...order,
      note,
      legalStatus: care ? code(values, 'legal-status', 'legal-status', rules) : null,
      placement: care ? code(values, 'placement', 'placement', rules) : null,
      category: protection ? code(values, 'category', 'category-of-abuse', rules) : null,
    },
  };
}

const NO_ORDER = { orderKind: null, evidenceSeenOn: null } as const;

export function readOrder(
  values: FormValues,
  errors: Errors,
  rules: Pick<StatusRules, 'today' | 'sets'>,
): { orderKind: string | null; evidenceSeenOn: Day | null } {
  return {
    orderKind: code(values, 'order', 'previously-looked-after', rules),
    evidenceSeenOn: dayOf(values, errors, 'evidence', {
      what: 'the day the evidence was seen',
      latest: rules.today,
      tooLate: 'The evidence cannot be seen after today',
    }),
  };
}

/** The first day it no longer held, from the last day it did, as people give it. */
function lastDay(
  values: FormValues,
  errors: Errors,
  name: string,
  from: Day | null,
  rules: { readonly today: Day; readonly needed?: string },
): Day | null {
  const last = dayOf(values, errors, name, {
    what: 'the last day',
    latest: rules.today,
    tooLate: 'The last day cannot be after today: leave it empty while it goes on',
    ...(rules.needed === undefined ? {} : { needed: rules.needed }),
  });
  if (last === null) return null;
  if (from !== null && last < from) {
    errors[name] = 'The last day is before the first: check both';
    return null;
  }
  return addDays(last, 1);
}

/** A code that may be chosen today; null for none and for anything else. */
export function code(
  values: FormValues,
  name: string,
  setName: string,
  { sets, today }: Pick<StatusRules, 'sets' | 'today'>,
): string | null {
  const given = fieldValue(values, name);
  return choosable(sets(setName), today, []).some(({ value }) => value === given) ? given : null;
}

export type StatusChangeAsked =
  | { readonly what: 'confirm' }
  | { readonly what: 'ended'; readonly to: Day; readonly reason: string | null }
  | { readonly what: 'correct'; readonly value: GivenStatus; readonly reason: string | null }
  | { readonly what: 'never'; readonly reason: string };

/** What is to happen to a period: it ended, it was written down wrongly, or it never was. */
export function readStatusChange(
  values: FormValues,
  rules: StatusRules & { readonly from: Day; readonly proposed: boolean },
): { errors: Errors; value: StatusChangeAsked | null } {
  const errors: Errors = {};
  const reason = textOf(values, 'reason');
  tooLong(errors, 'reason', reason, 300, 'This');
  switch (fieldValue(values, 'what')) {
    case 'confirm':
      return rules.proposed ? { errors, value: { what: 'confirm' } } : { errors: { what: 'Choose one' }, value: null };
    case 'ended': {
      const to = lastDay(values, errors, 'ended', rules.from, { today: rules.today, needed: 'Give the last day' });
      return to === null || Object.keys(errors).length > 0
        ? { errors, value: null }
        : { errors, value: { what: 'ended', to, reason } };
    }
    case 'correct': {
      const read = readStatus(values, rules);
      return read.value === null || Object.keys(errors).length > 0
        ? { errors: { ...errors, ...read.errors }, value: null }
        : { errors, value: { what: 'correct', value: read.value, reason } };
    }
    case 'never': {
      const why = textOf(values, 'never-reason');
      return why === null || why.length > 300
        ? { errors: { 'never-reason': 'Say in a few words what happened' }, value: null }
        : { errors, value: { what: 'never', reason: why } };
    }
    default:
      return { errors: { what: 'Choose what is to be done' }, value: null };
  }
}
