import { type Day, maxDay } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import type { Pack } from '../../packs/model.ts';
import { type Calendars, type Held, startersDue, staysOf } from './starters.ts';

/**
 * The first day of a span on which everybody who is here, and has not just started, has something: a day somebody took it, or
 * left. `by` is what shows it, of whoever was the last. Null while there is no such day.
 *
 * @param held the times people are here, of those who are asked
 * @param taken what each person has, in the order of its days
 * @param newStarters the clock of the pack by which whoever starts has it; until then they are not asked with the others
 */
export function firstDayAllHave(
  held: readonly Held[],
  taken: ReadonlyMap<string, readonly { readonly id: string; readonly on: Day }[]>,
  span: { readonly from: Day; readonly to: Day | null },
  newStarters: string | null,
  pack: Pick<Pack, 'clock'>,
  calendars: Calendars,
): { readonly on: Day; readonly by: string } | null {
  const starters = pack.clock(newStarters ?? '', span.from);
  const people = [...Map.groupBy(held, ({ personId }) => personId)].flatMap(([personId, own]) =>
    staysOf(own).map((stay) => ({
      ...stay,
      newUntil:
        starters === undefined || stay.from < span.from ? null : startersDue(starters, stay.from, pack, calendars).day,
      first: taken.get(personId)?.[0] ?? null,
    })),
  );
  const days = [
    ...people.flatMap(({ first }) => (first === null ? [] : [maxDay(first.on, span.from)])),
    ...people.flatMap(({ to }) => (to !== null && (span.to === null || to < span.to) ? [to] : [])),
  ];
  for (const day of [...new Set(days)].sort()) {
    if (day < span.from) continue;
    const here = people.filter((each) => contains(each, day) && !(each.newUntil !== null && day <= each.newUntil));
    const evidence = here.flatMap(({ first }) => (first !== null && first.on <= day ? [first] : []));
    if (here.length === 0 || evidence.length < here.length) continue;
    const latest = evidence.reduce((a, b) => (b.on > a.on ? b : a));
    return { on: day, by: latest.id };
  }
  return null;
}
