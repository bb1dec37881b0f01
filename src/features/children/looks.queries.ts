import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** A look at a child's record by somebody of any organisation. */
export interface Look {
  readonly eventId: number;
  readonly at: Date;
  readonly personId: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
  /** 'child.look', 'child.listed', 'child.exported', 'glass.broken'. */
  readonly verb: string;
}

/** The latest look of each person who opened the record itself, latest first. The caller has asked for the part 'looks'. */
export async function looksAt(read: ReadOnlyDatabase, childId: string, most: number): Promise<Look[]> {
  const { rows } = await sql<Row>`
    select l.*, o.name as organisation from (
      select * from app.last_looks_at(${childId}::uuid) order by at desc limit ${most}
    ) l left join organisation o on o.id = l.organisation_id
    order by l.at desc`.execute(read as never);
  return rows.map(toLook);
}

interface Row {
  event_id: number;
  at: Date;
  person_id: string | null;
  person_name: string | null;
  organisation: string | null;
  verb: string;
}

const toLook = (row: Row): Look => ({
  eventId: row.event_id,
  at: row.at,
  personId: row.person_id,
  name: row.person_name,
  organisation: row.organisation,
  verb: row.verb,
});
