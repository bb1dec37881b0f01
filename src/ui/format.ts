import type { Day } from '../calendar/day.ts';

/** How days, times, counts and names are written to people. Pure; `today` is always an argument. */

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const dayInMilliseconds = 86_400_000;

type Parts = { weekday: string; day: number; month: string; year: number; academicYear: number; time: number };

function parts(day: Day): Parts {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`Not a day: ${day}`);
  const date = new Date(time);
  const month = date.getUTCMonth();
  const year = date.getUTCFullYear();
  return {
    weekday: weekdays[date.getUTCDay()] ?? '',
    day: date.getUTCDate(),
    month: months[month] ?? '',
    year,
    academicYear: month >= 8 ? year : year - 1,
    time,
  };
}

/** "Fri 20 November"; with the year when it is not in the academic year of `today`. */
export function dayWords(day: Day, today: Day): string {
  const { weekday, day: date, month, year, academicYear } = parts(day);
  const words = `${weekday.slice(0, 3)} ${date} ${month}`;
  return academicYear === parts(today).academicYear ? words : `${words} ${year}`;
}

/** "Fri 20 Nov", for columns; with the year when it is not in the academic year of `today`. */
export function dayBrief(day: Day, today: Day): string {
  const { weekday, day: date, month, year, academicYear } = parts(day);
  const words = `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}`;
  return academicYear === parts(today).academicYear ? words : `${words} ${year}`;
}

/** "Tuesday 24 November 2026". */
export function dayLong(day: Day): string {
  const { weekday, day: date, month, year } = parts(day);
  return `${weekday} ${date} ${month} ${year}`;
}

/** "24 November 2026": a date of birth, say, where the weekday means nothing. */
export function dayPlain(day: Day): string {
  const { day: date, month, year } = parts(day);
  return `${date} ${month} ${year}`;
}

/** "Today", "Tomorrow", "In 2 days", "Yesterday", "3 days ago": days of the calendar, not of school. */
export function relativeDay(day: Day, today: Day): string {
  const days = Math.round((parts(day).time - parts(today).time) / dayInMilliseconds);
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  if (days === -1) return 'Yesterday';
  return days > 0 ? `In ${figure(days)} days` : `${figure(-days)} days ago`;
}

/** "3 school days late"; the count comes from the school's own calendar. Due on a day without school: "Late". */
export function lateWords(count: number, unit: 'school day' | 'working day' | 'day'): string {
  return count > 0 ? `${figure(count)} ${plural(count, unit)} late` : 'Late';
}

/** "two", "ten", "11", "6,200"; "no" for none. */
export function countWord(count: number): string {
  return numbers[count] ?? figure(count);
}

/** "two children", "no children", "one child". */
export function countOf(count: number, one: string, many?: string): string {
  return `${countWord(count)} ${plural(count, one, many)}`;
}

/** The word that goes with the count: "child" for one, `many` (or an s) for all others. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/** "6,200". */
export function figure(count: number): string {
  const [whole = '', fraction] = String(count).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** "Two things are late": the first letter of a sentence made of counts. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Keeps "20 Nov" and "Robin T." on one line: the space before a month after a figure, and before a last initial. */
export function keepTogether(words: string): string {
  return words.replace(/(?<=\d) (?=\p{L})|(?<=\S) (?=\p{L}\.$)/gu, '\u00a0');
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** "Robin T.": how lists name a child. An empty family name leaves the first name alone. */
export function shortName(firstName: string, familyName: string): string {
  const initial = [...familyName.trim()][0];
  return initial ? `${firstName.trim()} ${initial.toUpperCase()}.` : firstName.trim();
}

/** Pence as "£2,630" or "£12.50"; less than nothing with a true minus sign. */
export function money(pence: number): string {
  const rounded = Math.round(Math.abs(pence));
  const rest = rounded % 100;
  const pounds = figure((rounded - rest) / 100);
  const sign = pence < 0 && rounded > 0 ? '−' : '';
  return `${sign}£${pounds}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`;
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function inEngland(moment: Date): { day: Day; time: string } {
  const found: Record<string, string> = {};
  for (const part of london.formatToParts(moment)) found[part.type] = part.value;
  return { day: `${found.year}-${found.month}-${found.day}` as Day, time: `${Number(found.hour)}:${found.minute}` };
}

/** "10:42", "9:05", in English time whatever the server's zone. */
export function timeOfDay(moment: Date): string {
  return inEngland(moment).time;
}

/** "Today, 10:42" or "Fri 20 November, 9:05", in English time; with the year when it is not in the academic year of `today`. */
export function dateTimeWords(moment: Date, today: Day): string {
  const { day, time } = inEngland(moment);
  return `${day === today ? 'Today' : dayWords(day, today)}, ${time}`;
}

/** The same after other words of a sentence: "today, 10:42". A weekday keeps its capital. */
export const dateTimeWithin = (moment: Date, today: Day): string =>
  dateTimeWords(moment, today).replace(/^Today/, 'today');

/** "Tuesday 24 November 2026 at 10:42", in English time. */
export function dateTimeLong(moment: Date): string {
  const { day, time } = inEngland(moment);
  return `${dayLong(day)} at ${time}`;
}
