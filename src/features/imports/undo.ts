import { type DayRange, overlaps } from '../../calendar/index.ts';
import { type ChildDetails, type DetailField, NOTHING_KNOWN } from '../children/model.ts';
import { type FactTable, type KnownChild, sameFact, type Write } from './facts.ts';

/** A change as it was kept when the import was written. */
export interface StoredChange {
  id: number;
  childId: string;
  table: string;
  /** A field of the details, '*' for all of them, or the id of a row. */
  key: string;
  before: unknown;
  after: unknown;
}

export interface UndoPlan {
  writes: { childId: string; write: Write }[];
  /** Records the import made, of which nothing is left after this: they go out of sight. */
  emptied: string[];
  putBack: StoredChange[];
  /** Changed since, worked on since, or sealed: left as they are. */
  left: StoredChange[];
}

/**
 * What an undo puts back: each fact that is still as the import left it. A child the import brought in goes only as a
 * whole, and only when nobody has worked on the record since.
 * @param worked children about whom something else has been written since
 */
export function planUndo(
  changes: readonly StoredChange[],
  known: ReadonlyMap<string, KnownChild>,
  worked: ReadonlySet<string>,
): UndoPlan {
  const plan: UndoPlan = { writes: [], emptied: [], putBack: [], left: [] };
  for (const [childId, own] of Map.groupBy(changes, (change) => change.childId)) {
    const child = known.get(childId);
    const isNew = own.some(({ table, key }) => table === 'child' || (table === 'child_details' && key === '*'));
    if (child === undefined || own.some(({ table }) => table === 'sealed_child')) {
      plan.left.push(...own);
    } else if (isNew) {
      const whole =
        !worked.has(childId) && own.every((change) => isAsLeft(change, child)) && holdsNothingElse(own, child);
      if (!whole) plan.left.push(...own);
      else {
        plan.putBack.push(...own);
        plan.writes.push(...own.flatMap((change) => takenOut(change, childId)));
        if (own.some(({ table }) => table === 'child')) plan.emptied.push(childId);
      }
    } else {
      const [asLeft, changed] = partition(own, (change) => isAsLeft(change, child));
      // What somebody has put into the days since keeps its place.
      const full = collides(child, backAgain(asLeft, child));
      const [same, other] = full ? partition(asLeft, ({ table }) => !DATED.includes(table)) : [asLeft, []];
      plan.putBack.push(...same);
      plan.left.push(...changed, ...other);
      plan.writes.push(...backAgain(same, child));
    }
  }
  return plan;
}

function partition<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

/** The fact of a row as it is now; undefined when the row is gone. */
function factNow(table: string, key: string, child: KnownChild): object | null | undefined {
  const shelf = shelves[table as FactTable];
  if (table === 'previous_permanence') return child.permanence?.fact ?? undefined;
  return shelf?.(child).find(({ id }) => id === key)?.fact;
}

const shelves: Partial<Record<FactTable, (child: KnownChild) => readonly { id: string; fact: object }[]>> = {
  enrolment: (child) => child.enrolments,
  status_period: (child) => child.statuses,
  care_detail: (child) => child.careDetails,
  protection_detail: (child) => child.protection,
  care_review: (child) => child.reviews,
  wellbeing_score: (child) => child.scores,
};

function isAsLeft({ table, key, after }: StoredChange, child: KnownChild): boolean {
  if (table === 'child') return true;
  if (table === 'child_details' && key === '*') return sameFact(after as object, child.details);
  if (table === 'child_details')
    return child.details !== null && sameFact({ value: after }, { value: child.details[key as DetailField] });
  const now = factNow(table, key, child);
  return after === null ? now === undefined : now !== undefined && sameFact(after as object, now);
}

/** The record holds what the import wrote and nothing beside it. */
function holdsNothingElse(own: readonly StoredChange[], child: KnownChild): boolean {
  const names = new Set(own.map(({ table, key }) => `${table}/${key}`));
  const rows = Object.entries(shelves).flatMap(([table, shelf]) => shelf(child).map(({ id }) => `${table}/${id}`));
  return rows.every((row) => names.has(row)) && child.corrections.size === 0;
}

const DATED: readonly string[] = ['status_period', 'enrolment'];

/** Whether two periods of one kind, or two main places, would meet after these writes. */
function collides(child: KnownChild, writes: UndoPlan['writes']): boolean {
  const rows = new Map<string, { kind: string; range: DayRange }>();
  for (const { id, fact } of [...child.statuses, ...child.enrolments]) rows.set(id, { kind: fact.kind, range: fact });
  for (const { write } of writes) {
    if (write.table !== 'status_period' && write.table !== 'enrolment') continue;
    if (write.after === null) rows.delete(write.id ?? '');
    else rows.set(write.id ?? '', { kind: write.after.kind, range: write.after });
  }
  const all = [...rows.values()];
  return all.some((one, at) =>
    all.slice(at + 1).some((other) => one.kind === other.kind && overlaps(one.range, other.range)),
  );
}

const isRow = (table: string): boolean => table !== 'child' && table !== 'sealed_child' && table !== 'roll_count';

function takenOut({ table, key, after }: StoredChange, childId: string): UndoPlan['writes'] {
  if (!isRow(table)) return [];
  const id = table === 'child_details' ? null : key;
  return [{ childId, write: { table, id, before: after, after: null } as Write }];
}

function backAgain(changes: readonly StoredChange[], child: KnownChild): UndoPlan['writes'] {
  const { childId, details } = child;
  const fields = changes.filter(({ table }) => table === 'child_details');
  const rows = changes.filter(({ table }) => isRow(table) && table !== 'child_details');
  const after: ChildDetails = { ...(details ?? NOTHING_KNOWN) };
  for (const { key, before } of fields) Object.assign(after, { [key]: before ?? NOTHING_KNOWN[key as DetailField] });
  return [
    ...(fields.length > 0
      ? [{ childId, write: { table: 'child_details', id: null, before: details, after } as Write }]
      : []),
    ...rows.map(({ table, key, before, after: now }) => ({
      childId,
      write: { table, id: key, before: now, after: before } as Write,
    })),
  ];
}
