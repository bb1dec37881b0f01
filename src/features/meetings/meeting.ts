import type { Day } from '../../calendar/day.ts';
import type { NotInvited } from '../invitations/model.ts';
import type { MeetingTime } from './times.ts';

/** When and where a plan's meeting is planned, as it was last set. */
export interface PlannedTime {
  /** Grows with each change. */
  readonly position: number;
  /** Null: called off. */
  readonly on: Day | null;
  /** Null: a day and no time yet. */
  readonly startsAt: string | null;
  readonly minutes: number;
  readonly place: string;
}

export const presences = ['expected', 'came', 'apologies', 'absent', 'withdrawn'] as const;
export type Presence = (typeof presences)[number];

/** As a page and a kept copy say it. */
export const presenceWords: Readonly<Record<Presence, string>> = {
  expected: 'Invited',
  came: 'Came',
  apologies: 'Sent apologies',
  absent: 'Did not come',
  withdrawn: 'Asked no more',
};

/** As the rule for inviting people around a child has it (features/invitations). */
export type NotTold = NotInvited;

/** What somebody's calendar was last told, or why it was told nothing. */
export interface Told {
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly timePosition: number;
  readonly outcome: 'written' | NotTold;
}

/** Somebody who is invited, came, or was wanted there by the child. */
export interface Invitee {
  readonly id: string;
  readonly personId: string | null;
  readonly contactId: string | null;
  readonly name: string;
  /** "Social worker", "Carer" */
  readonly asWhom: string;
  readonly toldPlace: boolean;
  readonly state: Presence;
  /** Where the child has said so: wanted there, or not. */
  readonly wanted: boolean | null;
  /** The last letter that was written to them, and the last answer of any kind. */
  readonly written: Told | null;
  readonly last: Told | null;
  readonly letters: number;
}

export interface Meeting {
  readonly time: PlannedTime | null;
  readonly invitees: readonly Invitee[];
}

/** The time as calendars are told it; null while there is none. */
export const timeOfMeeting = (time: PlannedTime | null): MeetingTime | null =>
  time === null || time.on === null || time.startsAt === null
    ? null
    : { on: time.on, startsAt: time.startsAt, minutes: time.minutes };

/** What the calendar of somebody has to be told so that it is right; null: nothing, it is right. */
export function toTell(
  time: PlannedTime | null,
  invitee: Pick<Invitee, 'state' | 'written' | 'personId' | 'contactId'>,
  isAround: boolean,
): 'REQUEST' | 'CANCEL' | null {
  const { written, state } = invitee;
  if (invitee.personId === null && invitee.contactId === null) return null;
  const comes = state !== 'withdrawn' && isAround && timeOfMeeting(time) !== null;
  if (!comes) return written?.method === 'REQUEST' ? 'CANCEL' : null;
  return written?.method === 'REQUEST' && written.timePosition === time?.position ? null : 'REQUEST';
}

/** Why the people around a child are not written to about a meeting, in words that end a sentence. */
export const notToldWords: Readonly<Record<NotTold, string>> = {
  unsafe: 'is marked as unsafe to contact: nothing is sent to them',
  'not-now': 'is not around the child at present: nothing was sent',
  'no-address': 'has no email address here: nothing was sent',
  'must-not': 'must not be told, by a contact rule: nothing was sent',
  'not-plans': 'is not to be told of plans: nothing was sent',
};
