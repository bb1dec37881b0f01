import type { Block, PolicyDocument } from './document.ts';
import { excerpt, type Finding, whereIs } from './finding.ts';
import { plain } from './phrases.ts';
import { findingOf } from './rule-words.ts';
import { HANGING, PARTICLE, RELATIVE } from './sentence-ends.ts';

/** A piece that was torn: a bracket or emphasis without its other half, a sentence without its beginning or end, a double. */
export function checkStray(document: PolicyDocument): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  const add = (at: number, detail: string, from = 0, length = 0) =>
    findings.push(
      findingOf('stray', {
        about: null,
        where: whereIs(document, at),
        words: excerpt(document.blocks[at]?.text ?? '', from, length),
        detail,
      }),
    );
  for (const [at, block] of document.blocks.entries()) {
    const text = plain(block.text);
    const torn = unpaired(text, block.kind === 'item', document.blocks[at + 1]) ?? emphasisLeft(text, document);
    if (torn !== null) add(at, torn.detail, torn.at, 1);
    else if (doubled(text, seen) || twiceInList(document, at)) add(at, 'It stands twice.');
    else if (nearDouble(text, document, at)) add(at, 'It stands twice, with a word or two changed.');
    else if (block.kind === 'paragraph' || block.kind === 'item') {
      const broken = brokenOff(text, document, at);
      if (broken !== null) add(at, broken);
    }
    const twice = DOUBLE_WORD.exec(text);
    if (twice !== null && torn === null) add(at, `“${twice[0]}”: the word stands twice.`, twice.index, twice[0].length);
  }
  return findings;
}

const DOUBLE_WORD = /\b(the|and|of|to|a|is|in|for|with|will)\s+\1\b(?!\s*-)/i;
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** 1) a) iv) and the mouth of a smile :) close what nobody opened. */
const ENUMERATOR = /(?:(?:^|[\s;:,])(?:\d{1,2}|[a-z]|[ivx]{1,4})|[:;8][-']?)$/;

/** The first bracket or quotation mark that has no other half. A bare `)` after a number or letter that begins an item has none. */
function unpaired(whole: string, item: boolean, next: Block | undefined): { detail: string; at: number } | null {
  const text = whole;
  // … and other relevant (see guidance)
  const noun = /\b(?:any|all|and|or|with) other (?:relevant|appropriate)\s*[.,;(]/i.exec(text);
  if (noun !== null) return { detail: 'The sentence has lost a word.', at: noun.index };
  const open: { mark: string; at: number }[] = [];
  for (const [at, mark] of [...text].entries()) {
    if (PAIRS[mark] !== undefined) open.push({ mark, at });
    else if (mark === ')' || mark === ']') {
      const last = open.at(-1);
      if (last !== undefined && PAIRS[last.mark] === mark) open.pop();
      else if (!ENUMERATOR.test(text.slice(0, at))) return { detail: 'A bracket is closed that was never opened.', at };
    }
  }
  const [left] = open;
  if (left !== undefined) return { detail: 'A bracket is opened and never closed.', at: left.at };
  const quotes = text.match(/"/g)?.length ?? 0;
  // What is quoted may go on over the items of a list; not where it opens within one that ends as a sentence does.
  // Nor where the next paragraph takes the quotation up again, as they are printed.
  const takenUp = quotes % 2 === 1 && /^\W{0,2}"/.test(plain(next?.text ?? '')) && /(?:^|\s)"\S[^"]*$/.test(text);
  const goesOn = takenUp || (item && !(quotes === 1 && /[\p{L},]\s"\p{L}[^"]{3,}[.!?]\)?$/u.test(text)));
  return quotes % 2 === 1 && !goesOn && !/\d"/.test(text)
    ? { detail: 'A quotation mark has no other half.', at: text.indexOf('"') }
    : null;
}

/** Asterisks and underscores that the reader of Markdown could not pair. */
function emphasisLeft(text: string, { format, blocks }: PolicyDocument): { detail: string; at: number } | null {
  const mark = (
    format === 'markdown'
      ? /(?<!\*)\*{1,3}(?!\*)(?=\S)|(?<=[^\s*])\*{1,3}(?!\*)|(?<![\p{L}\d])__(?=\p{L})/u
      : /\*\*(?=\S)/
  ).exec(text);
  // A star at a word and one that begins a line below are a footnote.
  if (
    mark?.[0] === '*' &&
    blocks.some((one) => (/^\*\s?\p{L}/u.test(text) ? /[\p{L}\d)]\*(?!\*)/u : /^\*\s?\p{L}/u).test(one.text))
  )
    return null;
  if (
    mark === null ||
    /^\*+\s*$/.test(text) ||
    (/^\*\s?\w/.test(text.slice(mark.index)) === false && mark[0] === '*' && /\w\*\s/.test(text))
  ) {
    // A footnote star after a word is a footnote when another begins a line; alone it is left over all the same.
    return mark === null ? null : { detail: 'Emphasis is opened or closed without its other half.', at: mark.index };
  }
  return { detail: 'Emphasis is opened or closed without its other half.', at: mark.index };
}

/** The same long text for the second time. Short lines and headings may come again. */
function doubled(text: string, seen: Map<string, number>): boolean {
  const bare = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (bare.length < 45) return false;
  const before = seen.get(bare) ?? 0;
  seen.set(bare, before + 1);
  return before === 1;
}

/** The same item for the second time in one list. */
function twiceInList({ blocks }: PolicyDocument, at: number): boolean {
  const own = blocks[at];
  if (own?.kind !== 'item' || own.text.length < 15 || own.text.split(' ').length < 3) return false;
  const bare = own.text.toLowerCase().replace(/[.;,]+$/, '');
  for (let before = at - 1; blocks[before]?.kind === 'item'; before -= 1)
    if (blocks[before]?.level === own.level && blocks[before]?.text.toLowerCase().replace(/[.;,]+$/, '') === bare)
      return true;
  return false;
}

/** Nearly the same long text as one of the three before it: a draft that was left beside what replaced it. */
function nearDouble(text: string, { blocks }: PolicyDocument, at: number): boolean {
  const own = new Set(text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);
  if (own.size < 12) return false;
  return blocks.slice(Math.max(0, at - 3), at).some((before) => {
    if (before.kind !== blocks[at]?.kind || before.kind === 'row') return false;
    const other = new Set(
      plain(before.text)
        .toLowerCase()
        .match(/[\p{L}\p{N}']+/gu) ?? [],
    );
    const shared = [...own].filter((word) => other.has(word)).length;
    return shared / Math.max(own.size, other.size) > 0.86;
  });
}

const ENDS = /[.!?:;,…"')\]|]$|\d$/;

/** Where a line may begin small: a note of who agreed it, an address, an example. */
const BEGINS_SMALL =
  /^(?:https?:|www\.|e-?mail|i(?:Pad|Phone)|e\.g|i\.e|adopted|approved|ratified|agreed|reviewed|updated|revised|published|written|signed|version|v\d|page|tel\b|nb\b|ps\b|ext\b|c\/o\b|[\w.+-]+@)/i;
/** A verb that a whole sentence has. */
const VERB = /\b(?:will|shall|must|is|are|has|have|does|do|should|may|can|requires?|holds?|meets?|makes?)\b/;

/** A paragraph that begins in the middle of a sentence or breaks off. Items of a list are written in all ways. */
function brokenOff(text: string, { blocks }: PolicyDocument, at: number): string | null {
  const next = blocks[at + 1];
  const before = blocks[at - 1];
  const opensList = next?.kind === 'item' || next?.kind === 'row';
  // (iii) To: an item of which nothing was written.
  if (/^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+(?:To|The|We|A|An|All|Our|In|For)$/.test(text))
    return 'The sentence breaks off.';
  if (
    HANGING.test(text) &&
    !(/[;,] (?:and|or)$/.test(text) && isEnumerated(text) && isEnumerated(plain(next?.text ?? ''))) &&
    !PARTICLE.test(text) &&
    !RELATIVE.test(text) &&
    text.length > 18 &&
    !(opensList && blocks[at]?.kind !== 'item') &&
    !(opensList && (next?.level ?? 0) > (blocks[at]?.level ?? 0))
  )
    return 'The sentence breaks off.';
  if (blocks[at]?.kind !== 'paragraph') return null;
  // *Details are in the Virtual School's offer*: a link that ends a line often has no stop.
  if (endsOpen(text, blocks, at) && !endsWithLink(blocks[at])) return 'The sentence breaks off.';
  const begins = /^[\p{Ll}]/u.test(text) && !/^(?:[a-z]|[ivx]{1,4})[.)]\s/.test(text) && !BEGINS_SMALL.test(text);
  if (
    begins &&
    text.split(' ').length > 3 &&
    before?.kind !== 'item' &&
    !isSubtitle(text, blocks, at) &&
    !(before !== undefined && !ENDS.test(before.text) && before.kind === 'paragraph')
  )
    return 'The sentence begins in the middle.';
  if (begins && before?.kind === 'item' && text.split(' ').length > 1 && text.split(' ').length < 8 && !ENDS.test(text))
    return 'The sentence begins in the middle.';
  return null;
}

/** The last words are those of a link. */
const endsWithLink = (block: Block | undefined): boolean =>
  block?.links.some(({ words }) => words.length > 2 && block.text.trimEnd().endsWith(words.trim())) === true;

/** (d) …; and, above (e): the items of a clause, typed as paragraphs. */
const isEnumerated = (text: string): boolean => /^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s/.test(text);

/** A line under a title that goes on from it: *run by a parents' committee*. */
const isSubtitle = (text: string, blocks: PolicyDocument['blocks'], at: number): boolean =>
  text.length < 70 &&
  !/[.!?;:]$/.test(text) &&
  (blocks[at - 1]?.kind === 'heading' || (at < 5 && /^[^\p{Ll}]+$/u.test(blocks[at - 1]?.text ?? 'x')));

/** A paragraph of sentences of which the last has no stop, where others have one. A label, a line of a form and a title have none. */
function endsOpen(text: string, blocks: PolicyDocument['blocks'], at: number): boolean {
  if (ENDS.test(text) || !/[.!?]["')]?\s+(?:\p{Lu}|$)/u.test(text)) return false;
  const last = text.split(/(?<=[.!?]["')]?)\s+(?=\p{Lu})/u).at(-1) ?? '';
  const next = blocks[at + 1];
  return (
    VERB.test(last) &&
    last.split(' ').length >= 4 &&
    last.length < 200 &&
    !/^[^.]{0,40}:/.test(last) &&
    !/https?:|www\.|@|·|\|/.test(last) &&
    next?.kind !== 'item' &&
    next?.kind !== 'row' &&
    !(next?.kind === 'paragraph' && /^\p{Ll}/u.test(next.text))
  );
}
