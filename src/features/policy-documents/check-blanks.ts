import type { PolicyWords } from '../../packs/model.ts';
import { FIELD, GAP, IN_ROUND, IN_SQUARE, VALUE_LEFT } from './blank-shapes.ts';
import type { Block, PolicyDocument } from './document.ts';
import { excerpt, type Finding, whereIs } from './finding.ts';
import { noteLeftIn } from './notes-left.ts';
import { peopleIn } from './people.ts';
import { finderOf, plain } from './phrases.ts';
import { findingOf } from './rule-words.ts';

const inBrackets = (text: string): string | null => (IN_SQUARE.exec(text) ?? IN_ROUND.exec(text))?.[0] ?? null;
/** *[School to delete this if …]* was left over, and nothing is to be filled in. */
const TO_DELETE =
  /[[(<{]\s*(?:(?:the )?(?:school|academie|academy|setting|nurserie|nursery|centre|college)(?:s)? (?:to|may|should|can)|(?:schools|academies|settings|centres|nurseries|colleges|heads|headteachers|principals|users?|authors?|clerks?):) [^\])>}]{3,160}[\])>}]/gi;
/** *to be agreed* where a name or date was to stand, and not *targets to be agreed with the carer*. */
const TO_BE =
  /(?:^|[:([|–-]\s*)(?:to be (?:completed|added|agreed|decided|arranged|appointed|finalised|determined|inserted|confirmed)|not yet (?:appointed|known|agreed)|awaiting (?:confirmation|appointment))\s*(?:[)\].|]|$)/i;
/** A signature, to be signed by hand. */
const SIGNATURE = /\b(?:sign(?:ed|ature)?|print(?:ed)? name)\b/i;
const FIELD_CELL =
  /\b(?:name|date|teacher|governor|trustee|chair|lead|head|approved|ratified|review|reviewed|author|owner|telephone|phone|email|contact|adviser|senco|committee|member|version|signed off|adopted|holder|number)\b/i;

/** What was to be filled in and was not. One finding a place. */
export function checkBlanks(document: PolicyDocument, words: PolicyWords): Finding[] {
  const phrases = finderOf(words.blanks);
  const findings: Finding[] = [];
  for (const [at, block] of document.blocks.entries()) {
    const found = blanksIn(
      block,
      [at - 2, at - 1, at + 1].map((place) => document.blocks[place]),
      (text) => phrases.first(text)?.words ?? null,
      isPlanned(document.blocks, at),
    );
    const empty = found.length > 0 ? null : emptyAmong(document.blocks, at);
    for (const gap of empty === null ? found : [empty]) {
      const place = Math.max(0, block.text.indexOf(gap));
      findings.push(
        findingOf('blank', {
          about: null,
          where: whereIs(document, at),
          words: excerpt(block.text, place, gap.length),
          detail: gap.slice(0, 60),
        }),
      );
    }
  }
  return findings;
}

/** Where a signature or its date is written by hand: *Chair of governors: ____ Date: ____*. */
const byHand = (text: string, before: string): boolean =>
  SIGNATURE.test(text) ||
  // *I feel safe when ..........*: a form that a child fills in
  /\b(?:I|I'm|me|my)\b/i.test(text.replace(/\bi\)|\(i\)/g, '')) ||
  (/^dated?\b/i.test(text) && SIGNATURE.test(before)) ||
  /(?:(?<!_)_{3,}|(?<!\.)\.{5,}|(?<!…)…{2,})[\s,;]*dated?:?\s*(?:_{2,}|\.{4,}|…+)/i.test(text);

/** In a column that says when or how often something is done: that *to be decided* is a plan, and no gap in a form. */
function isPlanned(blocks: readonly Block[], at: number): boolean {
  const own = blocks[at];
  if (own?.kind !== 'row' || own.cells === undefined) return false;
  const column = own.cells.findIndex((cell) => TO_BE.test(cell));
  let head = at;
  while (blocks[head - 1]?.kind === 'row' && blocks[head]?.header !== true) head -= 1;
  return column > 1 && /^(?:by when|when|how often|frequency|timescale)\b/i.test(blocks[head]?.cells?.[column] ?? '');
}

/** Dots that lead from a label to its value: *Designated Teacher ........ Mrs A*, *Office …… 01632 960 001*. */
function leadsOn(text: string, { 0: dots, index }: RegExpExecArray): boolean {
  const value = text.slice(index + dots.length).replace(/^[\s._…]+/, '');
  const before = text.slice(0, index).trim();
  return (
    before !== '' &&
    (peopleIn(value)[0]?.at === 0 || /^(?:\+?\d[\d\s()-]{7,}|[\w.+-]+@[\w-]+\.|ext\.? ?\d)/i.test(value))
  );
}

function blanksIn(
  block: Block,
  [beforeThat, before, next]: readonly (Block | undefined)[],
  phrase: (text: string) => string | null,
  planned: boolean,
): string[] {
  const text = plain(block.text);
  const gap = GAP.exec(text);
  // A line of dots between a heading and its page is a list of contents.
  const isGap =
    gap !== null &&
    !/(?<!\.)\.{5,}\s*\d{1,3}$/.test(text) &&
    !(/^[_.…]/.test(gap[0]) && (byHand(text, before?.text ?? '') || leadsOn(text, gap)));
  const bracket = inBrackets(text.replace(TO_DELETE, ''));
  const found = [isGap ? gap[0] : null, bracket].filter((one) => one !== null);
  // [XX days] is one gap; *[name] … drops below __%* are two.
  if (found.length > 0)
    return bracket !== null && isGap && (bracket.includes(gap[0]) || gap[0].includes(bracket)) ? [bracket] : found;
  const said =
    phrase(text.replace(TO_DELETE, '')) ??
    (planned ? null : TO_BE.exec(text))?.[0] ??
    VALUE_LEFT.exec(text)?.[0] ??
    null;
  if (said !== null) return isOfAnother(text, said) ? [] : [said];
  const field =
    block.kind === 'row'
      ? emptyCell(block)
      : (emptyField(text, block, next) ?? emptyAmongFields(text, [beforeThat, before, next]));
  return field === null ? [] : [field];
}

/** *The date is to be confirmed with the carer*: what is done for a child, and no gap in the policy. */
const isOfAnother = (text: string, said: string): boolean =>
  /^to be \w+$/i.test(said) &&
  new RegExp(
    `\\b(?:is|are|was|were|needs?|has|have|ought|meetings?|plans?|targets?|dates?|actions?)\\s+(?:still )?${said}\\s+(?:with|by|to|at|in|within|before|for|when|as)\\b`,
    'i',
  ).test(text);

function emptyField(text: string, block: Block, next: Block | undefined): string | null {
  if (!FIELD.test(text) || SIGNATURE.test(text)) return null;
  // *The Executive Headteacher:* opens the list of what she does.
  if (next?.kind === 'item' && block.kind !== 'item') return null;
  // The value may stand on the next line, or the field may open a list.
  if (
    next !== undefined &&
    next.kind !== 'heading' &&
    next.text.length < 120 &&
    !/:\s*$/.test(next.text) &&
    !FIELD_START.test(next.text)
  )
    return null;
  return FIELD.exec(text)?.[0].trim() ?? null;
}

/** *Equality impact assessed:* with nothing after it, where the lines about it are labels with their values. */
function emptyAmongFields(text: string, [beforeThat, before, next]: readonly (Block | undefined)[]): string | null {
  if (!/^\p{Lu}[^:.;,?!]{2,40}:\s*$/u.test(text) || SIGNATURE.test(text)) return null;
  const isFilled = (block: Block | undefined): boolean =>
    block?.kind === 'paragraph' && /^\p{Lu}[^:.;?!]{1,40}:\s+\S.{0,80}$/u.test(plain(block.text));
  const ends = next === undefined || next.kind === 'heading' || /^\W+$/.test(next.text);
  return isFilled(before) && (isFilled(next) || (isFilled(beforeThat) && ends)) ? text.trim() : null;
}

const FIELD_START = /^[\p{L}\s/()’'-]{2,40}:/u;

/** An empty cell beside a label of a name or a date. A cell that is empty in a column of remarks is none. */
function emptyCell({ cells = [], header }: Block): string | null {
  if (header === true || cells.length < 2) return null;
  const [label = '', ...rest] = cells;
  if (label === '' || SIGNATURE.test(label)) return null;
  if (rest.every((cell) => /^[-–—.…_\s]*$/.test(cell)) && label.length < 60 && FIELD_CELL.test(label)) return label;
  return null;
}

/** A cell left empty in a column that every other row fills: the label of its row. */
function emptyAmong(blocks: readonly Block[], at: number): string | null {
  const own = blocks[at];
  if (own?.kind !== 'row' || own.header === true || own.cells === undefined) return null;
  let from = at;
  let to = at;
  while (blocks[from - 1]?.kind === 'row' && blocks[from - 1]?.cells?.length === own.cells.length) from -= 1;
  while (blocks[to + 1]?.kind === 'row' && blocks[to + 1]?.cells?.length === own.cells.length) to += 1;
  const rows = blocks.slice(from, to + 1).filter(({ header }) => header !== true);
  if (rows.length < 3 || own.cells[0] === '') return null;
  const missing = own.cells.some(
    (cell, column) =>
      column > 0 &&
      cell === '' &&
      rows.filter(({ cells }) => (cells?.[column] ?? '') !== '').length === rows.length - 1,
  );
  return missing ? (own.cells[0] ?? null) : null;
}

/** What was written for whoever adopts the model, or by them to one another. */
export function checkLeftovers(document: PolicyDocument, words: PolicyWords, blanks: readonly Finding[]): Finding[] {
  const phrases = finderOf(words.leftovers);
  const findings: Finding[] = [];
  for (const [at, block] of document.blocks.entries()) {
    const text = plain(block.text);
    const found = phrases.first(text)?.words ?? noteLeftIn(text);
    // *INSERT NAME* is a blank, and no second thing.
    if (found === null || blanks.some((one) => one.where?.block === at && one.wrong.includes(found.slice(0, 40))))
      continue;
    findings.push(
      findingOf('leftover', {
        about: null,
        where: whereIs(document, at),
        words: excerpt(block.text, Math.max(0, text.indexOf(found)), found.length),
        detail: found.slice(0, 60),
      }),
    );
  }
  const { comments, trackedChanges } = document.leavings;
  if (comments > 0 || trackedChanges > 0) {
    const left = [
      comments > 0 ? `${comments} ${comments === 1 ? 'comment' : 'comments'}` : '',
      trackedChanges > 0 ? `${trackedChanges} tracked ${trackedChanges === 1 ? 'change' : 'changes'}` : '',
    ].filter((part) => part !== '');
    findings.push(findingOf('leftover', { about: 'word', where: null, words: '', detail: left.join(' and ') }));
  }
  return findings;
}

/** Links that lead nowhere. */
export function checkLinks(document: PolicyDocument): Finding[] {
  return document.blocks.flatMap((block, at) =>
    block.links
      .filter(
        ({ target }) =>
          target === '' || target === '#' || /^(?:https?:\/\/)?$/i.test(target) || /^javascript:/i.test(target),
      )
      .map(({ words }) =>
        findingOf('empty-link', {
          about: null,
          where: whereIs(document, at),
          words: excerpt(block.text, Math.max(0, block.text.indexOf(words)), words.length),
          detail: words.slice(0, 60),
        }),
      ),
  );
}
