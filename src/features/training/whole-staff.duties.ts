import { type Day, maxDay } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { academicYearLabel, academicYearOf, academicYearRange } from '../../calendar/years.ts';
import type { Pack, TrainingNeed } from '../../packs/model.ts';
import {
  authorityOfPlace,
  clockInForce,
  type DutyRule,
  type DutyTools,
  type Occurrence,
  type Place,
} from '../duties/model.ts';
import { firstDayAllHave } from './all-have.ts';
import { countsTowards } from './needs.ts';
import { askedHoldings, type Calendars, startersDue, staysOf } from './starters.ts';
import { endOfYear, type TrainingDutyFacts, type TrainingTaken } from './training-facts.ts';

const WHOLE_STAFF = 'whole-staff-training';
const NEW_STARTER = 'new-starter-trained';

const packOf = (place: Place, tools: DutyTools): Pack => tools.pack('school', authorityOfPlace(place), place.id);

const needIn = (pack: Pack, on: Day): TrainingNeed | undefined =>
  pack.trainingNeeds(on).find(({ id }) => id === WHOLE_STAFF);

/** What counts, of each person, in the order of its days. */
function takenBy(need: TrainingNeed, training: readonly TrainingTaken[]): ReadonlyMap<string, TrainingTaken[]> {
  const counted = training.filter((one) => countsTowards(need, one)).sort((a, b) => (a.on < b.on ? -1 : 1));
  return Map.groupBy(counted, ({ personId }) => personId);
}

const base = (place: Place, assignee: string) => ({
  assignee: { kind: 'post' as const, id: assignee },
  ...{ organisationId: place.id, shownTo: [], childId: null, controllerId: place.id },
});

/** All staff of a school are trained each school year. Those who have just started have a duty, and a time, of their own. */
const wholeStaff: DutyRule<TrainingDutyFacts> = {
  id: WHOLE_STAFF,
  commitments: ['E3'],
  subjectKind: 'organisation',
  occurrences: ({ life: { id: schoolId, holdings }, training }, tools) => {
    const place = tools.place(schoolId);
    if (place?.kind !== 'school') return [];
    const pack = packOf(place, tools);
    const years: Occurrence[] = [];
    for (let year = academicYearOf(place.begunOn); year < academicYearOf(tools.horizon); year += 1) {
      const range = academicYearRange(year);
      const opensOn = maxDay(range.from, place.begunOn);
      const need = needIn(pack, opensOn);
      const clock = pack.clock(WHOLE_STAFF, opensOn);
      if (need === undefined || clock === undefined) continue;
      const held = askedHoldings(pack, need, holdings).filter(({ to }) => to === null || to > opensOn);
      if (!held.some(({ from }) => range.to === null || from < range.to)) continue;
      const taken = takenBy(
        need,
        training.filter(({ on }) => contains(range, on)),
      );
      const span = { from: opensOn, to: range.to };
      const last = firstDayAllHave(held, taken, span, need.newStarters, pack, calendarsOf(place, tools));
      years.push({
        ...base(place, 'designated-teacher'),
        ...{ key: String(year), opensOn, dueOn: endOfYear(place.id, year, tools) },
        doneOn: last?.on ?? null,
        evidence: last === null ? null : { kind: 'training_day', id: last.by },
        ...{ overOn: range.to, clock: clockInForce(clock), words: { term: academicYearLabel(year) }, estimated: false },
      });
    }
    return years;
  },
};

const calendarsOf = (place: Place, tools: DutyTools): Calendars => ({
  school: tools.calendar(place.id),
  working: tools.working,
});

/** Whoever starts is trained soon, each by their own day; it is nobody’s task any more once they have left. */
const newStarters: DutyRule<TrainingDutyFacts> = {
  id: NEW_STARTER,
  commitments: ['E3'],
  subjectKind: 'organisation',
  occurrences: ({ life: { id: schoolId, holdings }, training }, tools) => {
    const place = tools.place(schoolId);
    if (place?.kind !== 'school') return [];
    const pack = packOf(place, tools);
    const need = needIn(pack, place.begunOn);
    if (need === undefined) return [];
    const taken = takenBy(need, training);
    const people = Map.groupBy(askedHoldings(pack, need, holdings), ({ personId }) => personId);
    return [...people].flatMap(([personId, held]) =>
      staysOf(held).flatMap((stay): Occurrence[] => {
        // who was here before the school began with this is not new
        if (stay.from <= place.begunOn || stay.from >= tools.horizon) return [];
        const clock = pack.clock(need.newStarters ?? '', stay.from);
        if (clock === undefined) return [];
        const due = startersDue(clock, stay.from, pack, calendarsOf(place, tools));
        const since = academicYearRange(academicYearOf(stay.from)).from;
        const done = taken.get(personId)?.find(({ on }) => on >= since) ?? null;
        if (done === null && stay.to !== null && stay.to <= due.day) return [];
        return [
          {
            ...base(place, 'designated-teacher'),
            ...{ key: stay.holding, opensOn: stay.from, dueOn: due.day },
            doneOn: done === null ? null : maxDay(done.on, stay.from),
            evidence: done === null ? null : { kind: 'training_day', id: done.id },
            overOn: stay.to,
            ...{ clock: clockInForce(clock), words: { day: stay.from }, estimated: due.estimated },
          },
        ];
      }),
    );
  },
};

export const wholeStaffRules: readonly DutyRule<TrainingDutyFacts>[] = [wholeStaff, newStarters];
