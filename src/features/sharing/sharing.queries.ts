import { sql } from 'kysely';
import { isPost, type PostId } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Colleague } from './share.ts';

export interface ShareRow {
  readonly id: string;
  readonly childId: string;
  /** The post, or the name of the one person. */
  readonly post: string | null;
  readonly personId: string | null;
  readonly person: string | null;
  readonly scopes: readonly string[];
  readonly from: Day;
  readonly to: Day | null;
  readonly reason: string | null;
  readonly sharedBy: string | null;
}

const columns = [
  's.id',
  's.child_id',
  's.with_post',
  's.with_person',
  's.scopes',
  's.during',
  's.reason',
  'p.display_name as person',
  'b.display_name as shared_by_name',
] as const;

/** What one organisation has shared of a child, now and before, latest first. */
export async function sharesOf(read: ReadOnlyDatabase, childId: string, organisationId: string): Promise<ShareRow[]> {
  const rows = await shares(read)
    .where('s.child_id', '=', childId)
    .where('s.controller_id', '=', organisationId)
    .orderBy(sql`lower(s.during) desc`)
    .orderBy('s.shared_at', 'desc')
    .execute();
  return rows.map(toShare);
}

/** Everything an organisation shares today, what ends first first. The caller leaves out children the reader may not see. */
export async function sharedNow(read: ReadOnlyDatabase, organisationId: string): Promise<ShareRow[]> {
  const rows = await shares(read)
    .where('s.controller_id', '=', organisationId)
    .where(sql<boolean>`s.during @> (select app.today())`)
    .orderBy(sql`upper(s.during) nulls last`)
    .orderBy('s.id')
    .execute();
  return rows.map(toShare);
}

const shares = (read: ReadOnlyDatabase) =>
  read
    .selectFrom('child_share as s')
    .leftJoin('person as p', 'p.id', 's.with_person')
    .leftJoin('person as b', 'b.id', 's.shared_by')
    .select(columns);

type Row = Awaited<ReturnType<ReturnType<typeof shares>['execute']>>[number];

const toShare = (row: Row): ShareRow => ({
  id: row.id,
  childId: row.child_id,
  post: row.with_post,
  personId: row.with_person,
  person: row.person,
  scopes: row.scopes,
  from: row.during.from,
  to: row.during.to,
  reason: row.reason,
  sharedBy: row.shared_by_name,
});

/** Everybody who holds a post at an organisation today, by name. */
export async function colleaguesAt(read: ReadOnlyDatabase, organisationId: string): Promise<Colleague[]> {
  const rows = await read
    .selectFrom('post_holding as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['h.person_id', 'p.display_name', 'h.post'])
    .where('h.organisation_id', '=', organisationId)
    .where(sql<boolean>`h.during @> (select app.today())`)
    .orderBy('p.display_name')
    .orderBy('h.person_id')
    .execute();
  return [...Map.groupBy(rows, (row) => row.person_id)].map(([personId, held]) => ({
    personId,
    name: held[0]?.display_name ?? '',
    posts: held.map((row) => row.post).filter((post): post is PostId => isPost(post)),
  }));
}

export interface Disclosure {
  readonly id: string;
  readonly bodyKind: string;
  readonly bodyName: string;
  readonly toldTo: string;
  readonly toldOn: Day;
  readonly how: string;
  readonly what: string;
  readonly why: string;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  /** Of another organisation that holds this child's record, where it was handed over. */
  readonly organisation: string;
}

/** What was told of a child to bodies without access, latest first. */
export async function disclosuresOf(read: ReadOnlyDatabase, childId: string): Promise<Disclosure[]> {
  const rows = await read
    .selectFrom('disclosure as d')
    .innerJoin('organisation as o', 'o.id', 'd.controller_id')
    .leftJoin('person as p', 'p.id', 'd.recorded_by')
    .select([
      'd.id',
      'd.body_kind',
      'd.body_name',
      'd.told_to',
      'd.told_on',
      'd.how',
      'd.what',
      'd.why',
      'd.recorded_at',
    ])
    .select(['p.display_name', 'o.name'])
    .where('d.child_id', '=', childId)
    .orderBy('d.told_on', 'desc')
    .orderBy('d.recorded_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bodyKind: row.body_kind,
    bodyName: row.body_name,
    toldTo: row.told_to,
    toldOn: row.told_on,
    how: row.how,
    what: row.what,
    why: row.why,
    recordedBy: row.display_name,
    recordedAt: row.recorded_at,
    organisation: row.name,
  }));
}
