import type { Group } from '../../access/index.ts';
import type { Day } from '../../calendar/day.ts';
import { type DayRange, isEmpty, overlaps } from '../../calendar/range.ts';

/** A status as one organisation has recorded it, `[from, to)`. */
export interface StatusRow extends DayRange {
  readonly id: string;
  readonly kind: Group;
  readonly controllerId: string;
  readonly confirmed: boolean;
  /** CLA: the authority that looks after the child; CIN and CP: the one that holds the case. Null where nobody has said. */
  readonly authorityId: string | null;
  readonly authorityCode: string | null;
  readonly recordedAt: Date;
}

/** An unbroken time in care by one authority. Where one authority takes over from another, a new one begins. */
export interface CareStretch extends DayRange {
  /** The row it is known by: it stays when dates are corrected. */
  readonly id: string;
  readonly authorityId: string | null;
  readonly authorityCode: string | null;
}

/** An unbroken time in care, whichever authorities had the child: stretches that follow each other without a day between. */
export interface CareSpell extends DayRange {
  readonly id: string;
  readonly stretches: readonly CareStretch[];
}

/**
 * The times in care out of what the school and the authority have each recorded. A child is in care when either says so.
 * Which day a time in care began is for the authority to say, where it has recorded it. Short breaks (V3, V4) are no
 * status and so never here.
 */
export function careSpells(rows: readonly StatusRow[]): CareSpell[] {
  const stretches = stretchesOf(rows.filter((row) => row.kind === 'CLA' && row.confirmed && !isEmpty(row)));
  const spells: { stretches: CareStretch[] }[] = [];
  for (const stretch of stretches) {
    const last = spells.at(-1);
    if (last !== undefined && last.stretches.at(-1)?.to === stretch.from) last.stretches.push(stretch);
    else spells.push({ stretches: [stretch] });
  }
  return spells.flatMap(({ stretches: parts }) => {
    const [first] = parts;
    const last = parts.at(-1);
    return first && last ? [{ id: first.id, from: first.from, to: last.to, stretches: parts }] : [];
  });
}

/** Rows of one authority that overlap are one stretch; where two authorities overlap, the later one has taken over. */
function stretchesOf(rows: readonly StatusRow[]): CareStretch[] {
  const joined: CareStretch[] = [];
  for (const cluster of clustersOf(rows)) {
    const [first] = cluster;
    if (first === undefined) continue;
    const said = cluster.filter(saidByTheAuthority);
    const oldest = cluster.reduce((a, b) => (isOlder(b, a) ? b : a));
    const known = cluster.find((row) => row.authorityCode !== null) ?? first;
    const to = cluster.some((row) => row.to === null) ? null : latest(cluster.flatMap((row) => row.to ?? []));
    const began = said.map((row) => row.from).sort()[0];
    const from = began !== undefined && said.some((row) => overlaps(row, first)) ? began : first.from;
    joined.push({ id: oldest.id, from, to, authorityId: known.authorityId, authorityCode: known.authorityCode });
  }
  return joined.flatMap((stretch, index) => {
    const next = joined[index + 1];
    if (next === undefined || (stretch.to !== null && stretch.to <= next.from)) return [stretch];
    return next.from > stretch.from ? [{ ...stretch, to: next.from }] : [];
  });
}

/** A row that names no authority belongs to whichever it overlaps. */
function clustersOf(rows: readonly StatusRow[]): StatusRow[][] {
  const clusters: StatusRow[][] = [];
  const sorted = [...rows].sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
  for (const row of sorted) {
    const cluster = clusters.find((each) =>
      each.some(
        (other) =>
          overlaps(other, row) &&
          (other.authorityCode === row.authorityCode || other.authorityCode === null || row.authorityCode === null),
      ),
    );
    if (cluster === undefined) clusters.push([row]);
    else cluster.push(row);
  }
  return clusters.sort((a, b) => ((a[0]?.from ?? '') < (b[0]?.from ?? '') ? -1 : 1));
}

const saidByTheAuthority = (row: StatusRow): boolean => row.controllerId === row.authorityId;

const isOlder = (a: StatusRow, b: StatusRow): boolean =>
  a.recordedAt.getTime() === b.recordedAt.getTime() ? a.id < b.id : a.recordedAt < b.recordedAt;

const latest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null);
