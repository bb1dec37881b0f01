import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../platform/database/database.ts';

export interface HeldPost {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: 'school' | 'trust' | 'authority';
  readonly schoolKind: string | null;
  readonly authorityId: string | null;
  readonly trustId: string | null;
  readonly post: string;
  readonly from: string;
  readonly to: string | null;
}

/** The posts a person holds on the day of the transaction, oldest first. Access follows posts, and nothing else does. */
export async function postsHeldToday(read: ReadOnlyDatabase, personId: string): Promise<HeldPost[]> {
  const rows = await read
    .selectFrom('post_holding as p')
    .innerJoin('organisation as o', 'o.id', 'p.organisation_id')
    .select([
      'p.organisation_id',
      'o.name',
      'o.kind',
      'o.school_kind',
      'o.authority_id',
      'o.trust_id',
      'p.post',
      'p.during',
    ])
    .where('p.person_id', '=', personId)
    .where(sql<boolean>`p.during @> (select app.today())`)
    .orderBy(sql`lower(p.during)`)
    .orderBy('p.created_at')
    .execute();
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    organisationName: row.name,
    organisationKind: row.kind as HeldPost['organisationKind'],
    schoolKind: row.school_kind,
    authorityId: row.authority_id,
    trustId: row.trust_id,
    post: row.post,
    from: row.during.from,
    to: row.during.to,
  }));
}

/**
 * Who is behind a session, in one question: their name, the posts they hold today and whom they stand in for. Those are named
 * first and their posts looked up: joined, everybody's posts are read to find that nearly nobody stands in for anybody.
 */
export async function visitorNamed(
  read: ReadOnlyDatabase,
  personId: string,
): Promise<
  | {
      readonly name: string;
      readonly held: readonly HeldPost[];
      readonly standsIn: readonly { organisationId: string; post: string }[];
    }
  | undefined
> {
  const { rows } = await sql<{ name: string; held: HeldPost[]; standsIn: { organisationId: string; post: string }[] }>`
    select me.display_name as name,
      (select coalesce(jsonb_agg(jsonb_build_object('organisationId', p.organisation_id, 'organisationName', o.name,
          'organisationKind', o.kind, 'schoolKind', o.school_kind, 'authorityId', o.authority_id, 'trustId', o.trust_id,
          'post', p.post, 'from', lower(p.during), 'to', upper(p.during)) order by lower(p.during), p.created_at), '[]')
        from post_holding p join organisation o on o.id = p.organisation_id
        where p.person_id = me.id and p.during @> (select app.today())) as held,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('organisationId', p.organisation_id, 'post', p.post)), '[]')
        from post_holding p
        where p.person_id = any (array(select b.person_id from relative_bar b where b.stand_in_id = me.id and b.lifted_at is null))
          and p.during @> (select app.today())) as "standsIn"
    from person me where me.id = ${personId}`.execute(read as never);
  return rows[0];
}

/** The posts of barred colleagues a person stands in for, for one child or more. */
export async function standsInFor(
  read: ReadOnlyDatabase,
  personId: string,
): Promise<{ organisationId: string; post: string }[]> {
  const rows = await read
    .selectFrom('relative_bar as b')
    .innerJoin('post_holding as p', 'p.person_id', 'b.person_id')
    .select(['p.organisation_id', 'p.post'])
    .distinct()
    .where('b.stand_in_id', '=', personId)
    .where('b.lifted_at', 'is', null)
    .where(sql<boolean>`p.during @> (select app.today())`)
    .execute();
  return rows.map((row) => ({ organisationId: row.organisation_id, post: row.post }));
}

/** Whoever has this address (in lower case); undefined when nobody here has, or nobody the one asking may find. */
export async function personByEmail(
  read: ReadOnlyDatabase,
  email: string,
): Promise<{ id: string; name: string } | undefined> {
  const row = await read
    .selectFrom('person')
    .select(['id', 'display_name'])
    .where('email', '=', email)
    .executeTakeFirst();
  return row && { id: row.id, name: row.display_name };
}

export interface FoundOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: 'school' | 'trust' | 'authority';
  readonly urn: string | null;
  readonly laCode: string | null;
  readonly schoolKind: string | null;
}

/** Every organisation here, schools by name after authorities and trusts. */
export async function allOrganisations(read: ReadOnlyDatabase): Promise<FoundOrganisation[]> {
  const rows = await read
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'urn', 'la_code', 'school_kind'])
    .orderBy('kind')
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind as FoundOrganisation['kind'],
    urn: row.urn,
    laCode: row.la_code,
    schoolKind: row.school_kind,
  }));
}
