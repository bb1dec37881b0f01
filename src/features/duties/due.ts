import type { Day } from '../../calendar/day.ts';
import type { Existing } from './difference.ts';
import { type DutyState, stateOn, type WaiverReason } from './duty-state.ts';

/** Somebody said that it is not needed, and why. */
export interface Waiver {
  readonly id: string;
  readonly reason: WaiverReason;
  readonly words: string;
  readonly by: string;
  readonly at: Date;
  readonly seenAt: Date | null;
}

/** A duty as it stands on a day. */
export interface DueDuty extends Existing {
  readonly state: DutyState;
  readonly waiver: Waiver | null;
}

export function dueOn(duty: Existing, waiver: Waiver | null, on: Day): DueDuty {
  return { ...duty, waiver, state: stateOn(duty, on, waiver?.reason ?? null) };
}

/** Where what is known now of a day differs from what was known then. */
export interface Differs {
  readonly id: string;
  readonly how: 'only-now' | 'only-then' | 'another-day' | 'another-state';
}

/**
 * Compares two answers about one day. `only-now`: it was due, and nobody could know. `only-then`: it was asked for, and has
 * turned out not to be due.
 */
export function whereTheyDiffer(now: readonly DueDuty[], then: readonly DueDuty[]): Differs[] {
  const before = new Map(then.map((duty) => [duty.id, duty]));
  const after = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((duty): Differs[] => {
      const old = before.get(duty.id);
      if (old === undefined) return [{ id: duty.id, how: 'only-now' }];
      if (old.dueOn !== duty.dueOn) return [{ id: duty.id, how: 'another-day' }];
      return old.state === duty.state ? [] : [{ id: duty.id, how: 'another-state' }];
    }),
    ...then.filter(({ id }) => !after.has(id)).map(({ id }): Differs => ({ id, how: 'only-then' })),
  ];
}
