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

type Roll = Held<EnrolmentFact>;
interface Around {
  /** The day the place before it ended: it can't begin earlier. */
  floor: Day | null;
  /** The day the next place begins: it can't go on longer. */
  ceiling: Day | null;
}

/** What a list says of joining, leaving, year and class that differs from the roll as it is held. */
export function enrolmentDifference(
  said: NonNullable<Said['enrolment']>,
  known: Pick<KnownChild, 'enrolments' | 'corrections'> | null,
  { schoolId, asAt }: Place,
): EnrolmentDifference {
  const to = offRollFrom(said.left);
  const corrections = known?.corrections ?? new Map();
  const mains = (known?.enrolments ?? [])
    .filter(({ fact }) => fact.kind === 'main')
    .toSorted((a, b) => (a.fact.from < b.fact.from ? -1 : 1));
  const at = mains.findIndex(({ fact }) => fact.school_id === schoolId && (fact.to === null || fact.to > asAt));
  const current = mains[at];
  if (current) return changed(current, said, to, corrections, asAt, around(mains, at));
  const last = mains.at(-1);
  const from = said.admitted ?? asAt;
  // The list still has somebody whose leaving is recorded, and gives the day of the first time: on roll again.
  if (last?.fact.school_id === schoolId && last.fact.to !== null && from < last.fact.to) {
    if (to !== null && to <= asAt) return { changes: [], writes: [], seen: null };
    return changed(last, said, to, corrections, asAt, around(mains, mains.length - 1));
  }
  return joined(said, mains, afterOthers(mains, schoolId, from), to, { schoolId, asAt });
}

const around = (mains: readonly Roll[], at: number): Around => ({
  floor: mains[at - 1]?.fact.to ?? null,
  ceiling: mains[at + 1]?.fact.from ?? null,
});

function joined(
  said: NonNullable<Said['enrolment']>,
  mains: readonly Roll[],
  from: Day,
  to: Day | null,
  { schoolId, asAt }: Place,
): EnrolmentDifference {
  if (to !== null && to <= from) return { changes: [], writes: [], seen: null };
  const after: EnrolmentFact = {
    school_id: schoolId,
    kind: 'main',
    from,
    to,
    // A list without dates of admission says who is there, and of nobody since when.
    joining: said.admitted === from ? 'day' : 'by-then',
    year_group: said.yearGroup,
    class_name: said.className,
    recorded_academic_year: academicYearOf(asAt),
  };
  // A main place noted elsewhere ends on the day the child is on this roll.
  const ended = mains.flatMap(({ id, fact }): Write[] =>
    fact.from < from && (fact.to === null || fact.to > from)
      ? [{ table: 'enrolment', id, before: fact, after: { ...fact, to: from } }]
      : [],
  );
  return {
    changes: [
      changeOf('enrolment.from', null, from),
      ...(said.yearGroup ? [changeOf('enrolment.year_group', null, said.yearGroup)] : []),
      ...(said.className ? [changeOf('enrolment.class_name', null, said.className)] : []),
    ],
    writes: [...ended, { table: 'enrolment', id: null, before: null, after }],
    seen: null,
  };
}

function changed(
  held: Roll,
  said: NonNullable<Said['enrolment']>,
  to: Day | null,
  corrections: KnownChild['corrections'],
  asAt: Day,
  { floor, ceiling }: Around,
): EnrolmentDifference {
  const { fact } = held;
  const changes: Change[] = [];
  const after = { ...fact };
  const set = (field: 'from' | 'to' | 'year_group' | 'class_name', now: unknown, will: string | null) => {
    const days = field === 'from' || field === 'to' ? corrections.get(`enrolment.${held.id}`) : undefined;
    const kept = days ?? corrections.get(`enrolment.${field}`) ?? null;
    changes.push(changeOf(`enrolment.${field}`, now, will, kept));
    if (kept !== null) return;
    Object.assign(after, { [field]: will });
    if (field === 'from') after.joining = 'day';
  };
  const admitted = said.admitted !== null && floor !== null && said.admitted < floor ? floor : said.admitted;
  const leaves = to !== null && ceiling !== null && to > ceiling ? ceiling : to;
  const end = leaves ?? fact.to;
  if (admitted !== null && admitted !== fact.from && (end === null || end > admitted)) set('from', fact.from, admitted);
  if (said.admitted === fact.from && fact.joining === 'by-then') set('from', null, fact.from);
  const ended = fact.to !== null && fact.to <= asAt;
  if (leaves !== null ? leaves !== fact.to && leaves > after.from : ended) set('to', fact.to, leaves);
  const year = yearGroupThen(fact, asAt);
  if (said.yearGroup !== null && said.yearGroup !== year) set('year_group', year, said.yearGroup);
  if (said.className !== null && said.className !== fact.class_name) set('class_name', fact.class_name, said.className);
  // A class of last year is not this year's until somebody says so: who has it now would see the child.
  const again = said.className !== null && said.className === fact.class_name && isOfAnEarlierYear(fact, asAt);
  if (again) changes.push(changeOf('enrolment.class_name', null, said.className));
  if (again || after.year_group !== fact.year_group || after.class_name !== fact.class_name) {
    after.recorded_academic_year = academicYearOf(asAt);
    // What the list does not say of the two stays true of this year.
    if (after.year_group === fact.year_group) after.year_group = year;
  }
  const writes: Write[] = changes.some(({ kept }) => kept === null)
    ? [{ table: 'enrolment', id: held.id, before: fact, after }]
    : [];
  return { changes, writes, seen: held.id };
}

const isOfAnEarlierYear = (fact: EnrolmentFact, asAt: Day): boolean =>
  fact.recorded_academic_year !== null && fact.recorded_academic_year < academicYearOf(asAt);

/** Not before an earlier time at this school ended; and a main place noted elsewhere that began later is not written over. */
function afterOthers(mains: readonly Roll[], schoolId: string, from: Day): Day {
  return mains.reduce((day, { fact }) => {
    if (fact.school_id === schoolId) return fact.to !== null && fact.to > day ? fact.to : day;
    return fact.from >= day ? addDays(fact.from, 1) : day;
  }, from);
}
