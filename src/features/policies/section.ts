import {
  clockNamed,
  documentNamed,
  isPolicyFact,
  type ModelPolicy,
  type ModelSection,
  type Pack,
  placeholdersIn,
  postNamed,
  type SchoolKind,
} from '../../packs/model.ts';
import { modelHows, type Section, type Sentence } from './policy.ts';

/** What a form says of one section. */
export interface SectionGiven {
  readonly how: string;
  readonly words: string;
  readonly promises: readonly string[];
  readonly reason: string;
}

/**
 * The model as this kind of school is offered it: sentences that name a post it does not have are left out, and a section
 * without any sentence is too.
 */
export function modelFor(pack: Pack, kind: SchoolKind | null): ModelPolicy | null {
  const model = pack.modelPolicy();
  if (model === null) return null;
  const hasPost = (post: string) => {
    const kinds = pack.post(post)?.kinds;
    return kind === null || kinds === undefined || kinds.some((each) => each === kind);
  };
  const isIts = (words: string) => placeholdersIn(words).every((name) => hasPost(postNamed(name) ?? 'headteacher'));
  return {
    ...model,
    sections: model.sections
      .map((section) => ({ ...section, sentences: section.sentences.filter(({ words }) => isIts(words)) }))
      .filter(({ sentences }) => sentences.length > 0),
  };
}

export const promisesOf = (sentences: readonly { readonly makes: readonly string[] }[]): string[] =>
  inOrder(sentences.flatMap(({ makes }) => makes));

export const inOrder = (promises: readonly string[]): string[] =>
  [...new Set(promises)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** A section just as the model has it. */
export function adopted(section: ModelSection, place: number): Section {
  const sentences = section.sentences.map(({ id, words, makes }): Sentence => ({ id, words, makes }));
  const { id, title } = section;
  return {
    ...{ section: id, place, follows: 0, title, how: 'adopted' },
    ...{ sentences, promises: promisesOf(sentences), reason: null },
  };
}

/** True where the version’s section was adopted and the model has since said something else. */
export function modelMovedOn(mine: Section, model: ModelSection | undefined): boolean {
  if (mine.how !== 'adopted' || model === undefined) return false;
  return (
    mine.sentences.length !== model.sentences.length ||
    mine.sentences.some(({ id, words }, at) => model.sentences[at]?.id !== id || model.sentences[at]?.words !== words)
  );
}

const isHow = (how: string): how is (typeof modelHows)[number] => modelHows.some((each) => each === how);

/** What can be put in braces here. */
export interface Fillable {
  readonly posts: readonly string[];
  readonly documents: readonly string[];
  readonly clocks: readonly string[];
}

/** Reads what somebody decided of a section, or says what is wrong and what to do. */
export function checkSection(
  given: SectionGiven,
  model: ModelSection,
  place: number,
  fillable: Fillable,
): { readonly done: Section } | { readonly problems: Readonly<Record<string, string>> } {
  const { how } = given;
  if (!isHow(how)) return { problems: { how: 'Choose what becomes of this section' } };
  if (how === 'adopted') return { done: adopted(model, place) };
  const base = { section: model.id, place, follows: 0, title: model.title, how };
  const reason = given.reason.trim();
  if (how === 'left-out') {
    if (reason.length < 3) return { problems: { reason: 'Say why this section is left out' } };
    if (reason.length > 1000) return { problems: { reason: 'Say it in at most 1,000 characters' } };
    return { done: { ...base, sentences: [], promises: [], reason } };
  }
  const read = readLines(given.words, fillable);
  if ('problem' in read) return { problems: { words: read.problem } };
  const { lines } = read;
  const promises = promisesOf(model.sentences).filter((id) => given.promises.includes(id));
  const before = new Map(model.sentences.map((sentence) => [sentence.words, sentence]));
  const sentences = lines.map((words): Sentence => {
    const same = before.get(words);
    return same === undefined
      ? { id: null, words, makes: [] }
      : { id: same.id, words, makes: same.makes.filter((id) => promises.includes(id)) };
  });
  return { done: { ...base, sentences, promises, reason: reason === '' ? null : reason.slice(0, 1000) } };
}

/** The sentences somebody wrote, one a line, where all that stands in braces can be filled in. */
export function readLines(
  words: string,
  fillable: Fillable,
): { readonly lines: readonly string[] } | { readonly problem: string } {
  const lines = words
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return { problem: 'Write the section in your own words' };
  if (words.length > 10_000) return { problem: 'Keep a section within 10,000 characters' };
  const wrong = lines.flatMap(placeholdersIn).find((name) => !canBeFilled(name, fillable));
  if (wrong !== undefined)
    return { problem: `Nothing can be put for {${wrong}}: take it out, or use one of those listed below` };
  if (lines.some((line) => /[{}]/.test(line.replace(/\{[^{}]*\}/g, ''))))
    return { problem: 'A brace is not closed: write { and } around what is to be filled in' };
  return { lines };
}

function canBeFilled(name: string, { posts, documents, clocks }: Fillable): boolean {
  const post = postNamed(name);
  const document = documentNamed(name);
  const clock = clockNamed(name);
  if (post !== null) return posts.includes(post);
  if (document !== null) return documents.includes(document);
  if (clock !== null) return clocks.includes(clock);
  return isPolicyFact(name);
}

/** The promises of the model that a version makes nowhere, with the section that would have made each. */
export function promisesLeft(
  sections: readonly Section[],
  model: ModelPolicy,
): { readonly promise: string; readonly section: string }[] {
  const made = new Set(sections.flatMap(({ promises }) => promises));
  const decided = new Set(sections.map(({ section }) => section));
  const left = new Map<string, string>();
  for (const { id, title, sentences } of model.sections)
    if (decided.has(id))
      for (const promise of promisesOf(sentences))
        if (!made.has(promise)) left.set(promise, left.get(promise) ?? title);
  return inOrder([...left.keys()]).map((promise) => ({ promise, section: left.get(promise) ?? '' }));
}
