import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { CentralEntry, PoolSpending } from './pool.ts';

export interface Central {
  readonly entries: readonly CentralEntry[];
  readonly spending: readonly PoolSpending[];
}

/** A year's central budget of an authority: what is kept and what was spent for several children. Three queries. */
export async function centralOf(
  read: ReadOnlyDatabase,
  organisationId: string,
  financialYear: number,
): Promise<Central> {
  const entries = await read
    .selectFrom('premium_central as c')
    .leftJoin('person as w', 'w.id', 'c.written_by')
    .select(['c.id', 'c.kind', 'c.words', 'c.on_day', 'w.display_name'])
    .select(sql<string>`c.amount_pence::text`.as('amount'))
    .where('c.organisation_id', '=', organisationId)
    .where('c.financial_year', '=', financialYear)
    .orderBy('c.written_at')
    .orderBy('c.id')
    .execute();
  const pools = await read
    .selectFrom('premium_pool as c')
    .leftJoin('person as w', 'w.id', 'c.written_by')
    .select(['c.id', 'c.intervention', 'c.takes_back_id', 'c.words', 'c.on_day', 'w.display_name'])
    .select(sql<string>`c.amount_pence::text`.as('amount'))
    .where('c.organisation_id', '=', organisationId)
    .where('c.financial_year', '=', financialYear)
    .orderBy('c.written_at')
    .orderBy('c.id')
    .execute();
  const shares =
    pools.length === 0
      ? []
      : await read
          .selectFrom('premium_entry')
          .select(['pool_id', 'child_id', 'controller_id'])
          .select(sql<string>`amount_pence::text`.as('amount'))
          .where(sql<boolean>`pool_id = any (${pools.map(({ id }) => id)}::uuid[])`)
          .orderBy('amount_pence', 'desc')
          .orderBy('child_id')
          .execute();
  const of = Map.groupBy(shares, ({ pool_id }) => pool_id);
  return {
    entries: entries.map((row) => ({
      ...{ id: row.id, kind: row.kind as CentralEntry['kind'], amount: BigInt(row.amount), words: row.words },
      ...{ on: row.on_day as Day, by: row.display_name },
    })),
    spending: pools.map((row) => ({
      ...{ id: row.id, intervention: row.intervention, amount: BigInt(row.amount), takesBackId: row.takes_back_id },
      ...{ words: row.words, on: row.on_day as Day, by: row.display_name },
      shares: (of.get(row.id) ?? []).map((share) => ({
        ...{ childId: share.child_id, controllerId: share.controller_id, amount: BigInt(share.amount) },
      })),
    })),
  };
}
