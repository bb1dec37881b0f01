import type { Day } from '../calendar/day.ts';
import { holdsOn, type SchoolKind, type SchoolTerm } from './basics.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Layer } from './layer.ts';
import type {
  BankHoliday,
  Clock,
  CodeSet,
  Commitment,
  DatedValue,
  DutyWords,
  GuidanceEdition,
  HelpLine,
  MayChange,
  Post,
  Rate,
  TermDate,
} from './types.ts';

/** What holds for an organisation or a child: England's pack, with an authority's and a school's own values laid over it. */
export type Pack = {
  /** Of the authority's pack, or `england`. */
  readonly name: string;
  readonly title: string;
  readonly authorityCodes: readonly string[];
  readonly authority: string | null;
  readonly virtualSchool: string | null;
  /** True for the invented authorities of the demonstration. */
  readonly fictional: boolean;
  /** Changes whenever anything in any layer changes: what was reckoned under another fingerprint is stale. */
  readonly fingerprint: string;
  /** The value in force on a day, from the nearest layer that has one; undefined before there was any or for an unknown id. */
  clock(id: string, on: Day): Clock | undefined;
  clocksOn(on: Day): readonly Clock[];
  /** Every value a clock has had, of all layers, nearest layer first, each layer by date. */
  clockHistory(id: string): readonly Clock[];
  mayChange(id: string): MayChange;
  rate(id: string, on: Day): Rate | undefined;
  rates(on: Day): readonly Rate[];
  /** A day the authority sets for a term, such as `last-pep-date`; undefined where it sets none. `startYear` 2026 is 2026/27. */
  termDate(id: string, startYear: number, term: SchoolTerm): TermDate | undefined;
  termDates(id: string): readonly TermDate[];
  dutyWords(id: string): DutyWords | undefined;
  duties(): readonly DutyWords[];
  commitment(id: string): Commitment | undefined;
  /** A1 to G8, in that order. */
  commitments(): readonly Commitment[];
  /** Ids of the promises in the authority's own model policy; null where it has none that we know. */
  readonly modelCommitments: readonly string[] | null;
  guidanceOn(day: Day): readonly GuidanceEdition[];
  guidance(): readonly GuidanceEdition[];
  readonly bankHolidays: readonly BankHoliday[];
  /** The words of a kind of school: `words('pru').school` is “centre”. */
  words(kind: SchoolKind): Readonly<Record<string, string>>;
  /** The same, in words that give nothing away to a post that may not know why a child is in the cohort. */
  neutralWords(kind: SchoolKind): Readonly<Record<string, string>>;
  post(id: string): Post | undefined;
  posts(): readonly Post[];
  helpLines(on: Day): readonly HelpLine[];
  codeSet(name: string): CodeSet | undefined;
  codeSets(): readonly CodeSet[];
  /** The layers it is made of, nearest first. */
  readonly layers: readonly Layer[];
};

/** Lays layers over each other, the nearest (school, then authority, then England) first. */
export function packOf(layers: readonly [Layer, ...Layer[]]): Pack {
  const named = layers.find((layer) => layer.name !== 'school') ?? layers[0];
  const farFirst = [...layers].reverse();
  const nearest = <T>(pick: (layer: Layer) => T | undefined): T | undefined => {
    for (const layer of layers) {
      const found = pick(layer);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const merged = <T>(pick: (layer: Layer) => ReadonlyMap<string, T>) =>
    new Map(farFirst.flatMap((layer) => [...pick(layer)]));
  const inForce = (kind: 'clocks' | 'rates', id: string, on: Day): DatedValue | undefined =>
    nearest((layer) => layer[kind].get(id)?.values.find((value) => holdsOn(value, on)));
  const allInForce = (kind: 'clocks' | 'rates', on: Day) =>
    [...new Set(farFirst.flatMap((layer) => [...layer[kind].keys()]))].flatMap((id) => inForce(kind, id, on) ?? []);
  const duties = merged((layer) => layer.duties);
  const commitments = [...merged((layer) => layer.commitments).values()].sort(inOrderOfId);
  const guidance = farFirst.flatMap((layer) => layer.guidance);
  const posts = merged((layer) => layer.posts);
  const codeSets = merged((layer) => layer.codeSets);
  const helpLines = merged((layer) => layer.helpLines);
  const words = (kind: SchoolKind): Record<string, string> =>
    Object.assign({}, ...farFirst.map(({ words: { all, kinds } }) => ({ ...all, ...kinds[kind] })));
  const neutral: Record<string, string> = Object.assign({}, ...farFirst.map((layer) => layer.words.neutral));
  return {
    name: named.name,
    title: named.title,
    authorityCodes: named.authorityCodes,
    authority: named.authority,
    virtualSchool: named.virtualSchool,
    fictional: named.fictional,
    fingerprint: fingerprintOf(layers),
    clock: (id, on) => inForce('clocks', id, on),
    clocksOn: (on) => allInForce('clocks', on),
    clockHistory: (id) =>
      layers.flatMap((layer) => [...(layer.clocks.get(id)?.values ?? [])].sort((a, b) => a.from.localeCompare(b.from))),
    mayChange: (id) => nearest((layer) => layer.clocks.get(id)?.mayChange ?? undefined) ?? 'nobody',
    rate: (id, on) => inForce('rates', id, on),
    rates: (on) => allInForce('rates', on),
    termDate: (id, startYear, term) =>
      nearest((layer) =>
        layer.termDates.find((date) => date.id === id && date.startYear === startYear && date.term === term),
      ),
    termDates: (id) =>
      layers
        .flatMap((layer) => layer.termDates.filter((date) => date.id === id))
        .sort((a, b) => a.day.localeCompare(b.day)),
    dutyWords: (id) => duties.get(id),
    duties: () => [...duties.values()],
    commitment: (id) => commitments.find((each) => each.id === id),
    commitments: () => commitments,
    modelCommitments: nearest((layer) => layer.modelCommitments ?? undefined) ?? null,
    guidanceOn: (day) => guidance.filter((edition) => holdsOn(edition, day)),
    guidance: () => guidance,
    bankHolidays: farFirst.flatMap((layer) => layer.bankHolidays).sort((a, b) => a.day.localeCompare(b.day)),
    words,
    neutralWords: (kind) => ({ ...words(kind), ...neutral }),
    post: (id) => posts.get(id),
    posts: () => [...posts.values()],
    helpLines: (on) => [...helpLines.values()].filter((line) => holdsOn(line, on)),
    codeSet: (name) => codeSets.get(name),
    codeSets: () => [...codeSets.values()],
    layers,
  };
}

/** A2 before A10. */
function inOrderOfId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true });
}
