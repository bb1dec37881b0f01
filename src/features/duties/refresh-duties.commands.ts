import { sql } from 'kysely';
import type { Packs } from '../../packs/index.ts';
import { type ReadOnlyDatabase, together, type Work } from '../../platform/database/database.ts';
import { asEngine } from './as-engine.commands.ts';
import { difference } from './difference.ts';
import type { DutyFamily, Gives, Prepared } from './duty-family.ts';
import { loadPlaces, newShelf, type Shelf, toolsOf } from './duty-tools.queries.ts';
import type { Subject } from './rule.ts';
import { markStale } from './stale.commands.ts';
import { storedDuties } from './stored-duties.queries.ts';
import { writeDifference } from './write-difference.commands.ts';

/** More than this many subjects at once (an import, a calendar, a pack) are marked, and worked out by a job or the page that meets them. */
export const AT_ONCE = 50;

/** The rules of the house, made ready to be asked. One for each house: it keeps calendars and packs it has made. */
export interface DutyEngine {
  readonly families: readonly DutyFamily<ReadOnlyDatabase>[];
  readonly shelf: Shelf;
}

export function dutyEngine(packs: Packs, families: readonly DutyFamily<ReadOnlyDatabase>[]): DutyEngine {
  return { families, shelf: newShelf(packs) };
}

/** How many duties a refresh brought, changed, withdrew and left as they were. */
export type Refreshed = { readonly [K in 'inserted' | 'changed' | 'withdrawn' | 'same']: number };

/**
 * Makes what is due for these subjects equal to what the rules say, in the caller's transaction: last in every command that
 * changes facts, and once in it. A school whose own duties follow from a child's facts need not be named. More than fifty
 * subjects are marked stale instead.
 */
export async function refreshDuties(work: Work, engine: DutyEngine, subjects: readonly Subject[]): Promise<void> {
  const asked = inOrder(subjects);
  if (asked.length === 0) return;
  await asEngine(work, async () => {
    if (asked.length > AT_ONCE) await markStale(work, asked, 'facts');
    else {
      const { touched } = await workOut(work, engine, asked);
      if (touched.length > 0) await workOut(work, engine, touched);
    }
  });
}

/**
 * Works out these subjects and no others, however many, as the engine. `touched` are others whose duties follow from facts
 * that have changed: the caller works them out too, or marks them.
 */
export async function workOut(
  work: Work,
  engine: DutyEngine,
  subjects: readonly Subject[],
): Promise<Refreshed & { readonly touched: readonly Subject[] }> {
  const all = inOrder(subjects);
  const { stamp, gave } = await lock(work, all);
  const [prepared, stored] = await together(work.read, () => [
    preparedOf(work.read, engine, all),
    storedDuties(work.read, all),
  ]);
  const places = await loadPlaces(work.read, [...new Set(prepared.flatMap((each) => each.places))]);
  const tools = toolsOf(engine.shelf, places, work.asking.today);
  const found = difference(
    stored,
    prepared.flatMap((each) => each.wanted(tools)),
    {
      sealed: new Set(prepared.flatMap((each) => [...each.sealed])),
      rules: new Set(engine.families.flatMap((family) => family.rules)),
    },
  );
  await writeDifference(work, found, stamp);
  const gives = new Map(prepared.flatMap((each) => [...each.gives]));
  await markWorkedOut(work, all, gives, stamp);
  const asked = new Set(all.map(nameOf));
  return {
    inserted: found.insert.length,
    changed: found.change.length,
    withdrawn: found.withdraw.length,
    same: found.same,
    touched: inOrder(all.flatMap(({ id }) => givenOtherwise(gave.get(id) ?? {}, gives.get(id) ?? {}))).filter(
      (subject) => !asked.has(nameOf(subject)),
    ),
  };
}

/** The facts of all these subjects, of every family at once. */
function preparedOf(
  read: ReadOnlyDatabase,
  { families }: DutyEngine,
  subjects: readonly Subject[],
): Promise<Prepared[]> {
  const asked = families.map((family) => ({
    family,
    ids: subjects.filter(({ kind }) => kind === family.kind).map(({ id }) => id),
  }));
  const some = asked.filter(({ ids }) => ids.length > 0);
  return together(read, () => some.map(({ family, ids }) => family.prepare(read, ids)));
}

/** The subjects that are given something else than before. */
function givenOtherwise(before: Gives, now: Gives): Subject[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => before[name] !== now[name],
  );
  return names.flatMap((name): Subject[] => {
    const [kind, id] = name.split(' ');
    return kind === 'organisation' && id !== undefined ? [{ kind, id }] : [];
  });
}

const nameOf = ({ kind, id }: Subject): string => `${kind} ${id}`;

/** Each once, in the one order in which everybody locks them: children before schools. */
function inOrder(subjects: readonly Subject[]): Subject[] {
  const once = new Map(subjects.map((subject) => [nameOf(subject), { kind: subject.kind, id: subject.id }]));
  return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}

/**
 * Locks the subjects in their order, before any fact is read: of two commands that change facts of one child the second
 * waits here, and then reads what the first wrote. `stamp` is from when on what is found now counts as known: later than
 * all that was known about these subjects before, whichever transaction began first.
 */
async function lock(
  work: Work,
  subjects: readonly Subject[],
): Promise<{ stamp: string; gave: ReadonlyMap<string, Gives> }> {
  const { rows } = await sql<{ id: string; gives: Gives; stamp: string }>`
    with locked as (
      insert into duty_subject (kind, id)
      select * from unnest(${subjects.map(({ kind }) => kind)}::text[], ${subjects.map(({ id }) => id)}::uuid[]) as s (kind, id)
      order by 1, 2
      on conflict (kind, id) do update set kind = excluded.kind
      returning id, gives, computed_at
    )
    select id, gives, greatest(${work.asking.now}::timestamptz, max(computed_at) over () + interval '1 microsecond')::text as stamp
    from locked`.execute(work.write);
  return {
    stamp: rows[0]?.stamp ?? work.asking.now.toISOString(),
    gave: new Map(rows.map((row) => [row.id, row.gives])),
  };
}

async function markWorkedOut(
  work: Work,
  subjects: readonly Subject[],
  gives: ReadonlyMap<string, Gives>,
  stamp: string,
): Promise<void> {
  const given = subjects.map(({ id }) => JSON.stringify(gives.get(id) ?? {}));
  await sql`update duty_subject d
    set computed_at = ${stamp}::timestamptz, stale_since = null, stale_reason = null, gives = s.gives::jsonb
    from unnest(${subjects.map(({ kind }) => kind)}::text[], ${subjects.map(({ id }) => id)}::uuid[], ${given}::text[])
      as s (kind, id, gives)
    where d.kind = s.kind and d.id = s.id`.execute(work.write);
}
