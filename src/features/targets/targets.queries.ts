import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Outcome, OutcomeKind, Target, TargetKind } from './target.ts';

/**
 * Every target of a child that is open to the organisation, as it stands, the latest plan's first: two queries. Of another
 * school's plans those that were handed over or are granted; row security applies.
 */
export async function targetsOfChild(read: ReadOnlyDatabase, childId: string): Promise<Target[]> {
  const rows = await read
    .selectFrom('target as t')
    .innerJoin('plan as p', 'p.id', 't.plan_id')
    .innerJoin('organisation as o', 'o.id', 't.controller_id')
    .leftJoin('person as w', 'w.id', 't.set_by')
    .select(['t.target_id', 't.version', 't.plan_id', 't.controller_id', 'o.name', 't.kind', 't.need', 't.baseline'])
    .select(['t.success', 't.who_does_what', 't.how_often', 't.by_when', 't.withdrawn', 't.reason', 't.set_at'])
    .select(['w.display_name', 'p.academic_year', 'p.term', 'p.begun_on', 'p.begun_at'])
    .select(
      sql<boolean>`(select s.to_state from plan_step s where s.plan_id = p.id order by s.position desc limit 1) = 'cancelled'`.as(
        'cancelled',
      ),
    )
    .where('t.child_id', '=', childId)
    .where(
      sql<boolean>`not exists (select from target later where later.target_id = t.target_id and later.version > t.version)`,
    )
    .orderBy('p.begun_on', 'desc')
    .orderBy('p.begun_at', 'desc')
    .orderBy(sql`(select f.set_at from target f where f.target_id = t.target_id and f.version = 1)`)
    .orderBy('t.target_id')
    .execute();
  const outcomes = rows.length === 0 ? new Map<string, Outcome>() : await outcomesOf(read, childId);
  return rows.map((row) => ({
    id: row.target_id,
    version: row.version,
    planId: row.plan_id,
    controllerId: row.controller_id,
    controller: row.name,
    kind: row.kind as TargetKind,
    need: row.need,
    baseline: row.baseline,
    success: row.success,
    whoDoesWhat: row.who_does_what,
    howOften: row.how_often,
    byWhen: row.by_when as Day | null,
    withdrawn: row.withdrawn ? (row.reason ?? '') : null,
    setBy: row.display_name,
    setAt: row.set_at,
    term: row.academic_year === null ? null : { academicYear: row.academic_year, term: row.term ?? '' },
    planBegunOn: row.begun_on as Day,
    planBegunAt: row.begun_at,
    planCancelled: row.cancelled,
    outcome: outcomes.get(row.target_id) ?? null,
  }));
}

async function outcomesOf(read: ReadOnlyDatabase, childId: string): Promise<Map<string, Outcome>> {
  const rows = await read
    .selectFrom('target_outcome as r')
    .leftJoin('person as w', 'w.id', 'r.recorded_by')
    .select([
      'r.target_id',
      'r.outcome',
      'r.why',
      'r.impact',
      'r.plan_id',
      'r.settled_on',
      'r.version',
      'w.display_name',
    ])
    .where('r.child_id', '=', childId)
    .orderBy('r.recorded_at')
    .orderBy('r.version')
    .execute();
  // the last one said of a target stands
  return new Map(
    rows.map((row) => [
      row.target_id,
      {
        outcome: row.outcome as OutcomeKind,
        why: row.why,
        impact: row.impact,
        planId: row.plan_id,
        on: row.settled_on as Day,
        by: row.display_name,
        version: row.version,
      },
    ]),
  );
}
