import type { Day } from '../../calendar/day.ts';
import type { DayRange } from '../../calendar/range.ts';

/** A time somebody held a post, `[from, to)`. */
export interface Holding extends DayRange {
  readonly id: string;
  readonly post: string;
  readonly personId: string;
  /** Null where nobody has said. */
  readonly qualifiedTeacher: boolean | null;
}

/** Who held which post at a school, a trust or an authority. */
export interface OrganisationLife {
  readonly id: string;
  readonly holdings: readonly Holding[];
}

/** A time without anybody in a post. */
export interface Vacancy {
  /** The holding after whose end it began; null from the beginning. */
  readonly after: string | null;
  readonly from: Day;
  /** The first day it was held again, and by which holding; null while nobody is named. */
  readonly filled: { readonly on: Day; readonly by: string } | null;
}

/** The times from `begunOn` on in which none of `holdings` holds. Who starts the day another leaves leaves no gap. */
export function vacancies(holdings: readonly Holding[], begunOn: Day): Vacancy[] {
  const inOrder = [...holdings].sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
  const found: Vacancy[] = [];
  let after: string | null = null;
  let from: Day | null = begunOn;
  for (const holding of inOrder) {
    if (from === null) break;
    if (holding.to !== null && holding.to <= from) {
      if (holding.to >= begunOn) after = holding.id;
      continue;
    }
    if (holding.from > from) found.push({ after, from, filled: { on: holding.from, by: holding.id } });
    after = holding.id;
    from = holding.to;
  }
  return from === null ? found : [...found, { after, from, filled: null }];
}
