/** A calendar day in England, `YYYY-MM-DD`, without a time or a zone. Compare with `<`: the order of the text is the order of time. */
export type Day = `${number}-${number}-${number}`;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month; `month` is 1 to 12, anything else has none. */
function lengthOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * Days since 1 January 1970 in the Gregorian calendar. The year is taken to begin in March, so that the leap day
 * comes last and every month before it starts at a fixed distance.
 */
function countDays(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The number that stands in `text` from `start`, `length` digits long; NaN when one of them is no digit. */
function digits(text: string, start: number, length: number): number {
  let value = 0;
  for (let i = start; i < start + length; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function numberIn(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const date = digits(text, 8, 2);
  return year >= 1 && date >= 1 && date <= lengthOfMonth(year, month) ? countDays(year, month, date) : Number.NaN;
}

const firstNumber = countDays(1, 1, 1);
const lastNumber = countDays(9999, 12, 31);

// Nearly every date in the product falls in these years. Keeping their text once makes a batch of many thousand
// duties both faster and smaller.
const keptFrom = countDays(1990, 1, 1);
const kept = new Array<Day | undefined>(countDays(2060, 1, 1) - keptFrom);

function writeDay(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}` as Day;
}

/** Days since 1 January 1970. Throws RangeError when there is no such day, whatever the type says. */
export function dayNumber(day: Day): number {
  const number = numberIn(day);
  if (Number.isNaN(number))
    throw new RangeError(`There is no day ${JSON.stringify(day)}. A day is written 2026-09-01.`);
  return number;
}

/** The day that is `number` days after 1 January 1970. Throws RangeError for a fraction or outside the years 1 to 9999. */
export function dayFromNumber(number: number): Day {
  const known = kept[number - keptFrom];
  if (known !== undefined) return known;
  if (!Number.isInteger(number) || number < firstNumber || number > lastNumber) {
    throw new RangeError(`No day is ${number} days from 1 January 1970.`);
  }
  const day = writeDay(number);
  if (number >= keptFrom && number < keptFrom + kept.length) kept[number - keptFrom] = day;
  return day;
}

/** The day in `text`, which must be `YYYY-MM-DD` and exist; undefined otherwise. */
export function parseDay(text: string): Day | undefined {
  return Number.isNaN(numberIn(text)) ? undefined : (text as Day);
}

/** As parseDay, for text that must be a day: throws RangeError when it is not. */
export function asDay(text: string): Day {
  dayNumber(text as Day);
  return text as Day;
}

/** The day of a year, month (1 to 12) and date. Throws RangeError when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day {
  const inMonth = Number.isInteger(date) && date >= 1 && date <= lengthOfMonth(year, month);
  if (!inMonth) throw new RangeError(`There is no day ${date} in month ${month} of ${year}.`);
  return dayFromNumber(countDays(year, month, date));
}

/** `days` may be negative. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Days from `from` to `to`: 1 from a day to the next, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function startOfWeek(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}

/** The same date `months` later (or earlier), or the month's last day where it has no such date: 31 January + 1 is 28 February. */
export function addMonths(day: Day, months: number): Day {
  dayNumber(day);
  const count = digits(day, 0, 4) * 12 + digits(day, 5, 2) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayOf(year, month, Math.min(digits(day, 8, 2), lengthOfMonth(year, month)));
}

/** Whole years of age. Who was born on 29 February is a year older on 1 March. Negative before birth. */
export function ageOn(dateOfBirth: Day, on: Day): number {
  const years = digits(on, 0, 4) - digits(dateOfBirth, 0, 4);
  return on.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

export function minDay(first: Day, ...others: Day[]): Day {
  return others.reduce((earliest, day) => (day < earliest ? day : earliest), first);
}

export function maxDay(first: Day, ...others: Day[]): Day {
  return others.reduce((latest, day) => (day > latest ? day : latest), first);
}
