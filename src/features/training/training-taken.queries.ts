import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { TrainingTaken } from './training.duties.ts';

/** The training recorded at many organisations. One query. As the engine. */
export const trainingTaken: FactSource<ReadOnlyDatabase, readonly TrainingTaken[]> = {
  load: async (read, ids) => {
    const rows = await read
      .selectFrom('training_day')
      .select(['id', 'organisation_id', 'person_id', 'on_day', 'days'])
      .where(sql<boolean>`organisation_id = any (${[...ids]}::uuid[])`)
      .orderBy('on_day')
      .orderBy('id')
      .execute();
    const of = Map.groupBy(rows, (row) => row.organisation_id);
    return {
      facts: new Map(
        ids.map((id) => [
          id,
          (of.get(id) ?? []).map((row) => ({
            id: row.id,
            personId: row.person_id,
            on: row.on_day,
            days: Number(row.days),
          })),
        ]),
      ),
    };
  },
};
