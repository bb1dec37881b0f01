import { sql } from 'kysely';
import type { Actor, Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { mayBeSeen } from '../children/index.ts';

/** Of these children, the parts somebody may see of each today. One query however many there are. */
export async function partsSeen(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
  parts: readonly Scope[],
  { actor, today, everYears }: { actor: Actor; today: Day; everYears: number },
): Promise<Map<string, ReadonlySet<Scope>>> {
  if (childIds.length === 0) return new Map();
  const columns = parts.map(
    (part) => sql`case when ${mayBeSeen(sql.ref('c.id'), actor, today, part, everYears)} then ${part}::text end`,
  );
  const { rows } = await sql<{ id: string; seen: string[] }>`
    select c.id, array_remove(array[${sql.join(columns)}], null) as seen from child c
    where c.id = any (${[...childIds]}::uuid[]) and not exists (select from sealed_child s where s.child_id = c.id)`.execute(
    read as never,
  );
  return new Map(rows.map(({ id, seen }) => [id, new Set(seen as Scope[])]));
}
