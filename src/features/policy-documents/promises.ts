import type { Notion, PolicyWords, Saying } from '../../packs/model.ts';
import { type Force, forceOf } from './force.ts';
import { type Lexicon, lexiconOf, plain } from './phrases.ts';
import type { Unit } from './units.ts';
import { type Readers, weighAgain } from './weigh-again.ts';
import { OTHERS, othersOf } from './whose.ts';

/** How a policy makes a promise: firmly, weakly, not at all; or it speaks of the matter and we cannot tell. */
export type Made = 'met' | 'weak' | 'unclear' | 'missing';

export interface PromiseSeen {
  readonly id: string;
  readonly is: Made;
  /** Where it is made: the unit, and what was recognised in it. Null where it is missing. */
  readonly unit: Unit | null;
  readonly saying: string | null;
}

/**
 * Looks for each promise in the sentences of a document. A sentence makes a promise when all notions of one saying stand in it
 * (or, where the saying lets them, in what it stands under); it is weak when what it says may or may not happen. Of several
 * sentences the firm ones count before the weak, and the earliest of those.
 */
export function promisesIn(
  units: readonly Unit[],
  words: PolicyWords,
  ids: readonly string[],
  people: readonly Person[] = [],
): PromiseSeen[] {
  const { force, others } = compiled(words);
  const readers: Readers = { force: remembered(force), others: remembered(others), ofOthers: words.ofOthers };
  return weighAgain(saidIn(units, words, ids, people, readers), units, readers);
}

/** What the sayings of a pack recognise, before a second opinion is asked (weigh-again.ts). */
function saidIn(
  units: readonly Unit[],
  words: PolicyWords,
  ids: readonly string[],
  people: readonly Person[],
  { force, others }: Readers,
): PromiseSeen[] {
  const named = naming(people);
  const { lexicon } = compiled(words);
  const read = remembered((text: string) => lexicon(named(plain(text))));
  const title = titleOf(units);
  const made = new Map<string, Candidate>();
  const spoken = new Map<string, Candidate>();
  for (const unit of units) {
    const theirs = others(unit);
    const said = whatIsSaid(unit, read, theirs, title);
    let strength: Force | undefined;
    let firmly: Read | undefined;
    for (const id of ids) {
      if (theirs && !words.ofOthers.includes(id)) continue;
      const best = bestOf(words.promises[id] ?? [], said);
      if (best === null) {
        const topic = spoken.has(id) ? undefined : words.topics[id]?.find((one) => says(one, said));
        if (topic !== undefined) spoken.set(id, { is: 'unclear', unit, saying: topic.text, weight: 0 });
        continue;
      }
      strength ??= force(unit);
      if (strength.is === 'aside') continue;
      let { is } = strength;
      if (is === 'weak' && strength.firmly !== null) {
        firmly ??= whatIsSaid({ ...unit, text: strength.firmly }, read, theirs, title);
        if (bestOf(words.promises[id] ?? [], firmly) !== null) is = 'met';
      }
      const before = made.get(id);
      if (before === undefined || outweighs(is, best.weight, before))
        made.set(id, { is, unit, saying: best.saying.text, weight: best.weight });
    }
  }
  return ids.map((id): PromiseSeen => {
    const found = made.get(id) ?? spoken.get(id);
    const unheard = words.rarelyLeftOut.includes(id) ? 'unclear' : 'missing';
    return found === undefined
      ? { id, is: unheard, unit: null, saying: null }
      : { id, is: found.is, unit: found.unit, saying: found.saying };
  });
}

interface Compiled {
  readonly lexicon: Lexicon;
  readonly force: ReturnType<typeof forceOf>;
  readonly others: ReturnType<typeof othersOf>;
}

/** The words of a pack as they are looked for: made once for as long as the pack is held. */
const known = new WeakMap<PolicyWords, Compiled>();

function compiled(words: PolicyWords): Compiled {
  const before = known.get(words);
  if (before !== undefined) return before;
  const sayings = [...Object.values(words.promises), ...Object.values(words.topics)].flat();
  const notions = sayings.flatMap(({ own, near, not }) => [...own, ...near, ...not]);
  const now = { lexicon: lexiconOf(words, notions), force: forceOf(words), others: othersOf(words) };
  known.set(words, now);
  return now;
}

interface Candidate {
  readonly is: Made;
  readonly unit: Unit;
  readonly saying: string;
  readonly weight: number;
}

/** What is firm before what is weak; then the sentence that says most of it itself; of equals the earlier. */
const outweighs = (is: 'met' | 'weak', weight: number, before: Candidate): boolean =>
  is === before.is ? weight > before.weight : is === 'met';

/** The saying of which most stands in the sentence itself and not around it. */
function bestOf(sayings: readonly Saying[], read: Read): { saying: Saying; weight: number } | null {
  let best: { saying: Saying; weight: number } | null = null;
  for (const saying of sayings) {
    if (!says(saying, read)) continue;
    const weight =
      saying.own.length +
      saying.near.filter((notion) => read.own.has(notion.key)).length -
      (saying.near.length > 0 ? 0.5 : 0);
    if (best === null || weight > best.weight) best = { saying, weight };
  }
  return best;
}

/** Somebody the policy names as the holder of a post: where it speaks of Mrs A it speaks of the designated teacher. */
export interface Person {
  readonly name: string;
  readonly title: string;
}

/** Puts what people are behind their names: *Mrs A (designated teacher) rings …*. */
function naming(people: readonly Person[]): (text: string) => string {
  const titles = new Map<string, Set<string>>();
  const firsts = new Map<string, Set<string>>();
  for (const { name, title } of people) {
    const [first = '', ...rest] = plain(name).split(' ');
    // A nursery calls people by their first names: *Bettina rings …*
    if (rest.length > 0 && /^[A-Z]\p{Ll}{2,}$/u.test(first) && !ALSO_A_WORD.test(first))
      firsts.set(first, (firsts.get(first) ?? new Set()).add(title));
    const last = plain(name).split(' ').at(-1) ?? '';
    if (last.length > 2) titles.set(last, (titles.get(last) ?? new Set()).add(title));
  }
  if (titles.size === 0) return (text) => text;
  const last = [...titles.keys()].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(
    `\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Father|Fr|Rev|Sister)\\.?\\s+(?:[A-Z][\\p{L}.'-]*\\s+){0,2}(${last})(?![\\p{L}-])`,
    'gu',
  );
  const byFirst =
    firsts.size === 0
      ? null
      : new RegExp(`\\b(${[...firsts.keys()].join('|')})(?:\\s+(?:${last}))?(?![\\p{L}-])`, 'gu');
  const withTitles = (whole: string, known: Set<string> | undefined) => `${whole} (${[...(known ?? [])].join(', ')})`;
  return (text) => {
    const titled = text.replace(pattern, (whole, name: string) => withTitles(whole, titles.get(name)));
    return byFirst === null
      ? titled
      : titled.replace(byFirst, (whole, name: string) => withTitles(whole, firsts.get(name)));
  };
}

/** First names that are words too, and titles, which are no first names. */
const ALSO_A_WORD =
  /^(?:Will|May|Mark|Grace|Faith|Hope|Joy|April|June|August|Bill|Rose|Drew|Dawn|Miss|Mrs|Rev|Revd|Father|Sister|Sir|Dame|Prof|Professor|Canon|Lady|Lord|Cllr|Councillor|Reverend|Imam|Rabbi|Pat|Rich|Art|Frank|Chance)$/;

/** A sentence stands before its neighbours and under the same heading as they, and is read once. */
function remembered<Asked, Answer>(read: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before.answer;
    const answer = read(asked);
    known.set(asked, { answer });
    return answer;
  };
}

/**
 * The title that stands above everything: it says of whom a policy is, and nothing of what a sentence is about. A *Policy of the
 * Alternative Provision Academy* is not about provision elsewhere on every line.
 */
function titleOf(units: readonly Unit[]): string {
  const unders = [...new Set(units.map(({ under }) => under))].filter((under) => under !== '');
  const [first = '', ...rest] = unders.map((under) => under.split('. ')[0] ?? '');
  return rest.length > 0 && rest.every((one) => one === first) ? first : '';
}

interface Read {
  readonly own: ReadonlyMap<string, readonly number[]>;
  readonly near: ReadonlySet<string>;
}

/** The notions in a unit, and those in it or around it. */
function whatIsSaid(unit: Unit, read: (text: string) => ReturnType<Lexicon>, theirs: boolean, title: string): Read {
  const own = read(unit.text);
  const led = unit.lead === '' ? own : read(`${unit.lead} ${unit.text}`);
  const near = new Set([...own.keys(), ...led.keys(), ...read(unit.under.slice(title.length)).keys()]);
  if (read(title).has(COHORT)) near.add(COHORT);
  for (const sentence of unit.before) for (const key of read(sentence).keys()) near.add(key);
  if (theirs) near.add(OTHERS);
  else near.delete(OTHERS);
  return { own, near };
}

/** Of whom a policy is: what stands in its title is meant in every sentence. */
const COHORT = 'cohort';

/** How far apart, in words, the notions of a saying may stand: in a long sentence two things are said. */
const REACH = 18;

/** Whether all notions stand in a text, close to one another. */
function together(notions: readonly Notion[], places: ReadonlyMap<string, readonly number[]>): boolean {
  const all: (readonly number[])[] = [];
  for (const notion of notions) {
    const one = places.get(notion.key);
    if (one === undefined) return false;
    all.push(one);
  }
  if (all.length === 1) return true;
  // From each place of each notion outwards: there is a stretch of REACH words that holds one of every other.
  return all.some((from) =>
    from.some((start) => all.every((one) => one.some((at) => at >= start && at - start <= REACH))),
  );
}

const says = ({ own, near, not }: Saying, read: Read): boolean =>
  own.every((notion) => read.own.has(notion.key)) &&
  near.every((notion) => read.near.has(notion.key)) &&
  together(own, read.own) &&
  !not.some((notion) => read.own.has(notion.key));
