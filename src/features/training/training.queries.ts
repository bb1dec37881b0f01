import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Course } from './course.ts';
import type { TrainingRow } from './training-year.ts';

/** All training recorded at an organisation, the newest first. */
export async function trainingAt(read: ReadOnlyDatabase, organisationId: string): Promise<TrainingRow[]> {
  const rows = await read
    .selectFrom('training_day as t')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .leftJoin('person as r', 'r.id', 't.recorded_by')
    .leftJoin('person as s', 's.id', 't.confirmed_by')
    .leftJoin('training_course as c', 'c.id', 't.course_id')
    .select(['t.id', 't.person_id', 't.on_day', 't.title', 't.days', 't.hours', 't.provider', 't.course_id'])
    .select(['t.valid_until', 't.recorded_by as recorded_by_id', 't.confirmed_by as confirmed_by_id', 'c.counts_for'])
    .select(['p.display_name', 'r.display_name as recorded_by', 's.display_name as confirmed_by'])
    .select(
      sql<number>`(select count(*)::int from training_file f where f.training_id = t.id and f.taken_away_at is null)`.as(
        'files',
      ),
    )
    .where('t.organisation_id', '=', organisationId)
    .orderBy('t.on_day', 'desc')
    .orderBy('p.display_name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    personName: row.display_name,
    on: row.on_day as Day,
    title: row.title,
    days: Number(row.days),
    hours: row.hours === null ? null : Number(row.hours),
    provider: row.provider,
    courseId: row.course_id,
    countsFor: row.counts_for,
    validUntil: row.valid_until as Day | null,
    recordedBy: row.recorded_by,
    ownWord: row.recorded_by_id === row.person_id && row.confirmed_by_id === null,
    confirmedBy: row.confirmed_by,
    files: row.files,
  }));
}

/** The courses of an organisation, by title; those not offered any more too. */
export async function coursesAt(read: ReadOnlyDatabase, organisationId: string): Promise<Course[]> {
  const rows = await read
    .selectFrom('training_course')
    .select(['id', 'title', 'provider', 'days', 'hours', 'valid_months', 'counts_for', 'asked_of', 'ended_on'])
    .select('for_governors')
    .where('organisation_id', '=', organisationId)
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, title: row.title, provider: row.provider, validMonths: row.valid_months },
    ...{ days: row.days === null ? null : Number(row.days), hours: row.hours === null ? null : Number(row.hours) },
    ...{
      countsFor: row.counts_for,
      askedOf: row.asked_of,
      forGovernors: row.for_governors,
      endedOn: row.ended_on as Day | null,
    },
  }));
}

/** A certificate, as far as whoever asks may open it. */
export interface Certificate {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly mediaType: string;
  readonly size: number;
  readonly addedOn: Date;
}

/** The certificates of a row that stand, the oldest first. */
export async function certificatesOf(read: ReadOnlyDatabase, trainingId: string): Promise<Certificate[]> {
  const rows = await read
    .selectFrom('training_file')
    .select(['id', 'name', 'keyed_hash', 'media_type', 'size_bytes', 'added_at'])
    .where('training_id', '=', trainingId)
    .where('taken_away_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, hash: row.keyed_hash, mediaType: row.media_type },
    ...{ size: Number(row.size_bytes), addedOn: row.added_at },
  }));
}
