import { type Briefings, noBriefings } from './briefing-contents.ts';
import { type Fault, type Lineage, unknown } from './fault.ts';
import { placeholdersWithin, wordFor } from './say.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** What a layer says of briefings; null where it says nothing. */
export function briefingsOf(sheets: readonly Sheet[]): Briefings | null {
  const own = sheetsOf(sheets, 'briefings').map(({ value }) => value);
  if (own.length === 0) return null;
  const everybody = own.find((each) => each.everybody !== undefined)?.everybody;
  return {
    everybody:
      everybody === undefined
        ? null
        : { groups: everybody.groups, alsoShown: everybody.also_shown, newStarters: everybody.new_starters },
    yearly: own.flatMap(({ yearly }) => yearly),
    questions: Object.assign({}, ...own.map(({ questions }) => questions)),
  };
}

/** The layers as one, the furthest first: the nearest says who everybody is, and asks its own questions of a document. */
export const briefingsLaidOver = (farFirst: readonly Briefings[]): Briefings =>
  farFirst.reduce(
    (far, near) => ({
      everybody: near.everybody ?? far.everybody,
      yearly: [...new Set([...far.yearly, ...near.yearly])],
      questions: { ...far.questions, ...near.questions },
    }),
    noBriefings,
  );

/** Groups, clocks and documents that are named exist; each question is called once, and its right answer is no wrong one. */
export function checkBriefings({ own, parent }: Lineage, fault: Fault): void {
  const all = [...parent, ...own];
  const groups = sheetsOf(all, 'training').flatMap(({ value }) => Object.keys(value.groups));
  const clocks = sheetsOf(all, 'clocks').flatMap(({ value }) => Object.keys(value));
  const documents = sheetsOf(all, 'guidance').flatMap(({ value }) => Object.keys(value));
  const words: Record<string, string> = Object.assign({}, ...sheetsOf(all, 'words').map(({ value }) => value.all));
  for (const sheet of sheetsOf(own, 'briefings')) {
    const { everybody, yearly, questions } = sheet.value;
    if (everybody !== undefined) {
      for (const key of ['groups', 'also_shown'] as const)
        for (const [at, group] of everybody[key].entries())
          if (!groups.includes(group))
            fault(sheet, ['everybody', key, at], ...unknown('group', group, groups, 'training'));
      if (!clocks.includes(everybody.new_starters))
        fault(sheet, ['everybody', 'new_starters'], ...unknown('clock', everybody.new_starters, clocks, 'clocks'));
    }
    for (const [at, document] of yearly.entries())
      if (!documents.includes(document))
        fault(sheet, ['yearly', at], ...unknown('document', document, documents, 'guidance'));
    for (const [about, asked] of Object.entries(questions)) {
      if (about !== 'model-policy' && !documents.includes(about))
        fault(sheet, ['questions', about], ...unknown('document', about, documents, 'guidance'), true);
      for (const [at, question] of asked.entries()) {
        const path = ['questions', about, at];
        if (asked.findIndex(({ id }) => id === question.id) !== at)
          fault(sheet, [...path, 'id'], `Two questions are called ${question.id}.`, 'Give each its own id.');
        const answers = [question.right, ...question.wrong];
        if (new Set(answers).size !== answers.length)
          fault(sheet, path, 'An answer stands twice.', 'Give each question different answers, one of them right.');
        for (const name of placeholdersWithin(question))
          if (wordFor(name, words) === undefined)
            fault(sheet, path, `Nothing can be put for {${name}}.`, 'Every word of words.yaml can be filled in.');
      }
    }
  }
}
