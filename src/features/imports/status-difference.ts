import type { Day } from '../../calendar/index.ts';
import { overlaps } from '../../calendar/index.ts';
import { type Change, changeOf } from './change.ts';
import type { Correction, Held, KnownChild, StatusFact, Write } from './facts.ts';
import { sameFact } from './facts.ts';
import type { SaidStatus } from './said.ts';

export const SINCE_THE_LIST = 'The list does not say since when: counted from the day of the list.';

export interface StatusDifference {
  changes: Change[];
  writes: Write[];
}

/**
 * Whether somebody put this period right by hand, or took away one of its kind and let this one stand: that wins over
 * what a file says. What began after that day is news, unless it would change a period that stood on that day.
 * @param from the first day the file says; null: it does not say
 */
export function correctionOf(
  corrections: KnownChild['corrections'],
  held: Held<StatusFact> | null,
  kind: string,
  from: Day | null,
): Correction | null {
  const own = held && corrections.get(`status.${held.id}`);
  if (own) return own;
  const ofKind = corrections.get(`status.${kind}`) ?? null;
  if (ofKind === null) return null;
  const isNews = from !== null && from > ofKind.on;
  const stood = held !== null && held.fact.from <= ofKind.on;
  return isNews && !stood ? null : ofKind;
}

/**
 * What the columns of a list say of why a child is in the cohort, against what is held. A list that does not say since
 * when counts from its own day, and never shortens what is known; it says what is so, never what is no longer.
 */
export function listStatusDifference(
  said: readonly SaidStatus[],
  known: Pick<KnownChild, 'statuses' | 'corrections'> | null,
  asAt: Day,
): StatusDifference {
  const difference: StatusDifference = { changes: [], writes: [] };
  for (const one of said) {
    const held = (known?.statuses ?? []).filter(({ fact }) => fact.kind === one.kind);
    const range = { from: one.from ?? asAt, to: one.to };
    if (range.to !== null && range.to <= range.from) continue;
    const [current, ...others] = held.filter(({ fact }) => overlaps(fact, range));
    const kept = [current, ...others]
      .map((each) => correctionOf(known?.corrections ?? new Map(), each ?? null, one.kind, one.from))
      .find((found) => found !== null);
    const before = current?.fact ?? null;
    const after: StatusFact = {
      kind: one.kind,
      from: fromOf(one, before, asAt),
      to: one.to ?? before?.to ?? null,
      authority_id: one.authority ? one.authority.id : (before?.authority_id ?? null),
      authority_code: one.authority ? one.authority.code : (before?.authority_code ?? null),
      order_kind: one.orderKind ?? before?.order_kind ?? null,
      kinship_kind: kinshipOf(one, before),
      // What a return proposed and the school's own list says too is no proposal any more.
      confirmed: true,
      note: noteOf(one, before),
    };
    if (sameFact(before, after)) continue;
    difference.changes.push(changeOf(`status.${one.kind}`, before, after, kept ?? null));
    if (kept) continue;
    difference.writes.push(
      ...others.map((each): Write => ({ table: 'status_period', id: each.id, before: each.fact, after: null })),
      { table: 'status_period', id: current?.id ?? null, before, after },
    );
  }
  return difference;
}

function fromOf(said: SaidStatus, before: StatusFact | null, asAt: Day): Day {
  if (said.from !== null) return said.from;
  return before && before.from < asAt ? before.from : asAt;
}

/** A kind that is not known is no news where it is. */
function kinshipOf(said: SaidStatus, before: StatusFact | null): string | null {
  const known = before?.kinship_kind ?? null;
  return said.kinshipKind === null || (said.kinshipKind === 'KU' && known !== null) ? known : said.kinshipKind;
}

function noteOf(said: SaidStatus, before: StatusFact | null): string | null {
  const named = said.authority && said.authority.id === null ? `Looked after by ${said.authority.name}.` : null;
  const since = said.from === null && before === null ? SINCE_THE_LIST : null;
  return [named, since].filter((part) => part !== null).join(' ') || (before?.note ?? null);
}
