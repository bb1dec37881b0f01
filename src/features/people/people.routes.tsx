import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { contains, type Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, readDay } from '../../ui/form-state.ts';
import { countOf } from '../../ui/format.ts';
import { NothingHere, page, seeOther, TakenBack } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field, fieldList } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { addPerson, correctPerson, invite } from './people.commands.ts';
import { PeoplePage, PersonPage } from './people.page.tsx';
import { type PersonHere, peopleAt, personAt, postsHeldAt, worksOnlyHere } from './people.queries.ts';
import { AddPersonPage, CorrectPersonPage, type PostChoice } from './person-forms.page.tsx';
import { readYesNo, writeYesNo } from './post-form.ts';
import { postsToGive } from './post-rules.ts';
import { postTitle } from './post-titles.ts';
import { setPost } from './posts.commands.ts';
import { theirSignInRoutes } from './their-sign-in.routes.ts';
import { addPersonUrl, correctPersonUrl, inviteAllUrl, inviteUrl, peopleUrl, personUrl } from './urls.ts';

export const personParams = z.object({ person: z.uuid() });
const done = z.object({ done: z.string().max(20).optional(), many: z.coerce.number().int().min(0).optional() });

const personDone: Readonly<Record<string, string>> = {
  added: 'Added.',
  invited: 'The invitation is on its way.',
  'added-invited': 'Added, and the invitation is on its way.',
  'has-signed-in': 'They have a sign-in already. A new password is asked for on the page for signing in.',
  'address-taken': 'Somebody else signs in with this address. Correct it, then invite.',
  'no-address': 'No address is given. Add one, then invite.',
  corrected: 'Saved.',
  'post-given': 'The post is given.',
  'post-ended': 'The end of the post is written down.',
  'signed-out': 'They are signed out everywhere.',
  'second-step': 'At the next sign-in they set up the second step again.',
  closed: 'Their sign-in is closed, and they are signed out everywhere.',
  reopened: 'Their sign-in is open again.',
};

export const titlesOf =
  ({ pack, words }: Here) =>
  (post: string): string =>
    postTitle(post, pack, words);

/** Somebody of this organisation, past or present. */
export async function personHere(work: Work, organisationId: string, personId: string): Promise<PersonHere> {
  const person = await personAt(work.read, organisationId, personId);
  if (person === undefined) throw new NothingHere('person');
  return person;
}

/** The posts that can be given, with who holds them today. */
export async function postChoices(work: Work, found: Here, today: Day): Promise<PostChoice[]> {
  const held = (await postsHeldAt(work.read, found.organisation.id)).filter((one) => contains(one, today));
  return postsToGive(found.pack, found.organisation, today).map((id) => ({
    id,
    title: postTitle(id, found.pack, found.words),
    heldBy: held.filter(({ post }) => post === id).map(({ personName }) => personName),
  }));
}

const setsUp = (work: Work, visitor: Visitor, { organisation }: Here): boolean =>
  isAllowed(work, doerOf(visitor), 'person.add', asFacts(organisation));

/** People and their posts: read by everybody here, set by who sets the organisation up. */
export function peopleRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: peopleUrl,
    who: may('posts.see'),
    query: done,
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const invited = query.done === 'invited' ? `${countOf(query.many ?? 0, 'invitation')} on the way.` : null;
      return page(
        <PeoplePage
          ctx={ctx}
          view={{
            words: found.words,
            people: await peopleAt(work.read, found.organisation.id),
            titleOf: titlesOf(found),
            setsUp: setsUp(work, visitor, found),
            done: invited,
            today: visitor.today,
          }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'GET',
    url: addPersonUrl,
    who: may('post.set'),
    query: z.object({ post: z.string().max(60).optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const posts = await postChoices(work, found, visitor.today);
      const values = { ...dayValues('from', visitor.today), posts: query.post ?? '', invite: 'yes' };
      return page(<AddPersonPage ctx={ctx} form={{ values, errors: {} }} posts={posts} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: addPersonUrl,
    who: may('post.set'),
    handle: async ({ work, visitor, body, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const choices = await postChoices(work, found, visitor.today);
      const doer = doerOf(visitor);
      const posts = fieldList(body, 'posts');
      const from = readDay(body, 'from', 'the first day');
      const again = (errors: Readonly<Record<string, string>>) =>
        page(<AddPersonPage ctx={ctx} form={{ values: body, errors }} posts={choices} />, 422);
      const errors: Record<string, string> = {};
      if (posts.length === 0) errors.posts = 'Choose at least one post: without one they would see nothing';
      if (from === null) errors.from = 'Say since when, or the day from which they will';
      else if (typeof from === 'object') errors.from = from.problem;
      const given = {
        name: field(body, 'name'),
        email: field(body, 'email'),
        qualifiedTeacher: readYesNo(body, 'qualified'),
      };
      if (Object.keys(errors).length > 0 || from === null || typeof from === 'object') {
        return again({ ...errors, ...(given.name === '' ? { name: 'Give their name, as colleagues know it' } : {}) });
      }
      const added = await addPerson(work, doer, found.organisation, given);
      if ('problems' in added) return again(added.problems);
      const { id } = added.done;
      for (const post of posts) {
        const blank = { lastDay: null, senior: null, hoursAWeek: null, appointedBy: null };
        const outcome = await setPost(work, house, doer, found.organisation, { post, personId: id, from, ...blank });
        if ('problems' in outcome) {
          throw new TakenBack(again({ posts: Object.values(outcome.problems)[0] ?? '' }));
        }
      }
      const person = await personHere(work, found.organisation.id, id);
      if (!fieldList(body, 'invite').includes('yes') || person.email === null) {
        return seeOther(`${personUrl(id)}?done=added`);
      }
      const { kind } = await invite(work, house, doer, found.organisation, person);
      return seeOther(`${personUrl(id)}?done=${kind === 'invited' ? 'added-invited' : kind}`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: inviteAllUrl,
    who: may('person.add'),
    handle: async ({ work, visitor }) => {
      const found = await here(work, house.packs, visitor);
      let many = 0;
      for (const person of await peopleAt(work.read, found.organisation.id)) {
        const works = person.held.some((held) => held.to === null || held.to > visitor.today);
        if (!works || person.signIn !== 'none' || person.email === null) continue;
        const { kind } = await invite(work, house, doerOf(visitor), found.organisation, person);
        if (kind === 'invited') many += 1;
      }
      return seeOther(`${peopleUrl}?done=invited&many=${many}`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: personUrl(':person'),
    who: may('posts.see'),
    params: personParams,
    query: done,
    handle: async ({ work, visitor, params, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const person = await personHere(work, found.organisation.id, params.person);
      return page(
        <PersonPage
          ctx={ctx}
          view={{
            person,
            titleOf: titlesOf(found),
            setsUp: setsUp(work, visitor, found),
            elsewhere: !(await worksOnlyHere(work.read, person.id)),
            isSelf: person.id === visitor.personId,
            done: personDone[query.done ?? ''] ?? null,
            today: visitor.today,
          }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'GET',
    url: correctPersonUrl(':person'),
    who: may('person.correct'),
    params: personParams,
    handle: async ({ work, visitor, params, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const person = await personHere(work, found.organisation.id, params.person);
      const values = {
        name: person.name,
        email: person.email ?? '',
        qualified: writeYesNo(person.qualifiedTeacher),
      };
      return page(<CorrectPersonPage ctx={ctx} form={{ values, errors: {} }} person={person} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: correctPersonUrl(':person'),
    who: may('person.correct'),
    params: personParams,
    handle: async ({ work, visitor, params, body, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const person = await personHere(work, found.organisation.id, params.person);
      const outcome = await correctPerson(work, house, doerOf(visitor), found.organisation, person, {
        name: field(body, 'name'),
        email: field(body, 'email'),
        qualifiedTeacher: readYesNo(body, 'qualified'),
      });
      if ('done' in outcome) return seeOther(`${personUrl(person.id)}?done=corrected`);
      return page(
        <CorrectPersonPage ctx={ctx} form={{ values: body, errors: outcome.problems }} person={person} />,
        422,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: inviteUrl(':person'),
    who: may('person.add'),
    params: personParams,
    handle: async ({ work, visitor, params }) => {
      const { organisation } = await here(work, house.packs, visitor);
      const person = await personHere(work, organisation.id, params.person);
      const works = person.held.some((held) => held.to === null || held.to > visitor.today);
      if (!works || person.signIn === 'closed') throw new NothingHere('person');
      const { kind } = await invite(work, house, doerOf(visitor), organisation, person);
      return seeOther(`${personUrl(person.id)}?done=${kind}`);
    },
  });

  theirSignInRoutes(server, house);
}
