import type { Colour, Judgement } from './judgement.ts';

export interface Settled {
  readonly section: string;
  readonly colour: Colour;
  readonly words: string;
}

/** A section as two judged it; null where one of them had nothing to judge. */
export interface Compared {
  readonly section: string;
  readonly first: Colour;
  readonly second: Colour;
  readonly same: boolean;
}

/** The sections both judged, in the order of the first. */
export function compared(first: Judgement, second: Judgement): readonly Compared[] {
  const other = new Map(second.sections.map(({ section, colour }) => [section, colour]));
  return first.sections.flatMap(({ section, colour }) => {
    const theirs = other.get(section);
    return theirs === undefined ? [] : [{ section, first: colour, second: theirs, same: colour === theirs }];
  });
}

/** How often two judgements were the same. `share` null: too few to say. */
export interface Agreement {
  readonly judged: number;
  readonly same: number;
  /** Whole per cent. */
  readonly share: number | null;
}

/** `fewest`: the number of plans, or judgements of one section, under which a share says more about one plan than about judging. */
export function agreementOf(rows: readonly Pick<Compared, 'same'>[], plans: number, fewest: number): Agreement {
  const judged = rows.length;
  const same = rows.filter((row) => row.same).length;
  const few = judged === 0 || plans < fewest;
  return { judged, same, share: few ? null : Math.round((same / judged) * 100) };
}

export interface SectionAgreement extends Agreement {
  readonly section: string;
}

/** The agreement of a whole sample: over everything judged, and section by section, the one with least agreement first. */
export function agreementOfSample(
  pairs: readonly (readonly Compared[])[],
  fewest: number,
): { readonly whole: Agreement; readonly sections: readonly SectionAgreement[] } {
  const all = pairs.flat();
  const sections = [...Map.groupBy(all, ({ section }) => section)].map(([section, rows]) => ({
    section,
    ...agreementOf(rows, rows.length, fewest),
  }));
  const rank = ({ same, judged }: Agreement) => same / judged;
  return {
    whole: agreementOf(all, pairs.length, fewest),
    sections: sections.toSorted((a, b) => rank(a) - rank(b) || a.section.localeCompare(b.section)),
  };
}

/** Something said about a section that was judged differently. */
export interface Saying {
  readonly section: string;
  readonly turn: number;
  readonly colour: Colour;
  readonly words: string;
  readonly agreesTo: number | null;
  readonly byId: string | null;
  readonly by: string | null;
  readonly at: Date;
}

export interface SettlingStands {
  /** What stands to be agreed to or answered; null where nothing was said, or it is settled. */
  readonly proposal: Saying | null;
  /** Settled, by whose word and whose agreement. */
  readonly settled: { readonly proposal: Saying; readonly agreed: Saying } | null;
}

/** How it stands with one section: the last proposal counts, and only the other one of the two can agree to it. */
export function settlingOf(sayings: readonly Saying[]): SettlingStands {
  const last = sayings.toSorted((a, b) => a.turn - b.turn).at(-1);
  if (last === undefined) return { proposal: null, settled: null };
  if (last.agreesTo === null) return { proposal: last, settled: null };
  const proposal = sayings.find(({ turn }) => turn === last.agreesTo);
  return proposal === undefined
    ? { proposal: null, settled: null }
    : { proposal: null, settled: { proposal, agreed: last } };
}

export const mayAgree = ({ proposal }: SettlingStands, personId: string): boolean =>
  proposal !== null && proposal.byId !== personId;
