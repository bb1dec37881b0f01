import type { PepEvent } from './pep-events.ts';

type Kind = PepEvent['kind'];

export const PEP_KINDS: readonly Kind[] = ['started', 'ready-for-review', 'held'];

export const readPepKind = (text: string): Kind | undefined => PEP_KINDS.find((kind) => kind === text);

interface KindWords {
  /** As the title of a page: "A PEP meeting was held". */
  readonly title: string;
  /** As a step of the term: "Held". */
  readonly step: string;
  /** As an entry of the timeline. */
  readonly happened: string;
  /** The question about the day. */
  readonly day: string;
}

const words: Readonly<Record<Kind, KindWords>> = {
  started: {
    title: 'A PEP was started',
    step: 'Started',
    happened: 'PEP started',
    day: 'The day it was started',
  },
  'ready-for-review': {
    title: 'A PEP was ready for the care review',
    step: 'Ready for the review',
    happened: 'PEP ready for the care review',
    day: 'The day the reviewing officer had it',
  },
  held: {
    title: 'A PEP meeting was held',
    step: 'Held',
    happened: 'PEP meeting held',
    day: 'The day of the meeting',
  },
};

export const pepWords = (kind: Kind): KindWords => words[kind];
