import { type Fault, type Lineage, unknown } from './fault.ts';
import { phraseProblem } from './phrase.ts';
import { type Notion, readSaying } from './policy-phrases.ts';
import { type SheetOf, sheetsOf } from './sheets.ts';

/** That each saying speaks of notions there are, each promise and post exists, and no saying is empty. */
export function checkPolicyWords({ own, parent }: Lineage, fault: Fault, incomplete: boolean): void {
  const all = [...own, ...parent];
  const concepts = sheetsOf(all, 'policy-words').flatMap((sheet) => Object.keys(sheet.value.concepts));
  const promises = sheetsOf(all, 'commitments').flatMap((sheet) => Object.keys(sheet.value.commitments));
  const posts = sheetsOf(all, 'posts').flatMap((sheet) => Object.keys(sheet.value));
  for (const sheet of sheetsOf(own, 'policy-words')) {
    for (const [list, id, sayings] of sayingsOf(sheet.value)) {
      if (!promises.includes(id) && !incomplete)
        fault(sheet, [list, id], ...unknown('promise', id, promises, 'commitments'), true);
      for (const [index, text] of sayings.entries()) {
        const saying = readSaying(text);
        const at = [list, id, index];
        if (saying.own.length === 0)
          fault(
            sheet,
            at,
            'The saying has nothing that stands in the sentence itself.',
            'Take the ~ from one of its notions.',
          );
        for (const notion of [...saying.own, ...saying.near, ...saying.not])
          checkNotion(notion, (problem, remedy) => fault(sheet, at, problem, remedy), concepts);
      }
    }
    for (const id of Object.keys(sheet.value.posts))
      if (!posts.includes(id) && !incomplete) fault(sheet, ['posts', id], ...unknown('post', id, posts, 'posts'), true);
    for (const [id, { promises: named }] of Object.entries(sheet.value.features))
      for (const [index, one] of named.entries())
        if (!promises.includes(one) && !incomplete)
          fault(sheet, ['features', id, 'promises', index], ...unknown('promise', one, promises, 'commitments'));
  }
}

const sayingsOf = ({ promises, topics }: SheetOf<'policy-words'>['value']) => [
  ...Object.entries(promises).map(([id, sayings]) => ['promises', id, sayings] as const),
  ...Object.entries(topics).map(([id, sayings]) => ['topics', id, sayings] as const),
];

function checkNotion(
  notion: Notion,
  say: (problem: string, remedy: string) => void,
  concepts: readonly string[],
): void {
  if ('concept' in notion) {
    if (!concepts.includes(notion.concept)) say(...unknown('notion', notion.concept, concepts, 'policy-words'));
    return;
  }
  const problem = phraseProblem(notion.phrase);
  if (problem !== null) say(problem, 'docs/writing-a-pack.md says how phrases are written.');
}
