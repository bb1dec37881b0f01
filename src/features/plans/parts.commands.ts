import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { lockPart, mustWrite } from './answers.commands.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import type { PlanPartRow } from './plan.ts';
import { sectionOf } from './plan.ts';
import { isInHand } from './plan-states.ts';

/** The one who writes it says that it is in. It can still be changed, and is then sent again. */
export async function sendPart(work: Work, house: House, opened: OpenPlan, part: PlanPartRow): Promise<void> {
  mustWrite(opened, part);
  await settle(work, house, opened, part, { state: 'sent', reason: null });
}

/** They will not write it, and say why; or whoever leads the plan says it for somebody who will not. */
export async function declinePart(
  work: Work,
  house: House,
  opened: OpenPlan,
  part: PlanPartRow,
  reason: string,
): Promise<void> {
  if (!opened.leadsPlan || !isInHand(opened.plan.state)) mustWrite(opened, part);
  await settle(work, house, opened, part, { state: 'declined', reason });
}

async function settle(
  work: Work,
  house: House,
  { child, plan }: OpenPlan,
  part: PlanPartRow,
  to: { readonly state: 'sent' | 'declined'; readonly reason: string | null },
): Promise<void> {
  const { personId, now, today } = work.asking;
  await lockPart(work, part.id);
  await work.write
    .updateTable('plan_part')
    .set({
      ...{ ...to, organisation_id: child.writesFor, changed_by: personId, changed_at: now },
      settled_on: part.settledOn ?? today,
    })
    .where('id', '=', part.id)
    .where('plan_id', '=', plan.id)
    .execute();
  await recordEvent(work, {
    verb: to.state === 'sent' ? 'plan.part-sent' : 'plan.part-declined',
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan_part', id: part.id },
    ...(to.reason === null ? {} : { reason: to.reason }),
    detail: { plan: plan.id, section: part.section },
  });
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
}

export interface NewPart {
  readonly section: string;
  /** Tells parts of one section apart: a subject, a name. '' for the only one. */
  readonly label: string;
  readonly askedPersonId: string | null;
}

/** Brings a section of the form into the plan, or asks one more person for it. Undefined where it is there already. */
export async function addPart(work: Work, house: House, opened: OpenPlan, given: NewPart): Promise<string | undefined> {
  const { child, plan } = opened;
  mustAsk(opened);
  const section = sectionOf(plan.form, given.section);
  if (section === undefined) throw new Refused('The form has no such section.', 'This plan has no such section.');
  const { personId, now } = work.asking;
  const [row] = await work.write
    .insertInto('plan_part')
    .values({
      ...{ plan_id: plan.id, child_id: child.id, controller_id: plan.controllerId, organisation_id: child.writesFor },
      ...{ section: section.id, label: given.label, lead: section.lead, asked_person: given.askedPersonId },
      ...{ changed_by: personId, changed_at: now },
    })
    .onConflict((conflict) => conflict.columns(['plan_id', 'section', 'label']).doNothing())
    .returning('id')
    .execute();
  if (row === undefined) return undefined;
  await tellAsked(work, house, opened, row.id, section.id);
  return row.id;
}

/**
 * Asks somebody for a section, as a part of its own with a label. The part the plan began with becomes theirs where nobody has it:
 * it is untouched, and either nobody is asked for it by what they are to the child, or they are. Undefined where that label was asked.
 */
export async function askForPart(
  work: Work,
  house: House,
  opened: OpenPlan,
  given: NewPart & { readonly askedPersonId: string },
): Promise<string | undefined> {
  const { child, plan } = opened;
  const empty = plan.parts.find(
    (part) =>
      part.section === given.section &&
      part.label === '' &&
      part.askedPersonId === null &&
      part.state === 'not-started',
  );
  const isAsked = plan.parts.some((part) => part.section === given.section && part.label === given.label);
  const theirs = empty === undefined ? [] : await teachersOf(work, child.id);
  const isFree = theirs.length === 0 || theirs.includes(given.askedPersonId);
  if (empty === undefined || isAsked || !isFree) return addPart(work, house, opened, given);
  mustAsk(opened);
  await lockPart(work, empty.id);
  await work.write
    .updateTable('plan_part')
    .set({
      ...{ label: given.label, asked_person: given.askedPersonId, organisation_id: child.writesFor },
      ...{ changed_by: work.asking.personId, changed_at: work.asking.now },
    })
    .where('id', '=', empty.id)
    .where('plan_id', '=', plan.id)
    .where('state', '=', 'not-started')
    .execute();
  await tellAsked(work, house, opened, empty.id, given.section);
  return empty.id;
}

/** Who teaches a child today by what is recorded: they have the part without being asked by name. */
async function teachersOf(work: Work, childId: string): Promise<string[]> {
  const rows = await work.read
    .selectFrom('child_relation')
    .select('person_id')
    .where('child_id', '=', childId)
    .where('relation', '=', 'teacher-of')
    .where(sql<boolean>`during @> app.today()`)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

function mustAsk({ plan, leadsPlan, isOpenForWriting }: OpenPlan): void {
  if (!leadsPlan || !isOpenForWriting || !isInHand(plan.state)) {
    throw new Refused('Only whoever leads the plan asks for parts.', 'Whoever leads this plan asks for its parts.');
  }
}

async function tellAsked(work: Work, house: House, { child, plan }: OpenPlan, partId: string, section: string) {
  await recordEvent(work, {
    verb: 'plan.part-asked',
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan_part', id: partId },
    detail: { plan: plan.id, section },
  });
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
}

/** The day the meeting is planned for; null takes it back. Contributors' days follow from it. */
export async function setMeetingDay(work: Work, house: House, opened: OpenPlan, on: Day | null): Promise<void> {
  const { child, plan, leadsPlan, isOpenForWriting } = opened;
  if (!leadsPlan || !isOpenForWriting || !isInHand(plan.state)) {
    throw new Refused(
      'Only whoever leads the plan sets its day.',
      'Whoever leads this plan sets the day of the meeting.',
    );
  }
  if (on === plan.meetingOn) return;
  const { personId, now } = work.asking;
  await work.write
    .insertInto('plan_meeting_day')
    .values((eb) => ({
      ...{ plan_id: plan.id, child_id: child.id, controller_id: plan.controllerId, organisation_id: child.writesFor },
      position: eb
        .selectFrom('plan_meeting_day')
        .select((of) => of(of.fn.coalesce(of.fn.max('position'), of.lit(0)), '+', of.lit(1)).as('next'))
        .where('plan_id', '=', plan.id),
      ...{ meeting_on: on, set_by: personId, set_at: now },
    }))
    .execute();
  await recordEvent(work, {
    verb: 'plan.meeting-day',
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan', id: plan.id },
    detail: { on, before: plan.meetingOn },
  });
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
}
