import { sql } from 'kysely';
import type { Group } from '../../access/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { CohortFacts } from './cohort.duties.ts';
import type { CohortChild } from './in-table.ts';

/**
 * Who is in the cohort of many schools, and which tables were gone down. Two queries. As the engine, which sees the status
 * an authority has recorded as well as the school's own; sealed records are left out.
 */
export const cohortFacts: FactSource<ReadOnlyDatabase, CohortFacts> = {
  load: async (read, ids) => {
    const rows = await read
      .selectFrom('enrolment as e')
      .innerJoin('status_period as s', 's.child_id', 'e.child_id')
      .select(['e.school_id', 'e.child_id', 'e.during as on_roll', 's.kind', 's.during'])
      .where(sql<boolean>`e.school_id = any (${[...ids]}::uuid[])`)
      .where('s.confirmed', '=', true)
      .where((eb) =>
        eb.not(
          eb.exists(eb.selectFrom('sealed_child as x').select('x.child_id').whereRef('x.child_id', '=', 'e.child_id')),
        ),
      )
      .execute();
    const reviews = await read
      .selectFrom('cohort_review')
      .select(['id', 'organisation_id', 'half_term', 'finished_on'])
      .where(sql<boolean>`organisation_id = any (${[...ids]}::uuid[])`)
      .where('finished_on', 'is not', null)
      .execute();
    const rowsOf = Map.groupBy(rows, (row) => row.school_id);
    const reviewsOf = Map.groupBy(reviews, (row) => row.organisation_id);
    return {
      facts: new Map(
        ids.map((id): [string, CohortFacts] => [
          id,
          {
            children: Map.groupBy(rowsOf.get(id) ?? [], (row) => row.child_id)
              .entries()
              .map(
                ([childId, own]): CohortChild => ({
                  id: childId,
                  onRoll: [
                    ...new Map(own.map((row) => [`${row.on_roll.from} ${row.on_roll.to}`, row.on_roll])).values(),
                  ],
                  statuses: own.map((row) => ({ kind: row.kind as Group, ...row.during })),
                }),
              )
              .toArray(),
            finished: (reviewsOf.get(id) ?? []).flatMap((row) =>
              row.finished_on === null ? [] : [{ id: row.id, key: row.half_term, on: row.finished_on }],
            ),
          },
        ]),
      ),
    };
  },
};
