import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { PepEvent, PepFacts } from './pep-events.ts';

/** What has happened with the PEPs of many children. One query; who has none has an empty list. As the engine. */
export const pepFacts: FactSource<ReadOnlyDatabase, PepFacts> = {
  load: async (read, ids) => {
    const rows = await read
      .selectFrom('pep_event')
      .select(['id', 'child_id', 'kind', 'on_day'])
      .where(sql<boolean>`child_id = any (${[...ids]}::uuid[])`)
      .where('withdrawn_at', 'is', null)
      .orderBy('on_day')
      .orderBy('id')
      .execute();
    const of = Map.groupBy(rows, (row) => row.child_id);
    return {
      facts: new Map(
        ids.map((id) => [
          id,
          {
            events: (of.get(id) ?? []).map((row) => ({
              id: row.id,
              kind: row.kind as PepEvent['kind'],
              on: row.on_day,
              evidence: 'pep_event',
            })),
          },
        ]),
      ),
    };
  },
};
