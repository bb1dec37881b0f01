import { asDay } from '../../calendar/index.ts';
import type { GuidanceEdition } from '../../packs/model.ts';
import type { PolicyDocument } from './document.ts';
import { finderOf, plain } from './phrases.ts';
import { datesIn, type WrittenDate } from './written-dates.ts';

/** A document by its name, found in a text. */
export interface Mention {
  readonly document: string;
  readonly title: string;
  readonly block: number;
  readonly at: number;
  readonly end: number;
  readonly date: WrittenDate | null;
  readonly law: boolean;
}

/** Every place where a document names guidance or law, in order. */
export function mentionsOf(document: PolicyDocument, register: readonly GuidanceEdition[]): Mention[] {
  const names = namesOf(register);
  const subjects = subjectsOf(register);
  let heading = '';
  return document.blocks.flatMap((block, at) => {
    const text = plain(block.text);
    if (block.kind === 'heading') heading = text;
    const own = mentionsIn(text, at, names);
    return [...own, ...furtherEditions(text, at, own, (words) => subjects(words) ?? subjects(heading))];
  });
}

interface Name {
  readonly document: string;
  readonly title: string;
  readonly pattern: RegExp;
}

/** Every way a document of the register is named, the longer before the shorter. */
function namesOf(register: readonly GuidanceEdition[]): Name[] {
  const names = new Map<string, { document: string; title: string }>();
  for (const { document, title, short, alsoCalled, standing } of register) {
    if (standing === 'data') continue;
    for (const name of [title, short, ...alsoCalled]) if (name !== null) names.set(name, { document, title });
  }
  return [...names]
    .sort(([a], [b]) => b.length - a.length)
    .map(([name, { document, title }]) => ({ document, title, pattern: namePattern(name) }));
}

/** A name as people type it: `&` for and, with or without hyphens, commas and colons; an abbreviation in capitals. */
function namePattern(name: string): RegExp {
  const capitals = /^[A-Z]{3,}$/.test(name);
  const source = plain(name)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\band\b/gi, '(?:and|&)')
    .replace(/[:,-]?\s+|-/g, '[\\s:,–-]+')
    .replace(/children(?!')/gi, "children'?");
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}])`, capitals ? 'gu' : 'giu');
}

/** An Act of Parliament by its name: *the Equality Act 2010*, *Children and Families Act (2014)*. */
const ACT =
  /(?<![\p{L}])((?:[A-Z][\p{L}']+|SEND?)(?:,?\s+(?:and|&|of|for|etc\.?|to|the|in|[A-Z][\p{L}']+|\([A-Z][\p{L} .-]+\)))*?)\s+(Acts?|Bill|Regulations)(?![\p{L}])(?:,?\s*\(?((?:19|20)\d\d)\)?)?/gu;
const NOT_AN_ACT = /^(?:the|this|that|an?|any|each|every|under|of|to|we|our|new|schools?)$/i;
/** A title in quotes or with a capital at each word and a year: guidance that the register may not hold. */
const OTHER =
  /(?:["'*]{0,2})([A-Z][\p{L}'-]+(?:[\s:,–-]+(?:and|of|for|to|in|the|a|on|with|who|from|at|not|missing|need|&|[\p{L}'-]+)){2,14}?)["'*]{0,2},?\s*\((?:(?:DfE|DFE|DfES|DCSF|Department for Education|HM Government|DoH|DHSC|NICE|Ofsted|Home Office|HMG|Statutory|non-statutory)[,;:]?\s*)?(?:(?:[A-Z][a-z]+\.?)\s+)?((?:19|20)\d\d)\)/gu;
const OTHER_NAMED =
  /(?<![\p{L}])(?:School Admissions Code|Elective home education(?:: (?:departmental )?guidance for (?:local authorities|parents))?|Mental health and behaviour in schools|[Ee]arly [Yy]ears [Ff]oundation [Ss]tage (?:statutory )?[Ff]ramework|(?:Statutory framework for the )?early years foundation stage(?: statutory framework)?|EYFS(?: (?:statutory )?framework)?|Arranging alternative provision|Alternative provision(?:: (?:statutory )?guidance)? statutory guidance|What to do if you're worried a child is being abused|Children missing education(?:: statutory guidance)?|Ofsted (?:school )?inspection (?:handbook|framework)|Education inspection framework|Governance handbook|Teachers' Standards|Information sharing(?:: advice for (?:practitioners|safeguarding practitioners))?|Supporting pupils (?:at school )?with medical conditions|Prevent duty guidance|Searching, screening and confiscation|Use of reasonable force|Sexual violence and sexual harassment|Pupil premium(?:: (?:allocations and )?conditions of grant)? (?:guidance|conditions of grant)|Ensuring a good education for children who cannot attend school|Care planning,? placement and case review)(?![\p{L}])/gu;

function mentionsIn(text: string, block: number, names: readonly Name[]): Mention[] {
  if (text.length < 4) return [];
  const mentions: Mention[] = [];
  const taken: [number, number][] = [];
  const free = (at: number, end: number) => taken.every(([from, to]) => end <= from || at >= to);
  const take = (mention: Omit<Mention, 'date' | 'block'>, year?: string) => {
    if (!free(mention.at, mention.end)) return;
    taken.push([mention.at, mention.end]);
    mentions.push({
      ...mention,
      block,
      date: year === undefined ? null : wholeYear(year, text.indexOf(year, mention.at)),
    });
  };
  // Before the register: *Mental health and behaviour in schools* is not *Behaviour in schools*.
  for (const match of text.matchAll(OTHER_NAMED)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 25);
    // A heading or a topic is no reference: it takes the word guidance, or a year.
    if (/^(?:elective home education|alternative provision)$/i.test(match[0]) && !/guidance|\d{4}/i.test(after))
      continue;
    take({ document: 'other', title: match[0], at: match.index, end: match.index + match[0].length, law: false });
  }
  for (const { document, title, pattern } of names) {
    for (const match of text.matchAll(pattern)) {
      const law = /\b(?:Act|Bill)$/.test(match[0]);
      take({ document, title, at: match.index, end: match.index + match[0].length, law });
    }
  }
  for (const { index, 0: words, 1: named = '', 2: sort = 'Act', 3: year } of text.matchAll(ACT)) {
    const bare = named
      .split(/\s+/)
      .filter((word, at) => !(at === 0 && NOT_AN_ACT.test(word)))
      .join(' ');
    if (bare === '' || (sort !== 'Bill' && bare.split(' ').every((word) => NOT_AN_ACT.test(word)))) continue;
    if (sort === 'Bill') continue;
    if (sort === 'Regulations') {
      // The register has no regulations; those named in full, with their year, are said to be unknown to it.
      const at = index + words.indexOf(bare.split(' ')[0] ?? '');
      if (year !== undefined && bare.includes(' '))
        take({ document: 'other', title: `${bare} Regulations`, at, end: index + words.length, law: false }, year);
      continue;
    }
    const slug = `${bare} act`
      .toLowerCase()
      .replace(/&/g, 'and')
      .replace(/[^a-z]+/g, '-')
      .replace(/^the-/, '')
      .replace('equalities', 'equality');
    take(
      {
        document: slug,
        title: `${bare} Act`,
        at: index + words.indexOf(bare.split(' ')[0] ?? ''),
        end: index + words.length,
        law: true,
      },
      year,
    );
  }
  for (const match of text.matchAll(OTHER))
    if (
      /guidance|framework|code|advice|strategy|handbook|schools?|education|children|safeguard|wellbeing|health/i.test(
        match[1] ?? '',
      ) &&
      !/policy|plan\b/i.test(match[1] ?? '')
    )
      take(
        { document: 'other', title: match[1] ?? '', at: match.index, end: match.index + match[0].length, law: false },
        match[2],
      );
  const inOrder = mentions.sort((a, b) => a.at - b.at);
  return inOrder.map((mention, at) =>
    mention.date !== null ? mention : { ...mention, date: dateBeside(text, mention, inOrder[at - 1], inOrder[at + 1]) },
  );
}

const wholeYear = (year: string, at: number): WrittenDate => ({
  words: year,
  at,
  from: asDay(`${year}-01-01`),
  to: asDay(`${year}-12-31`),
  precision: 'year',
});

interface Subject {
  readonly document: string;
  readonly title: string;
}

/** The document a text is about, by the words of its subject; null where that is not one document alone. */
function subjectsOf(register: readonly GuidanceEdition[]): (text: string) => Subject | null {
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
function furtherEditions(
  text: string,
  block: number,
  named: readonly Mention[],
  subject: (text: string) => Subject | null,
): Mention[] {
  return datesIn(text).flatMap((date): Mention[] => {
    const end = date.at + date.words.length;
    if (named.some((one) => one.date !== null && one.date.at <= date.at && one.date.at + one.date.words.length >= end))
      return [];
    if (named.some((one) => one.at <= date.at && date.at < one.end)) return [];
    const head = text.slice(Math.max(0, date.at - 40), date.at);
    const isEdition =
      /\b(?:edition|version|guidance|update|one|text|revision)\s+(?:(?:of|from|in|dated|is|was|issued|published|promised|expected|due|that|came|for|out|first|set)\s+){0,5}$/i.test(
        head,
      ) ||
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
    if (!isEdition && !updated) return [];
    const about = before ?? subject(text);
    if (about === null || about === undefined) return [];
    return [{ document: about.document, title: about.title, block, at: date.at, end, date, law: false }];
  });
}

/** The date that belongs to a name: in brackets or a few words after it, else right before it (*the 2023 edition of …*). */
function dateBeside(
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
  if (next !== undefined && fits(near.slice(0, next.at))) return { ...next, at: mention.end + next.at };
  const from = Math.max(before?.end ?? 0, mention.at - 40);
  const head = text.slice(from, mention.at);
  const last = datesIn(head).at(-1);
  if (last === undefined) return null;
  const between = head.slice(last.at + last.words.length);
  return /^\)?[\s,.:;'"*]*$/.test(between) ||
    /^\s*(?:(?:edition|version|update|revision|issue|text|statutory|DfE|DfE's|guidance|of|the|non-statutory|edition of the|['"*])\s*)*['"*(]*$/i.test(
      between,
    )
    ? { ...last, at: from + last.at }
    : null;
}

/** Whether what stands between a name and a date lets the date be its edition. */
const fits = (between: string): boolean =>
  between.length < 95 &&
  !/\b(?:ratified|approved|reviewed on|adopted|review|since \d|meeting)\b/i.test(between) &&
  (/^['"*)\s]*\([^()]{0,30}\)[\s,:]*$/.test(between) ||
    /^\s*\|\s*$/.test(between) ||
    /^[\s'"*,:;(–-]*(?:\(?(?:also|both|DfE|DFE|DfES|Department for Education|HM Government|HMG|GOV\.UK|statutory guidance|guidance)\b[\s,;:()'"–-]*)*$/i.test(
      between,
    ) ||
    /\b(?:of|dated|published|issued|updated|edition|version|from|in force|guidance|for|promised|revised|statutory|in England|including|advice|DfE|\()\b/i.test(
      between,
    ) ||
    /\($/.test(between.trim()));
