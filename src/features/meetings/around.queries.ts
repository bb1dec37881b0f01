import { sql } from 'kysely';
import { isPost, isRelation, type PostId, postOf, relationOf, STAFF_POSTS } from '../../access/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** A person of Mainstay who can be invited to a child's meeting. */
export interface Around {
  readonly personId: string;
  readonly name: string;
  /** "Social worker" */
  readonly asWhom: string;
  /** Invited unless somebody says otherwise: social worker, adviser, key adult, designated teacher. */
  readonly usual: boolean;
  readonly email: string | null;
}

const usualRelations = ['social-worker-of', 'cover-social-worker-of', 'adviser-of', 'key-adult'];
const usualPosts: readonly PostId[] = ['designated-teacher'];

interface Row {
  readonly child_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly what: string;
  readonly email: string | null;
}

/**
 * Who can be invited for each of some children: those who work with the child by their caseload, its key adult, and the
 * staff of the organisation that holds the plan; never a relative of the child who is barred from the record. Each once, as
 * what they are to the child before what they are at the school. Two queries.
 */
export async function peopleAround(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
  organisationId: string,
): Promise<ReadonlyMap<string, readonly Around[]>> {
  const children = sql`${[...childIds]}::uuid[]`;
  const { rows: related } = await sql<Row>`
    select r.child_id, r.person_id, coalesce(r.name, p.display_name) as name, r.relation as what, p.email from (
      select child_id, person_id, name, relation from app.people_of_children(${children})
      union all
      select k.child_id, k.person_id, null, 'key-adult' from key_adult k
      where k.child_id = any (${children}) and k.person_id is not null and k.during @> (select app.today())
    ) r
    left join person p on p.id = r.person_id
    where coalesce(r.name, p.display_name) is not null and not exists (select from relative_bar b
      where b.child_id = r.child_id and b.person_id = r.person_id and b.lifted_at is null)
    order by r.child_id, array_position(array['social-worker-of', 'cover-social-worker-of', 'adviser-of', 'key-adult'], r.relation), name`.execute(
    read as never,
  );
  const { rows: staff } = await sql<Row>`
    select c.id as child_id, h.person_id, p.display_name as name, h.post as what, p.email
    from unnest(${children}) c (id)
    join post_holding h on h.organisation_id = ${organisationId}::uuid and h.during @> (select app.today())
      and h.post = any (${[...STAFF_POSTS, 'virtual-school-head', 'adviser']}::text[])
    join person p on p.id = h.person_id
    where not exists (select from relative_bar b where b.child_id = c.id and b.person_id = h.person_id and b.lifted_at is null)
    order by c.id, array_position(array['designated-teacher', 'deputy-designated-teacher', 'headteacher'], h.post), p.display_name`.execute(
    read as never,
  );
  const found = new Map<string, Map<string, Around>>(childIds.map((id) => [id, new Map()]));
  for (const row of [...related, ...staff]) {
    const of = found.get(row.child_id);
    const before = of?.get(row.person_id);
    const usual = usualRelations.includes(row.what) || usualPosts.some((post) => post === row.what);
    of?.set(row.person_id, {
      ...{ personId: row.person_id, name: row.name, email: row.email },
      asWhom: before?.asWhom ?? labelOf(row.what),
      usual: usual || before?.usual === true,
    });
  }
  return new Map([...found].map(([id, people]) => [id, [...people.values()]]));
}

/** "Adviser of the child" stands beside the child's own meeting as "Adviser". */
function labelOf(what: string): string {
  if (isPost(what)) return postOf(what).label;
  return isRelation(what) ? relationOf(what).label.replace(/ of the child$/, '') : what;
}
