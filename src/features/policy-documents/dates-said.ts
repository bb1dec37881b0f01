import type { Block, PolicyDocument } from './document.ts';
import { NEXT_REVIEW, OTHER_THING, RATIFIED, REVIEWED, TRAINED } from './event-words.ts';
import { plain } from './phrases.ts';
import type { Unit } from './units.ts';
import { datesIn, type WrittenDate } from './written-dates.ts';

export type Event = 'next-review' | 'ratified' | 'reviewed' | 'trained';

/** A date that the document gives for something that happened or will happen to it. */
export interface DateSaid {
  readonly event: Event;
  readonly date: WrittenDate;
  readonly block: number;
  /** In a row of a list that says it of somebody else: each school of a trust. */
  readonly ofOther: boolean;
}

/** What was taught or attended may be much else: a plan is completed and a meeting held as well. */
const TRAINING = /\b(?:train\w*|courses?|inset|CPD|sessions?|briefings?|modules?|workshops?|twilights?|instruction)\b/i;
/** What is to come is not said to have happened. */
const TO_COME =
  /\b(?:will|shall|must|should|is to|are to|to be|due(?: to)?|planned|booked|scheduled|again|next|subject to|awaiting|pending)\s+(?:[\w']+\s+){0,6}$|\bfor\s+$/i;
export const HISTORY = /\b(?:version|history|revision|amendment|change log|issue no)\b/i;

/** What the dates of a document are dates of. A history of versions says nothing of the version in hand. */
export function datesSaid(units: readonly Unit[], { blocks }: PolicyDocument): DateSaid[] {
  const said: DateSaid[] = [];
  for (const unit of units) {
    if (HISTORY.test(unit.under) && unit.kind === 'row') continue;
    const text = plain(unit.text);
    const around = unit.kind === 'row' ? `${lastOf(unit.under)} ${unit.lead}` : unit.lead;
    for (const date of datesIn(text)) {
      if (date.precision === 'academic-year' && !/review|renew/i.test(`${around} ${text}`)) continue;
      const column = unit.kind === 'row' ? lastOf(unit.under) : '';
      const event = eventOf(text, date, plain(unit.lead), around, unit.before.at(-1) ?? '', column);
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
        ofOther:
          label !== '' &&
          lastEventIn(label) === null &&
          lastEventIn(lastOf(unit.under)) !== null &&
          (OTHER_THING.test(label) || !isOnlyRow(blocks, unit.block)),
      });
    }
  }
  // A title page gives its dates in headings as well.
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    for (const date of datesIn(block.text)) {
      const event = eventOf(plain(block.text), date, '', '', '', '');
      if (event !== null) said.push({ event, date, block: at, ofOther: false });
    }
  }
  return said.sort((a, b) => a.block - b.block);
}

const lastOf = (under: string): string => under.split('. ').at(-1) ?? '';

/** The one row of its table, under heads: what it says is of this document. */
const isOnlyRow = (blocks: readonly Block[], at: number): boolean =>
  blocks[at - 2]?.kind !== 'row' && blocks[at - 1]?.kind === 'row' && blocks[at + 1]?.kind !== 'row';

/** The nearest words before the date decide; without any, those after it; in a row of a table, those of its label. */
function eventOf(
  text: string,
  date: WrittenDate,
  lead: string,
  around: string,
  before: string,
  column: string,
): Event | null {
  const head =
    text
      .slice(0, date.at)
      .split(/[.;|](?=\s)|,\s+(?:and|which)\b/)
      .at(-1) ?? '';
  const nearest = lastIn(head);
  if (nearest !== null) return holds(nearest, head, text, date) ? nearest.event : null;
  const bare = text.replace(date.words, '').replace(/[\s:|.–-]/g, '');
  if (bare.length < 12)
    return (
      lastEventIn(column) ??
      lastEventIn(lead) ??
      lastEventIn(around) ??
      (bare === '' && text.length < 40 ? lastEventIn(before) : null)
    );
  const tail = text.slice(date.at + date.words.length, date.at + date.words.length + 60);
  if (
    /^\s*(?:\(|,)?\s*(?:by|at) (?:the )?(?:full )?(?:governing|board|governors|committee|trustees)/i.test(tail) &&
    RATIFIED.test(text)
  )
    return 'ratified';
  // Review date: when the guidance changes, and in July 2026 at the latest
  const label = /^[^:.]{3,40}:/.exec(text)?.[0] ?? '';
  return lastEventIn(label) === 'next-review' && datesIn(text).length === 1 ? 'next-review' : null;
}

interface EventAt {
  readonly event: Event;
  readonly start: number;
  readonly end: number;
}

/** Whether what was found is said of this document, as past or to come as it should be. */
function holds({ event, start, end }: EventAt, head: string, text: string, date: WrittenDate): boolean {
  const before = head.slice(0, start);
  if (event === 'next-review') return !OTHER_THING.test(before) && !/\bwas (?:due|to be)\b/i.test(head);
  if (TO_COME.test(before) || /\b(?:will|is to|are to|is due|are due|next|again in)\b/i.test(head.slice(end)))
    return false;
  if (event === 'trained') return TRAINING.test(`${head} ${text.slice(date.at + date.words.length)}`);
  return !OTHER_THING.test(before);
}

function lastEventIn(text: string): Event | null {
  return lastIn(text)?.event ?? null;
}

function lastIn(text: string): EventAt | null {
  let found = null as EventAt | null;
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
  return found !== null && text.length - found.end < 60 ? found : null;
}
