import { sql } from 'kysely';
import { isPost, postOf } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** Something that was agreed in a plan's meeting. */
export interface Agreed {
  readonly id: string;
  readonly what: string;
  /** A post or a person, in words. */
  readonly owner: string;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
}

/** What was agreed in the meeting of one plan, by date. One query. */
export async function agreedIn(read: ReadOnlyDatabase, planId: string): Promise<Agreed[]> {
  const rows = await read
    .selectFrom('agreed_action as a')
    .leftJoin('person as p', 'p.id', 'a.owner_person')
    .select(['a.id', 'a.what', 'a.owner_post', 'p.display_name', 'a.due_on', 'a.done_on'])
    .where('a.from_kind', '=', 'meeting')
    .where('a.from_id', '=', planId)
    .orderBy('a.due_on')
    .orderBy(sql`a.agreed_at`)
    .orderBy('a.id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, what: row.what, dueOn: row.due_on, doneOn: row.done_on },
    owner:
      row.owner_post !== null && isPost(row.owner_post)
        ? postOf(row.owner_post).label
        : (row.display_name ?? 'Somebody at another organisation'),
  }));
}
