import type { Day } from '../calendar/index.ts';
import type { Source, Verified } from './basics.ts';

/** One sentence of a model policy. `{names}` in it are filled in when it is read: see policy-words.ts. */
export type ModelSentence = {
  readonly id: string;
  readonly words: string;
  /** Ids of the promises it makes. */
  readonly makes: readonly string[];
};

export type ModelSection = {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly ModelSentence[];
  /** The section it stands after, where a layer adds it; null where it keeps the place it has. */
  readonly after: string | null;
  readonly from: Day;
  readonly to: Day | null;
  readonly source: Source;
  readonly verified: Verified;
  readonly pack: string;
  readonly owner: string;
};

/** A policy a school has beside this one. */
export type RelatedPolicy = {
  readonly id: string;
  readonly title: string;
  /** Documents of the guidance register it rests on. */
  readonly guidance: readonly string[];
  /** Every school has one. */
  readonly must: boolean;
};

/** What one layer says of the model. */
export type ModelLayer = {
  readonly title: string | null;
  readonly about: string | null;
  readonly sections: readonly ModelSection[];
  /** Sections of the layer below that have no place here, and why. */
  readonly leftOut: ReadonlyMap<string, string>;
  readonly related: ReadonlyMap<string, RelatedPolicy>;
};

/** The model of an authority, or of England: all its layers as one. */
export type ModelPolicy = {
  readonly title: string;
  readonly about: string;
  readonly sections: readonly ModelSection[];
  readonly leftOut: readonly { readonly id: string; readonly title: string; readonly why: string }[];
  readonly related: readonly RelatedPolicy[];
};
