import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { SecondFact } from './judging.duties.ts';

/** The plans of many children that were drawn, as each was last given to somebody: one query. As the engine, which reads no judgement. */
export const judgingFacts: FactSource<ReadOnlyDatabase, readonly SecondFact[]> = {
  load: async (read, ids) => {
    const rows = await read
      .selectFrom('second_judging as s')
      .distinctOn('s.plan_id')
      .select(['s.plan_id', 's.child_id', 's.turn', 's.organisation_id', 's.person_id'])
      .select(sql<Day>`(s.given_at at time zone 'Europe/London')::date::text`.as('given_on'))
      .select(
        sql<Day | null>`(select min((j.judged_at at time zone 'Europe/London')::date)::text from plan_judgement j
          where j.plan_id = s.plan_id and j.blind)`.as('judged_on'),
      )
      .where(sql<boolean>`s.child_id = any (${[...ids]}::uuid[])`)
      .where(
        sql<boolean>`not exists (select from plan_step c where c.plan_id = s.plan_id and c.to_state = 'cancelled')`,
      )
      .orderBy('s.plan_id')
      .orderBy('s.turn', 'desc')
      .execute();
    const of = Map.groupBy(rows, (row) => row.child_id);
    return {
      facts: new Map(
        ids.map((id) => [
          id,
          (of.get(id) ?? []).map(
            (row): SecondFact => ({
              ...{ planId: row.plan_id, turn: row.turn, organisationId: row.organisation_id, personId: row.person_id },
              ...{ givenOn: row.given_on, judgedOn: row.judged_on },
            }),
          ),
        ]),
      ),
    };
  },
};
