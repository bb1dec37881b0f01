import { sql } from 'kysely';
import type { Packs } from '../../packs/index.ts';
import type { ReadOnlyDatabase, Work } from '../../platform/database/database.ts';
import { asEngine } from './as-engine.commands.ts';
import { difference } from './difference.ts';
import type { DutyFamily, Prepared } from './duty-family.ts';
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
 * Makes what is due for these subjects, and for the schools of the children among them, equal to what the rules say, in the
 * caller's transaction: last in every command that changes facts, and once in it. More than fifty are marked stale instead.
 */
export async function refreshDuties(work: Work, engine: DutyEngine, subjects: readonly Subject[]): Promise<void> {
  const asked = inOrder(subjects);
  if (asked.length === 0) return;
  await asEngine(work, async () => {
    const all = inOrder([...asked, ...(await around(work, engine, asked))]);
    if (asked.length > AT_ONCE) await markStale(work, all, 'facts');
    else await workOut(work, engine, all);
  });
}

/** Works out these subjects and no others, however many: for the drain, in batches. Inside asEngine. */
export async function workOut(work: Work, engine: DutyEngine, subjects: readonly Subject[]): Promise<Refreshed> {
  const all = inOrder(subjects);
  const stamp = await lock(work, all);
  const prepared: Prepared[] = [];
  for (const family of engine.families) {
    const ids = all.filter(({ kind }) => kind === family.kind).map(({ id }) => id);
    if (ids.length > 0) prepared.push(await family.prepare(work.read, ids));
  }
  const places = await loadPlaces(work.read, [...new Set(prepared.flatMap((each) => each.places))]);
  const tools = toolsOf(engine.shelf, places, work.asking.today);
  const found = difference(
    await storedDuties(work.read, all),
    prepared.flatMap((each) => each.wanted(tools)),
    {
      sealed: new Set(prepared.flatMap((each) => [...each.sealed])),
      rules: new Set(engine.families.flatMap((family) => family.rules)),
    },
  );
  await writeDifference(work, found, stamp);
  await markWorkedOut(work, all, stamp);
  return {
    inserted: found.insert.length,
    changed: found.change.length,
    withdrawn: found.withdraw.length,
    same: found.same,
  };
}

async function around(work: Work, engine: DutyEngine, subjects: readonly Subject[]): Promise<Subject[]> {
  const found: Subject[] = [];
  for (const family of engine.families) {
    const ids = subjects.filter(({ kind }) => kind === family.kind).map(({ id }) => id);
    found.push(...(await family.around(work.read, ids)));
  }
  return found;
}

const nameOf = ({ kind, id }: Subject): string => `${kind} ${id}`;

/** Each once, in the one order in which everybody locks them. */
function inOrder(subjects: readonly Subject[]): Subject[] {
  const once = new Map(subjects.map((subject) => [nameOf(subject), { kind: subject.kind, id: subject.id }]));
  return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}

/**
 * Locks the subjects in their order, before any fact is read: of two commands that change facts of one child the second
 * waits here, and then reads what the first wrote. Returns from when on what is found now counts as known: later than all
 * that was known about these subjects before, whichever transaction began first.
 */
async function lock(work: Work, subjects: readonly Subject[]): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    with locked as (
      insert into duty_subject (kind, id)
      select * from unnest(${subjects.map(({ kind }) => kind)}::text[], ${subjects.map(({ id }) => id)}::uuid[]) as s (kind, id)
      order by 1, 2
      on conflict (kind, id) do update set kind = excluded.kind
      returning computed_at
    )
    select greatest(${work.asking.now}::timestamptz, max(computed_at) + interval '1 microsecond')::text as stamp from locked
  `.execute(work.write);
  return rows[0]?.stamp ?? work.asking.now.toISOString();
}

async function markWorkedOut(work: Work, subjects: readonly Subject[], stamp: string): Promise<void> {
  await sql`update duty_subject d set computed_at = ${stamp}::timestamptz, stale_since = null, stale_reason = null
    from unnest(${subjects.map(({ kind }) => kind)}::text[], ${subjects.map(({ id }) => id)}::uuid[]) as s (kind, id)
    where d.kind = s.kind and d.id = s.id`.execute(work.write);
}
