import { type Day, weekdayOf } from './day.ts';
import { type Closure, halvesOf, type SchoolTerm, type TermId, termId, termLabel, termOrder } from './school-terms.ts';
import { academicYearLabel } from './years.ts';

/** Something wrong in the dates a school gave, in words for the person who typed them. */
export interface SchoolYearProblem {
  /** True: no calendar can be made of it. False: it may be meant, and changes nothing. */
  readonly stops: boolean;
  readonly problem: string;
  readonly remedy: string;
  readonly termId: TermId | null;
  readonly day: Day | null;
}

function wrongTerm(term: SchoolTerm, problem: string, remedy: string): SchoolYearProblem {
  return { stops: true, problem: `${termLabel(term)}: ${problem}`, remedy, termId: termId(term), day: null };
}

function problemsOfTerm(term: SchoolTerm): SchoolYearProblem[] {
  const { academicYear: year, firstDay, lastDay, halfTermFrom, halfTermTo } = term;
  if (lastDay < firstDay) return [wrongTerm(term, 'the last day is before the first day.', 'Check both dates.')];
  const found: SchoolYearProblem[] = [];
  if (firstDay < `${year}-08-01` || lastDay > `${year + 1}-08-31`) {
    const label = academicYearLabel(year);
    found.push(wrongTerm(term, `its dates are outside the academic year ${label}.`, 'Check the year in both dates.'));
  }
  if ((halfTermFrom === null) !== (halfTermTo === null)) {
    const missing = halfTermFrom === null ? 'first' : 'last';
    found.push(
      wrongTerm(
        term,
        `the ${missing} day of the half-term break is missing.`,
        'Give both days of the break, or neither.',
      ),
    );
  } else if (halfTermFrom !== null && halfTermTo !== null) {
    if (halfTermTo < halfTermFrom) {
      found.push(wrongTerm(term, 'the half-term break ends before it starts.', 'Check both days of the break.'));
    } else if (halfTermFrom <= firstDay || halfTermTo >= lastDay) {
      found.push(wrongTerm(term, 'the half-term break is not inside the term.', 'Check the break and the term.'));
    }
  }
  return found;
}

function problemsBetween(terms: readonly SchoolTerm[]): SchoolYearProblem[] {
  const found: SchoolYearProblem[] = [];
  const inOrder = [...terms].sort((a, b) => termOrder(a) - termOrder(b));
  let before: SchoolTerm | undefined;
  for (const term of inOrder) {
    if (before !== undefined && termId(before) === termId(term)) {
      found.push(wrongTerm(term, 'it is given twice.', 'Keep one of the two.'));
    } else if (before !== undefined && term.firstDay <= before.lastDay) {
      const earlier = termLabel(before).toLowerCase();
      found.push(wrongTerm(term, `it starts before ${earlier} has ended.`, 'Check the dates of both terms.'));
    }
    before = term;
  }
  return found;
}

function problemOfClosure(closure: Closure, terms: readonly SchoolTerm[]): SchoolYearProblem | undefined {
  const { day } = closure;
  const taught = terms.flatMap(halvesOf).some((half) => half.firstDay <= day && day <= half.lastDay);
  if (taught && weekdayOf(day) < 5) return undefined;
  const what = closure.kind === 'inset' ? 'An INSET day' : 'A closure';
  const where = taught ? 'is at a weekend' : 'falls outside the terms';
  return {
    stops: false,
    problem: `${what} (${closure.label}) ${where}, so it changes nothing.`,
    remedy: 'Check its date and year.',
    termId: null,
    day,
  };
}

/** Everything that is wrong with a school's terms and closures; empty when all is well. What stops comes first. */
export function checkSchoolYear(terms: readonly SchoolTerm[], closures: readonly Closure[] = []): SchoolYearProblem[] {
  const ofTerms = [...terms.flatMap(problemsOfTerm), ...problemsBetween(terms)];
  if (ofTerms.length > 0) return ofTerms;
  return closures.map((closure) => problemOfClosure(closure, terms)).filter((problem) => problem !== undefined);
}
