import {
  academicYearOf,
  addDays,
  type Day,
  dayOf,
  easterSunday,
  startOfWeek,
  weekdayOf,
} from '../../calendar/index.ts';

export interface InventedTerm {
  readonly academic_year: number;
  readonly term: 'autumn' | 'spring' | 'summer';
  readonly first_day: Day;
  readonly last_day: Day;
  readonly half_term_from: Day;
  readonly half_term_to: Day;
}

/** Terms as an English school has them, for the academic years before, of and after a day. */
export function inventedTerms(today: Day): InventedTerm[] {
  const year = academicYearOf(today);
  return [year - 1, year, year + 1].flatMap(termsOf);
}

function termsOf(year: number): InventedTerm[] {
  const easter = easterSunday(year + 1);
  const goodFriday = addDays(easter, -2);
  const mondayAfter = (day: Day): Day => addDays(startOfWeek(day), 7);
  const autumnFirst = onWeekday(dayOf(year, 9, 2));
  const autumnLast = fridayUpTo(dayOf(year, 12, 21));
  const octoberBreak = startOfWeek(dayOf(year, 10, 29));
  const springFirst = mondayAfter(dayOf(year + 1, 1, 2));
  // two weeks around Easter, the second week after Good Friday
  const springLast = addDays(startOfWeek(goodFriday), -3);
  const februaryBreak = startOfWeek(dayOf(year + 1, 2, 17));
  const summerFirst = addDays(easter, 8);
  const mayBreak = startOfWeek(dayOf(year + 1, 5, 31));
  return [
    term(year, 'autumn', autumnFirst, autumnLast, octoberBreak),
    term(year, 'spring', springFirst, springLast, februaryBreak),
    term(year, 'summer', summerFirst, fridayUpTo(dayOf(year + 1, 7, 23)), mayBreak),
  ];
}

function term(year: number, name: InventedTerm['term'], from: Day, to: Day, monday: Day): InventedTerm {
  return {
    academic_year: year,
    term: name,
    first_day: from,
    last_day: to,
    half_term_from: monday,
    half_term_to: addDays(monday, 4),
  };
}

/** The packs of the invented authorities set their last PEP days by these ends of terms. */
const fridayUpTo = (day: Day): Day => addDays(day, -((weekdayOf(day) + 3) % 7));

const onWeekday = (day: Day): Day =>
  weekdayOf(day) === 5 ? addDays(day, 2) : weekdayOf(day) === 6 ? addDays(day, 1) : day;

/** INSET days at the start of each year and term, as many schools have them. */
export function inventedClosures(terms: readonly InventedTerm[]): { day: Day; kind: 'inset'; label: string }[] {
  return terms.map((each) => ({ day: each.first_day, kind: 'inset', label: 'INSET day' }));
}
