import type { ModelPolicy } from '../../packs/model.ts';
import type { Section, Sentence } from './policy.ts';
import { type Fillable, inOrder, promisesOf, readLines } from './section.ts';

/** What a form says of a section of the school’s own. */
export interface OwnGiven {
  readonly title: string;
  readonly words: string;
  /** The section it stands after; `''` for before all others. */
  readonly after: string;
}

/** Every section of a draft in its order, the model’s that nobody has decided too. */
export interface Placed {
  readonly id: string;
  readonly title: string;
  readonly own: boolean;
}

/** “We ring by nine. [C1]”: what a sentence promises stands in square brackets behind it. */
const PROMISES = /\s*\[\s*([a-z]\d+(?:\s*,\s*[a-z]\d+)*)\s*\]$/i;

/** The sentences as they are written and changed: one a line, each with what it promises. */
export const ownLines = ({ sentences }: Pick<Section, 'sentences'>): string =>
  sentences.map(({ words, makes }) => (makes.length === 0 ? words : `${words} [${makes.join(', ')}]`)).join('\n');

/** The id of a new section: the first that none of the draft has. */
export function newOwnId(taken: readonly string[]): string {
  let nth = 1;
  while (taken.includes(`own-${nth}`)) nth += 1;
  return `own-${nth}`;
}

/** The sections of a draft as they follow one another; own ones stand behind the section of the model they were put after. */
export function orderOf(model: ModelPolicy, sections: readonly Section[]): Placed[] {
  const own = sections.filter(({ how }) => how === 'own').sort((a, b) => a.place - b.place || a.follows - b.follows);
  const placed = ({ section, title }: Section): Placed => ({ id: section, title, own: true });
  const last = model.sections.length - 1;
  return [
    ...own.filter(({ place }) => place < 0).map(placed),
    ...model.sections.flatMap(({ id, title }, at): Placed[] => [
      { id, title, own: false },
      ...own.filter(({ place }) => place === at || (at === last && place > at)).map(placed),
    ]),
  ];
}

/** Where each own section stands once `id` is put after another. `after` `''`: before all. */
export function putAfter(order: readonly Placed[], id: string, after: string): ReadonlyMap<string, Place> {
  const mine = order.find((one) => one.id === id) ?? { id, title: '', own: true };
  const others = order.filter((one) => one.id !== id);
  return placesOf(others.toSpliced(others.findIndex((one) => one.id === after) + 1, 0, mine));
}

export type Place = Pick<Section, 'place' | 'follows'>;

function placesOf(order: readonly Placed[]): Map<string, Place> {
  const places = new Map<string, Place>();
  let place = -1;
  let follows = 0;
  for (const { id, own } of order) {
    if (own) {
      follows += 1;
      places.set(id, { place, follows });
    } else {
      place += 1;
      follows = 0;
    }
  }
  return places;
}

/** Reads a section of the school’s own, or says what is wrong and what to do. Where it stands is for `putAfter`. */
export function checkOwn(
  given: OwnGiven,
  id: string,
  {
    order,
    fillable,
    promises,
  }: { readonly order: readonly Placed[]; readonly fillable: Fillable; readonly promises: readonly string[] },
): { readonly done: Omit<Section, 'place' | 'follows'> } | { readonly problems: Readonly<Record<string, string>> } {
  const problems: Record<string, string> = {};
  const title = given.title.trim();
  const same = (one: Placed) => one.id !== id && one.title.toLowerCase() === title.toLowerCase();
  if (title.length < 3 || title.length > 200) problems.title = 'Give the section a title, in 3 to 200 characters';
  else if (/[{}]/.test(title)) problems.title = 'Write the title without braces: nothing is filled in there';
  else if (order.some(same)) problems.title = 'Another section has this title: choose another';
  if (given.after !== '' && !order.some((one) => one.id === given.after && one.id !== id))
    problems.after = 'Choose where it stands';
  const read = readLines(given.words, fillable);
  const sentences = 'lines' in read ? read.lines.map(sentenceOf) : [];
  const unknown = sentences.flatMap(({ makes }) => makes).find((one) => !promises.includes(one));
  if ('problem' in read) problems.words = read.problem;
  else if (sentences.some(({ words }) => words === ''))
    problems.words = 'Write the sentence before the promise in square brackets';
  else if (unknown !== undefined)
    problems.words = `There is no promise ${unknown}: take it out, or use one of those listed below`;
  if (Object.keys(problems).length > 0) return { problems };
  return { done: { section: id, title, how: 'own', sentences, promises: promisesOf(sentences), reason: null } };
}

function sentenceOf(line: string): Sentence {
  const found = PROMISES.exec(line);
  if (found === null) return { id: null, words: line, makes: [] };
  const makes = inOrder((found[1] ?? '').split(',').map((one) => one.trim().toUpperCase()));
  return { id: null, words: line.slice(0, found.index).trim(), makes };
}

/**
 * The sections of a version as the next draft begins with them: at the places the model has now. What the model has no more
 * is the school’s own from here on, so that it can still be changed or taken out.
 */
export function carriedOver(sections: readonly Section[], model: ModelPolicy | null): Section[] {
  if (model === null) return [...sections];
  let place = -1;
  let follows = 0;
  return sections
    .toSorted((a, b) => a.place - b.place || a.follows - b.follows)
    .flatMap((section): Section[] => {
      const at = model.sections.findIndex(({ id }) => id === section.section);
      if (at >= 0 && section.how !== 'own') {
        place = at;
        follows = 0;
        return [{ ...section, place, follows }];
      }
      if (section.how === 'left-out') return [];
      follows += 1;
      return [{ ...section, how: 'own', reason: null, place, follows }];
    });
}
