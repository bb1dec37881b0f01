import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { Lead, PlanTemplate } from '../../packs/index.ts';
import { type ReadOnlyDatabase, together } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import type { PlanFact, PlanFactPart, PlanFactStep } from './plan-fact.ts';
import { isRequired, isSentWithPlan, type PartState } from './plan-missing.ts';
import type { PlanState } from './plan-states.ts';
import { formsOf } from './plans.queries.ts';

/** How the plans of many children stand: four queries however many there are. As the engine, which reads no answer. */
export const planFacts: FactSource<ReadOnlyDatabase, readonly PlanFact[]> = {
  load: async (read, ids) => {
    const plans = await read
      .selectFrom('plan as p')
      .select([
        'p.id',
        'p.child_id',
        'p.kind',
        'p.controller_id',
        'p.adviser_organisation_id',
        'p.begun_on',
        'p.form_hash',
      ])
      .select(
        sql<Day | null>`(select m.meeting_on::text from plan_meeting_day m where m.plan_id = p.id order by m.position desc limit 1)`.as(
          'meeting_on',
        ),
      )
      .where(sql<boolean>`p.child_id = any (${[...ids]}::uuid[])`)
      .orderBy('p.begun_at')
      .orderBy('p.id')
      .execute();
    const planIds = plans.map(({ id }) => id);
    if (planIds.length === 0) return { facts: new Map(ids.map((id) => [id, []])) };
    const hashes = plans.map(({ form_hash }) => form_hash);
    const [steps, forms, parts] = await together(read, () => [
      stepsOf(read, planIds),
      formsOf(read, hashes),
      partsAsked(read, planIds),
    ]);
    const stepsBy = Map.groupBy(steps, (row) => row.planId);
    const partsBy = Map.groupBy(parts, (row) => row.planId);
    const of = Map.groupBy(plans, (row) => row.child_id);
    return {
      facts: new Map(
        ids.map((id) => [
          id,
          (of.get(id) ?? []).map((row) => ({
            id: row.id,
            kind: row.kind as PlanFact['kind'],
            controllerId: row.controller_id,
            adviserOrganisationId: row.adviser_organisation_id,
            begunOn: row.begun_on,
            meetingOn: row.meeting_on,
            steps: stepsBy.get(row.id) ?? [],
            parts: (partsBy.get(row.id) ?? []).flatMap((part) => askedBefore(forms.get(row.form_hash), part)),
          })),
        ]),
      ),
    };
  },
};

type AskedPart = Omit<PlanFactPart, 'title'> & { readonly planId: string; readonly section: string };

/** A part somebody has to send before the meeting, with what its section is called; none of what is asked later, or of nobody. */
function askedBefore(form: PlanTemplate | undefined, part: AskedPart): PlanFactPart[] {
  const section = form?.sections.find(({ id }) => id === part.section);
  if (section === undefined || section.filled !== 'before' || !isRequired(section) || isSentWithPlan(part.lead))
    return [];
  const { id, lead, askedPersonId, state, settledOn } = part;
  return [{ id, title: section.title, lead, askedPersonId, state, settledOn }];
}

async function stepsOf(
  read: ReadOnlyDatabase,
  planIds: readonly string[],
): Promise<(PlanFactStep & { planId: string })[]> {
  const rows = await read
    .selectFrom('plan_step')
    .select(['plan_id', 'position', 'to_state', 'on_day'])
    .where(sql<boolean>`plan_id = any (${[...planIds]}::uuid[])`)
    .orderBy('plan_id')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    planId: row.plan_id,
    position: row.position,
    to: row.to_state as PlanState,
    on: row.on_day,
  }));
}

async function partsAsked(read: ReadOnlyDatabase, planIds: readonly string[]): Promise<AskedPart[]> {
  const rows = await read
    .selectFrom('plan_part')
    .select(['id', 'plan_id', 'section', 'lead', 'asked_person', 'state', 'settled_on'])
    .where(sql<boolean>`plan_id = any (${[...planIds]}::uuid[])`)
    .where('lead', 'not in', ['records', 'designated-teacher', 'adviser'])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, planId: row.plan_id, section: row.section, lead: row.lead as Lead },
    ...{ askedPersonId: row.asked_person, state: row.state as PartState, settledOn: row.settled_on },
  }));
}
