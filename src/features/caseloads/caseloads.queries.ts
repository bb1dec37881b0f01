import { sql } from 'kysely';
import type { Actor } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { childNames, visibleAmong } from '../children/index.ts';
import { byNumber, type CaseChild, postsOf, type Role, type Worker } from './caseload.ts';

/** Those who can be given a child in a role on a day: they hold a post for it at the authority. */
export async function workersAt(read: ReadOnlyDatabase, authorityId: string, role: Role, on: Day): Promise<Worker[]> {
  const rows = await read
    .selectFrom('post_holding as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['p.id', 'p.display_name'])
    .distinct()
    .where('h.organisation_id', '=', authorityId)
    .where('h.post', 'in', [...postsOf(role)])
    .where(sql<boolean>`h.during @> ${on}::date`)
    .orderBy('p.display_name')
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.display_name }));
}

interface Row {
  child_id: string;
  number: string | null;
  worker_id: string | null;
  next_worker_id: string | null;
  next_from: Day | null;
  cover_id: string | null;
  cover_until: Day | null;
}

/**
 * The children whom an authority looks after or whose case it holds today, with who has each in a role: advisers have those
 * looked after. By number and nothing else, also for whoever sees no child (app.caseload). One query.
 */
export async function caseloadOf(read: ReadOnlyDatabase, authorityId: string, role: Role): Promise<CaseChild[]> {
  const { rows } = await sql<Row>`
    select child_id, number, worker_id, next_worker_id, next_from::text, cover_id, cover_until::text
    from app.caseload(${authorityId}::uuid, ${role})`.execute(read as never);
  return rows
    .map(
      (row): CaseChild => ({
        id: row.child_id,
        number: row.number,
        workerId: row.worker_id,
        next:
          row.next_worker_id === null || row.next_from === null
            ? null
            : { workerId: row.next_worker_id, from: row.next_from },
        cover: row.cover_id === null ? null : { workerId: row.cover_id, until: row.cover_until },
      }),
    )
    .sort(byNumber);
}

/** The names of those of some children that the reader may see by name. */
export async function namesAmong(
  read: ReadOnlyDatabase,
  authorityId: string,
  childIds: readonly string[],
  reader: { readonly actor: Actor; readonly today: Day; readonly everYears: number },
): Promise<ReadonlyMap<string, string>> {
  const seen = await visibleAmong(read, childIds, reader.actor, reader.today, 'name', reader.everYears);
  if (seen.size === 0) return new Map();
  const names = await childNames(read, [...seen], authorityId);
  return new Map([...names].map(([id, name]) => [id, name.full]));
}
