import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { OpenPlan } from '../plans/index.ts';
import type { OutcomeKind, Target, TargetWords } from './target.ts';
import { maySetTargets, maySettleTargets } from './who-sets.ts';

/** Somebody changed it meanwhile: nothing was written. */
export type Written = 'written' | 'changed-meanwhile';

function mustSet(opened: OpenPlan): void {
  if (!maySetTargets(opened)) {
    throw new Refused('May not set targets of this plan.', 'The targets of this plan are not yours to change now.');
  }
}

/** Sets a target of the plan. Returns its id. */
export async function setTarget(work: Work, house: House, opened: OpenPlan, words: TargetWords): Promise<string> {
  mustSet(opened);
  const targetId = randomUUID();
  await write(work, opened, targetId, 1, words, null);
  await tell(work, house, opened, 'target.set', targetId, { before: null, after: words });
  return targetId;
}

/** Says it otherwise: the next version. `seen`: the version they had before them. */
export async function changeTarget(
  work: Work,
  house: House,
  opened: OpenPlan,
  target: Target,
  words: TargetWords,
  seen: number,
): Promise<Written> {
  mustSet(opened);
  if (!(await isStill(work, target.id, seen))) return 'changed-meanwhile';
  await write(work, opened, target.id, seen + 1, words, null);
  await tell(work, house, opened, 'target.changed', target.id, { before: wordsOf(target), after: words });
  return 'written';
}

/** It is a target no longer. It stays to be read, and nothing is asked about it. */
export async function withdrawTarget(
  work: Work,
  house: House,
  opened: OpenPlan,
  target: Target,
  reason: string,
): Promise<Written> {
  mustSet(opened);
  if (!(await isStill(work, target.id, target.version))) return 'changed-meanwhile';
  await write(work, opened, target.id, target.version + 1, wordsOf(target), reason);
  await tell(work, house, opened, 'target.withdrawn', target.id, null, reason);
  return 'written';
}

export interface OutcomeGiven {
  readonly outcome: OutcomeKind;
  readonly why: string | null;
  readonly impact: string | null;
  /** The day it was settled: of the meeting, or today. */
  readonly on: Day;
}

/** Writes down what became of a target, at this plan; again, when it is put right. */
export async function settleTarget(
  work: Work,
  house: House,
  opened: OpenPlan,
  target: Target,
  given: OutcomeGiven,
): Promise<void> {
  if (!maySettleTargets(opened)) {
    throw new Refused(
      'May not settle targets of this plan.',
      'What became of these targets is not yours to write down.',
    );
  }
  const { plan, child } = opened;
  const { personId, now } = work.asking;
  await lock(work, target.id);
  await work.write
    .insertInto('target_outcome')
    .values((eb) => ({
      ...{ target_id: target.id, plan_id: plan.id, child_id: child.id, controller_id: plan.controllerId },
      ...{ organisation_id: child.writesFor, outcome: given.outcome, why: given.why, impact: given.impact },
      version: eb
        .selectFrom('target_outcome')
        .select((of) => of(of.fn.coalesce(of.fn.max('version'), of.lit(0)), '+', of.lit(1)).as('next'))
        .where('target_id', '=', target.id),
      ...{ settled_on: given.on, recorded_by: personId, recorded_at: now },
    }))
    .execute();
  const before = target.outcome === null ? null : { ...target.outcome };
  await tell(work, house, opened, 'target.settled', target.id, { before, after: { ...given } });
}

async function write(
  work: Work,
  { child, plan }: OpenPlan,
  targetId: string,
  version: number,
  words: TargetWords,
  withdrawn: string | null,
): Promise<void> {
  const { personId, now } = work.asking;
  await work.write
    .insertInto('target')
    .values({
      ...{ target_id: targetId, version, plan_id: plan.id, child_id: child.id, controller_id: plan.controllerId },
      ...{ organisation_id: child.writesFor, kind: words.kind, need: words.need, baseline: words.baseline },
      ...{ success: words.success, who_does_what: words.whoDoesWhat, how_often: words.howOften },
      ...{ by_when: words.byWhen, withdrawn: withdrawn !== null, reason: withdrawn, set_by: personId, set_at: now },
    })
    .execute();
}

async function tell(
  work: Work,
  house: House,
  { child, plan }: OpenPlan,
  verb: string,
  targetId: string,
  values: { readonly before: object | null; readonly after: object } | null,
  reason?: string,
): Promise<void> {
  await recordEvent(work, {
    verb,
    organisationId: child.writesFor,
    childIds: [child.id],
    subject: { kind: 'target', id: targetId },
    ...(reason === undefined ? {} : { reason }),
    ...(values === null ? {} : { values: [{ field: 'target', ...values, childId: child.id }] }),
    detail: { plan: plan.id },
  });
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
}

const lock = (work: Work, targetId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('target ' || ${targetId}, 0))`.execute(work.write);

/** Waits for whoever else is writing it, and says whether it is still as it was seen. */
async function isStill(work: Work, targetId: string, seen: number): Promise<boolean> {
  await lock(work, targetId);
  const row = await work.read
    .selectFrom('target')
    .select((eb) => eb.fn.max('version').as('last'))
    .where('target_id', '=', targetId)
    .executeTakeFirst();
  return row?.last === seen;
}

function wordsOf({ kind, need, baseline, success, whoDoesWhat, howOften, byWhen }: Target): TargetWords {
  return { kind, need, baseline, success, whoDoesWhat, howOften, byWhen };
}
