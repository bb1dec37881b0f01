import { type BriefingQuestion, MOST_QUESTIONS } from '../../packs/model.ts';

/** The answers to choose from, in the order of the alphabet: where the right one stands says nothing. */
export const choicesOf = ({ right, wrong }: Pick<BriefingQuestion, 'right' | 'wrong'>): readonly string[] =>
  [right, ...wrong].toSorted((a, b) => a.localeCompare(b, 'en'));

/** How somebody answered: by question, the place of what they chose among its choices. */
export type Answers = ReadonlyMap<string, number>;

export interface Marked {
  /** Not answered, or by something that is not among the choices. */
  readonly open: readonly string[];
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export function mark(questions: readonly BriefingQuestion[], answers: Answers): Marked {
  const of = (question: BriefingQuestion): keyof Marked => {
    const chosen = choicesOf(question)[answers.get(question.id) ?? -1];
    if (chosen === undefined) return 'open';
    return chosen === question.right ? 'right' : 'wrong';
  };
  const ids = (kind: keyof Marked) => questions.filter((each) => of(each) === kind).map(({ id }) => id);
  return { open: ids('open'), wrong: ids('wrong'), right: ids('right') };
}

/** A question as it was typed: the wrong answers one a line. */
export interface QuestionGiven {
  readonly asks: string;
  readonly right: string;
  readonly wrong: string;
  readonly why: string;
}

const tidy = (words: string): string => words.trim().replace(/\s+/g, ' ');
export const MOST_WRONG = 3;
const LONGEST = 300;

/** Questions as they were typed, those left empty left out; or what is wrong, by the field `asks-1`, `right-1`, `wrong-1`, `why-1`. */
export function readQuestions(
  given: readonly QuestionGiven[],
): { readonly done: readonly BriefingQuestion[] } | { readonly problems: Readonly<Record<string, string>> } {
  const problems: Record<string, string> = {};
  const done = given.slice(0, MOST_QUESTIONS).flatMap((typed, at): BriefingQuestion[] => {
    const n = at + 1;
    const [asks, right, why] = [tidy(typed.asks), tidy(typed.right), tidy(typed.why)];
    const wrong = typed.wrong
      .split('\n')
      .map(tidy)
      .filter((line) => line !== '');
    if (asks === '' && right === '' && wrong.length === 0 && why === '') return [];
    if (asks === '') problems[`asks-${n}`] = `Write question ${n}, or empty its answers`;
    if (right === '') problems[`right-${n}`] = `Write the right answer to question ${n}`;
    if (wrong.length === 0) problems[`wrong-${n}`] = `Write at least one wrong answer to question ${n}, one a line`;
    else if (wrong.length > MOST_WRONG)
      problems[`wrong-${n}`] = `Write at most ${MOST_WRONG} wrong answers, one a line`;
    else if (new Set([right, ...wrong]).size <= wrong.length)
      problems[`wrong-${n}`] = `Two answers to question ${n} are the same`;
    if (why === '') problems[`why-${n}`] = `Say why the answer to question ${n} is right: everybody reads it after`;
    for (const [key, words] of Object.entries({ asks, right, why, wrong: wrong.join(' ') }))
      if (words.length > LONGEST) problems[`${key}-${n}`] = `Keep it under ${LONGEST} letters: it is read on a phone`;
    return [{ id: `question-${n}`, asks, right, wrong, why }];
  });
  return Object.keys(problems).length > 0 ? { problems } : { done };
}
