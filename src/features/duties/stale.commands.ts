import { sql } from 'kysely';
import { academicYearOf, academicYearRange } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { Subject } from './rule.ts';

/** Why something has to be worked out again. */
export type StaleReason = 'facts' | 'calendar' | 'settings' | 'posts' | 'packs' | 'new-year';

/** Marks subjects whose facts changed, in one statement: a job works them out, or the page that meets them. */
export async function markStale(work: Work, subjects: readonly Subject[], reason: StaleReason): Promise<void> {
  if (subjects.length === 0) return;
  await sql`
    insert into duty_subject as d (kind, id, stale_since, stale_reason)
    select kind, id, ${work.asking.now}::timestamptz, ${reason}
    from unnest(${subjects.map(({ kind }) => kind)}::text[], ${subjects.map(({ id }) => id)}::uuid[]) as s (kind, id)
    order by kind, id
    on conflict (kind, id) do update set
      stale_since = coalesce(d.stale_since, excluded.stale_since), stale_reason = excluded.stale_reason
  `.execute(work.write);
}

/** Marks a school and every child who is or was on its roll: for a new calendar, changed settings. As the engine. */
export async function markSchoolStale(work: Work, organisationId: string, reason: StaleReason): Promise<void> {
  const children = await work.read
    .selectFrom('enrolment')
    .select('child_id')
    .distinct()
    .where('school_id', '=', organisationId)
    .execute();
  await markStale(
    work,
    [
      { kind: 'organisation', id: organisationId },
      ...children.map(({ child_id: id }) => ({ kind: 'child' as const, id })),
    ],
    reason,
  );
}

/** Marks everything there is: when a pack changed. Returns how many subjects were marked. */
export async function markAllStale(work: Work, reason: StaleReason): Promise<number> {
  const { numAffectedRows } = await sql`
    update duty_subject set stale_since = coalesce(stale_since, ${work.asking.now}::timestamptz), stale_reason = ${reason}
    where (kind, id) in (select kind, id from duty_subject order by kind, id for update)`.execute(work.write);
  return Number(numAffectedRows ?? 0);
}

/** Marks what was last worked out before the present academic year began: it looks no further than this year's end. */
export async function markLastYearStale(work: Work): Promise<number> {
  const { from } = academicYearRange(academicYearOf(work.asking.today));
  const { numAffectedRows } = await sql`
    update duty_subject set stale_since = coalesce(stale_since, ${work.asking.now}::timestamptz), stale_reason = 'new-year'
    where (kind, id) in (select kind, id from duty_subject
      where (computed_at at time zone 'Europe/London')::date < ${from}::date and stale_since is null order by kind, id for update)`.execute(
    work.write,
  );
  return Number(numAffectedRows ?? 0);
}

/** Up to `most` stale subjects nobody else is working on, locked; children first. */
export async function takeStale(work: Work, most: number): Promise<Subject[]> {
  const { rows } = await sql<Subject>`
    select kind, id from duty_subject where stale_since is not null
    order by kind, id limit ${most} for update skip locked`.execute(work.write);
  return rows;
}
