import type { GuidanceEdition } from '../../packs/model.ts';
import type { Block, PolicyDocument } from './document.ts';
import { dateBeside, furtherEditions, isTight, subjectsOf, yearAfterLetters } from './edition-dates.ts';
import { ACT, ACT_LETTERS, isTitle, type Name, NOT_AN_ACT, namesOf, OTHER, otherNamed } from './guidance-names.ts';
import { plain } from './phrases.ts';
import { type WrittenDate, yearOf } from './written-dates.ts';

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
  const headings = new Set(
    document.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => unnumbered(text)),
  );
  let heading = '';
  let opening = '';
  return document.blocks.flatMap((block, at) => {
    const text = plain(block.text);
    if (block.kind === 'heading') heading = text;
    if (block.kind === 'heading' || block.kind === 'paragraph') opening = text;
    // A line of the contents is the heading it leads to.
    const kind = headings.has(unnumbered(text)) ? 'heading' : block.kind;
    const own = mentionsIn(text, at, names, { kind, listed: LISTED.test(`${heading} ${opening}`) });
    return [...own, ...furtherEditions(text, at, own, subjects, () => subjects(text) ?? subjects(heading))].sort(
      (a, b) => a.at - b.at,
    );
  });
}

/** A heading without its number, and a line of the contents without its page. */
const unnumbered = (text: string): string => text.replace(/^[\s\d.()•–-]+|[\s.…\d]+$/g, '').toLowerCase();

/** What opens a list of documents. */
const LISTED =
  /\b(?:guidance|legislation|statut\w+|documents?|laws?|legal|references?|publications?|reading|frameworks?|informed by|based on|regard to|acts?|sources?|codes?|follows?|read with)\b/i;

interface Around {
  readonly kind: Block['kind'];
  /** In a list of documents. */
  readonly listed: boolean;
}

type Placed = Omit<Mention, 'date' | 'block'> & { readonly year?: WrittenDate | null; readonly name?: Name };

function mentionsIn(text: string, block: number, names: readonly Name[], around: Around): Mention[] {
  if (text.length < 4) return [];
  const placed: Placed[] = [];
  const take = (one: Placed) => {
    if (placed.every(({ at, end }) => one.end <= at || one.at >= end)) placed.push(one);
  };
  const acts = actsIn(text);
  for (const one of acts) if (one.document === 'other') take(one);
  // Before the register: *Mental health and behaviour in schools* is not *Behaviour in schools*.
  for (const { title, at, end } of otherNamed(text)) {
    if (around.kind === 'heading' || !isOther(text, title, at, end)) continue;
    take({ document: 'other', title, at, end, law: false });
  }
  for (const name of names)
    for (const { 0: words, index: at } of text.matchAll(name.pattern)) {
      const end = at + words.length;
      if (isOwn(text, at, end, name)) continue;
      take({ document: name.document, title: name.title, at, end, law: /\b(?:Act|Bill)$/.test(words), name });
    }
  for (const one of acts) take(one);
  for (const { 0: words, 1: title = '', 2: year = '', index: at } of text.matchAll(OTHER))
    if (isNational(title, text, at))
      take({
        document: 'other',
        title,
        at,
        end: at + words.length,
        law: false,
        year: yearOf(year, text.indexOf(year, at)),
      });
  const mentions: Mention[] = [];
  const inOrder = joined(
    placed.sort((a, b) => a.at - b.at),
    text,
  );
  for (const [at, { year, name, ...one }] of inOrder.entries()) {
    const undated = { ...one, block, date: null };
    const after = inOrder[at + 1];
    const date =
      year ??
      yearAfterLetters(text, one) ??
      dateBeside(text, undated, mentions.at(-1), after === undefined ? undefined : { ...after, block, date: null });
    const mention = { ...undated, date };
    if (name === undefined || isMeant(text, mention, name, around)) mentions.push(mention);
  }
  return [...mentions, ...furtherActs(text, mentions)];
}

/** A title and its second half, or its abbreviation, are one: *Promoting the education of …: role extension*. */
function joined(placed: readonly Placed[], text: string): Placed[] {
  const whole: Placed[] = [];
  for (const one of placed) {
    const last = whole.at(-1);
    if (
      last?.name !== undefined &&
      one.name !== undefined &&
      last.document === one.document &&
      /^\s*:\s*$/.test(text.slice(last.end, one.at))
    )
      whole[whole.length - 1] = { ...last, end: one.end, name: last.name.ordinary ? one.name : last.name };
    else whole.push(one);
  }
  return whole;
}

/** *elective home education* is a matter, and guidance where that is said, a year stands beside it or it is a title. */
function isOther(text: string, title: string, at: number, end: number): boolean {
  const after = text.slice(end, end + 25);
  if (/^(?:elective home education|alternative provision|every child matters)$/i.test(title))
    return /guidance|\d{4}/i.test(after) || (/^every/i.test(title) && isTitle(text, at, end));
  return /guid|framework|handbook|code|standards|grant|EYFS/i.test(title)
    ? /^\p{Lu}|^early|^16/u.test(title)
    : isTitle(text, at, end) ||
        isOwnSentence(text, at, end) ||
        /^[\s,|"']*\(?(?:DfE,? ?)?(?:[A-Z][a-z]+ )?20\d\d/.test(after);
}

/** Of the school or for somebody: *our attendance guidance*, *attendance guidance for parents*, *our Behaviour in Schools Policy*. */
const isOwn = (text: string, at: number, end: number, { ordinary }: Name): boolean =>
  (/guidance$/i.test(text.slice(at, end)) &&
    (/\b(?:our|own|school's?|staff|local|trust's?|county's?|council's?|authority's?)\s+(?:own\s+)?$/i.test(
      text.slice(Math.max(0, at - 25), at),
    ) ||
      /^\s+(?:for|to)\s+(?:our |all )?(?:parents|carers|families|staff|pupils|children|students)\b/i.test(
        text.slice(end),
      ))) ||
  (ordinary &&
    /^['"]?\s+(?:polic(?:y|ies)|plans?|leads?|team|data|figures|rates?|procedures?|officers?|meetings?|panel)\b/i.test(
      text.slice(end),
    ));

/** A name of ordinary words means the document with a date right beside it or written as a title; that of a post only where guidance is spoken of. */
function isMeant(
  text: string,
  { at, end, date }: Mention,
  { ordinary, withYear, document }: Name,
  { kind, listed }: Around,
): boolean {
  if (withYear) return date !== null;
  if (!ordinary) return true;
  const between = date === null ? '' : text.slice(Math.min(end, date.at + date.words.length), Math.max(at, date.at));
  if (date !== null && (date.at < at || isTight(between))) return true;
  if (kind === 'heading') return false;
  if (document === 'designated-teacher') {
    const quoted = /["'*]\s*$/.test(text.slice(0, at));
    const alone =
      /^[\s\d.()•–-]*(?:DfE|DFE)?[\s:,–-]*$/.test(text.slice(0, at)) &&
      /^\s*(?:[.;,(–:-]\s*(?:statutory|DfE|guidance|roles|\()?|$)/i.test(text.slice(end));
    return (
      quoted ||
      /\bguidance\b/i.test(text.slice(Math.max(0, at - 40), at)) ||
      /^[\s,:(–-]*(?:DfE )?(?:statutory )?guidance\b/i.test(text.slice(end)) ||
      (alone && listed && !/:\s*\p{Lu}/u.test(text.slice(end)))
    );
  }
  return (
    isTitle(text, at, end) ||
    isOwnSentence(text, at, end) ||
    (listed && /^\p{Lu}/u.test(text.slice(at)) && /^[\s\d.()•–-]*$/.test(text.slice(0, at)))
  );
}

/** *…. Working together to improve school attendance, as it has stood since August 2024. …*: a sentence without a verb. */
const isOwnSentence = (text: string, at: number, end: number): boolean =>
  /(?:^|\.\s+)$/.test(text.slice(0, at)) &&
  /^\p{Lu}/u.test(text.slice(at)) &&
  /^(?:,? (?:as it (?:has )?st(?:oo|an)ds? (?:since|from)|in the (?:edition|version) of|from|of) [\w\s]{4,20})?(?:\.|$)/.test(
    text.slice(end),
  );

function actsIn(text: string): Placed[] {
  const acts: Placed[] = [];
  for (const { index, 0: words, 1: named = '', 2: sort = 'Act', 3: year } of text.matchAll(ACT)) {
    const bare = named
      .split(/\s+/)
      .filter((word, at) => !(at === 0 && NOT_AN_ACT.test(word)))
      .join(' ');
    if (sort === 'Bill' || bare === '' || bare.split(' ').every((word) => NOT_AN_ACT.test(word))) continue;
    const at = index + words.indexOf(bare.split(' ')[0] ?? '');
    const place = {
      at,
      end: index + words.length,
      ...(year !== undefined && { year: yearOf(year, text.indexOf(year, at)) }),
    };
    if (sort === 'Regulations') {
      // The register has no regulations; those named in full, with their year, are said to be unknown to it.
      if (year !== undefined && bare.includes(' '))
        acts.push({ document: 'other', title: `${bare} Regulations`, law: false, ...place });
      continue;
    }
    const name = ACT_LETTERS[bare.toLowerCase()] ?? bare;
    acts.push({ document: slugOf(name), title: `${name} Act`, law: true, ...place });
  }
  return acts;
}

const slugOf = (name: string): string =>
  `${name} act`
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]+/g, '-')
    .replace(/^the-/, '')
    .replace('equalities', 'equality');

/** *the Children Act 1989 and 2004*: one for each year. */
const furtherActs = (text: string, mentions: readonly Mention[]): Mention[] =>
  mentions.flatMap((one): Mention[] => {
    if (!one.law) return [];
    const after = Math.max(one.end, (one.date?.at ?? 0) + (one.date?.words.length ?? 0));
    const year = /^\)?\s*(?:,|and|&)\s*\(?((?:19|20)\d\d)\b(?!\s*(?:guidance|edition|Act))/.exec(
      text.slice(after),
    )?.[1];
    if (year === undefined) return [];
    const at = text.indexOf(year, after);
    const title = one.title.replace(/\s(?:19|20)\d\d$/, '');
    return [
      {
        ...one,
        document: slugOf(title.replace(/ Act$/, '')),
        title,
        at,
        end: at + year.length,
        date: yearOf(year, at),
      },
    ];
  });

/** Whether a title with a year is of national guidance, and no sentence, policy or research. */
function isNational(title: string, text: string, at: number): boolean {
  if (/\bpolic(?:y|ies)\b[^.;]{0,60}$/i.test(text.slice(0, at))) return false;
  if (
    !/guidance|framework|code|advice|strategy|handbook|standards|schools?|education|children|safeguard|wellbeing|health/i.test(
      title,
    )
  )
    return false;
  if (
    /policy|plan\b|review\b|report\b|research|survey|study/i.test(title) ||
    /\b(?:is|are|was|were|will|has|have|as shown|that|which|we|our)\b/i.test(title)
  )
    return false;
  const words = title.split(/[\s:,–-]+/).filter((word) => word.length > 3);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    capitals >= words.length * 0.6 ||
    /["'*]\s*$/.test(text.slice(Math.max(0, at - 3), at + 1)) ||
    /^[\s\d.()•–-]*$/.test(text.slice(0, at)) ||
    /guidance|advice|framework|handbook|standards/i.test(title)
  );
}
