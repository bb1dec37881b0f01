import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { ItemState, PaperItem, PaperSet, SetState } from './paper-set.ts';

/** The sets somebody has asked for, latest first. Row security shows one's own. */
export async function paperSets(read: ReadOnlyDatabase, organisationId: string, id?: string): Promise<PaperSet[]> {
  const rows = await read
    .selectFrom('paper_set as s')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('paper_set_item as i')
          .whereRef('i.set_id', '=', 's.id')
          .select(sql<number>`count(*)::int`.as('of'))
          .select(sql<number>`count(*) filter (where i.state = 'made')::int`.as('made'))
          .select(sql<number>`count(*) filter (where i.state in ('not-open', 'failed'))::int`.as('not'))
          .as('n'),
      (join) => join.onTrue(),
    )
    .select(['s.id', 's.what', 's.state', 's.asked_at', 's.finished_at', 's.delete_after', 'n.of', 'n.made', 'n.not'])
    .where('s.organisation_id', '=', organisationId)
    .where(id === undefined ? sql<boolean>`true` : sql<boolean>`s.id = ${id}`)
    // what is over waits for the night to be taken away, and is not there any more
    .where(sql<boolean>`s.delete_after >= app.today()`)
    .orderBy('s.asked_at', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, what: row.what, state: row.state as SetState, askedAt: row.asked_at },
    ...{ finishedAt: row.finished_at, deleteAfter: row.delete_after as Day },
    ...{ of: row.of, made: row.made, not: row.not },
  }));
}

export interface StoredItem extends PaperItem {
  readonly file: { readonly hash: string; readonly size: number; readonly crc32: number } | null;
  readonly scopes: readonly string[];
}

/** What is in a set, in order; `states`: only those. */
export async function itemsOf(
  read: ReadOnlyDatabase,
  setId: string,
  states: readonly ItemState[],
): Promise<StoredItem[]> {
  const rows = await read
    .selectFrom('paper_set_item')
    .selectAll()
    .where('set_id', '=', setId)
    .where('state', 'in', [...states])
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    ...{ position: row.position, childId: row.child_id, planId: row.plan_id, state: row.state as ItemState },
    file:
      row.keyed_hash === null ? null : { hash: row.keyed_hash, size: Number(row.size_bytes), crc32: Number(row.crc32) },
    scopes: row.scopes,
  }));
}

export interface Begun {
  readonly position: number;
  readonly tries: number;
  /** How often it was to be made anew: what was drawn before that is not kept (0321). */
  readonly anew: number;
}

/** The next plan whose paper is to be made, and how often it was begun; undefined: there is none, or the set was stopped. */
export async function nextItem(
  read: ReadOnlyDatabase,
  setId: string,
): Promise<(PaperItem & Begun & { readonly organisationId: string }) | undefined> {
  const row = await read
    .selectFrom('paper_set_item as i')
    .innerJoin('paper_set as s', 's.id', 'i.set_id')
    .select(['i.position', 'i.child_id', 'i.plan_id', 'i.tries', 'i.anew', 's.organisation_id'])
    .where('s.id', '=', setId)
    .where('s.state', '=', 'making')
    .where('i.state', '=', 'waiting')
    .orderBy('i.position')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      ...{ position: row.position, childId: row.child_id, planId: row.plan_id, state: 'waiting' as const },
      ...{ tries: row.tries, anew: row.anew, organisationId: row.organisation_id },
    }
  );
}
