import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { TrainingRow } from './training-year.ts';

/** All training recorded at an organisation, the newest first. */
export async function trainingAt(read: ReadOnlyDatabase, organisationId: string): Promise<TrainingRow[]> {
  const rows = await read
    .selectFrom('training_day as t')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .leftJoin('person as r', 'r.id', 't.recorded_by')
    .select(['t.id', 't.person_id', 't.on_day', 't.title', 't.days', 'p.display_name', 'r.display_name as recorded_by'])
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
    recordedBy: row.recorded_by,
  }));
}
