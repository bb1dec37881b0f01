import type { Group, Source, Verified } from './basics.ts';

/**
 * How policies say things: what a checker looks for in a document, as phrases (phrase.ts), and what each means. Lists of an
 * authority are added to England's.
 */
export type PolicyWords = {
  /** A notion and the ways it is written: `termly: [each term, every ... term]`. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** How a policy can say each promise, by its id: sayings, each notions that stand together. */
  readonly promises: Readonly<Record<string, readonly Saying[]>>;
  /** How a policy speaks of what a promise is about, whether it makes it or not: where it does, nobody is told that it is missing. */
  readonly topics: Readonly<Record<string, readonly Saying[]>>;
  /** Promises that nearly every policy makes: that one is missing is not told. */
  readonly rarelyLeftOut: readonly string[];
  /** Promises that are others' to keep: the only ones looked for where a line says what the notion `others` does. */
  readonly ofOthers: readonly string[];
  /** What takes the force out of a promise (*may*, *try to*), and what has it (*will*, *ensures*). */
  readonly weak: readonly string[];
  readonly firm: readonly string[];
  /** What speaks of nothing that is done: definitions, what research found, what somebody else must do. */
  readonly aside: readonly string[];
  readonly groups: Readonly<Partial<Record<Group, readonly string[]>>>;
  readonly oldTerms: readonly OldTerm[];
  /** What people write where something was to be filled in, and what a model says to whoever adopts it. */
  readonly blanks: readonly string[];
  readonly leftovers: readonly string[];
  /** How a policy names the holders of posts, by the id of the post. */
  readonly posts: Readonly<Record<string, readonly string[]>>;
  /** What governors compare two policies by, in order. */
  readonly features: readonly PolicyFeature[];
  readonly source: Source;
  readonly verified: Verified;
};

/** Notions that stand together: those in `own` in one sentence; those in `near` there, or in what it stands under. */
export type Saying = {
  readonly text: string;
  readonly own: readonly Notion[];
  readonly near: readonly Notion[];
  readonly not: readonly Notion[];
};
/** The name of a concept, or one phrase of its own; by its key it is found again. */
export type Notion = ({ readonly concept: string } | { readonly phrase: string }) & { readonly key: string };

export type OldTerm = {
  readonly id: string;
  readonly words: readonly string[];
  /** Not where one of these is what is written: the title of a guidance, an address. */
  readonly notIn: readonly string[];
  readonly instead: string;
  readonly why: string | null;
};

export type PolicyFeature = {
  readonly id: string;
  readonly title: string;
  /** Promises whose clauses belong to it. */
  readonly promises: readonly string[];
  readonly words: readonly string[];
};

export const noPolicyWords: PolicyWords = {
  concepts: {},
  promises: {},
  topics: {},
  rarelyLeftOut: [],
  ofOthers: [],
  weak: [],
  firm: [],
  aside: [],
  groups: {},
  oldTerms: [],
  blanks: [],
  leftovers: [],
  posts: {},
  features: [],
  source: { document: 'Mainstay', version: 'product default', url: null },
  verified: 'our-default',
};

/**
 * Reads a saying: `pep + termly + ~school - 'social worker visits'`. Joined by `+`; `~` lets it stand in the heading, the line
 * above a list or the sentence before; ` - ` must not stand in the sentence. A phrase of its own stands in quotes.
 */
export function readSaying(text: string): Saying {
  const own: Notion[] = [];
  const near: Notion[] = [];
  const not: Notion[] = [];
  let into = own;
  for (const piece of text.match(/'[^']*'|~'[^']*'|\+|(?<=\s)-(?=\s)|[^\s+]+/g) ?? []) {
    if (piece === '+') into = own;
    else if (piece === '-') into = not;
    else {
      const bare = piece.replace(/^~/, '');
      const notion = bare.startsWith("'") ? { phrase: bare.slice(1, -1), key: bare } : { concept: bare, key: bare };
      (piece.startsWith('~') ? near : into).push(notion);
    }
  }
  return { text, own, near, not };
}
