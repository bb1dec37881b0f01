import { type Day, maxDay, referencePeriodOn, type SchoolTerm } from '../../calendar/index.ts';

type TermDays = Pick<SchoolTerm, 'firstDay' | 'lastDay'>;

/**
 * The last day a calendar looks at: the end of the term after this one. In the holidays this term is the one that comes.
 * Where the terms are not known, as at an authority, terms end at the turn of the year, at Easter and at the end of July.
 */
export function feedHorizon(terms: readonly TermDays[], today: Day): Day {
  const [now, next] = terms
    .filter((term) => term.lastDay >= today)
    .toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  if (next !== undefined) return next.lastDay;
  const guess = endOfNextPeriod(today);
  return now === undefined ? guess : maxDay(now.lastDay, guess);
}

function endOfNextPeriod(today: Day): Day {
  const end = referencePeriodOn(today).to ?? today;
  return referencePeriodOn(end).to ?? end;
}
