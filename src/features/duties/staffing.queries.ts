import { sql } from 'kysely';
import { type ReadOnlyDatabase, together } from '../../platform/database/database.ts';
import type { Owned, Staffing } from './owners.ts';

/** To whom the duties of a post fall while nobody holds it: the packs say. */
export type FallsTo = (post: string) => string | null;

/** Who owns some duties today: at most three queries however many there are. What the reader may not see is not in it. */
export async function staffingOf(
  read: ReadOnlyDatabase,
  duties: readonly Owned[],
  fallsTo: FallsTo,
): Promise<Staffing> {
  const organisations = [...new Set(duties.map((duty) => duty.organisationId))];
  const children = [...new Set(duties.flatMap((duty) => duty.childId ?? []))];
  if (organisations.length === 0) return { holders: [], bars: [], relations: [], fallsTo };
  const related = [
    ...new Set(duties.flatMap(({ assignee, childId }) => (assignee.kind === 'relation' ? (childId ?? []) : []))),
  ];
  const [holders, bars, relations] = await together(read, () => [
    holdersAt(read, organisations),
    children.length === 0 ? [] : barsOf(read, children),
    related.length === 0 ? [] : relationsOf(read, related),
  ]);
  return {
    holders: holders.map((row) => ({
      organisationId: row.organisation_id,
      post: row.post,
      personId: row.person_id,
    })),
    bars: bars.map((row) => ({ childId: row.child_id, personId: row.person_id, standInId: row.stand_in_id })),
    relations: relations.map((row) => ({ childId: row.child_id, relation: row.relation, personId: row.person_id })),
    fallsTo,
  };
}

const holdersAt = (read: ReadOnlyDatabase, organisationIds: readonly string[]) =>
  read
    .selectFrom('post_holding')
    .select(['organisation_id', 'post', 'person_id'])
    .where(sql<boolean>`organisation_id = any (${organisationIds}::uuid[])`)
    .where(sql<boolean>`during @> (select app.today())`)
    .orderBy(sql`lower(during)`)
    .orderBy('id')
    .execute();

const barsOf = (read: ReadOnlyDatabase, childIds: readonly string[]) =>
  read
    .selectFrom('relative_bar')
    .select(['child_id', 'person_id', 'stand_in_id'])
    .where(sql<boolean>`child_id = any (${childIds}::uuid[])`)
    .where('lifted_at', 'is', null)
    .execute();

async function relationsOf(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
): Promise<{ child_id: string; relation: string; person_id: string }[]> {
  const { rows } = await sql<{ child_id: string; relation: string; person_id: string }>`
    select child_id, relation, person_id from app.people_of_children(${childIds}::uuid[])
    where relation in ('social-worker-of', 'cover-social-worker-of', 'adviser-of')
    union all
    select child_id, relation, person_id from child_relation
    where child_id = any (${childIds}::uuid[]) and relation = 'teacher-of' and during @> (select app.today())
    union all
    select child_id, 'key-adult', person_id from key_adult
    where child_id = any (${childIds}::uuid[]) and person_id is not null and during @> (select app.today())`.execute(
    read,
  );
  return rows;
}

/** The names of people, for those the reader may know of. One query. */
export async function personNames(
  read: ReadOnlyDatabase,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await read
    .selectFrom('person')
    .select(['id', 'display_name'])
    .where(sql<boolean>`id = any (${[...new Set(personIds)]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.display_name]));
}
