import { sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';
import { asEngine } from './as-engine.commands.ts';
import { markSchoolStale, markStale, type StaleReason } from './stale.commands.ts';

/**
 * After a school's calendar or settings changed: marks the school and every child who is or was on its roll, those too whom
 * the one who changed them does not see.
 */
export function markSchoolChanged(work: Work, organisationId: string, reason: StaleReason): Promise<void> {
  return asEngine(work, () => markSchoolStale(work, organisationId, reason));
}

/** After somebody's post at a school changed: marks the children whose key adult they are or were there. */
export function markKeyAdultChanged(work: Work, organisationId: string, personId: string): Promise<void> {
  return asEngine(work, async () => {
    const { rows } = await sql<{ id: string }>`select distinct child_id as id from key_adult
      where controller_id = ${organisationId}::uuid and person_id = ${personId}::uuid`.execute(work.read as never);
    await markStale(
      work,
      rows.map(({ id }) => ({ kind: 'child' as const, id })),
      'posts',
    );
  });
}

/** After somebody else was given children: marks them, also for one who gave them and sees none of them. */
export function markChildrenChanged(work: Work, childIds: readonly string[]): Promise<void> {
  const children = childIds.map((id) => ({ kind: 'child' as const, id }));
  return asEngine(work, () => markStale(work, children, 'posts'));
}
