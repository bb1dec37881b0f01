import type { Day } from '../../calendar/day.ts';
import { academicYearLabel, academicYearOf, academicYearRange } from '../../calendar/years.ts';
import type { CountedSpan } from './known-duty.ts';
import { type EarlierRelease, nextRelease, type ReleaseTerm, termsOfSpan, termWords } from './release-span.ts';

/** Days of which the records can be opened: what is being counted now, the school year, and each time that was fixed. */
export interface EvidenceSpan extends CountedSpan {
  /** As it stands in an address: `now`, `year`, the id of a release. */
  readonly key: string;
  readonly words: string;
}

interface Fixed extends EarlierRelease {
  readonly id: string;
  readonly countsFrom: Day;
  readonly summary: { readonly terms: string };
}

/** The times to choose from, the present first; without known terms the school year alone. `earlier`: the latest first. */
export function evidenceSpans(
  terms: readonly ReleaseTerm[],
  earlier: readonly Fixed[],
  begunOn: Day,
  today: Day,
): readonly EvidenceSpan[] {
  const next = nextRelease(terms, earlier, begunOn, today);
  const year = academicYearOf(today);
  return [
    ...(next.kind === 'no-terms' || next.span.from > today ? [] : [countedNow(terms, next.span, today)]),
    {
      key: 'year',
      words: `School year ${academicYearLabel(year)}`,
      from: academicYearRange(year).from,
      asAt: today,
    },
    ...earlier.map(({ id, countsFrom, asAt, summary }) => ({ key: id, words: summary.terms, from: countsFrom, asAt })),
  ];
}

function countedNow(terms: readonly ReleaseTerm[], { from, asAt }: CountedSpan, today: Day): EvidenceSpan {
  const words = termWords(termsOfSpan(terms, { from, asAt }));
  return { key: 'now', words, from, asAt: asAt < today ? asAt : today };
}
