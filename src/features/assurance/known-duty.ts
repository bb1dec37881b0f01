import type { Day } from '../../calendar/day.ts';
import type { WaiverReason } from '../duties/model.ts';

/** A duty as it was known at some moment: what counting needs of it. */
export interface KnownDuty {
  readonly id: string;
  readonly rule: string;
  readonly childId: string | null;
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
 * and has been done since is nobody’s reproach twice. Undefined: the span says nothing about it.
 */
export type Standing = 'in-time' | 'done-late' | 'open' | 'carried' | 'waived';

export function standingOf(duty: KnownDuty, { from, asAt }: CountedSpan): Standing | undefined {
  if (duty.dueOn > asAt) return undefined;
  const doneOn = duty.doneOn !== null && duty.doneOn <= asAt ? duty.doneOn : null;
  if (doneOn !== null && doneOn <= duty.dueOn) return duty.dueOn < from ? undefined : 'in-time';
  if (duty.waived !== null) return duty.dueOn < from ? undefined : 'waived';
  if (duty.dueOn < from) return doneOn === null ? 'carried' : undefined;
  return doneOn === null ? 'open' : 'done-late';
}
