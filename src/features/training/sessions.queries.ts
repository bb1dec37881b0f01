import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** A course given on a day. */
export interface TrainingSession {
  readonly id: string;
  readonly courseId: string;
  readonly title: string;
  readonly provider: string | null;
  readonly on: Day;
  readonly place: string | null;
  readonly days: number;
  readonly hours: number | null;
  /** Run for those who govern: nobody else is on its list. */
  readonly governorsOnly: boolean;
  readonly closedAt: Date | null;
  /** The last day training taken in it holds, in months; null: does not run out. */
  readonly validMonths: number | null;
}

/** Somebody who was there. */
export interface WasThere {
  readonly personId: string;
  readonly name: string;
  /** Said so themselves; otherwise somebody ticked them. */
  readonly themselves: boolean;
}

/** The sessions of an organisation, the latest first. */
export async function sessionsAt(read: ReadOnlyDatabase, organisationId: string): Promise<TrainingSession[]> {
  const rows = await read
    .selectFrom('training_session as s')
    .innerJoin('training_course as c', 'c.id', 's.course_id')
    .select([
      's.id',
      's.course_id',
      'c.title',
      'c.provider',
      'c.valid_months',
      's.on_day',
      's.place',
      's.days',
      's.hours',
    ])
    .select(['s.closed_at', 's.governors_only'])
    .where('s.organisation_id', '=', organisationId)
    .orderBy('s.on_day', 'desc')
    .orderBy('s.opened_at', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, courseId: row.course_id, title: row.title, provider: row.provider, on: row.on_day as Day },
    ...{ place: row.place, days: Number(row.days), hours: row.hours === null ? null : Number(row.hours) },
    ...{ governorsOnly: row.governors_only, closedAt: row.closed_at, validMonths: row.valid_months },
  }));
}

/** Who was there, as far as whoever asks may see it: all to whoever runs it, oneself to everybody else. */
export async function whoWasThere(read: ReadOnlyDatabase, sessionId: string): Promise<WasThere[]> {
  const rows = await read
    .selectFrom('training_attendance as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .select(['a.person_id', 'a.said_by', 'p.display_name'])
    .where('a.session_id', '=', sessionId)
    .orderBy('p.display_name')
    .execute();
  return rows.map((row) => ({
    ...{ personId: row.person_id, name: row.display_name, themselves: row.said_by === row.person_id },
  }));
}
