import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { keepCopies } from './copies.commands.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import type { PlanMove } from './plan.ts';
import { mayMove } from './plan-access.ts';
import { isStopped, type Missing, missingFor } from './plan-missing.ts';
import { type PlanAct, type Transition, transitionBy } from './plan-states.ts';
import type { Offers } from './records.queries.ts';
import { wholeOf } from './stands.queries.ts';
import { supersedeEarlier } from './supersede.commands.ts';

export interface Moving {
  readonly act: PlanAct;
  /** The true day, where the act has one; else null and it is today. */
  readonly on: Day | null;
  readonly reason: string | null;
  /** Of a return: what each section named needs. */
  readonly sections: PlanMove['sections'];
  /** How many moves the plan had when it was shown: somebody else may have moved it since. */
  readonly seen: number;
}

/** What features give to plans, and what they do when one has moved: in the same transaction, in the mover’s name. */
export type MoveOffers = Offers & {
  readonly whenMoved?: readonly ((work: Work, house: House, opened: OpenPlan, act: PlanAct) => Promise<void>)[];
};

export type Moved =
  | { readonly outcome: 'moved'; readonly missed: readonly string[] }
  /** Somebody moved it meanwhile, or it cannot go that way from where it is. */
  | { readonly outcome: 'elsewhere' }
  /** Sign-off waits for these. */
  | { readonly outcome: 'waits'; readonly missing: readonly Missing[] };

/**
 * Moves a plan to its next state: who may, what is missing, what is kept as it was, the audit and the duties, in one
 * transaction. What happened can always be written down with its true day; what was missing is written down with it.
 */
export async function movePlan(
  work: Work,
  house: House,
  offers: MoveOffers,
  opened: OpenPlan,
  moving: Moving,
): Promise<Moved> {
  const { plan, child, doer } = opened;
  const { today, now, personId } = work.asking;
  const move = transitionBy(moving.act, plan.state, plan.form);
  if (move === undefined) return { outcome: 'elsewhere' };
  if (!mayMove(doer, plan, move) || !opened.isOpenForWriting) {
    throw new Refused(`May not ${moving.act} this plan.`, 'This step is somebody else’s to take.');
  }
  if (move.needsReason && (moving.reason ?? '') === '') throw new Error(`${moving.act} needs a reason.`);
  if (move.needsSections && moving.sections.length === 0) throw new Error(`${moving.act} names sections.`);
  await sql`select pg_advisory_xact_lock(hashtextextended('plan ' || ${plan.id}, 0))`.execute(work.write);
  if (plan.moves !== moving.seen || (await movesNow(work, plan.id)) !== moving.seen) return { outcome: 'elsewhere' };

  const asked = { packs: house.packs, read: work.read, child, plan, today };
  const whole = await wholeOf(offers, asked);
  const missing = missingFor(moving.act, whole.stands);
  if (move.waits && isStopped(missing)) return { outcome: 'waits', missing };
  const missed = missing.map(({ words }) => words);
  const on = moving.on ?? today;

  await work.write
    .insertInto('plan_step')
    .values({
      ...{ plan_id: plan.id, child_id: child.id, controller_id: plan.controllerId, organisation_id: child.writesFor },
      ...{ position: plan.moves + 1, from_state: plan.state, to_state: move.to, on_day: on, reason: moving.reason },
      ...{ sections: JSON.stringify(moving.sections), missed, taken_by: personId, taken_at: now },
    })
    .execute();
  await settleParts(work, opened, move, moving);
  if (move.freezes !== null) {
    await keepCopies(work, opened, whole, { moment: move.freezes, on, missed, position: plan.moves + 1 });
  }
  await recordEvent(work, {
    verb: move.verb,
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'plan', id: plan.id },
    ...(moving.reason === null ? {} : { reason: moving.reason }),
    detail: { from: plan.state, on, missed: missed.length, sections: moving.sections.length },
  });
  if (move.to === 'signed-off') await supersedeEarlier(work, opened);
  for (const told of offers.whenMoved ?? []) await told(work, house, opened, moving.act);
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
  return { outcome: 'moved', missed };
}

async function movesNow(work: Work, planId: string): Promise<number> {
  const row = await work.read
    .selectFrom('plan_step')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('plan_id', '=', planId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** Sending a plan in sends the parts of whoever leads it; returning it asks for the named parts again. */
async function settleParts(work: Work, { plan, child }: OpenPlan, move: Transition, moving: Moving): Promise<void> {
  const { today, now, personId } = work.asking;
  const by = { organisation_id: child.writesFor, changed_by: personId, changed_at: now };
  if (move.to === 'submitted' || move.to === 'signed-off') {
    const leads = move.to === 'submitted' ? ['designated-teacher'] : ['designated-teacher', 'adviser'];
    await work.write
      .updateTable('plan_part')
      .set({ ...by, state: 'sent', reason: null, settled_on: sql<string>`coalesce(settled_on, ${today}::date)` })
      .where('plan_id', '=', plan.id)
      .where('lead', 'in', leads)
      .where('state', 'not in', ['sent', 'declined'])
      .execute();
  }
  if (move.act === 'return') {
    await work.write
      .updateTable('plan_part')
      .set({ ...by, state: 'in-progress', reason: null })
      .where('plan_id', '=', plan.id)
      .where(
        'section',
        'in',
        moving.sections.map(({ section }) => section),
      )
      .where('lead', '<>', 'records')
      .execute();
  }
}
