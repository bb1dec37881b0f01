import { addDays, type Day } from '../../calendar/day.ts';
import { type TermName, termNames } from '../../calendar/school-terms.ts';
import { academicYearLabel } from '../../calendar/years.ts';

/** A term as releases need it; a school's own, or what an authority takes from its schools. */
export interface ReleaseTerm {
  readonly id: string;
  readonly academicYear: number;
  readonly term: TermName;
  readonly firstDay: Day;
  readonly lastSchoolDay: Day;
}

/** An earlier release of the same organisation. */
export interface EarlierRelease {
  readonly termId: string;
  readonly asAt: Day;
}

/** What the next release is of. */
export interface ReleaseSpan {
  readonly term: ReleaseTerm;
  readonly from: Day;
  readonly asAt: Day;
}

export type NextRelease =
  /** A term has ended and its figures are not fixed yet. */
  | { readonly kind: 'ready'; readonly span: ReleaseSpan }
  /** It can be made once this term has ended: from the day after `span.asAt`. */
  | { readonly kind: 'not-yet'; readonly span: ReleaseSpan }
  | { readonly kind: 'no-terms' };

/**
 * Which release is next, on a day. Figures are of the term that ended last, as at its last school day, and count from the
 * day after the release before, so that nothing falls between two. Of terms that ended before the organisation came into
 * Mainstay there is nothing to say. `terms` in any order.
 */
export function nextRelease(
  terms: readonly ReleaseTerm[],
  earlier: readonly EarlierRelease[],
  begunOn: Day,
  today: Day,
): NextRelease {
  const last = earlier.reduce<Day | null>(
    (latest, { asAt }) => (latest === null || asAt > latest ? asAt : latest),
    null,
  );
  const made = new Set(earlier.map(({ termId }) => termId));
  const open = [...terms]
    .sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))
    .filter(
      (term) => !made.has(term.id) && term.lastSchoolDay >= begunOn && (last === null || term.lastSchoolDay > last),
    );
  const spanOf = (term: ReleaseTerm): ReleaseSpan => ({
    term,
    from: last === null ? term.firstDay : addDays(last, 1),
    asAt: term.lastSchoolDay,
  });
  const ended = open.filter((term) => term.lastSchoolDay < today).at(-1);
  if (ended !== undefined) return { kind: 'ready', span: spanOf(ended) };
  const coming = open[0];
  return coming === undefined ? { kind: 'no-terms' } : { kind: 'not-yet', span: spanOf(coming) };
}

/** The terms a span reaches into, in order: usually one; two where the one before had no release. */
export function termsOfSpan(terms: readonly ReleaseTerm[], { from, asAt }: Pick<ReleaseSpan, 'from' | 'asAt'>) {
  return terms
    .filter((term) => term.firstDay <= asAt && term.lastSchoolDay >= from)
    .sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
}

/** “Autumn term 2026”, “Spring and summer terms 2026”, “Summer term 2026 and autumn term 2026”: as people say it, by calendar year. */
export function termWords(terms: readonly Pick<ReleaseTerm, 'term' | 'academicYear'>[]): string {
  const years = Map.groupBy(terms, ({ term, academicYear }) => (term === 'autumn' ? academicYear : academicYear + 1));
  const words = [...years].map(([year, those]) => {
    const names = termNames.filter((name) => those.some(({ term }) => term === name));
    return `${names.join(' and ')} ${names.length === 1 ? 'term' : 'terms'} ${year}`;
  });
  const all = words.join(' and ');
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** “Autumn term 2026/27” from `2026-autumn`, where the term itself is no longer known. */
export function termIdWords(termId: string): string {
  const [year, name] = termId.split('-');
  const words = `${name ?? ''} term ${academicYearLabel(Number(year))}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
