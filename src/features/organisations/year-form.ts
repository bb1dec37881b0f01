import { checkSchoolYear, type SchoolYearProblem } from '../../calendar/check-school-year.ts';
import type { Day } from '../../calendar/day.ts';
import { type Closure, type SchoolTerm, type TermName, termNames } from '../../calendar/school-terms.ts';
import { academicYearLabel } from '../../calendar/years.ts';
import { readDayLines, writeDayLines } from './day-lines.ts';
import { readWrittenDay, writeDay } from './written-day.ts';

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One school year, as it is typed in one page. */
export interface SchoolYear {
  readonly academicYear: number;
  readonly terms: readonly SchoolTerm[];
  readonly closures: readonly Closure[];
}

export interface ReadYear extends SchoolYear {
  /** By field, in the order of the page. Empty: it can be stored. */
  readonly errors: Readonly<Record<string, string>>;
  /** What may be meant and is worth a look: it does not stop. */
  readonly notes: readonly SchoolYearProblem[];
}

export const yearParts = ['first', 'last', 'break-first', 'break-last'] as const;
export type YearPart = (typeof yearParts)[number];

export const yearField = (term: TermName, part: YearPart): string => `${term}-${part}`;

const partWords: Record<YearPart, (term: TermName) => string> = {
  first: (term) => `the first day of the ${term} term`,
  last: (term) => `the last day of the ${term} term`,
  'break-first': (term) => `the first day of the half-term break in the ${term} term`,
  'break-last': (term) => `the last day of the half-term break in the ${term} term`,
};

/** The year as the fields of the page. */
export function yearValues(year: SchoolYear): Record<string, string> {
  const values: Record<string, string> = {};
  for (const term of year.terms) {
    const days = [term.firstDay, term.lastDay, term.halfTermFrom, term.halfTermTo];
    for (const [index, part] of yearParts.entries()) {
      const day = days[index];
      values[yearField(term.term, part)] = day ? writeDay(day) : '';
    }
  }
  values.inset = writeDayLines(year.closures.filter(({ kind }) => kind === 'inset'));
  values.closures = writeDayLines(year.closures.filter(({ kind }) => kind === 'closure'));
  return values;
}

/** Reads the page. A term of which nothing is given is left out: its dates may not be known yet. */
export function readYear(values: Values, academicYear: number): ReadYear {
  const errors: Record<string, string> = {};
  const terms: SchoolTerm[] = [];
  for (const term of termNames) {
    const days = new Map<YearPart, Day | null>();
    for (const part of yearParts) {
      const field = yearField(term, part);
      const read = readWrittenDay(text(values, field), academicYear, partWords[part](term));
      if (read !== null && 'problem' in read) errors[field] = read.problem;
      days.set(part, read !== null && 'day' in read ? read.day : null);
    }
    const given = yearParts.some((part) => text(values, yearField(term, part)) !== '');
    if (!given) continue;
    for (const part of ['first', 'last'] as const) {
      const field = yearField(term, part);
      if (text(values, field) === '') errors[field] = `Give ${partWords[part](term)}`;
    }
    const [firstDay, lastDay] = [days.get('first'), days.get('last')];
    if (!firstDay || !lastDay) continue;
    const halfTermFrom = days.get('break-first') ?? null;
    const halfTermTo = days.get('break-last') ?? null;
    terms.push({ academicYear, term, firstDay, lastDay, halfTermFrom, halfTermTo });
  }
  const inset = readDayLines(text(values, 'inset'), academicYear, 'inset');
  const closed = readDayLines(text(values, 'closures'), academicYear, 'closure');
  if (inset.problems[0] !== undefined) errors.inset = inset.problems.join('. ');
  if (closed.problems[0] !== undefined) errors.closures = closed.problems.join('. ');
  const closures = [...new Map([...inset.closures, ...closed.closures].map((one) => [one.day, one])).values()].sort(
    (a, b) => (a.day < b.day ? -1 : 1),
  );
  const found = Object.keys(errors).length > 0 ? [] : checkSchoolYear(terms, closures);
  for (const problem of found.filter(({ stops }) => stops)) {
    const term = terms.find((one) => problem.termId?.endsWith(one.term));
    const field = term ? fieldOf(problem, term) : '';
    errors[field] ??= `${problem.problem} ${problem.remedy}`.replace(/\.$/, '');
  }
  if (Object.keys(errors).length === 0 && terms.length === 0) {
    errors[yearField('autumn', 'first')] = `Give at least one term of ${academicYearLabel(academicYear)}`;
  }
  return { academicYear, terms, closures, errors, notes: found.filter(({ stops }) => !stops) };
}

/** The field to look at first. */
function fieldOf(problem: SchoolYearProblem, term: SchoolTerm): string {
  if (!/half-term/.test(problem.problem)) return yearField(term.term, 'first');
  return yearField(term.term, term.halfTermTo === null ? 'break-last' : 'break-first');
}

function text(values: Values, name: string): string {
  const value = values[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}
