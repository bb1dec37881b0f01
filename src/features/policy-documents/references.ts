import type { Day } from '../../calendar/index.ts';
import type { GuidanceEdition } from '../../packs/model.ts';
import type { PolicyDocument } from './document.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { plain } from './phrases.ts';
import { datesIn, type WrittenDate } from './written-dates.ts';

/** How a reference stands on a day. */
export type ReferenceState = 'current' | 'superseded' | 'not-yet' | 'unknown' | 'undated';

/** One document and edition that a policy names, at the first place where it does. */
export interface Reference {
  /** The document of the register, the short title of an Act (`equality-act`), or `other`. */
  readonly document: string;
  readonly title: string;
  /** The edition of the register it means; null where that has none such, or where none is said. */
  readonly edition: GuidanceEdition | null;
  readonly state: ReferenceState;
  /** What stands for the edition in the text: `September 2023`; null where nothing does. */
  readonly dated: string | null;
  readonly words: string;
  readonly block: number;
  readonly at: number;
  /** Where else the same is named, by block. */
  readonly again: readonly number[];
  /** Told as what was replaced: *replacing the 2017 guidance*. It is not followed. */
  readonly past: boolean;
}

/** All references of a document, one for each edition, in the order in which they first stand. */
export function referencesIn(document: PolicyDocument, register: readonly GuidanceEdition[], on: Day): Reference[] {
  const { blocks } = document;
  const mentions = mentionsOf(document, register);
  const references: Reference[] = [];
  for (const mention of mentions) {
    const editions = register.filter(({ document }) => document === mention.document);
    const dated = mention.date?.words ?? null;
    const edition = mention.date === null ? null : editionOf(editions, mention.date);
    const only = editions.length === 1 && mention.law ? (editions[0] ?? null) : edition;
    const words = plain(blocks[mention.block]?.text ?? '').slice(
      mention.at,
      Math.max(mention.end, (mention.date?.at ?? 0) + (dated?.length ?? 0)),
    );
    const reference: Reference = {
      document: mention.document,
      title: mention.title,
      edition: mention.date === null ? null : only,
      state: stateOf(mention, mention.date === null ? null : only, on),
      dated,
      words: words.slice(0, 160),
      block: mention.block,
      at: Math.min(mention.at, mention.date?.at ?? mention.at),
      again: [],
      past: replaced(plain(blocks[mention.block]?.text ?? ''), mention),
    };
    const same = references.findIndex((one) => sameAs(one, reference));
    const known = references[same];
    if (known === undefined) references.push(reference);
    else references[same] = { ...known, again: [...known.again, mention.block] };
  }
  // A name without a date means the edition that is named elsewhere.
  return references.filter(
    (one) =>
      one.state !== 'undated' ||
      !references.some(
        (other) => other.document === one.document && other.state !== 'undated' && other.document !== 'other',
      ),
  );
}

const replaced = (text: string, { at, end, date }: Mention): boolean =>
  // first published June 2021, updated March 2024
  (date !== null &&
    /^[\s,;()–-]*(?:and |last |most recently )*(?:updated|revised|reissued|amended)\b/i.test(
      text.slice(date.at + date.words.length),
    )) ||
  // Working Together 2018 was replaced by …
  /^['")\s,]*(?:which |that )?(?:was|were|is|has been|have been)\s+(?:since |now |then )?(?:replaced|superseded|withdrawn|retired)\b/i.test(
    text.slice(Math.max(end, date === null ? 0 : date.at + date.words.length)),
  ) ||
  /\b(?:replac(?:es|ed|ing)|supersed(?:es|ed|ing)|replaced by|instead of|in place of|earlier|previous|formerly|(?:used to|no longer) (?:follow|use|read|sign for|name)|(?:updated|amended|revised|changed) (?:for|to reflect|in line with|in light of|following))\s+(?:the |that of |edition of |version of )*$/i.test(
    text.slice(Math.max(0, Math.min(at, date?.at ?? at) - 60), Math.min(at, date?.at ?? at)),
  );

const sameAs = (a: Reference, b: Reference): boolean =>
  a.document === b.document &&
  (a.document === 'other'
    ? a.title.toLowerCase() === b.title.toLowerCase()
    : a.edition !== null || b.edition !== null
      ? a.edition?.id === b.edition?.id
      : (a.dated ?? '').slice(-4) === (b.dated ?? '').slice(-4));

function stateOf(mention: Mention, edition: GuidanceEdition | null, on: Day): ReferenceState {
  if (mention.date === null) return mention.document === 'other' ? 'unknown' : 'undated';
  if (edition === null) return mention.law ? 'current' : 'unknown';
  if (edition.from > on) return 'not-yet';
  return edition.to !== null && edition.to <= on ? 'superseded' : 'current';
}

/** The edition that a date means: the one of that month, else of that year; of two in a year the one published then. */
function editionOf(editions: readonly GuidanceEdition[], date: WrittenDate): GuidanceEdition | null {
  const inYear = (edition: GuidanceEdition) =>
    edition.edition.includes(date.from.slice(0, 4)) || edition.from.slice(0, 4) === date.from.slice(0, 4);
  if (date.precision === 'academic-year')
    return editions.find(({ from }) => from.slice(0, 4) === date.from.slice(0, 4)) ?? null;
  const within = (day: Day | null) => day !== null && day >= date.from && day <= date.to;
  const monthOf = (edition: GuidanceEdition) =>
    datesIn(edition.edition).some((own) => own.from <= date.to && date.from <= own.to);
  if (date.precision !== 'year') {
    const exact = editions.filter((edition) => monthOf(edition) || within(edition.published) || within(edition.from));
    if (exact.length > 0) return exact.at(-1) ?? null;
    // The wrong month of a year that has one edition: that one is meant.
    const ofYear = editions.filter(inYear);
    return ofYear.length === 1 ? (ofYear[0] ?? null) : null;
  }
  const named = editions.filter(monthOf);
  return (named.length > 0 ? named.at(-1) : editions.filter(inYear).at(-1)) ?? null;
}
