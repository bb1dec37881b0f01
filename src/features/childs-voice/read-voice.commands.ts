import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { raiseAlert } from '../alerts/index.ts';
import { lockPart, type OpenPlan, type PlanPartRow } from '../plans/index.ts';
import { type Reading, readingsOf } from './voice.queries.ts';

/** The part as it came last has been read by nobody yet. */
export const isUnread = (part: Pick<PlanPartRow, 'state' | 'changedAt'>, readings: readonly Reading[]): boolean =>
  part.state === 'sent' && !readings.some(({ readAt }) => readAt >= part.changedAt);

/**
 * Stands for the school of a child who is on no roll, in a plan the authority holds: the adviser who has the child on their list, and
 * the Virtual School head (docs/adr/0028).
 */
export function readsForNoSchool({ child, plan, doer }: OpenPlan): boolean {
  if (plan.controllerId !== doer.writesFor || child.facts.onRollAt.length > 0) return false;
  const isTheirs = child.facts.relations.some(
    ({ personId, relation }) => relation === 'adviser-of' && personId === doer.personId,
  );
  return child.may('plan.read-voice') || (isTheirs && child.may('plan.judge'));
}

/**
 * Opens what the child said: whoever sees the child's voice and plans with them; a key adult who was let, in that plan and in no
 * other; and whoever stands for a school.
 */
export const opensVoice = (opened: OpenPlan, part: Pick<PlanPartRow, 'askedPersonId'>): boolean =>
  readsForNoSchool(opened) ||
  (opened.child.sees('voice') && (opened.child.sees('plan') || part.askedPersonId === opened.doer.personId));

/** Reads the child’s part: the designated teacher, the safeguarding lead, or whoever stands in for them. */
export function mayReadVoice(opened: OpenPlan): boolean {
  const { child, plan, doer } = opened;
  if (readsForNoSchool(opened)) return true;
  const byPost = child.may('plan.lead') || child.may('plan.write-safeguarding');
  const works = doer.writesFor === plan.controllerId || opened.isOpenForWriting;
  return child.sees('voice') && works && byPost;
}

/**
 * Says that it was read, and passes it to the safeguarding lead in the same step where something in it worries. Whoever came
 * second reads that it was read; passing it on is always possible.
 */
export async function recordReading(
  work: Work,
  house: House,
  visitor: Visitor,
  opened: OpenPlan,
  part: PlanPartRow,
  pass: { readonly words: string } | null,
): Promise<'recorded' | 'read-already'> {
  if (!mayReadVoice(opened))
    throw new Refused('May not read it for the school.', 'The designated teacher or the safeguarding lead reads this.');
  await lockPart(work, part.id);
  const readings = await readingsOf(work.read, part.id);
  if (!isUnread(part, readings) && pass === null) return 'read-already';
  const { child, plan } = opened;
  const { now, today } = work.asking;
  await work.write
    .insertInto('voice_reading')
    .values({
      ...{ plan_id: plan.id, part_id: part.id, child_id: child.id, controller_id: plan.controllerId },
      ...{ organisation_id: child.writesFor, nth: readings.length + 1, came_at: part.changedAt },
      ...{ read_on: today, read_at: now, read_by: visitor.personId, passed: pass !== null, words: pass?.words ?? null },
    })
    .execute();
  await recordEvent(work, {
    verb: pass === null ? 'plan.voice-read' : 'plan.voice-passed-on',
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan_part', id: part.id },
    detail: { plan: plan.id },
  });
  if (pass !== null) {
    await raiseAlert(work, house, {
      ...{
        alert: 'childs-part-passed',
        organisationIds: [child.writesFor],
        childId: child.id,
        causedBy: [visitor.personId],
      },
    });
  }
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
  return 'recorded';
}

/** You said, we did: what was done about one thing the child said, or why nothing was. In words the child can read. */
export async function sayWhatWasDone(
  work: Work,
  opened: OpenPlan,
  about: { readonly planId: string; readonly partId: string; readonly controllerId: string },
  done: ReadonlyMap<string, string>,
): Promise<void> {
  const { child, leadsPlan } = opened;
  if (!leadsPlan || about.controllerId !== child.writesFor) {
    throw new Refused('Does not lead the plan.', 'Whoever leads this plan says what was done.');
  }
  if (done.size === 0) return;
  const { now, personId } = work.asking;
  if (personId === null) throw new Error('Somebody says what was done.');
  await work.write
    .insertInto('voice_done')
    .values(
      [...done].map(([question, did]) => ({
        ...{ plan_id: about.planId, part_id: about.partId, child_id: child.id, controller_id: about.controllerId },
        ...{ organisation_id: child.writesFor, question, did, said_by: personId, said_at: now },
      })),
    )
    .execute();
  await recordEvent(work, {
    verb: 'plan.voice-answered',
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan_part', id: about.partId },
    detail: { plan: about.planId, answers: done.size },
  });
}
