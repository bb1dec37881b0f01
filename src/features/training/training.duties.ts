import { type Day, maxDay } from '../../calendar/day.ts';
import { overlaps } from '../../calendar/range.ts';
import { academicYearLabel, academicYearOf, academicYearRange } from '../../calendar/years.ts';
import { authorityOfPlace, clockInForce, type DutyRule, type Occurrence } from '../duties/model.ts';
import type { Holding } from '../organisations/model.ts';
import { countsTowards } from './needs.ts';
import { postTraining } from './post-training.duties.ts';
import { endOfYear, type TrainingDutyFacts, type TrainingTaken } from './training-facts.ts';
import { wholeStaffRules } from './whole-staff.duties.ts';

/** Training that goes with a post, each school year in which somebody holds it. */
function trainedEachYear(
  id: string,
  commitments: readonly string[],
  post: string,
  askedOf: string,
  enough: (taken: readonly TrainingTaken[], asked: number) => TrainingTaken | undefined,
): DutyRule<TrainingDutyFacts> {
  return {
    id,
    commitments,
    subjectKind: 'organisation',
    occurrences: ({ life: { id: schoolId, holdings }, training }, tools) => {
      const place = tools.place(schoolId);
      if (place?.kind !== 'school') return [];
      const years: Occurrence[] = [];
      for (let year = academicYearOf(place.begunOn); year < academicYearOf(tools.horizon); year += 1) {
        const holder = holderIn(holdings, post, year, place.begunOn);
        const { from, to } = academicYearRange(year);
        const opensOn = holder && maxDay(from, holder.from, place.begunOn);
        const pack = tools.pack('school', authorityOfPlace(place), place.id);
        const clock = opensOn && pack.clock(id, opensOn);
        if (holder === undefined || clock === undefined || opensOn === undefined) continue;
        const need = pack.trainingNeeds(opensOn).find((each) => each.id === id);
        const taken = training
          .filter((one) => countsTowards(need, one))
          .filter(({ personId, on }) => personId === holder.personId && on >= from && (to === null || on < to))
          .sort((a, b) => (a.on < b.on ? -1 : 1));
        const last = enough(taken, clock.value);
        const end = endOfYear(place.id, year, tools);
        years.push({
          key: String(year),
          assignee: { kind: 'post', id: askedOf },
          organisationId: place.id,
          shownTo: [],
          childId: null,
          controllerId: place.id,
          opensOn,
          dueOn: end,
          doneOn: last?.on ?? null,
          evidence: last === undefined ? null : { kind: 'training_day', id: last.id },
          overOn: to,
          clock: clockInForce(clock),
          words: { term: academicYearLabel(year) },
          estimated: false,
        });
      }
      return years;
    },
  };
}

/** Who holds the post at the end of the year, or held it last in it: theirs is the training that counts. */
function holderIn(holdings: readonly Holding[], post: string, year: number, begunOn: Day): Holding | undefined {
  const { from, to } = academicYearRange(year);
  return holdings
    .filter((holding) => holding.post === post && overlaps(holding, { from: maxDay(from, begunOn), to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
}

/** The training with which the days reach what is asked. */
function daysReach(taken: readonly TrainingTaken[], asked: number): TrainingTaken | undefined {
  let days = 0;
  return taken.find((one) => {
    days += one.days;
    return days >= asked;
  });
}

export const trainingRules: readonly DutyRule<TrainingDutyFacts>[] = [
  trainedEachYear('designated-teacher-training-days', ['E1'], 'designated-teacher', 'designated-teacher', daysReach),
  trainedEachYear(
    'governor-trained',
    ['E4'],
    'link-governor',
    'chair-of-governors',
    (taken, times) => taken[Math.max(0, Math.ceil(times) - 1)],
  ),
  ...wholeStaffRules,
  postTraining,
];
