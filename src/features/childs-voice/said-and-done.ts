import type { PlanSection } from '../../packs/model.ts';
import { type Answer, answerWords } from '../plans/model.ts';
import { isRatherNot } from './my-views.ts';

/** Something a child said in an earlier plan, in their words, and what was done about it; null: nobody has said yet. */
export interface Said {
  readonly partId: string;
  readonly question: string;
  readonly ask: string;
  readonly said: string;
  readonly did: string | null;
}

/** Who helped is not something to act on; nor is what they would rather not say. */
const notSaid = ['who-helped'];

/** What was said in a part, in the order of the form: each answer that holds words or a choice. */
export function statementsIn(
  partId: string,
  section: Pick<PlanSection, 'questions'>,
  answers: ReadonlyMap<string, Answer>,
  done: ReadonlyMap<string, string>,
): readonly Said[] {
  return section.questions.flatMap((question) => {
    const answer = answers.get(question.id) ?? null;
    if (answer === null || isRatherNot(answer) || notSaid.includes(question.id)) return [];
    const said = answerWords(question, answer).join('; ');
    return [{ partId, question: question.id, ask: question.ask, said, did: done.get(question.id) ?? null }];
  });
}

/** What is missing before the next plan is signed off, in words; null: everything said last time has an answer. */
export function unansweredWords(said: readonly Said[]): string | null {
  const open = said.filter(({ did }) => did === null).length;
  if (open === 0) return null;
  return open === 1
    ? 'one thing the child said last time has no answer: say what was done, or why nothing was'
    : `${open} things the child said last time have no answer: say what was done, or why nothing was`;
}

/** Said where the plan is held. */
export const isOf = (plan: { readonly controllerId: string }, organisationId: string): boolean =>
  plan.controllerId === organisationId;
