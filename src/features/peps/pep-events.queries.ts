import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { PepEvent } from './pep-events.ts';

/** What is recorded of a PEP in another system, with who recorded it. */
export interface RecordedPep {
  readonly id: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly controller: string;
  readonly kind: PepEvent['kind'];
  readonly on: Day;
  readonly whoCame: string | null;
  readonly targets: string | null;
  /** Where the plan is kept: the name of a system, or paper. */
  readonly system: string | null;
  /** Null: none, or it is kept by another organisation. */
  readonly document: PepDocument | null;
  readonly hasDocument: boolean;
  /** The fingerprint of the file it was read from, or that was kept with it. */
  readonly filePrint: string | null;
  /** The record it took the place of, which is taken out. */
  readonly replacesId: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly withdrawn: { readonly at: Date; readonly reason: string | null } | null;
}

export interface PepDocument {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Everything recorded of the PEPs of one child, latest first; withdrawn ones too where asked. */
export async function recordedPeps(
  read: ReadOnlyDatabase,
  childId: string,
  withWithdrawn = false,
): Promise<RecordedPep[]> {
  const rows = await read
    .selectFrom('pep_event as e')
    .innerJoin('organisation as o', 'o.id', 'e.controller_id')
    .leftJoin('person as p', 'p.id', 'e.recorded_by')
    .leftJoin('stored_file as f', 'f.id', 'e.file_id')
    .select(['e.id', 'e.child_id', 'e.controller_id', 'o.name as controller', 'e.kind', 'e.on_day', 'e.who_came'])
    .select(['e.targets', 'e.system_name', 'e.file_id', 'e.recorded_at', 'e.withdrawn_at', 'e.withdrawn_reason'])
    .select(['e.file_print', 'e.replaces_id'])
    .select(['p.display_name', 'f.name as file_name', 'f.keyed_hash', 'f.media_type', 'f.size_bytes'])
    .where('e.child_id', '=', childId)
    .$if(!withWithdrawn, (query) => query.where('e.withdrawn_at', 'is', null))
    .orderBy('e.on_day', 'desc')
    .orderBy('e.recorded_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    controllerId: row.controller_id,
    controller: row.controller,
    kind: row.kind as PepEvent['kind'],
    on: row.on_day,
    whoCame: row.who_came,
    targets: row.targets,
    system: row.system_name,
    document:
      row.file_id === null || row.keyed_hash === null
        ? null
        : {
            id: row.file_id,
            name: row.file_name ?? 'document',
            hash: row.keyed_hash,
            mediaType: row.media_type ?? 'application/octet-stream',
            size: row.size_bytes ?? 0,
          },
    hasDocument: row.file_id !== null,
    ...{ filePrint: row.file_print, replacesId: row.replaces_id },
    recordedBy: row.display_name,
    recordedAt: row.recorded_at,
    withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason },
  }));
}

export interface TermDays {
  readonly academicYear: number;
  readonly term: 'autumn' | 'spring' | 'summer';
  readonly from: Day;
  /** The day the next term begins, or the last day of this one and the rest of a year. */
  readonly to: Day;
}

/** The school's term of a day, in the holidays the one that is past; undefined where the school has given none. */
export async function termOfDay(read: ReadOnlyDatabase, schoolId: string, day: Day): Promise<TermDays | undefined> {
  const row = await read
    .selectFrom('school_term')
    .select(['academic_year', 'term', 'first_day', 'last_day'])
    .where('organisation_id', '=', schoolId)
    .where('first_day', '<=', day)
    .orderBy('first_day', 'desc')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const term = row.term === 'spring' || row.term === 'summer' ? row.term : 'autumn';
  return { academicYear: row.academic_year, term, from: row.first_day, to: row.last_day };
}
