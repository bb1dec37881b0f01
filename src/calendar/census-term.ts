import { addDays, type Day, dayOf } from './day.ts';
import { contains, type DayRange } from './range.ts';
import { type TermName, termNames } from './school-terms.ts';
import { easterSunday } from './years.ts';

/**
 * The window of attendance that one school census collects, a term in arrears. It has nothing to do with the school's
 * own dates: autumn is 1 August to 31 December, spring 1 January to Easter Sunday, summer Easter Monday to 31 July
 * (DfE, pupil absence statistics methodology, section 4.1).
 */
export interface CensusTerm {
  readonly kind: 'census term';
  /** The academic year it counts towards, by the year that starts in; August belongs to the year it opens. */
  readonly academicYear: number;
  readonly term: TermName;
  readonly during: DayRange;
  /** The census that collects it: the next one. */
  readonly collectedBy: { readonly academicYear: number; readonly census: TermName };
}

function duringOf(academicYear: number, term: TermName): DayRange {
  const next = academicYear + 1;
  const easterMonday = addDays(easterSunday(next), 1);
  if (term === 'autumn') return { from: dayOf(academicYear, 8, 1), to: dayOf(next, 1, 1) };
  return term === 'spring'
    ? { from: dayOf(next, 1, 1), to: easterMonday }
    : { from: easterMonday, to: dayOf(next, 8, 1) };
}

/** The three census terms of an academic year, in order, without a gap. */
export function censusTermsOf(academicYear: number): readonly CensusTerm[] {
  const collections: Record<TermName, CensusTerm['collectedBy']> = {
    autumn: { academicYear, census: 'spring' },
    spring: { academicYear, census: 'summer' },
    summer: { academicYear: academicYear + 1, census: 'autumn' },
  };
  return termNames.map((term) => ({
    kind: 'census term',
    academicYear,
    term,
    during: duringOf(academicYear, term),
    collectedBy: collections[term],
  }));
}

/** The census term of a day; every day has one. */
export function censusTermOn(day: Day): CensusTerm {
  const year = Number(day.slice(0, 4));
  const found = censusTermsOf(day.slice(5) < '08-01' ? year - 1 : year).find(({ during }) => contains(during, day));
  if (found === undefined) throw new RangeError(`There is no census term on ${day}.`);
  return found;
}
