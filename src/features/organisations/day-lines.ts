import { addDays, type Day, daysBetween, weekdayOf } from '../../calendar/day.ts';
import type { Closure } from '../../calendar/school-terms.ts';
import { type FoundDay, findDay, writeDay } from './written-day.ts';

export interface ReadClosures {
  readonly closures: readonly Closure[];
  readonly problems: readonly string[];
}

/** Longer than this is a holiday or a slip in the year. */
const LONGEST = 31;

const USUAL_LABEL: Record<Closure['kind'], string> = { inset: 'INSET day', closure: 'Closed' };

/**
 * Days as people list them: one on each line or between commas, "3 September", "26 to 28 May", "25 May polling station".
 * Weekends inside a stretch are passed over. A day that is given twice counts once.
 */
export function readDayLines(text: string, academicYear: number, kind: Closure['kind']): ReadClosures {
  const byDay = new Map<Day, Closure>();
  const problems: string[] = [];
  for (const piece of piecesOf(text)) {
    const read = readPiece(piece, academicYear);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    for (const day of daysFrom(read.from, read.to)) {
      byDay.set(day, { day, kind, label: (read.label || USUAL_LABEL[kind]).slice(0, 100) });
    }
  }
  return { closures: [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), problems };
}

/** The text of closures as `readDayLines` reads it back: one line a day, the label where it says more than the kind. */
export function writeDayLines(closures: readonly Closure[]): string {
  return closures
    .map(({ day, kind, label }) => [writeDay(day), label === USUAL_LABEL[kind] ? '' : label].filter(Boolean).join(' '))
    .join('\n');
}

/** Lines, cut at commas where a new day begins after one: "25 May, polling station" stays together. */
function piecesOf(text: string): string[] {
  const weekdayOrFigure = /[,;]\s*(?=(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?\d)/i;
  return text
    .split(/\r?\n/)
    .flatMap((line) => line.split(weekdayOrFigure))
    .map((piece) => piece.trim().replace(/^[-*•]\s+/, ''))
    .filter((piece) => piece !== '');
}

type Piece = { readonly from: Day; readonly to: Day; readonly label: string } | { readonly problem: string };

function readPiece(piece: string, academicYear: number): Piece {
  const both = /^(\d{1,2})(?:st|nd|rd|th)?\s*(?:to|until|and|&|-|–|—)\s*(\d{1,2}(?:st|nd|rd|th)?\s+[a-z].*)$/i.exec(
    piece,
  );
  const last = both ? findDay(both[2] ?? '', academicYear) : undefined;
  if (both && last !== undefined && !('problem' in last)) {
    const first = `${last.day.slice(0, 8)}${String(both[1]).padStart(2, '0')}` as Day;
    return stretch(piece, first, last);
  }
  const start = findDay(piece, academicYear);
  if (start === undefined)
    return { problem: `“${piece}” has no day we can read. Write the day first, like 3 September` };
  if ('problem' in start) return start;
  const onward = /^\s*(?:to|until|-|–|—)\s*(?=\S)(.*)$/i.exec(start.rest);
  const end = onward ? findDay(onward[1] ?? '', academicYear) : undefined;
  if (end === undefined) return stretch(piece, start.day, start);
  return 'problem' in end ? end : stretch(piece, start.day, end);
}

function stretch(piece: string, from: Day, last: FoundDay): Piece {
  if (last.day < from) return { problem: `“${piece}” ends before it starts` };
  if (daysBetween(from, last.day) >= LONGEST) {
    return { problem: `“${piece}” is longer than a month. Holidays follow from the terms and need not be listed` };
  }
  return { from, to: last.day, label: last.rest.replace(/^[\s:,;.–—-]+/, '').trim() };
}

function daysFrom(from: Day, to: Day): Day[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  return days.length === 1 ? days : days.filter((day) => weekdayOf(day) < 5);
}
