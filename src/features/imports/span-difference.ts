import { type Day, type DayRange, overlaps } from '../../calendar/index.ts';
import { type Change, changeOf } from './change.ts';
import type { Held, KnownChild, StatusFact, Write } from './facts.ts';
import { sameFact } from './facts.ts';
import type { CohortKind } from './list-fields.ts';
import { correctionOf, type StatusDifference } from './status-difference.ts';

interface Authority {
  id: string;
  code: string | null;
}

/**
 * What a return or census says of one status, day by day, against what its authority holds. A period that was known to
 * begin earlier keeps its beginning (a return shows one year, and may leave out how it began); what is known and lies
 * outside all that the file says stays. No day is made up and none is lost.
 */
export function spanDifference(
  kind: CohortKind,
  said: readonly DayRange[],
  known: Pick<KnownChild, 'statuses' | 'corrections'> | null,
  authority: Authority,
): StatusDifference {
  const difference: StatusDifference = { changes: [], writes: [] };
  const held = (known?.statuses ?? []).filter(({ fact }) => fact.kind === kind);
  const used = new Set<string>();
  let reached: Day | null = null;
  for (const range of said.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const over = held
      .filter(({ id, fact }) => !used.has(id) && overlaps(fact, range))
      .toSorted((a, b) => (a.fact.from < b.fact.from ? -1 : 1));
    for (const { id } of over) used.add(id);
    const [first, ...others] = over;
    const earliest = first && first.fact.from < range.from ? first.fact.from : range.from;
    const from: Day = reached !== null && reached > earliest ? reached : earliest;
    reached = range.to;
    const after: StatusFact = {
      kind,
      from,
      to: range.to,
      authority_id: authority.id,
      authority_code: authority.code,
      order_kind: null,
      kinship_kind: null,
      confirmed: true,
      note: first?.fact.note ?? null,
    };
    write(difference, first ?? null, others, after, known?.corrections ?? new Map());
  }
  return difference;
}

/** Previously looked after by the end of an episode: proposed, and left alone once a person has decided. */
export function proposalDifference(
  said: readonly (DayRange & { order: string })[],
  known: Pick<KnownChild, 'statuses' | 'corrections'> | null,
): StatusDifference {
  const difference: StatusDifference = { changes: [], writes: [] };
  const held = (known?.statuses ?? []).filter(({ fact }) => fact.kind === 'CPLA');
  for (const { from, to, order } of said) {
    const [first, ...others] = held.filter(({ fact }) => overlaps(fact, { from, to }));
    if (first?.fact.confirmed) continue;
    // Somebody has looked at this, and said no.
    if (first === undefined && known && correctionOf(known.corrections, null, 'CPLA', from)) continue;
    const after: StatusFact = {
      kind: 'CPLA',
      from,
      to,
      authority_id: null,
      authority_code: null,
      order_kind: order,
      kinship_kind: null,
      confirmed: false,
      note: null,
    };
    write(difference, first ?? null, others, after, known?.corrections ?? new Map());
  }
  return difference;
}

function write(
  difference: StatusDifference,
  held: Held<StatusFact> | null,
  others: readonly Held<StatusFact>[],
  after: StatusFact,
  corrections: KnownChild['corrections'],
): void {
  const before = held?.fact ?? null;
  if (others.length === 0 && sameFact(before, after)) return;
  const kept = [held, ...others]
    .map((each) => correctionOf(corrections, each, after.kind, after.from))
    .find((one) => one !== null);
  const change: Change = changeOf(`status.${after.kind}`, before, after, kept ?? null);
  difference.changes.push(change);
  if (change.kept) return;
  const writes: Write[] = [
    ...others.map((each): Write => ({ table: 'status_period', id: each.id, before: each.fact, after: null })),
    { table: 'status_period', id: held?.id ?? null, before, after },
  ];
  difference.writes.push(...writes);
}
