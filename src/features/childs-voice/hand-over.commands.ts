import { sql } from 'kysely';
import type { ReadingLevel } from '../../packs/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { newToken } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { revokeSession } from '../../platform/sessions/sessions.ts';
import { Refused } from '../../web/answer.ts';
import type { Visitor } from '../../web/visitor.ts';
import { isWritable, type OpenPlan, type PlanPartRow } from '../plans/index.ts';

/** Hours the child’s own pages stay open on one device. Our default. */
export const HANDED_HOURS = 3;

/** Whoever leads the plan, and the adult who was let to help the child with this part (help-child.commands.ts). */
export const mayHandOver = ({ leadsPlan, doer }: OpenPlan, part: PlanPartRow): boolean =>
  part.lead === 'child' && (leadsPlan || part.askedPersonId === doer.personId);

/** Throws Refused unless this person may give the child their part to write now. */
export function mustHandOver(opened: OpenPlan, part: PlanPartRow): void {
  const { plan, doer, isOpenForWriting } = opened;
  const here = doer.writesFor === plan.controllerId && isOpenForWriting;
  if (!here || !mayHandOver(opened, part)) {
    throw new Refused(
      'May not hand over the child’s part.',
      'The designated teacher hands this over, or the adult they have asked to help.',
    );
  }
  if (!isWritable(plan.state) || part.state === 'declined') {
    throw new Refused(
      'The part is not open.',
      'The plan is with those who check it, so the child’s part is closed now.',
    );
  }
}

/**
 * Gives the device to the child: a session that sees this one part and nothing else, and the adult’s own session ends with it.
 * To get back, the adult signs in. Returns the token of the child’s session.
 */
export async function handOver(
  work: Work,
  visitor: Visitor,
  opened: OpenPlan,
  part: PlanPartRow,
  level: ReadingLevel,
): Promise<string> {
  mustHandOver(opened, part);
  const { child, plan } = opened;
  const { now, today } = work.asking;
  const { id } = await work.write
    .insertInto('invitation')
    .values({
      ...{ plan_id: plan.id, part_id: part.id, child_id: child.id, controller_id: plan.controllerId },
      ...{ organisation_id: plan.controllerId, name: child.name.first, way: 'handed', reading_level: level },
      ...{ link_made_at: now, expires_on: today, invited_by: visitor.personId, invited_at: now },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { token, hash } = newToken();
  const until = new Date(now.getTime() + HANDED_HOURS * 3_600_000);
  await sql`select app.begin_handed_session(${id}::uuid, ${hash}, ${now}, ${until})`.execute(work.write);
  await recordEvent(work, {
    verb: 'plan.part-handed-over',
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'invitation', id },
    detail: { plan: plan.id, section: part.section, level },
  });
  await revokeSession(work.write, visitor.session.id, now);
  return token;
}
