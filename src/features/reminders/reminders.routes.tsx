import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dayInEngland } from '../../calendar/index.ts';
import { page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import { accountOf } from '../accounts/index.ts';
import { feedRoutes } from './feed.routes.ts';
import { FeedLinkPage } from './feed-link.page.tsx';
import { endFeed, makeFeed } from './feeds.commands.ts';
import { feedLives, feedOfPerson } from './feeds.queries.ts';
import { RemindersPage } from './reminders.page.tsx';
import { endFeedUrl, feedUrl, makeFeedUrl, remindersUrl, weeklyMailUrl } from './urls.ts';
import { chooseWeeklyMail } from './weekly-mail.commands.ts';
import { wantsWeeklyMail } from './weekly-mail.queries.ts';

const said: Readonly<Record<string, string>> = {
  ended: 'The link no longer works. Calendars that have it show nothing new.',
  stopped: 'The weekly mail is off.',
  started: 'The weekly mail is on.',
};

/** What calendars read, and a person's own page about what reminds them. */
export function remindersRoutes(server: FastifyInstance, house: House): void {
  feedRoutes(server, house);

  route(server, house, {
    method: 'GET',
    url: remindersUrl,
    who: may('feed.make'),
    query: z.object({ done: z.string().max(20).optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const feed = await feedOfPerson(work.read, visitor.personId);
      const lives = feed !== undefined && (await feedLives(work.read, feed));
      const account = await accountOf(work.read, visitor.personId);
      return page(
        <RemindersPage
          ctx={ctx}
          view={{
            feed: lives ? { madeOn: dayInEngland(feed.madeAt), lastReadAt: feed.lastReadAt } : null,
            weeklyMail: await wantsWeeklyMail(work.read, visitor.personId),
            address: account?.email ?? null,
            today: visitor.today,
            done: said[query.done ?? ''] ?? null,
          }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: makeFeedUrl,
    who: may('feed.make'),
    perMinute: 60,
    handle: async ({ work, visitor, ctx, raw }) => {
      const token = await makeFeed(work, house, visitor);
      raw.reply.header('referrer-policy', 'no-referrer');
      return page(<FeedLinkPage ctx={ctx} link={house.publicUrl + feedUrl(token)} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: endFeedUrl,
    who: may('feed.make'),
    handle: async ({ work, visitor }) => {
      await endFeed(work, visitor);
      return seeOther(`${remindersUrl}?done=ended`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: weeklyMailUrl,
    who: may('my-work.see'),
    handle: async ({ work, visitor, body }) => {
      const on = field(body, 'on') === 'yes';
      await chooseWeeklyMail(work, visitor, on);
      return seeOther(`${remindersUrl}?done=${on ? 'started' : 'stopped'}`);
    },
  });
}
