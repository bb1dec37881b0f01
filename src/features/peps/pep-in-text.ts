import { type Day, dayOf } from '../../calendar/day.ts';

/** What was recognised in the text of another system's plan: offered to be looked at, never taken for true. */
export interface PepInText {
  /** The day the meeting was held; null where none is named so, or it would be after today. */
  readonly heldOn: Day | null;
  /** Every other day that is named, with the words before it, in order: to choose from. */
  readonly days: readonly { readonly day: Day; readonly words: string }[];
  readonly targets: readonly string[];
  readonly whoCame: string | null;
  /** A name of the child stands in it. */
  readonly namesTheChild: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const NAMED = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/gi;

const MOST_DAYS = 12;
const MOST_TARGETS = 20;
const LONGEST_TARGET = 400;

/** Of the meeting that was held; the next one is another day. */
const MEETING =
  /\b(date of (the )?(pep|meeting|review)|(pep|meeting|review) (meeting )?(date|held)|held on|date held)\b/i;
const NEXT = /\b(next|previous|last|birth|dob|proposed|due|review by)\b/i;
const TARGET = /^(?:smart\s+|pep\s+)?target\s*(?:no\.?\s*)?\d*\s*[:.–-]\s*(\S.*)$/i;
const TARGETS_HEAD =
  /^(?:\d+\.?\s*)?(?:smart |pep |new |agreed |current )?targets?(?: agreed| for this term| for next term)?\s*:?$/i;
const ITEM = /^(?:[-–•*▪●]|\d{1,2}[.)])\s*(\S.*)$/;
const ATTENDED = /^(?:attendees|who (?:came|attended)|present|people present|in attendance)\s*:?\s*(.*)$/i;

/** Recognises days, targets and who came. Pure: the same text gives the same, whoever reads it. */
export function pepInText(lines: readonly string[], names: readonly string[], today: Day): PepInText {
  const found = lines.flatMap((line, at) => daysIn(line, lines[at - 1] ?? ''));
  const held = found.find(({ words, day }) => MEETING.test(words) && !NEXT.test(words) && day <= today);
  const text = lines.join('\n').toLowerCase();
  return {
    heldOn: held?.day ?? null,
    days: found.filter((each) => each !== held).slice(0, MOST_DAYS),
    targets: targetsIn(lines),
    whoCame: whoCameIn(lines),
    namesTheChild: names.some((name) => name.length > 1 && text.includes(name.toLowerCase())),
  };
}

function daysIn(line: string, before: string): { day: Day; words: string }[] {
  const all = [
    ...[...line.matchAll(ISO)].map((m) => ({ at: m.index, day: dayIn(m[1], m[2], m[3]) })),
    ...[...line.matchAll(NUMBERS)].map((m) => ({ at: m.index, day: dayIn(m[3], m[2], m[1]) })),
    ...[...line.matchAll(NAMED)].map((m) => ({ at: m.index, day: dayIn(m[3], monthIn(m[2]), m[1]) })),
  ].toSorted((a, b) => a.at - b.at);
  return all.flatMap(({ at, day }) => {
    if (day === undefined) return [];
    const own = line.slice(Math.max(0, at - 60), at).trim();
    // a label may stand on the line over its day
    return [{ day, words: own === '' ? before.slice(-60) : own }];
  });
}

const monthIn = (name: string | undefined): string =>
  String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);

function dayIn(year: string | undefined, month: string | undefined, date: string | undefined): Day | undefined {
  try {
    return dayOf(Number(year), Number(month), Number(date));
  } catch {
    return undefined;
  }
}

function targetsIn(lines: readonly string[]): string[] {
  const named = lines.flatMap((line) => TARGET.exec(line)?.[1] ?? []);
  const found = named.length > 0 ? named : listedIn(lines);
  return [...new Set(found.map((each) => each.trim().slice(0, LONGEST_TARGET)))].slice(0, MOST_TARGETS);
}

/** What is listed under a heading of targets, up to the first line that is no item and follows none. */
function listedIn(lines: readonly string[]): string[] {
  const head = lines.findIndex((line) => TARGETS_HEAD.test(line));
  if (head < 0) return [];
  const found: string[] = [];
  for (const line of lines.slice(head + 1)) {
    const item = ITEM.exec(line)?.[1];
    if (item === undefined) break;
    found.push(item);
  }
  return found;
}

function whoCameIn(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => ATTENDED.test(line));
  if (at < 0) return null;
  const own = ATTENDED.exec(lines[at] ?? '')?.[1]?.trim() ?? '';
  const words = own === '' ? (lines[at + 1] ?? '') : own;
  return words === '' ? null : words.slice(0, 1000);
}
