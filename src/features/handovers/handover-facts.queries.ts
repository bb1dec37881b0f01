import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { HandoverFact } from './handovers.duties.ts';

/** What was handed over of many children: one query. As the engine, which reads no word of it. */
export const handoverFacts: FactSource<ReadOnlyDatabase, readonly HandoverFact[]> = {
  load: async (read, ids) => {
    const rows = await read
      .selectFrom('handover as h')
      .leftJoin('handover_answer as a', 'a.handover_id', 'h.id')
      .select(['h.id', 'h.child_id', 'h.controller_id', 'h.first_day', 'h.offered_on', 'a.answer'])
      .where(sql<boolean>`h.child_id = any (${[...ids]}::uuid[])`)
      .orderBy('h.offered_on')
      .orderBy('h.id')
      .execute();
    const of = Map.groupBy(rows, (row) => row.child_id);
    return {
      facts: new Map(
        ids.map((id) => [
          id,
          (of.get(id) ?? [])
            .filter(({ answer }) => answer === null || answer === 'accepted')
            .map((row) => ({ id: row.id, fromId: row.controller_id, firstDay: row.first_day, on: row.offered_on })),
        ]),
      ),
    };
  },
};
