import type { Day } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import type { TrainingGroup } from '../../packs/model.ts';
import { groupsOf, type Held } from '../training/model.ts';
import { hereOn, type Reader, readerState } from './briefing.ts';

export interface GroupRead {
  readonly group: TrainingGroup;
  readonly of: number;
  readonly has: number;
  /** Started later, and have time still. */
  readonly fresh: number;
  readonly hasNot: number;
}

export interface Coverage {
  readonly groups: readonly GroupRead[];
  readonly total: Omit<GroupRead, 'group'>;
  /** Of those who have not, past their day. */
  readonly late: number;
}

/**
 * How many of the asked who are here have confirmed, by group of staff. Who is in several of the asked groups is counted in the
 * first of them; who was chosen by name and is in none stands in the group of their work.
 *
 * @param asked the groups that were asked; of none only those chosen by name
 */
export function coverageOf(
  readers: readonly Reader[],
  held: readonly Held[],
  groups: readonly TrainingGroup[],
  asked: readonly string[],
  today: Day,
): Coverage {
  const inOrder = [...groups.filter(({ id }) => asked.includes(id)), ...groups.filter(({ id }) => !asked.includes(id))];
  const here = hereOn(readers, today);
  const groupOf = (personId: string) => {
    const posts = held.filter((one) => one.personId === personId && contains(one, today)).map(({ post }) => post);
    const { work, beside } = groupsOf(inOrder, posts);
    return inOrder.find((group) => group.id === work?.id && asked.includes(group.id)) ?? beside[0] ?? work;
  };
  const of = Map.groupBy(here, ({ personId }) => groupOf(personId)?.id ?? '');
  return {
    groups: inOrder.flatMap((group) => {
      const people = of.get(group.id) ?? [];
      return people.length === 0 ? [] : [{ group, ...countOf(people, today) }];
    }),
    total: countOf(here, today),
    late: here.filter((reader) => readerState(reader, today) === 'late').length,
  };
}

function countOf(people: readonly Reader[], today: Day): Omit<GroupRead, 'group'> {
  const many = (states: readonly ReturnType<typeof readerState>[]) =>
    people.filter((reader) => states.includes(readerState(reader, today))).length;
  return { of: people.length, has: many(['confirmed']), fresh: many(['new']), hasNot: many(['waiting', 'late']) };
}
