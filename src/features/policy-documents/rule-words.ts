import type { Source } from '../../packs/model.ts';
import type { Finding, Rule, Severity, Where } from './finding.ts';

/** What a rule says: how much it weighs, what is wrong and what to do. `{it}` is the detail of the place. */
interface RuleWords {
  readonly severity: Severity;
  readonly title: string;
  readonly wrong: string;
  readonly todo: string;
}

export const ruleWords: Readonly<Record<Rule, RuleWords>> = {
  blank: {
    severity: 'wrong',
    title: 'Left blank',
    wrong: 'Something was to be filled in here: {it}',
    todo: 'Fill it in, or take the line out.',
  },
  leftover: {
    severity: 'wrong',
    title: 'Left from the model',
    wrong: 'These words were for whoever writes the policy, not for its readers: {it}',
    todo: 'Do what they ask, then take them out.',
  },
  'empty-link': {
    severity: 'wrong',
    title: 'A link that leads nowhere',
    wrong: 'The link “{it}” has no address.',
    todo: 'Give it an address, or make it plain text.',
  },
  stray: {
    severity: 'look',
    title: 'A torn piece of text',
    wrong: '{it}',
    todo: 'Mend the sentence, or take the piece out.',
  },
  'review-passed': {
    severity: 'wrong',
    title: 'The review is past its date',
    wrong: 'The next review was to be by {it}.',
    todo: 'Review the policy and give the date of the next review.',
  },
  'review-before-ratified': {
    severity: 'wrong',
    title: 'Reviewed before it was agreed',
    wrong: 'The next review lies before the day it was ratified: {it}.',
    todo: 'One of the two dates is wrong. Put it right.',
  },
  'dates-disagree': {
    severity: 'wrong',
    title: 'Two dates that disagree',
    wrong: 'The policy gives two dates for the same thing: {it}.',
    todo: 'Keep the right one in one place.',
  },
  'year-over': {
    severity: 'look',
    title: 'A year that is over',
    wrong: '{it} is spoken of as now or still to come.',
    todo: 'Say what holds this year, or say it without a year.',
  },
  'date-ahead': {
    severity: 'wrong',
    title: 'A date still to come',
    wrong: 'Something is said to have happened on {it}, which is still to come.',
    todo: 'Put the date right.',
  },
  'guidance-superseded': {
    severity: 'wrong',
    title: 'Guidance that was replaced',
    wrong: '{it}',
    todo: 'Read what changed, put right what the policy says of it, and name the new edition.',
  },
  'guidance-not-yet': {
    severity: 'look',
    title: 'Guidance not yet in force',
    wrong: '{it}',
    todo: 'Name the edition in force now, and say from when the new one is followed.',
  },
  'guidance-unknown': {
    severity: 'note',
    title: 'Guidance we do not know',
    wrong: '{it}',
    todo: 'Check that it is the edition in force.',
  },
  'guidance-undated': {
    severity: 'note',
    title: 'Guidance without its date',
    wrong: '{it}',
    todo: 'Add the month and year of the edition the policy follows.',
  },
  'guidance-disagrees': {
    severity: 'wrong',
    title: 'Two editions of one guidance',
    wrong: '{it}',
    todo: 'Keep the edition that is followed.',
  },
  'post-missing': {
    severity: 'wrong',
    title: 'A post without a name',
    wrong: 'Nobody is named as {it}.',
    todo: 'Name the person, or say where the name is kept up to date.',
  },
  'post-differs': {
    severity: 'wrong',
    title: 'Two names for one post',
    wrong: 'Two people are named as {it}.',
    todo: 'Keep the one who holds the post now.',
  },
  'post-same-person': {
    severity: 'note',
    title: 'One person in two posts',
    wrong: '{it}',
    todo: 'Lawful, often needed in a small school. Say who questions the work instead.',
  },
  'post-left': {
    severity: 'wrong',
    title: 'A person who has left the post',
    wrong: '{it}',
    todo: 'Put in who holds the post now.',
  },
  'group-left-out': {
    severity: 'note',
    title: 'Children the policy leaves out',
    wrong: 'The policy does not speak of {it}.',
    todo: 'Add them, or say which policy covers them.',
  },
  'old-term': { severity: 'look', title: 'A word that was replaced', wrong: '“{it}', todo: 'Use the present word.' },
  'promise-weak': {
    severity: 'look',
    title: 'Promised weakly',
    wrong: '{it}',
    todo: 'Say that it is done, or say when it is not.',
  },
  'promise-unclear': {
    severity: 'note',
    title: 'Spoken of',
    wrong: '{it}',
    todo: 'If it is what you do, say so in a sentence of its own: who does what, by when.',
  },
  'promise-missing': {
    severity: 'note',
    title: 'Not found',
    wrong: '{it}',
    todo: 'Add a sentence that says so, if it is what you do; if it is there in words we did not know, nothing needs doing.',
  },
};

interface Place {
  readonly about: string | null;
  readonly where: Where | null;
  readonly words: string;
  readonly detail: string;
  readonly todo?: string;
  readonly source?: Source | null;
  readonly severity?: Severity;
}

/** A finding in the words of its rule. */
export function findingOf(rule: Rule, { about, where, words, detail, todo, source, severity }: Place): Finding {
  const said = ruleWords[rule];
  return {
    rule,
    severity: severity ?? said.severity,
    about,
    where,
    words,
    wrong: said.wrong.replace('{it}', detail),
    todo: todo ?? said.todo,
    source: source ?? null,
  };
}
