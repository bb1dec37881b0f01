import type { Day } from '../../calendar/index.ts';
import { type DateSaid, datesSaid, type Event, HISTORY } from './dates-said.ts';
import type { PolicyDocument } from './document.ts';
import { PAST } from './event-words.ts';
import { excerpt, type Finding, whereIs } from './finding.ts';
import { plain } from './phrases.ts';
import { findingOf } from './rule-words.ts';
import type { Unit } from './units.ts';
import { datesIn, type WrittenDate } from './written-dates.ts';

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
      if (
        one !== undefined &&
        !together(one.date, other.date) &&
        !toldInOrder(document, one, other) &&
        !(one.event === 'ratified' && (ofStages(document, one, other) || ofStages(document, other, one)))
      )
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

/** *First approved …*, *re-adopted …*; approved by the head, then adopted by governors: steps on a way, and both are true. */
function ofStages({ blocks }: PolicyDocument, one: DateSaid, other: DateSaid): boolean {
  const [own, others] = [one, other].map((each) => aroundDate(blocks[each.block]?.text ?? '', each.date.words)) as [
    string,
    string,
  ];
  if (/\b(?:first|original(?:ly)?|initial(?:ly)?|previous(?:ly)?|re-?(?:approved|adopted|ratified)|last)\b/i.test(own))
    return true;
  return APPROVERS.some(
    (who) => who.test(own) && !who.test(others) && APPROVERS.some((another) => another !== who && another.test(others)),
  );
}

/** Those who agree to a policy one after another. */
const APPROVERS: readonly RegExp[] = [
  /\bhead|principal|SLT|senior leadership\b/i,
  /\bcommittee\b/i,
  /\b(?:governors|governing|board|FGB|trustees|trust)\b/i,
];

/** The words before a date, as far as the date before it, and a few after it. */
function aroundDate(text: string, words: string): string {
  const at = text.indexOf(words);
  const before = datesIn(text.slice(0, Math.max(0, at))).at(-1);
  return text.slice(
    before === undefined ? Math.max(0, at - 90) : before.at + before.words.length,
    at + words.length + 30,
  );
}

/** Whether two dates can both be true: one lies within the other. */
const together = (a: WrittenDate, b: WrittenDate): boolean => a.from <= b.to && b.from <= a.to;

function excerptAt({ blocks }: PolicyDocument, { block, date }: DateSaid): string {
  const text = blocks[block]?.text ?? '';
  return excerpt(text, Math.max(0, text.indexOf(date.words)), date.words.length);
}

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

/** Heads of columns that say when something is to be. */
const PLANNED =
  /^(?:by when|how often|due(?: by| date)?|timescale|deadline|target date|completion date|to be done by)$/i;

/** What was done, counted or found in a year. */
const RECORD =
  /\b(?:log|records? of|results?|data|outcomes?|impact|history|last year|evaluation|figures|statistics|look(?:ing)? back)\b/i;

/** The sentence that holds a date, without the date. */
function sentenceAround(text: string, { at, words }: WrittenDate): string {
  const start = Math.max(0, text.lastIndexOf('. ', at) + 1);
  const stop = text.indexOf('. ', at + words.length);
  return `${text.slice(start, at)} ${text.slice(at + words.length, stop < 0 ? text.length : stop)}`.slice(-400);
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
      return (
        /\bis\b|teacher|governor|\blead\b|priorit|action|training|this year|targets|people|contacts|who.?s who|\bteam\b|named|holders|staff\b|calendar|diary/i.test(
          text,
        ) && !RECORD.test(text)
      );
    if (/©|\bcopyright\b/i.test(text) || RECORD.test(`${under.split('. ').at(-1)} ${lead}`)) return false;
    const sentence = sentenceAround(text, date);
    if (PAST.test(sentence) && !/\b(?:is|are|will|shall)\b/i.test(sentence)) return false;
    return NOW.test(sentence) || /\bfor\b/i.test(under) || text.length < 90 || lead !== '';
  }
  if (date.precision === 'year') return false;
  // arrangements made in June 2021
  if (
    /\b(?:made|issued|published|set out|introduced|agreed|launched|announced|given|dated|extended|updated|changed|signed|begun|started) (?:in|on|of)\s*$/i.test(
      text.slice(0, date.at),
    )
  )
    return false;
  // In a plan: By when | Spring 2025
  if (PLANNED.test(under.split('. ').at(-1) ?? '') && text.length < 40)
    return !PAST.test(`${lead} ${text}`) && !/\bdone\b/i.test(text);
  return (
    /\b(?:will|to be|shall|are (?:due|planned|booked|to)|is (?:due|planned|booked|to)|this (?:term|year)|tbc|booked|scheduled|forthcoming|coming up)\b/i.test(
      near,
    ) && !/\b(?:was|were|had)\b/i.test(near)
  );
}
