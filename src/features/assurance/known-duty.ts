import type { Day } from '../../calendar/day.ts';
import type { WaiverReason } from '../duties/model.ts';

/** A duty as it was known at some moment: what counting needs of it. */
export interface KnownDuty {
  readonly id: string;
  readonly rule: string;
  readonly childId: string | null;
  /** As the engine names it: a term, a half term, a year, or the id of a row. */
  readonly occurrence: string;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  readonly waived: WaiverReason | null;
}

/** The days a count is of, both included: what fell due on them, and what from before is still open at their end. */
export interface CountedSpan {
  readonly from: Day;
  readonly asAt: Day;
}

/**
 * How a duty stood at the end of the span. `carried`: it fell due before the span, and is still not done. What was left over
 * and has been done since is nobody’s reproach twice; nor is what was missed in a term or year that is over, since nobody can
 * make up for it now: the new term asks for its own. Undefined: the span says nothing about it.
 */
export type Standing = 'in-time' | 'done-late' | 'open' | 'carried' | 'waived';

export function standingOf(duty: KnownDuty, { from, asAt }: CountedSpan): Standing | undefined {
  if (duty.dueOn > asAt) return undefined;
  const doneOn = duty.doneOn !== null && duty.doneOn <= asAt ? duty.doneOn : null;
  if (doneOn !== null && doneOn <= duty.dueOn) return duty.dueOn < from ? undefined : 'in-time';
  // Saying why it was not done explains it, and does not keep the promise.
  if (duty.waived !== null && duty.waived !== 'not-done') return duty.dueOn < from ? undefined : 'waived';
  if (duty.dueOn < from) return doneOn === null && !isOfPeriod(duty.occurrence) ? 'carried' : undefined;
  return doneOn === null ? 'open' : 'done-late';
}

/** `2026`, `2026-autumn`, `2026-autumn-1`. */
const isOfPeriod = (occurrence: string): boolean => /^\d{4}(?:-(?:autumn|spring|summer)(?:-[12])?)?$/.test(occurrence);
