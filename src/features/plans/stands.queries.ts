import type { RecordBlock } from '../../packs/index.ts';
import { together } from '../../platform/database/database.ts';
import { answersOf } from './answers.queries.ts';
import { type AnswerRow, type Plan, returnedAt, returnedSections } from './plan.ts';
import type { RecordTable } from './plan-copy.ts';
import type { PartStands, PlanStands } from './plan-missing.ts';
import { type Offers, type PlanAsked, tablesOf } from './records.queries.ts';
import { standingOf } from './standing.ts';

/** A plan with everything in it, as it stands: for what is missing, and for the copy that is kept. */
export interface Whole {
  readonly answers: readonly AnswerRow[];
  readonly tables: ReadonlyMap<RecordBlock, RecordTable>;
  readonly stands: PlanStands;
}

/**
 * Reads the whole plan in the name of whoever asks. Whether they may read each section is asked where it is shown. To say what is
 * missing, the rows a plan waits for are enough.
 */
export async function wholeOf(offers: Offers, asked: PlanAsked, rows: 'all' | 'needed' = 'all'): Promise<Whole> {
  const { plan } = asked;
  const [answers, tables, others] = await together(asked.read, () => [
    answersOf(asked.read, plan.id),
    tablesOf(offers, asked, null, rows),
    together(asked.read, () => offers.checks.map((check) => check.missing(asked))),
  ]);
  return {
    answers,
    tables,
    stands: {
      form: plan.form,
      parts: partsStanding(plan, answers),
      rows: new Map(
        [...tables].flatMap(([block, { heads, rows }]) => (heads.length === 0 ? [] : [[block, rows.length]])),
      ),
      others: others.flat(),
      returned: returnedSections(plan).map(({ section }) => section),
    },
  };
}

/** How each part stands, with its answers. */
export function partsStanding(plan: Plan, answers: readonly AnswerRow[]): PartStands[] {
  const byPart = Map.groupBy(answers, (row) => row.partId);
  const returned = returnedAt(plan);
  return plan.parts.map((part) => {
    const rows = byPart.get(part.id) ?? [];
    const standing = [...Map.groupBy(rows, (row) => row.question)].map(
      ([question, versions]) => [question, standingOf(versions)] as const,
    );
    return {
      section: part.section,
      label: part.label,
      lead: part.lead,
      state: part.state,
      answers: new Map(standing.flatMap(([question, { now }]) => (now === undefined ? [] : [[question, now.value]]))),
      disputed: standing.flatMap(([question, { disputed }]) => (disputed ? [question] : [])),
      changedSinceReturn: returned === null || rows.some((row) => row.at >= returned),
    };
  });
}
