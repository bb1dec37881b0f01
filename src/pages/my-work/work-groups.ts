import { addDays, type Day, startOfWeek } from '../../calendar/index.ts';
import { countOf, countWord, dayLong, plural, sentence } from '../../ui/format.ts';

export type GroupId = 'late' | 'this-week' | 'next-week' | 'this-term' | 'later' | 'over';

export interface WorkGroup<Item> {
  readonly id: GroupId;
  readonly title: string;
  readonly items: readonly Item[];
}

const titles: Readonly<Record<GroupId, string>> = {
  late: 'Late',
  'this-week': 'This week',
  'next-week': 'Next week',
  'this-term': 'Later this term',
  later: 'After this term',
  over: 'From terms that are over',
};

/** What groups look at. `over`: past doing, to be recorded or explained; that presses nobody, and comes last. */
interface Grouped {
  readonly dueOn: Day;
  readonly said: { readonly over: boolean };
}

/** Late, near, far: groups in that order, none of them empty, each by due date. `termEnds` is the last day of the term. */
export function workGroups<Item extends Grouped>(
  items: readonly Item[],
  today: Day,
  termEnds: Day | undefined,
): WorkGroup<Item>[] {
  const monday = addDays(startOfWeek(today), 7);
  const groupOf = ({ dueOn, said }: Item): GroupId => {
    if (said.over) return 'over';
    if (dueOn < today) return 'late';
    if (dueOn < monday) return 'this-week';
    if (dueOn < addDays(monday, 7)) return 'next-week';
    return termEnds !== undefined && dueOn <= termEnds ? 'this-term' : 'later';
  };
  const inGroup = Map.groupBy(
    [...items].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)),
    groupOf,
  );
  return (['late', 'this-week', 'next-week', 'this-term', 'later', 'over'] as const).flatMap((id) => {
    const found = inGroup.get(id);
    if (found === undefined) return [];
    return [{ id, title: id === 'later' && termEnds === undefined ? 'Later' : titles[id], items: found }];
  });
}

/** "Tuesday 24 November 2026. Two things are late and three are due this week. Then nothing until Thursday 3 December." */
export function howThingsStand<Item extends { readonly dueOn: Day }>(
  groups: readonly WorkGroup<Item>[],
  today: Day,
): string {
  const count = (id: GroupId) => groups.find((group) => group.id === id)?.items.length ?? 0;
  const [late, week] = [count('late'), count('this-week')];
  const over = count('over');
  const after = groups.find(({ id }) => id !== 'late' && id !== 'this-week' && id !== 'over')?.items[0]?.dueOn;
  const then = after === undefined ? '' : ` Then nothing until ${longWithoutYear(after, today)}.`;
  const past =
    over === 0
      ? ''
      : ` ${sentence(countOf(over, 'thing'))} of earlier terms ${plural(over, 'waits', 'wait')} for a word from you.`;
  return `${dayLong(today)}. ${sentence(counted(late, week))}${then}${past}`;
}

function counted(late: number, week: number): string {
  if (late === 0 && week === 0) return 'nothing is late, and nothing is due this week.';
  if (late === 0) return `${countOf(week, 'thing')} ${plural(week, 'is', 'are')} due this week.`;
  const isLate = `${countOf(late, 'thing')} ${plural(late, 'is', 'are')} late`;
  if (week === 0) return `${isLate}. Nothing else is due this week.`;
  return `${isLate} and ${countWord(week)} ${plural(week, 'is', 'are')} due this week.`;
}

/** "Thursday 3 December"; with the year when it is another. */
function longWithoutYear(day: Day, today: Day): string {
  const words = dayLong(day);
  return day.slice(0, 4) === today.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}
