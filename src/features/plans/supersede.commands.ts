import { sql } from 'kysely';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { openForWriting } from './beginnings.queries.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import { planHeads } from './plans.queries.ts';

/** When a plan is signed off, those of the same kind before it are followed by it. What another school holds stays as it is there. */
export async function supersedeEarlier(work: Work, { plan, child }: OpenPlan): Promise<void> {
  const { now, today, personId } = work.asking;
  const earlier = await planHeads(
    work.read,
    sql<boolean>`p.child_id = ${child.id}::uuid and p.kind = ${plan.kind} and p.id <> ${plan.id}::uuid and p.begun_at < ${plan.begunAt}`,
  );
  const open = await openForWriting(work.read, child.writesFor, [child.id]);
  for (const before of earlier) {
    const mine = before.controllerId === child.writesFor || open.has(`${child.id} ${before.controllerId}`);
    if (before.state !== 'signed-off' || !mine) continue;
    await work.write
      .insertInto('plan_step')
      .values({
        ...{ plan_id: before.id, child_id: child.id, controller_id: before.controllerId },
        ...{ organisation_id: child.writesFor, position: before.moves + 1, from_state: 'signed-off' },
        ...{ to_state: 'superseded', on_day: today, taken_by: personId, taken_at: now },
      })
      .execute();
    await recordEvent(work, {
      verb: 'plan.superseded',
      organisationId: child.writesFor,
      childIds: [child.id],
      subject: { kind: 'plan', id: before.id },
      detail: { by: plan.id },
    });
  }
}
