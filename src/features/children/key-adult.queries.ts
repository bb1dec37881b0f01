import { sql } from 'kysely';
import { STAFF_POSTS } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { type ChildView, readView } from './key-adult.ts';

export interface KeyAdultRow {
  readonly id: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly personId: string | null;
  /** Null where the school's people are not known here: a child at a school of another authority. */
  readonly name: string | null;
  readonly from: Day;
  readonly to: Day | null;
  readonly view: ChildView;
  readonly words: string | null;
  readonly askedOn: Day | null;
}

/** Every key adult the child had, as each organisation recorded it, latest first. */
export async function keyAdultsOf(read: ReadOnlyDatabase, childId: string): Promise<KeyAdultRow[]> {
  const rows = await read
    .selectFrom('key_adult as k')
    .leftJoin('person as p', 'p.id', 'k.person_id')
    .select(['k.id', 'k.child_id', 'k.controller_id', 'k.person_id', 'p.display_name', 'k.during'])
    .select(['k.child_view', 'k.child_words', 'k.asked_on'])
    .where('k.child_id', '=', childId)
    .orderBy(sql`lower(k.during) desc`)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    controllerId: row.controller_id,
    personId: row.person_id,
    name: row.display_name,
    from: row.during.from,
    to: row.during.to,
    view: readView(row.child_view) ?? 'not-asked',
    words: row.child_words,
    askedOn: row.asked_on,
  }));
}

/** The key adult on a day: the one the child's school says, where several have said. */
export function keyAdultOn(rows: readonly KeyAdultRow[], day: Day, schoolId: string | null): KeyAdultRow | undefined {
  const held = rows.filter((row) => row.from <= day && (row.to === null || day < row.to));
  return held.find((row) => row.controllerId === schoolId) ?? held[0];
}

export interface StaffMember {
  readonly id: string;
  readonly name: string;
}

/** Those who work with children at a school today: who can be a key adult there. By name. */
export async function staffAt(read: ReadOnlyDatabase, schoolId: string): Promise<StaffMember[]> {
  return read
    .selectFrom('post_holding as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['p.id', 'p.display_name as name'])
    .distinct()
    .where('h.organisation_id', '=', schoolId)
    .where('h.post', 'in', [...STAFF_POSTS])
    .where(sql<boolean>`h.during @> (select app.today())`)
    .orderBy('p.display_name')
    .execute();
}
