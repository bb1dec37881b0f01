import { sql } from 'kysely';
import { academicYearRange, type Day } from '../../calendar/index.ts';
import { type ReadOnlyDatabase, rangeText } from '../../platform/database/database.ts';
import { peopleAt } from '../people/index.ts';
import { type ClassStaff, type Colleague, inOrderOfNames, isClassRelation } from './class-staff.ts';

export interface ClassHere {
  readonly name: string;
  readonly staff: readonly ClassStaff[];
}

/** Who has which class of a school in some year, the first day first. */
export async function classStaffAt(
  read: ReadOnlyDatabase,
  schoolId: string,
  academicYear: number,
): Promise<ClassStaff[]> {
  const year = academicYearRange(academicYear);
  const rows = await read
    .selectFrom('class_staff as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['s.id', 's.class_name', 's.person_id', 'p.display_name', 's.relation', 's.during'])
    .where('s.organisation_id', '=', schoolId)
    .where(sql<boolean>`s.during && ${rangeText(year.from, year.to)}::daterange`)
    .orderBy(sql`lower(s.during)`)
    .orderBy('p.display_name')
    .execute();
  return rows.flatMap((row) =>
    isClassRelation(row.relation) && row.during.to !== null
      ? {
          id: row.id,
          className: row.class_name,
          personId: row.person_id,
          personName: row.display_name,
          relation: row.relation,
          from: row.during.from as Day,
          to: row.during.to as Day,
        }
      : [],
  );
}

/** The classes of a school in some year: those the school's list names, and those somebody has. Two queries. */
export async function classesAt(read: ReadOnlyDatabase, schoolId: string, academicYear: number): Promise<ClassHere[]> {
  const { rows } = await sql<{ name: string }>`
    select name from app.class_names(${schoolId}::uuid, ${academicYear}::int) as name`.execute(read as never);
  const staff = Map.groupBy(await classStaffAt(read, schoolId, academicYear), ({ className }) => className);
  return inOrderOfNames(
    rows.map(({ name }) => ({ name, staff: staff.get(name) ?? [] })),
    ({ name }) => name,
  );
}

/** Everybody with a post here now or later, and the addresses they may be found by. */
export async function colleaguesAt(
  read: ReadOnlyDatabase,
  schoolId: string,
): Promise<(Colleague & { readonly email: string | null })[]> {
  return (await peopleAt(read, schoolId)).map(({ id, name, email, held }) => ({ id, name, email, held }));
}
