import { expect, test } from 'vitest';
import { easterSunday } from '../calendar/index.ts';
import { loadPacks } from './load-packs.ts';

const { bankHolidays } = loadPacks().england;

const shift = (day: Date, days: number) => new Date(day.getTime() + days * 86_400_000);
const text = (day: Date) => day.toISOString().slice(0, 10);
const monday = (year: number, month: number, from: number) => {
  const first = new Date(Date.UTC(year, month - 1, from));
  return shift(first, (8 - first.getUTCDay()) % 7);
};

/** The eight of a usual year: the holiday itself, or the next weekday that is not one already. */
function usual(year: number): string[] {
  const taken: string[] = [];
  const add = (day: Date) => {
    let next = day;
    while ([0, 6].includes(next.getUTCDay()) || taken.includes(text(next))) next = shift(next, 1);
    taken.push(text(next));
  };
  const sunday = new Date(`${easterSunday(year)}T00:00:00Z`);
  const christmas = new Date(Date.UTC(year, 11, 25));
  add(new Date(Date.UTC(year, 0, 1)));
  for (const day of [shift(sunday, -2), shift(sunday, 1), monday(year, 5, 1), monday(year, 5, 25), monday(year, 8, 25)])
    add(day);
  // A Sunday Christmas gives way to Boxing Day on the Monday and is made up on the Tuesday.
  for (const day of christmas.getUTCDay() === 0 ? [shift(christmas, 1), christmas] : [christmas, shift(christmas, 1)])
    add(day);
  return taken.sort();
}

const moved: Record<number, { out: string[]; in: string[] }> = {
  2020: { out: ['2020-05-04'], in: ['2020-05-08'] },
  2022: { out: ['2022-05-30'], in: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { out: [], in: ['2023-05-08'] },
};

test.each(Array.from({ length: 18 }, (_, index) => 2015 + index))('bank holidays of %i', (year) => {
  const listed = bankHolidays.filter(({ day }) => day.startsWith(String(year))).map(({ day }) => day);
  const { out, in: more } = moved[year] ?? { out: [], in: [] };
  expect(listed).toEqual([...usual(year).filter((day) => !out.includes(day)), ...more].sort());
});

test('no bank holiday falls on a weekend, and those not yet proclaimed are marked', () => {
  for (const { day, verified } of bankHolidays) {
    expect([1, 2, 3, 4, 5]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    expect(verified).toBe(day < '2029' ? 'known' : 'low');
  }
});
