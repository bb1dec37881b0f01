import { sql } from 'kysely';
import { decide } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused, StepUpNeeded } from '../../web/answer.ts';
import { asFacts, doerOf } from '../../web/doer.ts';
import type { House, WorkPlace } from '../../web/house.ts';
import { actorOf, type Visitor } from '../../web/visitor.ts';
import { raiseAlert } from '../alerts/index.ts';
import { type Destruction, stateOf } from './old-values.ts';
import { destroySealed } from './sealed-records.commands.ts';

export interface Asking {
  readonly childId: string | null;
  readonly before: Day;
  readonly reason: string;
}

/** Asks for old values to be destroyed. Nothing is, until another person agrees. The route has decided values.ask-to-destroy. */
export async function askToDestroy(work: Work, place: WorkPlace, visitor: Visitor, asked: Asking): Promise<void> {
  const row = await work.write
    .insertInto('value_destruction')
    .values({
      organisation_id: place.id,
      child_id: asked.childId,
      before_day: asked.before,
      reason: asked.reason,
      asked_by: visitor.personId,
      asked_at: work.asking.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(work, {
    verb: 'values.asked-to-destroy',
    organisationId: place.id,
    subject: { kind: 'value_destruction', id: row.id },
    childIds: asked.childId === null ? [] : [asked.childId],
    reason: asked.reason,
    detail: { before: asked.before },
  });
}

/**
 * Agrees to what another person has asked, and destroys. Both must hold a post that may, today; the ask counts for some
 * days only. Throws Refused, StepUpNeeded. Returns how many values, or sealed records, there were.
 */
export async function agreeToDestroy(
  work: Work,
  house: House,
  place: WorkPlace,
  visitor: Visitor,
  asked: Destruction,
): Promise<number> {
  const { actor, steppedUpAt } = doerOf(visitor);
  const decision = decide({
    actor,
    action: 'values.destroy',
    today: work.asking.today,
    now: work.asking.now,
    steppedUpAt,
    organisation: asFacts(place),
    second: { actor: await actorOf(work, asked.askedBy), agreedAt: asked.askedAt },
  });
  if (!decision.allowed) {
    if (decision.remedy === 'step-up') throw new StepUpNeeded(decision.because);
    throw new Refused(decision.because, decision.tell);
  }
  if (stateOf(asked, work.asking.now) !== 'waiting')
    throw new Refused('not waiting', 'This was done already, or was asked too long ago. Ask again.');
  const agreed = await work.write
    .updateTable('value_destruction')
    .set({ agreed_by: visitor.personId, agreed_at: work.asking.now })
    .where('id', '=', asked.id)
    .where('agreed_by', 'is', null)
    .executeTakeFirst();
  if (agreed.numUpdatedRows !== 1n) throw new Refused('agreed already', 'Somebody else has just agreed to this.');
  const destroyed = asked.what === 'values' ? await destroyValues(work, asked.id) : await destroySealed(work, asked.id);
  await recordEvent(work, {
    verb: asked.what === 'values' ? 'values.destroyed' : 'sealed-records.destroyed',
    organisationId: place.id,
    subject: { kind: 'value_destruction', id: asked.id },
    childIds: asked.childId === null ? [] : [asked.childId],
    reason: asked.reason,
    detail: { before: asked.before, destroyed },
  });
  await raiseAlert(work, house, {
    alert: 'values-destroyed',
    organisationIds: [place.id],
    childId: null,
    causedBy: [visitor.personId, asked.askedBy],
  });
  return destroyed;
}

async function destroyValues(work: Work, destructionId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select app.destroy_values(${destructionId}) as n`.execute(work.write);
  return rows[0]?.n ?? 0;
}
