import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { stillFits } from './answer-values.ts';
import { answersOf } from './answers.queries.ts';
import { type AnswerRow, type Plan, type PlanPartRow, sectionOf } from './plan.ts';
import { partsOf, planHeads } from './plans.queries.ts';
import { standingOf } from './standing.ts';

/** What stood last time for the questions of a part that offer it, where the plan before is open to this organisation. */
export async function lastTimeOf(
  read: ReadOnlyDatabase,
  plan: Plan,
  part: PlanPartRow,
): Promise<ReadonlyMap<string, AnswerRow>> {
  const section = sectionOf(plan.form, part.section);
  if (plan.previousId === null || section === undefined) return new Map();
  const [before] = await planHeads(
    read,
    sql<boolean>`p.id = ${plan.previousId}::uuid and p.child_id = ${plan.childId}::uuid`,
  );
  if (before === undefined) return new Map();
  const earlier = (await partsOf(read, [before.id])).find(
    (each) => each.section === part.section && each.label === part.label,
  );
  if (earlier === undefined) return new Map();
  const byQuestion = Map.groupBy(await answersOf(read, before.id, [earlier.id]), (row) => row.question);
  return new Map(
    section.questions.flatMap((question): [string, AnswerRow][] => {
      const { now } = standingOf(byQuestion.get(question.id) ?? []);
      const offered = question.lastTime === 'offer' && now !== undefined && stillFits(question, now.value);
      return offered ? [[question.id, now]] : [];
    }),
  );
}
