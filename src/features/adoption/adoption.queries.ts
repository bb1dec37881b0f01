import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** The organisations to which the record closes, by name. */
export async function openTo(read: ReadOnlyDatabase, childId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select app.open_to(${childId}) as name`.execute(read as never);
  return rows.map((row) => row.name);
}

/** The organisations that answer for facts about the child: each is told by its own posts. */
export async function answeringFor(read: ReadOnlyDatabase, childId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select unnest(app.controllers_of(${childId})) as id`.execute(
    read as never,
  );
  return rows.map((row) => row.id);
}
