import { type Day, maxDay } from '../../calendar/day.ts';
import { contains, type DayRange, intersect } from '../../calendar/range.ts';
import { answersAs, type Group } from '../../packs/model.ts';
import { askedFrom, clockInForce, type DutyRule, type DutyTools, type Occurrence, runsOut } from '../duties/model.ts';
import { authoritiesAround, type ChildLife, type KeyAdultTime, type SchoolStay, timeWithin } from './child-life.ts';

/** What the rules about children look at. */
export interface ChildDutyFacts {
  readonly life: ChildLife;
}

/** Children in these groups have duties each; the others have the termly cohort table. */
const withDutiesEach: readonly Group[] = ['CLA', 'CPLA'];

/**
 * A key adult, named and agreed with the child. Asked for on joining the cohort at a school, and again when a key adult
 * ends or leaves the school: a child is not to be left without one because the duty was once done.
 */
const keyAdultNamed: DutyRule<ChildDutyFacts> = {
  id: 'key-adult-named',
  commitments: ['A5'],
  subjectKind: 'child',
  occurrences: ({ life }, tools) =>
    life.mains.flatMap((stay) => {
      if (stay.schoolId === null) return [];
      const inCohort = timeWithin(life, withDutiesEach, stay);
      const [first] = inCohort;
      if (first === undefined) return [];
      const adults = life.keyAdults
        .filter((time) => time.controllerId === stay.schoolId && time.personId !== null)
        .flatMap(whileThere);
      const joined = keyAdultDue(life, stay, stay.id, first.from, inCohort, adults, tools);
      const again = adults.flatMap((ended) => {
        const { to } = ended;
        const gap =
          to !== null && inCohort.some((time) => contains(time, to)) && !adults.some((one) => contains(one, to));
        if (!gap) return [];
        const due = keyAdultDue(life, stay, `after-${ended.id}`, to, inCohort, adults, tools);
        return ended.leftOn === to ? due.map((one) => ({ ...one, words: { day: to, because: 'left' } })) : due;
      });
      return [...joined, ...again];
    }),
};

/** Who holds no post at the school any more is key adult no longer, whether or not somebody has written that down. */
function whileThere(time: KeyAdultTime): KeyAdultTime[] {
  const { leftOn } = time;
  if (leftOn === null || (time.to !== null && time.to <= leftOn)) return [time];
  return leftOn > time.from ? [{ ...time, to: leftOn }] : [];
}

function keyAdultDue(
  life: ChildLife,
  stay: SchoolStay,
  key: string,
  from: Day,
  inCohort: readonly DayRange[],
  adults: readonly KeyAdultTime[],
  tools: DutyTools,
): Occurrence[] {
  const { schoolId } = stay;
  const time = inCohort.find((each) => contains(each, from));
  if (schoolId === null || time === undefined || from >= tools.horizon) return [];
  const school = tools.place(schoolId);
  const begun = maxDay(life.begunOn, school?.begunOn ?? life.begunOn);
  // The clock of a child who was in the cohort before the record began runs from then: nobody could have said so earlier.
  const opensOn = maxDay(from, begun);
  if (!contains(time, opensOn)) return [];
  const around = authoritiesAround(life, from, school?.authorityCode ?? null);
  const groups = withDutiesEach.filter((group) => timeWithin(life, [group], stay).some((each) => contains(each, from)));
  const clock = tools.pack(answersAs(groups), around, schoolId).clock('key-adult-named', opensOn);
  if (clock === undefined) return [];
  const calendar = tools.calendar(schoolId);
  const due = runsOut(clock, opensOn, { school: calendar, working: tools.working });
  const agreed = firstAgreed(adults, from);
  const stillHere = contains(time, due.day);
  if (agreed === undefined && (!stillHere || due.day < askedFrom(begun, calendar))) return [];
  return [
    {
      key,
      assignee: { kind: 'post', id: 'designated-teacher' },
      organisationId: schoolId,
      shownTo: [],
      childId: life.id,
      controllerId: schoolId,
      opensOn,
      dueOn: due.day,
      doneOn: agreed?.on ?? null,
      evidence: agreed === undefined ? null : { kind: 'key_adult', id: agreed.id },
      clock: clockInForce(clock),
      words: { day: opensOn },
      estimated: due.estimated,
    },
  ];
}

/** The first key adult still there on or after `from` with whom the child's own view was recorded, and since when both were so. */
function firstAgreed(
  adults: readonly KeyAdultTime[],
  from: Day,
): { readonly id: string; readonly on: Day } | undefined {
  return adults
    .filter((time) => time.viewOn !== null && intersect(time, { from, to: null }) !== undefined)
    .map((time) => ({ id: time.id, on: maxDay(time.from, time.viewOn ?? time.from) }))
    .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}

export const childRules: readonly DutyRule<ChildDutyFacts>[] = [keyAdultNamed];
