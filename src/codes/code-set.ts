import type { Day } from '../calendar/day.ts';

/** One meaning of a code, in force on `[validFrom, validTo)`; null is open. A code that was relabelled has several. */
export interface CodeEntry {
  readonly code: string;
  readonly label: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** How sure we are of it. */
  readonly verified: string;
  /** The wider group it is counted in, where the set has groups. */
  readonly group?: string;
}

/** A list of codes. The lists themselves are pack data, which add their sources. */
export interface CodeSet<Entry extends CodeEntry = CodeEntry> {
  readonly name: string;
  /** What it is called to people; the name where it has none. */
  readonly title?: string;
  readonly entries: readonly Entry[];
}

export type CodeFound<Entry extends CodeEntry = CodeEntry> =
  | { readonly outcome: 'known'; readonly entry: Entry }
  /** The code exists, but not on that day. `nearest` is its meaning nearest to the day. */
  | { readonly outcome: 'not-then'; readonly nearest: Entry; readonly when: 'later' | 'earlier' }
  | { readonly outcome: 'unknown' };

// A list is searched once for every row of an import, so the places of each code in it are looked up once.
const indexes = new WeakMap<readonly CodeEntry[], ReadonlyMap<string, readonly number[]>>();

function placesIn(entries: readonly CodeEntry[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  for (const [place, { code }] of entries.entries()) {
    const same = places.get(code);
    if (same === undefined) places.set(code, [place]);
    else same.push(place);
  }
  indexes.set(entries, places);
  return places;
}

function entriesOf<Entry extends CodeEntry>({ entries }: CodeSet<Entry>, code: string): readonly Entry[] {
  const places = placesIn(entries);
  const found = places.get(code) ?? places.get(code.trim().toUpperCase()) ?? [];
  return found.map((place) => entries[place]).filter((entry) => entry !== undefined);
}

const inForce = (entry: CodeEntry, day: Day) =>
  (entry.validFrom === null || entry.validFrom <= day) && (entry.validTo === null || day < entry.validTo);

/** What `code` meant on `day`. Spaces around it and small letters do not matter; where two entries hold, the later one counts. */
export function codeOn<Entry extends CodeEntry>(set: CodeSet<Entry>, code: string, day: Day): CodeFound<Entry> {
  const entries = entriesOf(set, code);
  const entry = entries.findLast((one) => inForce(one, day));
  if (entry !== undefined) return { outcome: 'known', entry };

  let ended: Entry | undefined;
  let begins: Entry | undefined;
  for (const one of entries) {
    if (one.validTo !== null && one.validTo <= day) {
      if (ended === undefined || one.validTo >= (ended.validTo ?? '')) ended = one;
    } else if (begins === undefined || (one.validFrom ?? '') < (begins.validFrom ?? '')) {
      begins = one;
    }
  }
  if (ended !== undefined) return { outcome: 'not-then', nearest: ended, when: 'earlier' };
  if (begins !== undefined) return { outcome: 'not-then', nearest: begins, when: 'later' };
  return { outcome: 'unknown' };
}

/** What to show for `code` on `day`: its label then, else its nearest one, else undefined: the code is in no list. */
export function labelOn(set: CodeSet, code: string, day: Day): string | undefined {
  const found = codeOn(set, code, day);
  if (found.outcome === 'unknown') return undefined;
  return found.outcome === 'known' ? found.entry.label : found.nearest.label;
}

/** The codes in force on `day`, in the order of the list: what a person may choose from. */
export function codesOn<Entry extends CodeEntry>(set: CodeSet<Entry>, day: Day): readonly Entry[] {
  return set.entries.filter((entry) => inForce(entry, day));
}

/** What to say of a code that can't be used as it stands; undefined for one that can. */
export function codeProblem(
  set: CodeSet,
  code: string,
  found: CodeFound,
): { readonly problem: string; readonly remedy: string } | undefined {
  if (found.outcome === 'known') return undefined;
  const title = set.title ?? set.name;
  if (found.outcome === 'unknown') {
    return {
      problem: `“${code}” is not a code for ${title}.`,
      remedy: 'Check it against the list of codes for that year.',
    };
  }
  const { label } = found.nearest;
  const [used, instead] =
    found.when === 'earlier' ? ['no longer', 'the code that replaced it'] : ['not yet', 'the code of that time'];
  return {
    problem: `“${code}” (${label}) was ${used} a code for ${title} on that date.`,
    remedy: `Check the date, or use ${instead}.`,
  };
}
