import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';
import type { ImportingOrganisation } from './imports.queries.ts';

/** The facts an authority may hold on somebody else's record. */
const TABLES = [
  'child_details',
  'hand_correction',
  'enrolment',
  'status_period',
  'care_detail',
  'protection_detail',
  'care_review',
  'wellbeing_score',
  'previous_permanence',
] as const;

/**
 * Facts an organisation wrote on a school's record that is no longer open to it (care ended, and begins again) go to a
 * record of their own, so that they can be added to. When the school says again that the authority looks after the child,
 * the two are joined as before. Returns the new record by the old.
 */
export async function reopenRecords(
  work: Work,
  { id: controllerId, demo }: ImportingOrganisation,
  childIds: readonly string[],
): Promise<Map<string, string>> {
  const moved = new Map(childIds.map((childId) => [childId, randomUUID() as string]));
  if (moved.size === 0) return moved;
  await work.write
    .insertInto('child')
    .values([...moved.values()].map((id) => ({ id, controller_id: controllerId, demo, created_at: work.asking.now })))
    .execute();
  const [from, to] = [[...moved.keys()], [...moved.values()]];
  for (const table of TABLES) {
    await sql`update ${sql.table(table)} as t set child_id = m.new_id
      from unnest(${from}::uuid[], ${to}::uuid[]) as m (old_id, new_id)
      where t.child_id = m.old_id and t.controller_id = ${controllerId}`.execute(work.write);
  }
  return moved;
}
