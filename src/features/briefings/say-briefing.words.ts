import type { Day } from '../../calendar/day.ts';
import type { Pack } from '../../packs/model.ts';
import { countOf, countWord, dayPlain, listWords, sentence } from '../../ui/format.ts';
import type { Coverage } from './coverage.ts';

/** What is said of a briefing in a sentence or two. */
export function howItStands(
  { total, late }: Pick<Coverage, 'total' | 'late'>,
  dueOn: Day,
  end: Day | null,
  today: Day,
): string {
  const { of, has, fresh } = total;
  const over = end !== null && end <= today;
  if (of === 0) return over ? 'It is over.' : 'Nobody who is here is asked.';
  const left = of - has;
  const counted =
    left === 0
      ? of === 1
        ? 'The one who is asked has confirmed it.'
        : `All ${countWord(of)} have confirmed it.`
      : `${has === 0 ? 'None' : sentence(countWord(has))} of ${countWord(of)} ${has === 1 || has === 0 ? 'has' : 'have'} confirmed it.`;
  if (over) return `${counted} It is over since ${dayPlain(end)}.`;
  if (left === 0) return counted;
  const time = dueOn < today ? `It was to be read by ${dayPlain(dueOn)}.` : `It is to be read by ${dayPlain(dueOn)}.`;
  const more = [
    ...(late > 0 && late < left ? [`${sentence(countWord(late))} ${late === 1 ? 'is' : 'are'} past their day.`] : []),
    ...(fresh > 0
      ? [`${sentence(countWord(fresh))} ${fresh === 1 ? 'is' : 'are'} new and ${fresh === 1 ? 'has' : 'have'} time.`]
      : []),
  ];
  return [counted, time, ...more].join(' ');
}

/** Whom it asks: “Teachers, support staff and two people by name”. */
export function whomWords(
  { groups, chosen }: { readonly groups: readonly string[]; readonly chosen: readonly string[] },
  pack: Pick<Pack, 'trainingGroups' | 'briefings'>,
): string {
  const everybody = pack.briefings().everybody?.groups ?? [];
  const isAll = everybody.length > 0 && everybody.every((id) => groups.includes(id));
  const titles = pack
    .trainingGroups()
    .filter(({ id }) => groups.includes(id) && !(isAll && everybody.includes(id)))
    .map(({ title }) => `${title.charAt(0).toLowerCase()}${title.slice(1)}`);
  const said = [
    ...(isAll ? ['everybody who works here'] : []),
    ...titles,
    ...(chosen.length > 0 ? [countOf(chosen.length, 'person by name', 'people by name')] : []),
  ];
  return said.length === 0 ? 'people by name' : listWords(said);
}
