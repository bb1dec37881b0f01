import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { AnswerRow } from './plan.ts';
import type { CopiedSection } from './plan-copy.ts';

/** Whether a child keeps the answer from somebody. */
export type IsKept = (row: Pick<AnswerRow, 'partId' | 'question'>) => boolean;

/**
 * Answers that a child keeps from somebody (src/features/childs-voice): nothing tells from whom. They stay in the child's part,
 * where row security knows its reader. A copy, a paper or an export doesn't, so they are in none.
 */
export async function keptAnswers(read: ReadOnlyDatabase, planId: string): Promise<IsKept> {
  const { rows } = await sql<{ part_id: string; question: string }>`
    select part_id, question from app.kept_answers(${planId})`.execute(read as never);
  const kept = new Set(rows.map((row) => `${row.part_id} ${row.question}`));
  return ({ partId, question }) => kept.has(`${partId} ${question}`);
}

/** Copies that were kept before the child chose, without what is kept from somebody now. One query. */
export async function withoutKept<C extends { readonly sections: readonly CopiedSection[] }>(
  read: ReadOnlyDatabase,
  planId: string,
  copies: readonly C[],
): Promise<C[]> {
  const { rows } = await sql<{ section: string; question: string }>`
    select section, question from app.kept_in_sections(${planId})`.execute(read as never);
  if (rows.length === 0) return [...copies];
  const kept = new Set(rows.map(({ section, question }) => `${section} ${question}`));
  return copies.map((copy) => ({
    ...copy,
    sections: copy.sections.map((section) => ({
      ...section,
      answers: section.answers.filter(({ question }) => !kept.has(`${section.section} ${question}`)),
    })),
  }));
}
