import ical, { ICalEventBusyStatus, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../../calendar/index.ts';

/** An event as it goes out. */
export interface FeedEvent {
  /** The same for as long as the calendar is read. */
  readonly uid: string;
  readonly day: Day;
  /** One more with each change, so that a calendar that reads twice knows which is newer. */
  readonly sequence: number;
  readonly changedAt: Date;
  /** Null: cancelled. Nothing is said of it any more, least of all a name. */
  readonly words: { readonly summary: string; readonly lines: readonly string[] } | null;
}

const HOURS = 3600;

/**
 * The calendar as text (iCalendar, RFC 5545): all-day events that take no time, marked private. DTSTAMP is when an event
 * last changed, as the RFC has it for calendars without a method, so that the text changes only when what is due does.
 */
export function feedText(events: readonly FeedEvent[], firstPage: string): string {
  const calendar = ical({ name: 'Mainstay', prodId: '//Mainstay//What is due//EN', ttl: 4 * HOURS });
  for (const { uid, day, sequence, changedAt, words } of events) {
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: words?.summary ?? 'No longer to be done',
      status: words === null ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      class: ICalEventClass.PRIVATE,
      ...(words === null ? {} : { description: words.lines.join('\n'), url: firstPage }),
    });
  }
  return calendar.toString();
}
