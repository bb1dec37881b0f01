import { addDays, asDay, type Day } from './day.ts';

/**
 * Between instants and the days and times people in England live by: Greenwich Mean Time in winter, an hour ahead in
 * summer. The changes come from the time zone data of the runtime, so a change of the law arrives with an update.
 */
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function inLondon(instant: Date): { day: Day; time: string } {
  const part = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of london.formatToParts(instant)) {
    if (type in part) part[type as keyof typeof part] = value;
  }
  return { day: asDay(`${part.year.padStart(4, '0')}-${part.month}-${part.day}`), time: `${part.hour}:${part.minute}` };
}

const hour = 3_600_000;

/** The day it is in England at `instant`. Throws RangeError for an invalid date. */
export function dayInEngland(instant: Date): Day {
  if (Number.isNaN(instant.getTime())) throw new RangeError('There is no such instant.');
  // England has never been behind Greenwich nor more than two hours ahead since it kept railway time, so most of the
  // day needs no look into the time zone data.
  const year = instant.getUTCFullYear();
  if (instant.getUTCHours() < 22 && year > 1900 && year < 9999) return instant.toISOString().slice(0, 10) as Day;
  return inLondon(instant).day;
}

/** The time of day in England at `instant`, `HH:MM` by the 24-hour clock. */
export function timeInEngland(instant: Date): string {
  return inLondon(instant).time;
}

/**
 * The instant at which clocks in England show `time` (`HH:MM`) on `day`. In the hour that comes twice in October it is
 * the first; a time that is jumped over in March becomes the one an hour later. Throws RangeError for no such time.
 */
export function instantInEngland(day: Day, time: string): Date {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    throw new RangeError(`There is no time ${JSON.stringify(time)}. A time is written 09:30.`);
  const winter = Date.parse(`${asDay(day)}T${time}:00Z`);
  const summer = new Date(winter - hour);
  const shown = inLondon(summer);
  return shown.day === day && shown.time === time ? summer : new Date(winter);
}

/** From the first instant of the day in England to the first of the next, for asking a database by instants. */
export function instantsOf(day: Day): { from: Date; to: Date } {
  return { from: instantInEngland(day, '00:00'), to: instantInEngland(addDays(day, 1), '00:00') };
}
