import type { Day } from '../../calendar/day.ts';
import { academicYearOf } from '../../calendar/years.ts';
import { checkUpn, normaliseUpn } from '../../codes/upn.ts';
import { expectedYearGroup, yearGroups } from '../../codes/year-group.ts';
import type { CareCells, Cell } from './care-columns.ts';
import type { ListRow } from './list-row.ts';
import { cellProblem, type ProblemHere, quoted } from './problem.ts';

/** Older than this nobody is in a school's list: a slip in the year, or a column that is something else. */
const OLDEST = 25;
/** Children taught a year above or below their age are common; further off it is more often a slip. */
const YEARS_APART = 2;

/** Values that are sound each by itself and can't all be right. */
export function doubts(
  { details, enrolment }: Pick<ListRow, 'details' | 'enrolment'>,
  cells: CareCells,
  today: Day,
): ProblemHere[] {
  const found: ProblemHere[] = [];
  const doubt = (cell: Cell | undefined, kind: string, problem: string, remedy: string) => {
    if (cell) found.push(cellProblem(cell.column, cell.value, kind, problem, remedy, 'check'));
  };
  const { dateOfBirth } = details;
  const correct = 'Look it up in your system and correct it there.';
  for (const field of ['familyName', 'givenNames', 'preferredName', 'wholeName'] as const) {
    const cell = cells[field];
    if (!cell) continue;
    if (checkUpn(cell.value).ok)
      doubt(
        cell,
        'looks-swapped',
        `${quoted(cell.value)} is a UPN, but the column is for a name.`,
        'Check which column is which.',
      );
    else if (/\d/.test(cell.value))
      doubt(
        cell,
        'looks-swapped',
        `${quoted(cell.value)} has a digit in it, but the column is for a name.`,
        'Check which column is which.',
      );
  }
  if (cells.upn && !details.upn && /^\p{L}[\p{L} '’-]+$/u.test(normaliseUpn(cells.upn.value))) {
    doubt(
      cells.upn,
      'looks-swapped',
      `${quoted(cells.upn.value)} looks like a name, but the column is for the UPN.`,
      'Check which column is which.',
    );
  }
  if (!dateOfBirth) return found;
  const age = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  if (dateOfBirth > today) doubt(cells.dateOfBirth, 'birth-ahead', 'This date of birth is still to come.', correct);
  else if (age > OLDEST)
    doubt(cells.dateOfBirth, 'birth-long-ago', `Who was born then is ${age} years old this year.`, correct);
  if (enrolment.admitted && enrolment.admitted <= dateOfBirth) {
    doubt(
      cells.admitted,
      'looks-swapped',
      'The date of admission is not after the date of birth: the two may be swapped.',
      'Check which column is which.',
    );
  }
  if (enrolment.admitted && enrolment.left && enrolment.left < enrolment.admitted) {
    doubt(cells.left, 'left-before-joining', 'The leaving date is before the date of admission.', correct);
  }
  const expected = expectedYearGroup(dateOfBirth, academicYearOf(today));
  const apart = yearGroups.indexOf(expected ?? 'X') - yearGroups.indexOf(enrolment.yearGroup ?? 'X');
  const moving = enrolment.yearGroup !== null && enrolment.yearGroup !== 'M' && enrolment.yearGroup !== 'X';
  if (expected && moving && Math.abs(apart) >= YEARS_APART && !enrolment.left) {
    doubt(
      cells.yearGroup,
      'year-and-birth',
      `Children born then are in year ${expected} now; the list says ${enrolment.yearGroup}.`,
      'Check the date of birth and the year group.',
    );
  }
  return found;
}
