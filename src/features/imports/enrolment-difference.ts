import { academicYearOf, addDays, type Day } from '../../calendar/index.ts';
import { type YearGroup, yearGroupOn, yearGroups } from '../../codes/index.ts';
import { type Change, changeOf } from './change.ts';
import type { EnrolmentFact, Held, KnownChild, Write } from './facts.ts';
import type { Said } from './said.ts';

export interface EnrolmentDifference {
  changes: Change[];
  writes: Write[];
  /** The enrolment the list confirms, to be marked as seen in it. */
  seen: string | null;
}

interface Place {
  schoolId: string;
  asAt: Day;
}

/** The first day a child is no longer on roll, from the leaving date of a list, which is the last day at school. */
export const offRollFrom = (left: Day | null): Day | null => (left === null ? null : addDays(left, 1));

/** The year group in the academic year of `asAt` of a child whose year was recorded in another. */
export function yearGroupThen(fact: EnrolmentFact, asAt: Day): string | null {
  const recorded = yearGroups.find((group) => group === fact.year_group) as YearGroup | undefined;
  if (recorded === undefined || fact.recorded_academic_year === null) return fact.year_group;
  return yearGroupOn(recorded, fact.recorded_academic_year, academicYearOf(asAt)) ?? fact.year_group;
}

/** What a list says of joining, leaving, year and class that differs from the roll as it is held. */
export function enrolmentDifference(
  said: NonNullable<Said['enrolment']>,
  known: Pick<KnownChild, 'enrolments' | 'corrections'> | null,
  { schoolId, asAt }: Place,
): EnrolmentDifference {
  const to = offRollFrom(said.left);
  const here = (known?.enrolments ?? []).filter(({ fact }) => fact.school_id === schoolId && fact.kind === 'main');
  const current = here.find(({ fact }) => fact.to === null || fact.to > asAt) ?? null;
  if (current) return changed(current, said, to, known?.corrections ?? new Map(), asAt);
  const before = here.toSorted((a, b) => (a.fact.from < b.fact.from ? 1 : -1))[0] ?? null;
  const from = afterOthers(known, said.admitted ?? asAt);
  // The list still has somebody whose leaving is recorded, and gives the day of the first time: on roll again.
  if (before && before.fact.to !== null && from < before.fact.to) {
    if (to !== null && to <= asAt) return { changes: [], writes: [], seen: null };
    return changed(before, said, to, known?.corrections ?? new Map(), asAt);
  }
  if (to !== null && to <= from) return { changes: [], writes: [], seen: null };
  const after: EnrolmentFact = {
    school_id: schoolId,
    kind: 'main',
    from,
    to,
    year_group: said.yearGroup,
    class_name: said.className,
    recorded_academic_year: academicYearOf(asAt),
  };
  return {
    changes: [
      changeOf('enrolment.from', null, from),
      ...(said.yearGroup ? [changeOf('enrolment.year_group', null, said.yearGroup)] : []),
      ...(said.className ? [changeOf('enrolment.class_name', null, said.className)] : []),
    ],
    writes: [...endedElsewhere(known, from), { table: 'enrolment', id: null, before: null, after }],
    seen: null,
  };
}

function changed(
  held: Held<EnrolmentFact>,
  said: NonNullable<Said['enrolment']>,
  to: Day | null,
  corrections: KnownChild['corrections'],
  asAt: Day,
): EnrolmentDifference {
  const { fact } = held;
  const changes: Change[] = [];
  const after = { ...fact };
  const set = (field: 'from' | 'to' | 'year_group' | 'class_name', now: unknown, will: string | null) => {
    const kept = corrections.get(`enrolment.${field}`) ?? null;
    changes.push(changeOf(`enrolment.${field}`, now, will, kept));
    if (kept === null) Object.assign(after, { [field]: will });
  };
  const admitted = said.admitted;
  if (admitted !== null && admitted !== fact.from && (to ?? fact.to ?? '9') > admitted)
    set('from', fact.from, admitted);
  const ended = fact.to !== null && fact.to <= asAt;
  if (to !== null ? to !== fact.to && to > after.from : ended) set('to', fact.to, to);
  const year = yearGroupThen(fact, asAt);
  if (said.yearGroup !== null && said.yearGroup !== year) set('year_group', year, said.yearGroup);
  if (said.className !== null && said.className !== fact.class_name) set('class_name', fact.class_name, said.className);
  const placed = after.year_group !== fact.year_group || after.class_name !== fact.class_name;
  if (placed) {
    after.recorded_academic_year = academicYearOf(asAt);
    // What the list does not say of the two stays true of this year.
    if (after.year_group === fact.year_group) after.year_group = year;
  }
  const writes: Write[] = changes.some(({ kept }) => kept === null)
    ? [{ table: 'enrolment', id: held.id, before: fact, after }]
    : [];
  return { changes, writes, seen: held.id };
}

/** A main place noted elsewhere that began later is not written over: the place here begins after it. */
function afterOthers(known: Pick<KnownChild, 'enrolments'> | null, from: Day): Day {
  const later = (known?.enrolments ?? []).filter(
    ({ fact }) => fact.kind === 'main' && fact.from >= from && (fact.to === null || fact.to > from),
  );
  return later.reduce((day, { fact }) => (fact.from >= day ? addDays(fact.from, 1) : day), from);
}

/** A main place the school had noted elsewhere ends on the day the child is on its own roll. */
function endedElsewhere(known: Pick<KnownChild, 'enrolments'> | null, from: Day): Write[] {
  return (known?.enrolments ?? []).flatMap(({ id, fact }): Write[] =>
    fact.kind === 'main' && fact.from < from && (fact.to === null || fact.to > from)
      ? [{ table: 'enrolment', id, before: fact, after: { ...fact, to: from } }]
      : [],
  );
}
