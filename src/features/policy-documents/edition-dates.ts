import type { GuidanceEdition } from '../../packs/model.ts';
import type { Mention } from './mentions.ts';
import { finderOf } from './phrases.ts';
import { datesIn, type WrittenDate, yearOf } from './written-dates.ts';

export interface Subject {
  readonly document: string;
  readonly title: string;
}

/** The document a text is about, by the words of its subject; null where that is not one document alone. */
export function subjectsOf(register: readonly GuidanceEdition[]): (text: string) => Subject | null {
  const known = new Map(
    register.map(({ document, title, subjectWords }) => [document, { title, finder: finderOf(subjectWords) }]),
  );
  return (text) => {
    const found = [...known].filter(([, { finder }]) => finder.test(text));
    const [first] = found;
    return found.length === 1 && first !== undefined ? { document: first[0], title: first[1].title } : null;
  };
}

/** *the edition of May 2022*, *the August 2024 guidance*: a date that says of itself that it is an edition, without a name. */
export function furtherEditions(
  text: string,
  block: number,
  named: readonly Mention[],
  subject: (text: string) => Subject | null,
  about: () => Subject | null,
): Mention[] {
  return datesIn(text).flatMap((date): Mention[] => {
    const end = date.at + date.words.length;
    // No guidance is dated by its term: that is when somebody looked at it.
    if (date.precision === 'term') return [];
    if (named.some((one) => one.date !== null && one.date.at <= date.at && one.date.at + one.date.words.length >= end))
      return [];
    if (named.some((one) => one.at <= date.at && date.at < one.end)) return [];
    const head = text.slice(Math.max(0, date.at - 110), date.at);
    const isEdition =
      (EDITION_OF.test(head) && !/\b(?:guidance|text|one)\s+in\s+$/i.test(head)) ||
      /\b(?:promised|expected|first set out|reissued) (?:for|in)\s+$/i.test(head) ||
      /^\s+(?:edition|version|(?:statutory )?guidance)\b/i.test(text.slice(end));
    const before = named.findLast((one) => one.end <= date.at && one.document !== 'other' && !one.law);
    // *first published June 2021, updated March 2024*: it is followed as it was updated last.
    const updated =
      before?.date !== null &&
      before?.date !== undefined &&
      /^[\s,;()–-]*(?:and |last |most recently )*(?:updated|revised|reissued|amended)(?: in| on)?\s*$/i.test(
        text.slice(before.date.at + before.date.words.length, date.at),
      );
    // *statutory guidance on attendance, August 2024*
    const matter = GUIDANCE_ON.exec(head)?.[1] ?? null;
    if (matter !== null && !isEdition && !updated) {
      const on = subject(matter);
      return on === null ? [] : [{ ...on, block, at: date.at, end, date, law: false }];
    }
    if (!isEdition && !updated) return [];
    const clause = text.slice(Math.max(0, text.lastIndexOf('. ', date.at) + 1), date.at);
    const inClause = before !== undefined && before.at >= date.at - clause.length;
    const found =
      updated || inClause
        ? (ownSubject(clause, before, text, subject) ?? before)
        : (subject(clause) ?? before ?? about());
    if (found === null || found === undefined) return [];
    return [{ document: found.document, title: found.title, block, at: date.at, end, date, law: false }];
  });
}

const EDITION_OF =
  /\b(?:edition|version|guidance|update|one|text|revision)\s+(?:(?:of|from|in|dated|is|was|issued|published|promised|expected|due|that|came|for|out|first|set)\s+){0,5}$/i;
const GUIDANCE_ON =
  /\bguidance (?:on|about|for) ([^.;()]{3,70}?)\s*[,(–-]?\s*(?:dated|from|of|published(?: in)?|issued(?: in)?)?\s*$/i;

/** What the words after the last document named are about: *…; on suspension we follow the guidance of September 2023*. */
function ownSubject(
  clause: string,
  before: Mention | undefined,
  text: string,
  subject: (text: string) => Subject | null,
): Subject | null {
  if (before === undefined) return subject(clause);
  const after = text.slice(before.end, text.indexOf(clause) + clause.length);
  return subject(after);
}

/** *KCSIE 24*, *KCSIE25*, *WT '23*: two figures after an abbreviation are its year. */
export function yearAfterLetters(text: string, { at, end }: { at: number; end: number }): WrittenDate | null {
  if (/\p{Ll}{2}/u.test(text.slice(at, end))) return null;
  const found = /^\s?\(?\s?'?(1[5-9]|[23]\d)(?:\s?\/\s?\d\d)?(?![\d%:/]|[.,]\d|\s?(?:pages|paragraphs|per))/.exec(
    text.slice(end),
  );
  return found?.[1] === undefined ? null : yearOf(`20${found[1]}`, end, found[0]);
}

/** Right after a name, with no more than its publisher between. */
export const isTight = (between: string): boolean =>
  /^['"*)\s,:|–-]*\(?\s*(?:(?:DfE|DFE|HMG?|HM Government|Department for Education|statutory guidance|guidance|statutory)[\s,:–-]*)*$/i.test(
    between,
  );

/** The date that belongs to a name: in brackets or a few words after it, else right before it (*the 2023 edition of …*). */
export function dateBeside(
  text: string,
  mention: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
): WrittenDate | null {
  const until = Math.min(after?.at ?? text.length, mention.end + 110);
  const tail = text.slice(mention.end, until);
  const stop = /[.;!?](?:\s+[A-Z]|$)|\bpolicy\b/.exec(
    tail.replace(/\b(?:Sept|Feb|Aug|Oct|Nov|Dec|Jan)\./g, (word) => `${word.slice(0, -1)} `),
  );
  const near = stop === null ? tail : tail.slice(0, stop.index);
  const [next] = datesIn(near);
  if (next !== undefined && fits(near.slice(0, next.at).replace(AGES, '')))
    return { ...next, at: mention.end + next.at };
  const from = Math.max(before?.end ?? 0, mention.at - 40);
  const head = text.slice(from, mention.at);
  const last = datesIn(head).at(-1);
  // The date of the name before, or one at the end of another sentence, is not this one's.
  if (last === undefined || (before?.date !== null && before?.date !== undefined && from + last.at <= before.date.at))
    return null;
  const between = head.slice(last.at + last.words.length);
  return /^\)?(?!\s*\.\s)[\s,.:;'"*]*$/.test(between) ||
    /^\s*(?:(?:edition|version|update|revision|issue|text|statutory|DfE|DfE's|guidance|of|the|non-statutory|under the (?:title|name)|entitled|titled|edition of the|['"*])\s*)*['"*(]*$/i.test(
      between,
    )
    ? { ...last, at: from + last.at }
    : null;
}

/** The code of practice is for ages *0 to 25 years*. */
const AGES = /\b0\s?(?:to|-|–)\s?25(?:\s?years)?/i;

/** Whether what stands between a name and a date lets the date be its edition. */
const fits = (between: string): boolean =>
  between.length < 95 &&
  !/\b(?:ratified|approved|reviewed on|adopted|review|since \d|meeting|Mr|Mrs|Ms|Miss|Dr|website|staff were)\b/i.test(
    between,
  ) &&
  (/^['"*)\s]*\([^()]{0,30}\)[\s,:]*$/.test(between) ||
    /^\s*\|\s*$/.test(between) ||
    /^[\s'"*,:;()–-]*(?:\(?(?:also|both|DfE|DFE|DfES|Department for Education|HM Government|HMG|GOV\.UK|statutory guidance|guidance)\b[\s,;:()'"–-]*)*$/i.test(
      between,
    ) ||
    /\b(?:of|dated|published|issued|updated|edition|version|from|in force|guidance|for|promised|revised|statutory|in England|including|advice|DfE|stood since|stands since|\()\b/i.test(
      between,
    ) ||
    /\($/.test(between.trim()));
