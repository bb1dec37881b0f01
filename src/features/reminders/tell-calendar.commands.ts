import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { recordEvents } from '../../platform/audit/audit.ts';
import type { Keys } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { feedChanges, type WantedEvent } from './feed-events.ts';
import type { FeedEvent } from './feed-text.ics.ts';
import { type Feed, type KeptEvent, keptEvents } from './feeds.queries.ts';

/** How long a calendar is told that something is cancelled: longer than any holiday somebody leaves a device at home. */
const TOLD_FOR_DAYS = 60;

/**
 * What a calendar is to be told now, remembered as told: each event keeps its name for as long as the feed lives, and
 * counts on with each change; what is no longer to be done is told as cancelled, for a while. In the owner's name. A few
 * writes however much it is, and but one while nothing changes.
 */
export async function tellCalendar(
  work: Work,
  keys: Keys,
  feed: Feed,
  wanted: readonly WantedEvent[],
): Promise<readonly FeedEvent[]> {
  const { now } = work.asking;
  // Two devices that read at once take turns; the owner sees when it was last read.
  await work.write.updateTable('calendar_feed').set({ last_read_at: now }).where('id', '=', feed.id).execute();
  const kept = await keptEvents(work.read, feed.id);
  const prints = new Map(wanted.map((event) => [event.dutyId, printOf(keys, feed, event)]));
  const changes = feedChanges(
    kept.map((event) => ({ ...event, print: event.print.toString('hex') })),
    new Map([...prints].map(([dutyId, print]) => [dutyId, print.toString('hex')])),
  );
  const some = changes.fresh.length + changes.changed.length + changes.gone.length > 0;
  if (some) await remember(work, feed, wanted, prints, kept, changes);
  const told = some ? await keptEvents(work.read, feed.id) : kept;
  await recordLook(work, feed, wanted, told);
  const words = new Map(wanted.map((event) => [event.dutyId, event]));
  return told.map((event) => ({
    uid: event.id,
    day: event.day,
    sequence: event.sequence,
    changedAt: event.changedAt,
    words: event.goneAt === null ? (words.get(event.dutyId) ?? null) : null,
  }));
}

function printOf(keys: Keys, feed: Feed, { day, summary, lines }: WantedEvent): Buffer {
  return keys.keyedHash('calendar-event', feed.personId, JSON.stringify([day, summary, lines]));
}

async function remember(
  work: Work,
  feed: Feed,
  wanted: readonly WantedEvent[],
  prints: ReadonlyMap<string, Buffer>,
  kept: readonly KeptEvent[],
  { fresh, changed, gone }: ReturnType<typeof feedChanges>,
): Promise<void> {
  const { now } = work.asking;
  const days = new Map(wanted.map((event) => [event.dutyId, event.day]));
  const dayOf = (dutyId: string): Day | null => days.get(dutyId) ?? null;
  const printsOf = (dutyIds: readonly string[]): Buffer[] => dutyIds.map((id) => prints.get(id) ?? Buffer.alloc(0));
  if (fresh.length > 0) {
    await sql`insert into calendar_feed_event (feed_id, person_id, duty_id, day, print, changed_at)
      select ${feed.id}::uuid, ${feed.personId}::uuid, g.duty_id, g.day, g.print, ${now}::timestamptz
      from unnest(${[...fresh]}::uuid[], ${fresh.map(dayOf)}::date[], ${printsOf(fresh)}::bytea[]) as g (duty_id, day, print)`.execute(
      work.write,
    );
  }
  if (changed.length > 0) {
    const byId = new Map(kept.map((event) => [event.id, event.dutyId]));
    const duties = changed.map((id) => byId.get(id) ?? '');
    await sql`update calendar_feed_event e
      set day = g.day, print = g.print, sequence = e.sequence + 1, changed_at = ${now}::timestamptz, gone_at = null
      from unnest(${[...changed]}::uuid[], ${duties.map(dayOf)}::date[], ${printsOf(duties)}::bytea[]) as g (id, day, print)
      where e.id = g.id`.execute(work.write);
  }
  const forgotten = new Date(now.getTime() - TOLD_FOR_DAYS * 86_400_000);
  await work.write
    .deleteFrom('calendar_feed_event')
    .where('feed_id', '=', feed.id)
    .where('gone_at', '<', forgotten)
    .execute();
  if (gone.length > 0) {
    await sql`update calendar_feed_event
      set gone_at = ${now}::timestamptz, changed_at = ${now}::timestamptz, sequence = sequence + 1
      where id = any (${[...gone]}::uuid[])`.execute(work.write);
  }
}

/**
 * What a calendar reads is a look at every child in it. Calendars read by themselves, many times a day: it is written once
 * a day for each feed, and at once when a child comes into it.
 */
async function recordLook(
  work: Work,
  feed: Feed,
  wanted: readonly WantedEvent[],
  told: readonly KeptEvent[],
): Promise<void> {
  const { today } = work.asking;
  const going = new Set(told.filter((event) => event.goneAt === null).map((event) => event.dutyId));
  const listed = wanted.flatMap(({ dutyId, organisationId, childId }) =>
    childId !== null && going.has(dutyId) ? [{ dutyId, organisationId, childId }] : [],
  );
  const written = new Set(told.filter((event) => event.lookedOn === today).map((event) => event.dutyId));
  const seen = new Set(listed.filter(({ dutyId }) => written.has(dutyId)).map(({ childId }) => childId));
  if (listed.every(({ childId }) => seen.has(childId))) return;
  await recordEvents(
    work,
    [...Map.groupBy(listed, (each) => each.organisationId)].map(([organisationId, each]) => ({
      verb: 'child.listed',
      organisationId,
      subject: { kind: 'calendar_feed', id: feed.id },
      childIds: [...new Set(each.map(({ childId }) => childId))],
      detail: { how: 'feed' },
    })),
  );
  await work.write
    .updateTable('calendar_feed_event')
    .set({ looked_on: today })
    .where('feed_id', '=', feed.id)
    .where(sql<boolean>`duty_id = any (${listed.map(({ dutyId }) => dutyId)}::uuid[])`)
    .execute();
}
