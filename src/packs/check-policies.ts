import { type Fault, type Lineage, unknown } from './fault.ts';
import { modelLayerOf, modelPolicyOf } from './layer-policies.ts';
import { clockNamed, documentNamed, isPolicyFact, policyFacts, postNamed } from './policy-words.ts';
import { placeholdersIn, wordFor } from './say.ts';
import { type Sheet, type SheetOf, sheetsOf } from './sheets.ts';

/** What can stand in braces in a sentence of a policy, and what a sentence can promise. */
interface Known {
  readonly words: Readonly<Record<string, string>>;
  readonly posts: readonly string[];
  readonly documents: readonly string[];
  readonly clocks: readonly string[];
  readonly promises: readonly string[];
}

/** The promises a school makes; those of area G are the Virtual School’s own. */
const isOfSchool = (promise: string): boolean => promise < 'G';

/** A model policy promises what there is to promise, names what there is to name, and leaves no promise of its own out. */
export function checkPolicies({ own, parent }: Lineage, fault: Fault): void {
  const sheets = sheetsOf(own, 'model-policy');
  if (sheets.length === 0) return;
  const all = [...parent, ...own];
  const known: Known = {
    words: Object.assign({}, ...sheetsOf(all, 'words').map((sheet) => sheet.value.all)),
    posts: sheetsOf(all, 'posts').flatMap((sheet) => Object.keys(sheet.value)),
    documents: sheetsOf(all, 'guidance').flatMap((sheet) => Object.keys(sheet.value)),
    clocks: sheetsOf(all, 'clocks').flatMap((sheet) => Object.keys(sheet.value)),
    promises: sheetsOf(all, 'commitments').flatMap((sheet) => Object.keys(sheet.value.commitments)),
  };
  const above = sheetsOf(parent, 'model-policy').flatMap((sheet) => Object.keys(sheet.value.sections));
  const there = [...above, ...sheets.flatMap(({ value }) => Object.keys(value.sections))];
  const seen = sentencesAbove(parent, sheets);
  for (const sheet of sheets) {
    for (const [id, section] of Object.entries(sheet.value.sections)) {
      const path = ['sections', id];
      if (section.after !== undefined && !there.includes(section.after))
        fault(sheet, [...path, 'after'], ...unknown('section', section.after, there, 'model-policy'));
      if (parent.length > 0 && section.after === undefined && !above.includes(id))
        fault(sheet, path, `Where ${id} stands is not said.`, 'Add after: with the id of the section before it.', true);
      for (const [at, sentence] of section.sentences.entries()) {
        const place = [...path, 'sentences', at];
        if (seen.has(sentence.id))
          fault(
            sheet,
            [...place, 'id'],
            `Two sentences are called ${sentence.id}.`,
            'Give each its own id: policies keep it.',
          );
        seen.add(sentence.id);
        checkSentence(sheet, place, sentence, known, fault);
      }
    }
    for (const id of Object.keys(sheet.value.left_out))
      if (!above.includes(id)) fault(sheet, ['left_out', id], ...unknown('section', id, above, 'model-policy'), true);
    for (const [id, { guidance }] of Object.entries(sheet.value.related))
      for (const [at, document] of guidance.entries())
        if (!known.documents.includes(document))
          fault(sheet, ['related', id, 'guidance', at], ...unknown('document', document, known.documents, 'guidance'));
  }
  checkWhole({ own, parent }, sheets[0], known, fault);
}

/** Ids of sentences that stand beside those of the layer: not those of sections it replaces or leaves out. */
function sentencesAbove(parent: readonly Sheet[], sheets: readonly SheetOf<'model-policy'>[]): Set<string> {
  const gone = new Set(sheets.flatMap(({ value }) => [...Object.keys(value.sections), ...Object.keys(value.left_out)]));
  return new Set(
    sheetsOf(parent, 'model-policy').flatMap(({ value }) =>
      Object.entries(value.sections).flatMap(([id, { sentences }]) =>
        gone.has(id) ? [] : sentences.map((sentence) => sentence.id),
      ),
    ),
  );
}

function checkSentence(
  sheet: SheetOf<'model-policy'>,
  place: readonly (string | number)[],
  { words, makes }: { readonly words: string; readonly makes: readonly string[] },
  known: Known,
  fault: Fault,
): void {
  for (const [at, promise] of makes.entries())
    if (!known.promises.includes(promise))
      fault(
        sheet,
        [...place, 'makes', at],
        `There is no promise ${promise}.`,
        'Use the id of a promise in commitments.yaml, A1 to G8.',
      );
  for (const name of placeholdersIn(words)) {
    const post = postNamed(name);
    const document = documentNamed(name);
    if (post !== null && !known.posts.includes(post))
      fault(sheet, [...place, 'words'], ...unknown('post', post, known.posts, 'posts'));
    if (document !== null && !known.documents.includes(document))
      fault(sheet, [...place, 'words'], ...unknown('document', document, known.documents, 'guidance'));
    const clock = clockNamed(name);
    if (clock !== null && !known.clocks.includes(clock))
      fault(sheet, [...place, 'words'], ...unknown('clock', clock, known.clocks, 'clocks'));
    if (
      post !== null ||
      document !== null ||
      clock !== null ||
      isPolicyFact(name) ||
      wordFor(name, known.words) !== undefined
    )
      continue;
    const facts = Object.keys(policyFacts).map((fact) => `{${fact}}`);
    fault(
      sheet,
      [...place, 'words'],
      `Nothing can be put for {${name}}.`,
      `These can be filled in: {name:POST}, {guidance:DOCUMENT}, {clock:CLOCK}, ${facts.join(', ')}, and every word of words.yaml.`,
    );
  }
}

/** England’s model makes every promise of a school; an authority’s makes at least those it says are in its model. */
function checkWhole(
  { own, parent }: Lineage,
  sheet: SheetOf<'model-policy'> | undefined,
  { promises }: Known,
  fault: Fault,
): void {
  if (sheet === undefined) return;
  const nothing = { document: '', version: '', url: null };
  const layer = (sheets: readonly Sheet[]) => modelLayerOf(sheets, { name: '', title: '' }, () => nothing);
  const made = new Set(
    modelPolicyOf([layer(parent), layer(own)])?.sections.flatMap(({ sentences }) =>
      sentences.flatMap(({ makes }) => makes),
    ),
  );
  const inModel = sheetsOf(own, 'commitments').flatMap(({ value }) => value.in_model ?? []);
  const asked = (parent.length === 0 ? promises : inModel).filter(isOfSchool);
  for (const promise of new Set(asked))
    if (!made.has(promise))
      fault(
        sheet,
        ['sections'],
        `No sentence of the model makes the promise ${promise}.`,
        `Write ${promise} under makes of the sentence that promises it, or write that sentence.`,
        true,
      );
}
