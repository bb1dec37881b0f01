import { addDays, type Day, maxDay } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { academicYearOf, academicYearRange } from '../../calendar/years.ts';
import { type ChildLife, careOn } from '../children/model.ts';
import { clockInForce, type DutyRule, type DutyTools, type Occurrence, runsOut } from '../duties/model.ts';
import type { PlanFact } from '../plans/model.ts';
import { firstEvent, type PepFacts, showsHeld } from './pep-events.ts';
import { pepsOf } from './pep-plans.ts';
import { isOfPepAge } from './pep-terms.ts';
import { ageOnDay, dueAfterJoining, isNewInCare, schoolBefore } from './school-change.ts';
import { whoAnswers } from './taking-over.ts';

/**
 * Somebody says since when a child has been at the school, where a list brought the child in without it. Asked for only of a
 * looked-after child, once, and only while the answer decides the clock of a new PEP: not of who was at the school before
 * this school year, who is new in care, who moved here from a school that is known, or who has had a PEP here since. It is
 * asked rather than guessed: a PEP ten days after the day of the list would be late for who joined in September, and asked
 * in vain of who has been here for years. Meanwhile the PEP of the term is due as for everybody.
 */
export const joiningDay: DutyRule<{
  readonly life: ChildLife;
  readonly peps: PepFacts;
  readonly plans: readonly PlanFact[];
}> = {
  id: 'joining-day',
  commitments: ['B7'],
  subjectKind: 'child',
  occurrences: ({ life, ...known }, tools) =>
    life.mains.flatMap((stay): Occurrence[] => {
      const { schoolId } = stay;
      if (schoolId === null || stay.controllerId !== schoolId || stay.joining !== 'by-then') return [];
      if (careOn(life, stay.from) === undefined || isNewInCare(life, stay, tools)) return [];
      if (schoolBefore(life, stay) !== undefined || wasHereBefore(life, schoolId, thisYear(tools))) return [];
      if (stay.from < thisYear(tools) || firstEvent(pepsOf(known), showsHeld, stay.from, stay.to) !== undefined)
        return [];
      const spell = life.care.find((each) => contains(each, stay.from));
      const answer = spell && whoAnswers(spell, (stretch) => dueAfterJoining(stretch, stay, tools));
      if (answer === undefined || !isOfPepAge(answer.due.pack, ageOnDay(life, stay.from), stay.from)) return [];
      const opensOn = maxDay(stay.from, life.begunOn);
      const clock = answer.due.pack.clock('joining-day', opensOn);
      if (clock === undefined) return [];
      const due = runsOut(clock, opensOn, { school: tools.calendar(schoolId), working: tools.working });
      if (stay.to !== null && stay.to <= due.day) return [];
      return [
        {
          key: stay.id,
          assignee: { kind: 'post', id: 'designated-teacher' },
          organisationId: schoolId,
          shownTo: [],
          childId: life.id,
          controllerId: schoolId,
          opensOn,
          dueOn: due.day,
          doneOn: null,
          evidence: null,
          clock: clockInForce(clock),
          words: { day: stay.from },
          estimated: due.estimated,
        },
      ];
    }),
};

/** The first day of the school year that is now: rules look to the end of the one after it. */
const thisYear = (tools: DutyTools): Day => academicYearRange(academicYearOf(addDays(tools.horizon, -1)) - 1).from;

/** Something else shows that the child was at the school before `day`: a key adult there. */
const wasHereBefore = (life: ChildLife, schoolId: string, day: Day): boolean =>
  life.keyAdults.some((time) => time.controllerId === schoolId && time.from < day);
