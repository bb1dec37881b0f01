import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import { instantInEngland } from '../../calendar/index.ts';
import type { MeetingTime } from './times.ts';

/** One event for one calendar: nobody else who is invited stands in it. */
export interface Invitation {
  readonly method: 'REQUEST' | 'CANCEL';
  /** The same for as long as the meeting is. */
  readonly uid: string;
  readonly sequence: number;
  readonly writtenAt: Date;
  readonly time: MeetingTime;
  readonly summary: string;
  readonly description: string;
  /** Null: where it is is not said. */
  readonly place: string | null;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
}

const MINUTE = 60_000;

/** The invitation as a calendar reads it (iCalendar, RFC 5545 and 5546). One that is called off says nothing but that. */
export function invitationText(invitation: Invitation): string {
  const { method, time, from, to } = invitation;
  const calendar = ical({
    prodId: '//Mainstay//Meetings//EN',
    method: method === 'REQUEST' ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL,
  });
  const start = instantInEngland(time.on, time.startsAt);
  const event = calendar.createEvent({
    id: invitation.uid,
    sequence: invitation.sequence,
    stamp: invitation.writtenAt,
    start,
    end: new Date(start.getTime() + time.minutes * MINUTE),
    summary: invitation.summary,
    status: method === 'REQUEST' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    class: ICalEventClass.PRIVATE,
    organizer: { name: from.name, email: from.address },
    ...(method === 'REQUEST' ? { description: invitation.description } : {}),
    ...(method === 'REQUEST' && invitation.place !== null ? { location: invitation.place } : {}),
  });
  event.createAttendee({
    name: to.name,
    email: to.address,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: false,
  });
  return calendar.toString();
}
