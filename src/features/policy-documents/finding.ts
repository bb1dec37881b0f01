import type { Source } from '../../packs/model.ts';
import type { Block, PolicyDocument } from './document.ts';
import type { Unit } from './units.ts';

/** Everything a check can say. Each rule has its words in rule-words.ts. */
export type Rule =
  | 'blank'
  | 'leftover'
  | 'empty-link'
  | 'stray'
  | 'review-passed'
  | 'review-before-ratified'
  | 'dates-disagree'
  | 'year-over'
  | 'date-ahead'
  | 'guidance-superseded'
  | 'guidance-not-yet'
  | 'guidance-unknown'
  | 'guidance-undated'
  | 'guidance-disagrees'
  | 'post-missing'
  | 'post-differs'
  | 'post-same-person'
  | 'post-left'
  | 'group-left-out'
  | 'old-term'
  | 'promise-weak'
  | 'promise-unclear'
  | 'promise-missing';

/** `wrong`: put it right before it is published. `look`: probably. `note`: good to know, and may be as you want it. */
export type Severity = 'wrong' | 'look' | 'note';

/** Where in a document, as closely as its format lets us say. */
export interface Where {
  /** The nearest heading above, null before the first. */
  readonly section: string | null;
  readonly line: number | null;
  readonly page: number | null;
  /** Place of the block, from 0: Word has neither lines nor pages. */
  readonly block: number;
}

export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What it is about, by its id: a post, an edition, a promise, a group, an old term. */
  readonly about: string | null;
  /** Null where it is about what is not there. */
  readonly where: Where | null;
  /** The words concerned, short; empty where there are none. */
  readonly words: string;
  readonly wrong: string;
  readonly todo: string;
  readonly source: Source | null;
}

const LONGEST = 160;

/** Some words of a text around a place, whole words, with … where it goes on. */
export function excerpt(text: string, at = 0, length = 0): string {
  const room = Math.max(0, LONGEST - length);
  let from = Math.max(0, at - Math.floor(room / 2));
  let to = Math.min(text.length, from + Math.max(LONGEST, length));
  from = Math.max(0, Math.min(from, to - LONGEST));
  if (from > 0) from = text.indexOf(' ', from) + 1 || from;
  if (to < text.length) to = text.lastIndexOf(' ', to) > from ? text.lastIndexOf(' ', to) : to;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/** The place of a block. */
export function whereIs({ blocks }: PolicyDocument, at: number): Where {
  const block: Block | undefined = blocks[at];
  let section: string | null = null;
  for (let before = at; before >= 0; before -= 1) {
    const one = blocks[before];
    if (one?.kind === 'heading' && one.text !== '') {
      section = one.text.slice(0, 120);
      break;
    }
  }
  return { section, line: block?.line ?? null, page: block?.page ?? null, block: at };
}

export const whereUnit = (document: PolicyDocument, unit: Unit): Where => whereIs(document, unit.block);
