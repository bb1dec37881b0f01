import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { decide } from '../../access/index.ts';
import { hashToken } from '../../platform/crypto/index.ts';
import { inTheNameOf, type Work } from '../../platform/database/database.ts';
import { dayWords } from '../../ui/format.ts';
import { type Answer, NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { everyone, route } from '../../web/route.ts';
import { actorOf } from '../../web/visitor.ts';
import { eventOf } from './feed-events.ts';
import { feedText } from './feed-text.ics.ts';
import { feedLives, feedOfToken } from './feeds.queries.ts';
import { ownReminders } from './own-reminders.queries.ts';
import { tellCalendar } from './tell-calendar.commands.ts';

/** A school's staff often reads from one address, so this is for load alone: nobody guesses 256 bits. */
const READS_A_MINUTE = 120;

/** 32 bytes in letters that are safe in an address, as newToken() makes them. */
const file = z.object({ file: z.string().regex(/^[\w-]{43}\.ics$/) });

/**
 * What calendars read. Nobody is signed in: the token alone says whose it is, and everything is read in that person's
 * name, with the access their posts give them today. A link that is unknown, ended, or whose owner's posts have ended is
 * simply not there.
 */
export function feedRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: '/calendar/:file',
    who: everyone,
    params: file,
    perMinute: READS_A_MINUTE,
    handle: async ({ work, params, raw }) => {
      raw.reply.header('referrer-policy', 'no-referrer');
      const text = await readFeed(work, house, params.file.slice(0, -'.ics'.length));
      const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
      raw.reply.header('etag', tag);
      const has = raw.request.headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, ''));
      if (has?.includes(tag)) return { kind: 'not-modified' };
      const answer: Answer = {
        kind: 'download',
        body: text,
        mediaType: 'text/calendar; charset=utf-8',
        name: 'mainstay.ics',
        inline: true,
      };
      return answer;
    },
  });
}

/** Throws NothingHere, the same for whatever is the matter. */
async function readFeed(stranger: Work, house: House, token: string): Promise<string> {
  const feed = await feedOfToken(stranger.read, hashToken(token));
  if (feed === undefined) throw new NothingHere('calendar');
  const work = await inTheNameOf(stranger, { personId: feed.personId, sessionId: null });
  if (!(await feedLives(work.read, feed))) throw new NothingHere('calendar');
  const { today, now } = work.asking;
  const actor = { ...(await actorOf(work, feed.personId)), secondFactor: feed.secondFactor };
  if (!decide({ actor, action: 'my-work.see', today, now }).allowed) throw new NothingHere('calendar');
  await house.freshenDuties(work, { organisationIds: [...new Set(actor.posts.map((held) => held.organisationId))] });
  const reminders = await ownReminders(work, house.packs, actor);
  const wanted = reminders.map((reminder) => eventOf(reminder, today, (day) => dayWords(day, today)));
  return feedText(await tellCalendar(work, house.keys, feed, wanted), `${house.publicUrl}/`);
}
