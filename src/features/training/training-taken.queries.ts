import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { TrainingTaken } from './training-facts.ts';

/** The training recorded at many organisations. One query. As the engine. */
export const trainingTaken: FactSource<ReadOnlyDatabase, readonly TrainingTaken[]> = {
  load: async (read, ids) => {
    const rows = await read
      .selectFrom('training_day as t')
      .leftJoin('training_course as c', 'c.id', 't.course_id')
      .select(['t.id', 't.organisation_id', 't.person_id', 't.on_day', 't.days', 't.valid_until', 'c.counts_for'])
      .where(sql<boolean>`t.organisation_id = any (${[...ids]}::uuid[])`)
      .orderBy('t.on_day')
      .orderBy('t.id')
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
            countsFor: row.counts_for,
            validUntil: row.valid_until,
          })),
        ]),
      ),
    };
  },
};
