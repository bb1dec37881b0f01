import { type Group, groups, type PolicyWords } from '../../packs/model.ts';
import type { PolicyDocument } from './document.ts';
import { excerpt, type Finding, whereIs } from './finding.ts';
import { finderOf, plain, sortingFinderOf, wordsOf } from './phrases.ts';
import type { Reference } from './references.ts';
import { findingOf } from './rule-words.ts';

/** A group of children a policy speaks of, and where first. */
export interface GroupCovered {
  readonly group: Group;
  readonly block: number;
  readonly words: string;
}

/** Which groups a policy is about. What stands in the title of guidance covers nobody. */
/** A document with the titles of guidance taken out: *Working Together* is not what a school does. KCSIE stays, by its short name, and so does law. */
export function withoutTitles(document: PolicyDocument, references: readonly Reference[]): PolicyDocument {
  const titles = new Map<number, { words: string; instead: string }[]>();
  for (const { document: about, block, again, words, dated, edition } of references) {
    if (about.endsWith('-act') || edition?.standing === 'law') continue;
    const bare = dated === null ? words : words.split(dated)[0]?.replace(/[\s('"*,:|–-]+$/, '') || words;
    const instead = about === 'keeping-children-safe' ? 'KCSIE' : 'the guidance';
    for (const one of [block, ...again]) titles.set(one, [...(titles.get(one) ?? []), { words: bare, instead }]);
  }
  const said = (text: string, at: number) =>
    (titles.get(at) ?? []).reduce((rest, { words, instead }) => {
      const from = plain(rest).toLowerCase().indexOf(words.toLowerCase());
      return from < 0 || words.length < 8 ? rest : `${rest.slice(0, from)}${instead}${rest.slice(from + words.length)}`;
    }, text);
  return {
    ...document,
    blocks: document.blocks.map((block, at) =>
      titles.has(at)
        ? {
            ...block,
            text: said(block.text, at),
            ...(block.cells && { cells: block.cells.map((cell) => said(cell, at)) }),
          }
        : block,
    ),
  };
}

export function groupsCovered(
  document: PolicyDocument,
  words: PolicyWords,
  references: readonly Reference[],
): GroupCovered[] {
  const texts = blotted(document, references).map(wordsOf);
  return groups.flatMap((group) => {
    const finder = finderOf(words.groups[group] ?? []);
    for (const [block, text] of texts.entries()) {
      const found = finder
        .all(text)
        .find(
          ({ at, words: said }) =>
            !BY_GOVERNORS.test(text.text.slice(at)) &&
            !THEIR_MEETING.test(text.text.slice(at + said.length)) &&
            !sentenceSays(text.text, at, NAMING) &&
            !sentenceSays(text.text, at, NOT_FOR_THEM) &&
            !sentenceSays(text.text, at, NOT_OF_OURS),
        );
      if (found === undefined) continue;
      if (sentenceSays(text.text, found.at, ELSEWHERE)) return [];
      return [{ group, block, words: found.words }];
    }
    return [];
  });
}

/** *Children who are looked after have their own policy*: this one is not about them. */
const ELSEWHERE =
  /\b(?:have|has|are (?:covered|dealt with) (?:by|in)|is (?:covered|dealt with) (?:by|in)|there is) (?:their|its|a|an|our)? ?(?:own|separate|different|other|another) policy\b|\b(?:(?:not|n't) (?:covered|included|dealt with|provided for) (?:by|in)|outside|beyond) (?:the scope of )?this (?:policy|document)\b|\b(?:policy|document|it|term|definition) (?:does not|doesn't) (?:cover|apply to|extend to|deal with|include)\b|\bnot (?:covered|included|dealt with) here\b/i;
/** *… are known as previously looked-after children*: a word is told, and nothing promised. */
const NAMING = /(?<!which )\b(?:are|is) (?:then |sometimes |often )?(?:known as|called|termed|referred to as)\b/i;

/** *It would not be possible to do something special for every pupil with a social worker*; *Nearly all have had a social worker*. */
const NOT_FOR_THEM =
  /\b(?:not|neither|nor) (?:be )?(?:\w+ (?:n?or )?)?(?:possible|practicable|helpful|feasible|realistic|needed) to\b|^\s*(?:nearly all|almost all|most|many|some|few|several|a (?:few|third|quarter|number)|half|two thirds)\b(?: of (?:our|the|these|them|those))?[^,.;]{0,30}\s(?:have|has)(?:, or have)? had\b/i;

/** *core groups and child in need meetings*: where somebody goes, and not whom the policy is about. */
const THEIR_MEETING = /^\s+(?:meetings?|reviews?|conferences?|assessments?|(?:care )?strategy|day\b|appeal)\b/i;
/** Told of the country or of the staff: nothing is promised to anybody. */
const NOT_OF_OURS =
  /^\s*(?:nationally|across the country|research (?:shows|suggests|tells|says)|studies (?:show|suggest)|statistics)\b|\b(?:some|many|several|most|all) of our (?:staff|colleagues|teachers|governors) (?:are|have|were)\b|\bBBC\b/i;
/** *We say … rather than LAC*, *Twitter (now X)*: told to be the old word. */
const TOLD_BEFORE =
  /\b(?:rather than|instead of|(?:and|but) not|not (?:say|use)(?:\s*:)?\s*(?:["']?\w+["']?,\s*)*|no longer (?:say|use|called)|the (?:old )?(?:term|word|name|label|abbreviation))(?:\s+an?)?\s*["'(]*$/i;
/** *children looked after (formerly LAC)*: told for those who know the old word. A form that is used no more needs none. */
const FORMERLY =
  /\b(?:formerly|(?:formerly|previously|once) (?:called|known as|termed|said)|used to be (?:called|known as|termed))(?:\s+an?)?\s*["'(]*$/i;
const TOLD_AFTER = /^["')\s]*(?:\(?now\b|(?:is|are) (?:no longer|not) (?:used|said))/i;
/** (DfES, 2007): who published something, as they were called then. */
const PUBLISHER = /^,?\s*\(?(?:19|20)\d\d/;

/** A policy is adopted too. */
const BY_GOVERNORS =
  /^adopt(?:ed|ion)\s*(?:by (?:the |our )?(?:full |local |academy )?(?:govern|board|trust|committee|management|fgb|lgb|school|academy)|this\b|the (?!child|pupil|student|young|boy|girl)|an? (?!child|pupil|student|young|boy|girl|sibling|brother|sister)|at (?:the|an?|its|their|our) (?:[\w-]+ )?meeting|(?:in|across|throughout) (?:class|lessons|schools?|all|our|every|each|the)\b|on\b|in (?:\w+ )?20|[:|]|\d|of this policy)/i;

/** Whether the sentence that holds a place says something. */
function sentenceSays(text: string, at: number, pattern: RegExp): boolean {
  const start = Math.max(0, text.lastIndexOf('. ', at) + 1);
  const stop = text.indexOf('. ', at);
  return pattern.test(text.slice(start, stop < 0 ? text.length : stop));
}

/** The texts of a document with the names of guidance blotted out, place for place. */
function blotted({ blocks }: PolicyDocument, references: readonly Reference[]): string[] {
  const texts = blocks.map(({ text }) => plain(text));
  const blot = (block: number, title: string) => {
    const text = texts[block];
    if (text === undefined) return;
    const at = text.toLowerCase().indexOf(title.toLowerCase());
    if (at >= 0) texts[block] = `${text.slice(0, at)}${' '.repeat(title.length)}${text.slice(at + title.length)}`;
  };
  for (const { block, again, words, dated } of references)
    for (const one of [block, ...again]) blot(one, dated === null ? words : words.split(dated)[0]?.trim() || words);
  return texts;
}

/** Terms that were replaced, each at its first place. */
export function checkTerms(document: PolicyDocument, words: PolicyWords): Finding[] {
  const texts = document.blocks.map(({ text }) => wordsOf(plain(text)));
  const termsIn = sortingFinderOf(words.oldTerms, (terms) => terms.map((term) => [term.id, term.words]));
  const inBlocks = texts.map(termsIn);
  return words.oldTerms.flatMap(({ id, notIn, instead, why }) => {
    const except = finderOf(notIn);
    for (const [at, block] of document.blocks.entries()) {
      const text = texts[at];
      if (text === undefined) continue;
      const found = inBlocks[at]
        ?.get(id)
        ?.find(
          ({ at: place, words: said }) =>
            !except.all(text).some((one) => one.at <= place && place < one.at + one.words.length) &&
            !TOLD_BEFORE.test(text.text.slice(Math.max(0, place - 60), place)) &&
            !(id !== 'clasef' && FORMERLY.test(text.text.slice(Math.max(0, place - 60), place))) &&
            !TOLD_AFTER.test(text.text.slice(place + said.length)) &&
            !(id === 'dfes' && PUBLISHER.test(text.text.slice(place + said.length))),
        );
      if (found === undefined) continue;
      return [
        findingOf('old-term', {
          about: id,
          where: whereIs(document, at),
          words: excerpt(block.text, found.at, found.words.length),
          detail: `${found.words}” is now called ${instead}.${why === null ? '' : ` ${why}`}`,
          source: words.source,
        }),
      ];
    }
    return [];
  });
}
