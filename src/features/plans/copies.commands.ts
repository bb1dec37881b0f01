import { createHash } from 'node:crypto';
import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { keptAnswers } from './kept-answers.queries.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import { copyOf } from './plan-copy.ts';
import type { Moment } from './plan-states.ts';
import type { Whole } from './stands.queries.ts';

/**
 * Keeps the plan as it stands, live records included: with the plan's holder, and, where another organisation moves it (the
 * adviser's authority signs it off), with that one too, which keeps it when the child has left the school.
 */
export async function keepCopies(
  work: Work,
  { plan, child }: OpenPlan,
  { answers, tables }: Whole,
  at: { readonly moment: Moment; readonly on: Day; readonly missed: readonly string[]; readonly position: number },
): Promise<void> {
  const { personId, now } = work.asking;
  const isKept = await keptAnswers(work.read, plan.id);
  const copied = answers.filter((row) => !isKept(row));
  const body = JSON.stringify(copyOf(plan, copied, tables, at));
  const hash = createHash('sha256').update(body).digest('hex');
  const kept = {
    ...{ plan_id: plan.id, child_id: child.id, organisation_id: child.writesFor, moment: at.moment },
    ...{ position: at.position, kind: plan.kind, academic_year: plan.term?.academicYear ?? null },
    ...{ term: plan.term?.term ?? null, on_day: at.on, body, hash, made_by: personId, made_at: now },
  };
  const own =
    child.writesFor === plan.controllerId ? [] : [{ ...kept, controller_id: child.writesFor, own_copy: true }];
  await work.write
    .insertInto('plan_copy')
    .values([{ ...kept, controller_id: plan.controllerId, own_copy: false }, ...own])
    .execute();
}
