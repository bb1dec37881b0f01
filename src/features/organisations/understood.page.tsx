import type { Day, SchoolYearProblem } from '../../calendar/index.ts';
import { academicYearLabel } from '../../calendar/index.ts';
import { Fold, Notice } from '../../ui/components.ts';
import { countOf, dayBrief, listWords, sentence } from '../../ui/format.ts';
import type { ReadCalendarResult } from './read-calendar.child.ts';
import type { UnderstoodYear } from './understand-entries.ts';

/** What was made of a file: shown over the form that is filled in with it, before anything is stored. */
export interface Understanding {
  readonly file: string;
  readonly how: string;
  readonly year: UnderstoodYear;
  readonly unread: ReadCalendarResult['unread'];
  /** What `checkSchoolYear` says of it. */
  readonly problems: readonly SchoolYearProblem[];
}

/** How many lines of the rest of a calendar are listed. */
const SHOWN = 20;

export function Understood({ understanding, today }: { understanding: Understanding; today: Day }) {
  const { file, how, year, unread, problems } = understanding;
  const found = [
    countOf(year.terms.length, 'term'),
    countOf(year.closures.filter(({ kind }) => kind === 'inset').length, 'INSET day'),
    countOf(year.closures.filter(({ kind }) => kind === 'closure').length, 'other closure'),
  ];
  const others = year.otherYears.map(academicYearLabel);
  return (
    <>
      <Notice lead="Nothing is stored yet." announced>
        {file} was read {how}. We understood {listWords(found)} of {academicYearLabel(year.academicYear)}. Check every
        day below, then save.
      </Notice>
      {problems.length > 0 && (
        <Notice lead={`${sentence(countOf(problems.length, 'thing'))} to look at.`} stop>
          {problems.map(({ problem, remedy }) => `${problem} ${remedy}`).join(' ')}
        </Notice>
      )}
      {year.workedOut.length > 0 && <Notice lead="Worked out, not read.">{year.workedOut.join(' ')}</Notice>}
      {others.length > 0 && (
        <Notice lead={`The file tells of ${listWords(others)} too.`}>Bring it in again on that year’s page.</Notice>
      )}
      {unread.length > 0 && (
        <Fold summary={`${sentence(countOf(unread.length, 'row'))} could not be read`} open>
          <ul class="govuk-list">
            {unread.slice(0, SHOWN).map(({ row, problem }) => (
              <li key={row}>
                Row {row}: {problem}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {year.leftOut.length > 0 && (
        <Fold summary={`${sentence(countOf(year.leftOut.length, 'line'))} left out: not about terms or closures`}>
          <ul class="govuk-list">
            {year.leftOut.slice(0, SHOWN).map(({ label, from }) => (
              <li key={`${from} ${label}`}>
                {dayBrief(from, today)}: {label}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
