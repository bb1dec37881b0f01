import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, type FormValues, readDay } from '../../ui/form-state.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import { type Here, here } from '../organisations/index.ts';
import { peopleAt, postsHeldAt } from './people.queries.ts';
import { postChoices, titlesOf } from './people.routes.tsx';
import { CorrectPostPage, EndPostPage, GivePostPage } from './person-forms.page.tsx';
import { readHours, readYesNo, typedIn, writeYesNo } from './post-form.ts';
import { correctPost, endPost, setPost } from './posts.commands.ts';
import type { PostHeld } from './register.ts';
import { correctPostUrl, endPostUrl, givePostUrl, personUrl } from './urls.ts';

const params = z.object({ holding: z.uuid() });

async function heldHere(work: Work, found: Here, id: string): Promise<PostHeld> {
  const held = (await postsHeldAt(work.read, found.organisation.id)).find((one) => one.id === id);
  if (held === undefined) throw new NothingHere('post');
  return held;
}

type Facts = { senior: boolean | null; hoursAWeek: number | null; appointedBy: string | null };

/** What the statutory posts ask about, as it was typed. */
function readFacts(body: FormValues): { readonly facts: Facts } | { readonly problem: string } {
  const hours = readHours(body, 'hours');
  if (hours !== null && typeof hours === 'object') return hours;
  const appointed = typedIn(body, 'appointed').slice(0, 200);
  return {
    facts: {
      senior: readYesNo(body, 'senior'),
      hoursAWeek: hours,
      appointedBy: appointed === '' ? null : appointed,
    },
  };
}

/** Where the duties of an empty post go, in words; null where others hold it or nothing falls to anybody. */
function thenWords(found: Here, held: PostHeld, all: readonly PostHeld[], today: Day): string | null {
  const post = found.pack.post(held.post);
  const others = all.some((one) => one.id !== held.id && one.post === held.post && (one.to === null || one.to > today));
  if (others || post === undefined || post.least === 0) return null;
  const to = post.fallsTo === null ? null : titlesOf(found)(post.fallsTo).toLowerCase();
  return to === null
    ? 'Nobody else holds it. Name who follows.'
    : `Nobody else holds it. Until somebody follows, its duties go to the ${to}.`;
}

/** Giving, correcting and ending posts. Each asks again for who you are before its form is shown. */
export function postRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: givePostUrl,
    who: may('post.set'),
    query: z.object({ post: z.string().max(60).optional(), person: z.uuid().optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const posts = await postChoices(work, found, visitor.today);
      const people = await peopleAt(work.read, found.organisation.id);
      const values = {
        ...dayValues('from', visitor.today),
        post: query.post ?? '',
        person: query.person ?? '',
        senior: '',
      };
      return page(<GivePostPage ctx={ctx} form={{ values, errors: {} }} people={people} posts={posts} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: givePostUrl,
    who: may('post.set'),
    handle: async ({ work, visitor, body, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const people = await peopleAt(work.read, found.organisation.id);
      const posts = await postChoices(work, found, visitor.today);
      const again = (errors: Readonly<Record<string, string>>) =>
        page(<GivePostPage ctx={ctx} form={{ values: body, errors }} people={people} posts={posts} />, 422);
      const post = field(body, 'post');
      const person = people.find(({ id }) => id === field(body, 'person'));
      const from = readDay(body, 'from', 'the first day');
      const lastDay = readDay(body, 'to', 'the last day');
      const read = readFacts(body);
      const errors: Record<string, string> = {};
      if (post === '') errors.post = 'Choose a post';
      if (person === undefined) errors.person = 'Choose who';
      if (from === null) errors.from = 'Say from which day';
      else if (typeof from === 'object') errors.from = from.problem;
      if (lastDay !== null && typeof lastDay === 'object') errors.to = lastDay.problem;
      if ('problem' in read) errors.hours = read.problem;
      if (Object.keys(errors).length > 0) return again(errors);
      if (person === undefined || typeof from !== 'string' || 'problem' in read) return again(errors);
      if (lastDay !== null && typeof lastDay === 'object') return again(errors);
      const given = { post, personId: person.id, from, lastDay, ...read.facts };
      const outcome = await setPost(work, house, doerOf(visitor), found.organisation, given);
      return 'problems' in outcome ? again(outcome.problems) : seeOther(`${personUrl(person.id)}?done=post-given`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: correctPostUrl(':holding'),
    who: may('post.set'),
    params,
    handle: async ({ work, visitor, params: at, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const held = await heldHere(work, found, at.holding);
      const values = {
        ...dayValues('from', held.from),
        senior: writeYesNo(held.senior),
        hours: held.hoursAWeek === null ? '' : String(held.hoursAWeek),
        appointed: held.appointedBy ?? '',
      };
      const title = titlesOf(found)(held.post);
      return page(<CorrectPostPage ctx={ctx} form={{ values, errors: {} }} held={held} title={title} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: correctPostUrl(':holding'),
    who: may('post.set'),
    params,
    handle: async ({ work, visitor, params: at, body, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const held = await heldHere(work, found, at.holding);
      const again = (errors: Readonly<Record<string, string>>) =>
        page(
          <CorrectPostPage ctx={ctx} form={{ values: body, errors }} held={held} title={titlesOf(found)(held.post)} />,
          422,
        );
      const from = readDay(body, 'from', 'the first day');
      const read = readFacts(body);
      if (from === null) return again({ from: 'Say from which day' });
      if (typeof from === 'object') return again({ from: from.problem });
      if ('problem' in read) return again({ hours: read.problem });
      const outcome = await correctPost(work, house, doerOf(visitor), found.organisation, held, {
        from,
        ...read.facts,
      });
      return 'problems' in outcome ? again(outcome.problems) : seeOther(`${personUrl(held.personId)}?done=corrected`);
    },
  });

  const endPage = async (work: Work, found: Here, held: PostHeld, today: Day) => ({
    held,
    title: titlesOf(found)(held.post),
    after: thenWords(found, held, await postsHeldAt(work.read, found.organisation.id), today),
    today,
  });

  route(server, house, {
    method: 'GET',
    url: endPostUrl(':holding'),
    who: may('post.set'),
    params,
    handle: async ({ work, visitor, params: at, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const held = await heldHere(work, found, at.holding);
      const values = dayValues('last', visitor.today);
      const view = await endPage(work, found, held, visitor.today);
      return page(<EndPostPage ctx={ctx} form={{ values, errors: {} }} {...view} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: endPostUrl(':holding'),
    who: may('post.set'),
    params,
    handle: async ({ work, visitor, params: at, body, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const held = await heldHere(work, found, at.holding);
      const view = await endPage(work, found, held, visitor.today);
      const again = (errors: Readonly<Record<string, string>>) =>
        page(<EndPostPage ctx={ctx} form={{ values: body, errors }} {...view} />, 422);
      const lastDay = readDay(body, 'last', 'the last day');
      if (lastDay === null) return again({ last: 'Give the last day in the post' });
      if (typeof lastDay === 'object') return again({ last: lastDay.problem });
      const given = { lastDay, why: field(body, 'why') };
      const outcome = await endPost(work, house, doerOf(visitor), found.organisation, held, given);
      return 'problems' in outcome ? again(outcome.problems) : seeOther(`${personUrl(held.personId)}?done=post-ended`);
    },
  });
}
