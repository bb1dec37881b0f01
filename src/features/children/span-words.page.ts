import { addDays, type Day } from '../../calendar/index.ts';
import { dayPlain } from '../../ui/format.ts';

interface Span {
  readonly from: Day;
  /** The first day it no longer holds; null goes on. */
  readonly to: Day | null;
}

/** The last day it held, as people say it; null while it goes on. */
export const lastDayWords = ({ to }: Span): string | null => (to === null ? null : dayPlain(addDays(to, -1)));

/** "12 January 2026 to now", "1 September 2024 to 31 August 2025". */
export const spanWords = (span: Span): string => `${dayPlain(span.from)} to ${lastDayWords(span) ?? 'now'}`;
