import type { Day } from '../../calendar/day.ts';
import { type FormValues, fieldValue } from '../../ui/form-state.ts';
import { whyNotOn } from './meeting-day.ts';
import { type Around, dayField, type ToPlan, timeField } from './plan-meetings.ts';
import { busyAt, type MeetingTime, readTime } from './times.ts';

export interface Chosen {
  readonly one: ToPlan;
  readonly time: MeetingTime;
}

/** Reads what was chosen for each; a row without a day is left for later. A closure, a clash and a day past are said by row. */
export function readChosen(
  values: FormValues,
  all: readonly ToPlan[],
  minutes: number,
  around: Around,
): { readonly chosen: readonly Chosen[]; readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const chosen: Chosen[] = [];
  const busy = [...around.busy];
  for (const one of all) {
    const on = fieldValue(values, dayField(one.planId));
    if (on === '') continue;
    const startsAt = readTime(fieldValue(values, timeField(one.planId)));
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on))) {
      errors[dayField(one.planId)] = `${one.name}: choose one of the days`;
      continue;
    }
    const day = on as Day;
    const why = whyNotOn(day, around.calendar);
    if (why !== null) errors[dayField(one.planId)] = `${one.name}: it is closed that day (${why}). Choose another`;
    else if (day <= around.today) errors[dayField(one.planId)] = `${one.name}: that day is over. Choose one to come`;
    else if (startsAt === undefined) errors[timeField(one.planId)] = `${one.name}: choose a time`;
    else {
      const time = { on: day, startsAt, minutes };
      const people = [around.organisationId, ...one.people.map(({ id }) => id)];
      const [away] = busyAt(time, people, busy);
      if (away !== undefined) {
        const who = one.people.find(({ id }) => id === away)?.name;
        errors[timeField(one.planId)] =
          `${one.name}: ${who === undefined ? 'there is another meeting here then' : `${who} is in another meeting then`}. Choose another time`;
      } else {
        chosen.push({ one, time });
        busy.push(...people.map((who) => ({ ...time, who })));
      }
    }
  }
  return { chosen, errors };
}
