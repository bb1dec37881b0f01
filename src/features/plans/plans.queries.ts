import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { Lead, PlanTemplate } from '../../packs/index.ts';
import { type ReadOnlyDatabase, together } from '../../platform/database/database.ts';
import type { Plan, PlanHead, PlanMove, PlanPartRow, PlanTerm } from './plan.ts';
import type { PartState } from './plan-missing.ts';
import type { PlanState } from './plan-states.ts';

/** Plans as they stand in a list, one query however many. Row security applies: what the organisation does not reach is not there. */
export async function planHeads(
  read: ReadOnlyDatabase,
  where: RawBuilder<boolean>,
  order: RawBuilder<unknown> = sql`p.begun_on desc, p.begun_at desc`,
): Promise<PlanHead[]> {
  const rows = await read
    .selectFrom('plan as p')
    .innerJoin('organisation as o', 'o.id', 'p.controller_id')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('plan_step as s')
          .select(['s.position', 's.to_state', 's.on_day'])
          .select(
            sql<Day | null>`(select h.on_day::text from plan_step h where h.plan_id = p.id and h.to_state = 'held')`.as(
              'held_on',
            ),
          )
          .whereRef('s.plan_id', '=', 'p.id')
          .orderBy('s.position', 'desc')
          .limit(1)
          .as('now'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('plan_meeting_day as m')
          .select('m.meeting_on')
          .whereRef('m.plan_id', '=', 'p.id')
          .orderBy('m.position', 'desc')
          .limit(1)
          .as('meeting'),
      (join) => join.onTrue(),
    )
    .select(['p.id', 'p.child_id', 'p.controller_id', 'o.name as controller', 'p.kind', 'p.form_hash', 'p.pack'])
    .select(['p.academic_year', 'p.term', 'p.adviser_organisation_id', 'p.previous_id', 'p.begun_on', 'p.begun_at'])
    .select(['now.position', 'now.to_state', 'now.on_day', 'now.held_on', 'meeting.meeting_on'])
    .where(where)
    .orderBy(order)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    controllerId: row.controller_id,
    controller: row.controller,
    kind: row.kind as PlanHead['kind'],
    formHash: row.form_hash,
    pack: row.pack,
    term: row.academic_year === null ? null : { academicYear: row.academic_year, term: row.term as PlanTerm['term'] },
    adviserOrganisationId: row.adviser_organisation_id,
    previousId: row.previous_id,
    begunOn: row.begun_on,
    begunAt: row.begun_at,
    state: row.to_state as PlanState,
    since: row.on_day,
    moves: row.position,
    heldOn: row.held_on,
    meetingOn: row.meeting_on,
  }));
}

/** Every plan of a child that is open to the organisation, latest first. */
export const plansOfChild = (read: ReadOnlyDatabase, childId: string): Promise<PlanHead[]> =>
  planHeads(read, sql<boolean>`p.child_id = ${childId}::uuid`);

/** The forms plans began with, by hash. One query; the same form for hundreds of plans is read once. */
export async function formsOf(
  read: ReadOnlyDatabase,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, PlanTemplate>> {
  const rows = await read
    .selectFrom('plan_form')
    .select(['hash', 'body'])
    .where(sql<boolean>`hash = any (${[...new Set(hashes)]}::text[])`)
    .execute();
  return new Map(rows.map(({ hash, body }) => [hash, JSON.parse(body) as PlanTemplate]));
}

/** One plan of a child, whole but for its answers; undefined where it is not there, or not this child's. */
export async function planOf(read: ReadOnlyDatabase, childId: string, planId: string): Promise<Plan | undefined> {
  const [[head], steps, parts] = await together(read, () => [
    planHeads(read, sql<boolean>`p.id = ${planId}::uuid and p.child_id = ${childId}::uuid`),
    movesOf(read, planId),
    partsOf(read, [planId]),
  ]);
  if (head === undefined) return undefined;
  const forms = await formsOf(read, [head.formHash]);
  const form = forms.get(head.formHash);
  if (form === undefined) throw new Error('A plan without the form it began with.');
  return { ...head, form, steps, parts };
}

/** Whose plan it is and who holds it, where it is open to whoever asks. */
export async function childOfPlan(
  read: ReadOnlyDatabase,
  planId: string,
): Promise<{ readonly childId: string; readonly controllerId: string } | undefined> {
  const row = await read
    .selectFrom('plan')
    .select(['child_id', 'controller_id'])
    .where('id', '=', planId)
    .executeTakeFirst();
  return row && { childId: row.child_id, controllerId: row.controller_id };
}

async function movesOf(read: ReadOnlyDatabase, planId: string): Promise<PlanMove[]> {
  const rows = await read
    .selectFrom('plan_step as s')
    .leftJoin('person as w', 'w.id', 's.taken_by')
    .select(['s.position', 's.from_state', 's.to_state', 's.on_day', 's.reason', 's.sections', 's.missed'])
    .select(['s.organisation_id', 's.taken_by', 'w.display_name', 's.taken_at'])
    .where('s.plan_id', '=', planId)
    .orderBy('s.position')
    .execute();
  return rows.map((row) => ({
    position: row.position,
    from: row.from_state as PlanState | null,
    to: row.to_state as PlanState,
    on: row.on_day,
    reason: row.reason,
    sections: row.sections as unknown as PlanMove['sections'],
    missed: row.missed,
    organisationId: row.organisation_id,
    byId: row.taken_by,
    by: row.display_name,
    at: row.taken_at,
  }));
}

/** The parts of plans, in the order they were made. One query for many plans. */
export async function partsOf(read: ReadOnlyDatabase, planIds: readonly string[]): Promise<PlanPartRow[]> {
  const rows = await read
    .selectFrom('plan_part as q')
    .leftJoin('person as w', 'w.id', 'q.changed_by')
    .select(['q.id', 'q.plan_id', 'q.section', 'q.label', 'q.lead', 'q.asked_person', 'q.reason'])
    // what was asked for again is not told to whoever judges the plan as it was sent in (docs/adr/0025)
    .select(
      sql<string>`case when q.state = 'in-progress' and (select app.my_blind()) ->> q.plan_id::text is not null then 'sent'
        else q.state end`.as('state'),
    )
    .select(['q.changed_by', 'w.display_name', 'q.changed_at', 'q.settled_on'])
    .where(sql<boolean>`q.plan_id = any (${[...planIds]}::uuid[])`)
    .orderBy('q.section')
    .orderBy('q.label')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    section: row.section,
    label: row.label,
    lead: row.lead as Lead,
    askedPersonId: row.asked_person,
    state: row.state as PartState,
    reason: row.reason,
    changedById: row.changed_by,
    changedBy: row.display_name,
    changedAt: row.changed_at,
    settledOn: row.settled_on,
  }));
}

/** When whoever was asked by mail for a part was last reminded of it, by part. One query. */
export async function remindedOf(read: ReadOnlyDatabase, planIds: readonly string[]): Promise<Map<string, Day>> {
  const rows = await read
    .selectFrom('invitation')
    .select(['part_id', sql<Day>`max(reminded_on)::text`.as('reminded_on')])
    .where(sql<boolean>`plan_id = any (${[...planIds]}::uuid[])`)
    .where('reminded_on', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .groupBy('part_id')
    .execute();
  return new Map(rows.map((row) => [row.part_id, row.reminded_on]));
}
