import type { Day } from '../../calendar/day.ts';

/** How a duty stands on a day. Never stored: it is a date against the day. */
export type DutyState = 'done' | 'not-needed' | 'late' | 'due' | 'coming';

export interface Dated {
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
}

/** How it stands on `on`. The due day itself is in time. What was done later than `on` was not done then. */
export function stateOn(duty: Dated, on: Day, notNeeded = false): DutyState {
  if (duty.doneOn !== null && duty.doneOn <= on) return 'done';
  if (notNeeded) return 'not-needed';
  if (duty.dueOn < on) return 'late';
  return duty.opensOn <= on ? 'due' : 'coming';
}

/** What people choose when they say that something is not needed. The keys stand in the database. */
export const waiverReasons = {
  'done-elsewhere': 'It was done somewhere else',
  'no-longer-applies': 'It no longer applies to this child',
  'not-in-the-childs-interest': 'It would not be in the child’s interest',
  other: 'Another reason',
} as const;
export type WaiverReason = keyof typeof waiverReasons;

/** The reasons that make sense for a duty: of the school itself none speaks of a child. */
export function reasonsFor(childId: string | null): readonly { readonly value: WaiverReason; readonly text: string }[] {
  if (childId !== null) {
    return (['done-elsewhere', 'no-longer-applies', 'not-in-the-childs-interest'] as const).map((value) => ({
      value,
      text: waiverReasons[value],
    }));
  }
  return [
    { value: 'done-elsewhere', text: waiverReasons['done-elsewhere'] },
    { value: 'no-longer-applies', text: 'It does not apply to this school' },
    { value: 'other', text: waiverReasons.other },
  ];
}

export function isWaiverReason(text: string): text is WaiverReason {
  return Object.hasOwn(waiverReasons, text);
}
