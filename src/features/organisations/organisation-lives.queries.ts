import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { OrganisationLife } from './organisation-life.ts';

/** Who held which post at many organisations. One query. As the engine. */
export const organisationLives: FactSource<ReadOnlyDatabase, OrganisationLife> = {
  load: async (read, ids) => {
    const rows = await read
      .selectFrom('organisation as o')
      .leftJoin('post_holding as h', 'h.organisation_id', 'o.id')
      .leftJoin('person as p', 'p.id', 'h.person_id')
      .select(['o.id as organisation_id', 'h.id', 'h.post', 'h.person_id', 'h.during', 'p.qualified_teacher'])
      .where(sql<boolean>`o.id = any (${[...ids]}::uuid[])`)
      .execute();
    const lives = Map.groupBy(rows, (row) => row.organisation_id).entries();
    return {
      facts: new Map(
        lives.map(([id, held]): [string, OrganisationLife] => [
          id,
          {
            id,
            holdings: held.flatMap((row) =>
              row.id === null || row.post === null || row.person_id === null || row.during === null
                ? []
                : [
                    {
                      id: row.id,
                      post: row.post,
                      personId: row.person_id,
                      qualifiedTeacher: row.qualified_teacher,
                      ...row.during,
                    },
                  ],
            ),
          },
        ]),
      ),
    };
  },
};
