import { sql } from 'kysely';
import { type Day, dayInEngland } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { RatifiedFact } from './policies.duties.ts';

/** Every ratified version of the policies many organisations have, the oldest first. One query. As the engine. */
export const policyFacts: FactSource<ReadOnlyDatabase, readonly RatifiedFact[]> = {
  load: async (read, ids) => {
    const rows = await read
      .selectFrom('policy_version as v')
      .innerJoin('policy as p', 'p.id', 'v.policy_id')
      .select(['v.id', 'v.policy_id', 'v.organisation_id', 'v.ratified_on', 'v.review_on', 'v.ratified_at'])
      .select(['p.kind', 'p.title', 'p.answers_for'])
      .select(
        sql<string>`coalesce((select string_agg(s.sentences::text, ' ') from policy_section s
          where s.version_id = v.id and s.how <> 'left-out'), '')`.as('text'),
      )
      .select(
        sql<
          { edition: string; on: Day }[]
        >`coalesce((select jsonb_agg(jsonb_build_object('edition', g.edition, 'on', g.on_day))
          from policy_guidance_read g where g.version_id = v.id), '[]')`.as('read'),
      )
      .where(sql<boolean>`v.organisation_id = any (${[...ids]}::uuid[])`)
      .where('v.ratified_on', 'is not', null)
      .where('p.ended_on', 'is', null)
      .orderBy('v.policy_id')
      .orderBy('v.nth')
      .execute();
    const of = Map.groupBy(rows, (row) => row.organisation_id);
    return {
      facts: new Map(
        ids.map((id) => [
          id,
          (of.get(id) ?? []).flatMap((row): RatifiedFact[] =>
            row.ratified_on === null || row.review_on === null || row.ratified_at === null
              ? []
              : [
                  {
                    ...{ id: row.id, policyId: row.policy_id, kind: row.kind, title: row.title, read: row.read },
                    ...{ answersFor: row.answers_for, ratifiedOn: row.ratified_on, reviewOn: row.review_on },
                    ...{ writtenOn: dayInEngland(row.ratified_at), text: row.text },
                  },
                ],
          ),
        ]),
      ),
    };
  },
};
