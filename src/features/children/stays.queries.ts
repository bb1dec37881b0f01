import { sql } from 'kysely';
import { academicYearOf, type Day } from '../../calendar/index.ts';
import { type YearGroup, yearGroupOn, yearGroups } from '../../codes/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Joining } from './child-life.ts';

/** A time on a roll, as one organisation recorded it. */
export interface Stay {
  readonly id: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly schoolId: string | null;
  readonly school: string;
  readonly kind: 'main' | 'subsidiary' | 'guest';
  readonly from: Day;
  readonly to: Day | null;
  readonly joining: Joining | null;
  /** As it is in the school year of `today`, moved up each September; null where it is not known. */
  readonly year: YearGroup | null;
  readonly className: string | null;
  readonly leavingReason: string | null;
}

/** Every stay recorded of a child, latest first. What a school says of its own roll stands before what others say of it. */
export async function staysOf(read: ReadOnlyDatabase, childId: string, today: Day): Promise<Stay[]> {
  const rows = await read
    .selectFrom('enrolment as e')
    .leftJoin('organisation as o', 'o.id', 'e.school_id')
    .select(['e.id', 'e.child_id', 'e.controller_id', 'e.school_id', 'e.school_name', 'o.name', 'e.kind', 'e.during'])
    .select(['e.year_group', 'e.class_name', 'e.recorded_academic_year', 'e.leaving_reason', 'e.joining'])
    .where('e.child_id', '=', childId)
    .orderBy(sql`lower(e.during) desc`)
    .orderBy(sql`(e.school_id is not distinct from e.controller_id) desc`)
    .execute();
  const thisYear = academicYearOf(today);
  return rows.map((row) => {
    const recorded = yearGroups.find((group) => group === row.year_group);
    return {
      id: row.id,
      childId: row.child_id,
      controllerId: row.controller_id,
      schoolId: row.school_id,
      school: row.name ?? row.school_name ?? 'A school',
      kind: row.kind === 'subsidiary' || row.kind === 'guest' ? row.kind : 'main',
      from: row.during.from,
      to: row.during.to,
      joining: row.joining === 'day' || row.joining === 'by-then' || row.joining === 'earlier' ? row.joining : null,
      year:
        recorded === undefined
          ? null
          : (yearGroupOn(recorded, row.recorded_academic_year ?? thisYear, thisYear) ?? null),
      className: row.class_name,
      leavingReason: row.leaving_reason,
    };
  });
}

/** Where the child is mainly on roll on a day: by the school's own word, where it has given it. */
export function mainStayOn(stays: readonly Stay[], day: Day): Stay | undefined {
  const held = stays.filter((stay) => stay.from <= day && (stay.to === null || day < stay.to));
  const main = held.filter((stay) => stay.kind === 'main');
  return main.find((stay) => stay.schoolId === stay.controllerId) ?? main[0] ?? held[0];
}

/** The year group of many children in the school year of `today`, by the register of where they are on roll. One query. */
export async function yearsOfMany(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, YearGroup>> {
  const rows = await read
    .selectFrom('enrolment')
    .select(['child_id', 'year_group', 'recorded_academic_year'])
    .where(sql<boolean>`child_id = any (${[...childIds]}::uuid[])`)
    .where('year_group', 'is not', null)
    .where(sql<boolean>`during @> (select app.today())`)
    .orderBy(sql`(school_id is not distinct from controller_id)`)
    .execute();
  const thisYear = academicYearOf(today);
  return new Map(
    rows.flatMap((row): [string, YearGroup][] => {
      const recorded = yearGroups.find((group) => group === row.year_group);
      const now = recorded && yearGroupOn(recorded, row.recorded_academic_year ?? thisYear, thisYear);
      return now === undefined ? [] : [[row.child_id, now]];
    }),
  );
}
