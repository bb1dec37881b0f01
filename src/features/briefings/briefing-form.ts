import { addMonths, type Day } from '../../calendar/day.ts';
import type { BriefingQuestion } from '../../packs/model.ts';
import { type QuestionGiven, readQuestions } from './questions.ts';

export interface BriefingGiven {
  readonly groups: readonly string[];
  readonly people: readonly string[];
  readonly dueOn: Day | null;
  readonly starters: boolean;
  readonly words: string;
  readonly asksQuestions: boolean;
  readonly questions: readonly QuestionGiven[];
}

export interface Offered {
  readonly groups: readonly { readonly id: string; readonly posts: readonly string[]; readonly governs: boolean }[];
  /** Who may be chosen by name. */
  readonly people: readonly { readonly id: string; readonly governs: boolean }[];
  readonly today: Day;
}

export interface CheckedBriefing {
  readonly groups: readonly string[];
  readonly posts: readonly string[];
  readonly people: readonly string[];
  readonly governorsOnly: boolean;
  readonly dueOn: Day;
  readonly starters: boolean;
  readonly words: string | null;
  readonly questions: readonly BriefingQuestion[];
}

const LONGEST_WORDS = 1000;

/** A briefing as it was typed, or what is wrong, by field. */
export function checkBriefing(
  given: BriefingGiven,
  { groups, people, today }: Offered,
): { readonly done: CheckedBriefing } | { readonly problems: Readonly<Record<string, string>> } {
  const problems: Record<string, string> = {};
  const chosenGroups = groups.filter(({ id }) => given.groups.includes(id));
  const chosenPeople = people.filter(({ id }) => given.people.includes(id));
  if (chosenGroups.length + chosenPeople.length === 0)
    problems.group = 'Choose at least one group, or somebody by name';
  if (given.dueOn === null) problems.due = 'Give the day by which it is to be read';
  else if (given.dueOn < today) problems.due = 'Give today, or a day to come';
  else if (given.dueOn > addMonths(today, 12)) problems.due = 'Check the year: give a day within a year of today';
  const words = given.words.trim();
  if (words.length > LONGEST_WORDS) problems.words = `Keep it under ${LONGEST_WORDS} letters`;
  const questions = given.asksQuestions ? readQuestions(given.questions) : { done: [] };
  if ('problems' in questions) Object.assign(problems, questions.problems);
  else if (given.asksQuestions && questions.done.length === 0) {
    problems['asks-questions'] = 'Write at least one question, or ask none';
  }
  if ('problems' in questions || given.dueOn === null || Object.keys(problems).length > 0) return { problems };
  return {
    done: {
      groups: chosenGroups.map(({ id }) => id),
      posts: [...new Set(chosenGroups.flatMap(({ posts }) => posts))],
      people: chosenPeople.map(({ id }) => id),
      governorsOnly: [...chosenGroups, ...chosenPeople].every(({ governs }) => governs),
      ...{ dueOn: given.dueOn, starters: given.starters, words: words === '' ? null : words },
      questions: questions.done,
    },
  };
}
