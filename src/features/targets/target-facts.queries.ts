import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { TargetFact } from './targets.duties.ts';

/** How the targets of many children stand: two queries however many. As the engine, which reads none of their words. */
export const targetFacts: FactSource<ReadOnlyDatabase, readonly TargetFact[]> = {
  load: async (read, ids) => {
    const targets = await read
      .selectFrom('target as t')
      .select(['t.target_id', 't.plan_id', 't.child_id'])
      .distinctOn('t.target_id')
      .select('t.withdrawn')
      .where(sql<boolean>`t.child_id = any (${[...ids]}::uuid[])`)
      .orderBy('t.target_id')
      .orderBy('t.version', 'desc')
      .execute();
    const outcomes =
      targets.length === 0
        ? []
        : await read
            .selectFrom('target_outcome as r')
            .select(['r.target_id', 'r.plan_id', 'r.settled_on'])
            .where(sql<boolean>`r.child_id = any (${[...ids]}::uuid[])`)
            .orderBy('r.recorded_at')
            .orderBy('r.version')
            .execute();
    // the last one said of a target stands; the first day it was settled is when it was done
    const settled = new Map<string, { planId: string; on: Day }>();
    for (const { target_id, plan_id, settled_on } of outcomes) {
      settled.set(target_id, { planId: plan_id, on: settled.get(target_id)?.on ?? (settled_on as Day) });
    }
    const of = Map.groupBy(
      targets.filter(({ withdrawn }) => !withdrawn),
      (row) => row.child_id,
    );
    return {
      facts: new Map(
        ids.map((id) => [
          id,
          (of.get(id) ?? []).map((row) => ({
            id: row.target_id,
            planId: row.plan_id,
            settled: settled.get(row.target_id) ?? null,
          })),
        ]),
      ),
    };
  },
};
