import type { Day } from '../../calendar/day.ts';

/**
 * How a duty stands on a day. Never stored: it is a date against the day. `missed`: its time is over, and nothing shows that
 * it was done; `explained`: somebody has said why.
 */
export type DutyState = 'done' | 'not-needed' | 'explained' | 'missed' | 'late' | 'due' | 'coming';

export interface Dated {
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  readonly overOn?: Day | null;
}

/** How it stands on `on`. The due day itself is in time. What was done later than `on` was not done then. */
export function stateOn(duty: Dated, on: Day, waived: WaiverReason | null = null): DutyState {
  if (duty.doneOn !== null && duty.doneOn <= on) return 'done';
  if (waived !== null) return waived === 'not-done' ? 'explained' : 'not-needed';
  if (isOver(duty, on)) return 'missed';
  if (duty.dueOn < on) return 'late';
  return duty.opensOn <= on ? 'due' : 'coming';
}

/** Its time has passed, done or not. */
export const isOver = ({ overOn = null }: Pick<Dated, 'overOn'>, on: Day): boolean => overOn !== null && overOn <= on;

/** What people choose when they say that something is not needed. The keys stand in the database. */
export const waiverReasons = {
  'done-elsewhere': 'It was done somewhere else',
  'no-longer-applies': 'It no longer applies to this child',
  'not-in-the-childs-interest': 'It would not be in the child’s interest',
  'not-done': 'It was not done, and its time is over',
  other: 'Another reason',
} as const;
export type WaiverReason = keyof typeof waiverReasons;

interface Choice {
  readonly value: WaiverReason;
  readonly text: string;
}

/**
 * The reasons that make sense for a duty: of the school itself none speaks of a child, and of one whose time is over none
 * takes the place of recording that it was done.
 */
export function reasonsFor(childId: string | null, over: boolean): readonly Choice[] {
  if (over) {
    const its = childId === null ? 'It did not apply here' : 'It did not apply to this child';
    return [
      { value: 'not-done', text: 'It did not happen in time' },
      { value: 'no-longer-applies', text: its },
      ...(childId === null
        ? []
        : [
            {
              value: 'not-in-the-childs-interest',
              text: 'It would not have been in the child’s interest',
            } satisfies Choice,
          ]),
    ];
  }
  if (childId !== null) {
    return (['done-elsewhere', 'no-longer-applies', 'not-in-the-childs-interest'] as const).map((value) => ({
      value,
      text: waiverReasons[value],
    }));
  }
  return [
    { value: 'done-elsewhere', text: waiverReasons['done-elsewhere'] },
    { value: 'no-longer-applies', text: 'It does not apply here' },
    { value: 'other', text: waiverReasons.other },
  ];
}

export function isWaiverReason(text: string): text is WaiverReason {
  return Object.hasOwn(waiverReasons, text);
}
