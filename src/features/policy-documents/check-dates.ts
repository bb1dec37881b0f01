import type { Day } from '../../calendar/index.ts';
import type { PolicyDocument } from './document.ts';
import { excerpt, type Finding, whereIs } from './finding.ts';
import { plain } from './phrases.ts';
import { findingOf } from './rule-words.ts';
import type { Unit } from './units.ts';
import { datesIn, type WrittenDate } from './written-dates.ts';

type Event = 'next-review' | 'ratified' | 'reviewed' | 'trained';

/** A date that the document gives for something that happened or will happen to it. */
export interface DateSaid {
  readonly event: Event;
  readonly date: WrittenDate;
  readonly block: number;
  /** In a row of a list that says it of somebody else: each school of a trust. */
  readonly ofOther: boolean;
}

const NEXT_REVIEW =
  /\b(?:next (?:(?:full|scheduled|formal|planned|due for) )*review(?:ed)?(?: (?:date|due|by|in))?|(?:date|due) (?:of|for|to)(?: be)?(?: the)?(?: next)?(?: be)? review(?:ed)?|to (?:next )?be (?:next )?(?:reviewed|revisited|renewed|revised|updated|refreshed|rewritten|reconsidered)|(?:will|shall|is to) (?:next )?be (?:reviewed|revisited|looked at|renewed)(?: again)?|review (?:date|due|by)|renewal(?: date)?|revisit(?:ed)?|review(?:ed)? (?:again )?(?:no later than|not later than)|look(?:ed)? at (?:it )?again|due for renewal|expires?|valid until|review cycle|comes? back to|to be looked at again|review it|reviews (?:it|this policy|the policy) (?:again )?(?:by|no later than|on or before|before|in)|considered (?:by [\w\s]{3,40} )?again|(?<=\breview\w*\b[^.;]{0,80},?\s(?:and )?)next (?:in|on|due|by))\b|^\s*(?:policy )?review$|^\s*(?:policy )?review\s*:/i;
const RATIFIED =
  /\b(?:ratifi(?:ed|cation)|approv(?:ed|al)|adopt(?:ed|ion)|agreed by|agreed (?:this|the|our) (?:policy|statement)(?: on)?|signed off|date agreed|passed by|accepted by)\b/i;
const REVIEWED = /\b(?:last reviewed|reviewed(?: on| in)?|updated|last updated|revised)\b/i;
const TRAINED =
  /\b(?:last (?:given|delivered|held|run|completed)|was trained|were trained|attended|completed|took place|training (?:was|took place)|have delivered)\b/i;
const HISTORY = /\b(?:version|history|revision|amendment|change log|issue no)\b/i;

/** What the dates of a document are dates of. A history of versions says nothing of the version in hand. */
export function datesSaid(units: readonly Unit[], { blocks }: PolicyDocument): DateSaid[] {
  const said: DateSaid[] = [];
  for (const unit of units) {
    if (HISTORY.test(unit.under) && unit.kind === 'row') continue;
    const text = plain(unit.text);
    const around = unit.kind === 'row' ? `${lastOf(unit.under)} ${unit.lead}` : unit.lead;
    for (const date of datesIn(text)) {
      if (date.precision === 'academic-year' && !/review|renew/i.test(`${around} ${text}`)) continue;
      const event = eventOf(text, date, plain(unit.lead), around, unit.before.at(-1) ?? '');
      // The row of a table is read cell by cell and as one.
      if (
        event === null ||
        said.some((one) => one.block === unit.block && one.event === event && one.date.words === date.words)
      )
        continue;
      const label = unit.kind === 'row' ? (unit.lead.split('. ')[0] ?? '') : '';
      said.push({
        event,
        date,
        block: unit.block,
        ofOther: label !== '' && lastEventIn(label) === null && lastEventIn(lastOf(unit.under)) !== null,
      });
    }
  }
  // A title page gives its dates in headings as well.
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    for (const date of datesIn(block.text)) {
      const event = eventOf(plain(block.text), date, '', '', '');
      if (event !== null) said.push({ event, date, block: at, ofOther: false });
    }
  }
  return said.sort((a, b) => a.block - b.block);
}

const lastOf = (under: string): string => under.split('. ').at(-1) ?? '';

/** The nearest words before the date decide; without any, those after it; in a row of a table, those of its label. */
function eventOf(text: string, date: WrittenDate, lead: string, around: string, before: string): Event | null {
  const head =
    text
      .slice(0, date.at)
      .split(/[.;|](?=\s)|,\s+(?:and|which)\b/)
      .at(-1) ?? '';
  const nearest = lastEventIn(head);
  if (nearest !== null) return nearest;
  const bare = text.replace(date.words, '').replace(/[\s:|.–-]/g, '');
  if (bare.length < 12)
    return lastEventIn(lead) ?? lastEventIn(around) ?? (bare === '' && text.length < 40 ? lastEventIn(before) : null);
  const tail = text.slice(date.at + date.words.length, date.at + date.words.length + 60);
  if (
    /^\s*(?:\(|,)?\s*(?:by|at) (?:the )?(?:full )?(?:governing|board|governors|committee|trustees)/i.test(tail) &&
    RATIFIED.test(text)
  )
    return 'ratified';
  return null;
}

function lastEventIn(text: string): Event | null {
  let found = null as { event: Event; start: number; end: number } | null;
  const events: readonly [Event, RegExp][] = [
    ['reviewed', REVIEWED],
    ['trained', TRAINED],
    ['ratified', RATIFIED],
    ['next-review', NEXT_REVIEW],
  ];
  for (const [event, pattern] of events) {
    for (const match of text.matchAll(new RegExp(pattern, 'gi'))) {
      const end = match.index + match[0].length;
      // *to be reviewed on or before*: what is to come has “reviewed on” within it.
      if (found === null || end >= found.end || (event === 'next-review' && end > found.start))
        found = { event, start: match.index, end: Math.max(end, found?.end ?? 0) };
    }
  }
  return found !== null && text.length - found.end < 60 ? found.event : null;
}

/** What is wrong with the dates of a document on a day. */
export function checkDates(document: PolicyDocument, units: readonly Unit[], on: Day): Finding[] {
  const said = datesSaid(units, document);
  const of = (event: Event) => said.filter((one) => one.event === event && !one.ofOther);
  const found = (
    rule: 'review-passed' | 'review-before-ratified' | 'dates-disagree' | 'date-ahead',
    one: DateSaid,
    detail: string,
  ) =>
    findingOf(rule, {
      about: one.event,
      where: whereIs(document, one.block),
      words: excerptAt(document, one),
      detail,
    });
  const findings: Finding[] = [];
  const reviews = of('next-review');
  const ratified = of('ratified');
  const [first] = reviews;
  if (first !== undefined && first.date.to < on) findings.push(found('review-passed', first, first.date.words));
  const latest = ratified[0];
  const before = latest === undefined ? undefined : reviews.find(({ date }) => date.to <= latest.date.from);
  if (before !== undefined && latest !== undefined)
    findings.push(found('review-before-ratified', before, `${before.date.words}, ${latest.date.words}`));
  for (const group of [reviews, ratified]) {
    const [one] = group;
    for (const other of group.slice(1))
      if (one !== undefined && !together(one.date, other.date) && !toldInOrder(document, one, other))
        findings.push(found('dates-disagree', other, `${one.date.words}, ${other.date.words}`));
  }
  for (const one of said)
    if (one.event !== 'next-review' && one.date.from > on) findings.push(found('date-ahead', one, one.date.words));
  return findings;
}

/** *Adopted May 2018. Revised and approved by governors on 27 September 2022.* is a history and no contradiction. */
const toldInOrder = ({ blocks }: PolicyDocument, one: DateSaid, other: DateSaid): boolean =>
  one.event === 'ratified' &&
  one.block === other.block &&
  one.date.to < other.date.from &&
  /\b(?:revised|amended|updated|first|originally|again|re-?(?:approved|adopted|ratified))\b/i.test(
    blocks[one.block]?.text ?? '',
  );

/** Whether two dates can both be true: one lies within the other. */
const together = (a: WrittenDate, b: WrittenDate): boolean => a.from <= b.to && b.from <= a.to;

function excerptAt({ blocks }: PolicyDocument, { block, date }: DateSaid): string {
  const text = blocks[block]?.text ?? '';
  return excerpt(text, Math.max(0, text.indexOf(date.words)), date.words.length);
}

const PAST =
  /\b(?:was|were|had|did|in (?:the past|previous)|last (?:academic |school )?year|since|published|introduced|began|first|until|between|from|has been|have been|trained|reviewed|updated|revised|ratified|approved|adopted|attended|achieved|moved|opened|supported|made|said|made up|lost|fell|rose|ended|carried out|completed|received|showed|found|left)\b/i;
const NOW =
  /\b(?:is|are|will|shall|this (?:academic |school )?year|current(?:ly)?|our priorit(?:y|ies)|coming|to be|due|plan(?:s|ned)? to|deliver(?:ed|ing)?|for)\b/i;

/**
 * Where a year or term that is over is spoken of as now or to come. A reference to guidance, a date of this document and what
 * is told as history are none; `known` are the places of those.
 */
export function checkYears(
  document: PolicyDocument,
  units: readonly Unit[],
  on: Day,
  known: (block: number, words: string) => boolean,
): Finding[] {
  const dated = new Set(datesSaid(units, document).map(({ block, date }) => `${block} ${date.words}`));
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const look = (block: number, text: string, lead: string, under: string, heading: boolean) => {
    for (const date of datesIn(text)) {
      const key = `${block} ${date.words}`;
      if (date.to >= on || seen.has(key) || dated.has(key) || known(block, date.words)) continue;
      const whole = date.precision === 'academic-year' || (date.precision === 'year' && /this year/i.test(text));
      if (!over(text, date, lead, under, whole, heading)) continue;
      seen.add(key);
      const where = whereIs(document, block);
      findings.push(
        findingOf('year-over', {
          about: null,
          where,
          words: excerpt(text, date.at, date.words.length),
          detail: date.words,
        }),
      );
    }
  };
  for (const unit of units) {
    if (HISTORY.test(unit.under) && unit.kind === 'row') continue;
    look(unit.block, plain(unit.text), unit.lead, unit.under, false);
  }
  for (const [at, block] of document.blocks.entries())
    if (block.kind === 'heading') look(at, plain(block.text), '', '', true);
  return findings;
}

function over(
  text: string,
  date: WrittenDate,
  lead: string,
  under: string,
  wholeYear: boolean,
  heading: boolean,
): boolean {
  if (
    /\b(?:act|bill|regulations|guidance|dfe|kcsie|code of practice)\b/i.test(
      text.slice(Math.max(0, date.at - 60), date.at),
    )
  )
    return false;
  const near = text.slice(Math.max(0, date.at - 90), date.at + date.words.length + 60);
  if (/\bby (?:the (?:end|start|beginning) of )?$/i.test(text.slice(0, date.at)) && NOW.test(near)) return true;
  if (wholeYear) {
    if (heading)
      return /\bis\b|teacher|governor|\blead\b|priorit|action|training|this year|targets|people|contacts|who.?s who|\bteam\b|named|holders/i.test(
        text,
      );
    if (PAST.test(near.replace(/\b(?:first|from|for)\b/gi, '')) && !/\b(?:is|are|will)\b/i.test(near)) return false;
    return NOW.test(near) || /\bfor\b/i.test(under) || text.length < 90 || lead !== '';
  }
  if (date.precision === 'year') return false;
  return (
    /\b(?:will|to be|shall|are (?:due|planned|booked|to)|is (?:due|planned|booked|to)|this (?:term|year)|tbc|booked|scheduled|forthcoming|coming up)\b/i.test(
      near,
    ) && !/\b(?:was|were|had)\b/i.test(near)
  );
}
