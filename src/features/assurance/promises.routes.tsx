import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { PostId } from '../../access/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, page } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House, PlaceOffer, WorkPlace } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { organisationOf, schoolsOf } from '../organisations/index.ts';
import { type Ground, groundOf } from './ground.queries.ts';
import { NoReleasePage, ReleasesPage, SchoolsPage } from './list-releases.page.tsx';
import { questionCounts } from './questions.queries.ts';
import type { Release } from './release.ts';
import { nextRelease } from './release-span.ts';
import { latestReleases, releaseById, releasesOf } from './releases.queries.ts';
import { promisesUrl, releasesUrl, releaseUrl } from './urls.ts';
import { ReleasePage } from './view-release.page.tsx';

const reads: readonly PostId[] = [
  'governor',
  'link-governor',
  'chair-of-governors',
  'management-committee-member',
  'trust-lead',
  'analyst',
];
const readsBeside: readonly PostId[] = [...reads, 'virtual-school-head', 'adviser'];

const postsHere = ({ actor, organisation }: Parameters<PlaceOffer['offeredTo']>[0]): readonly PostId[] =>
  actor.kind === 'person'
    ? actor.posts.flatMap(({ organisationId, post }) => (organisationId === organisation.id ? [post] : []))
    : [];

/** Offered first to those who are here to read figures: governors, a trust, an analyst. */
export const promisesPlace: PlaceOffer = {
  href: promisesUrl,
  label: 'Promises',
  order: 10,
  offeredTo: (visitor) => {
    const posts = postsHere(visitor);
    return posts.length > 0 && posts.every((post) => reads.includes(post));
  },
};
/** The same, later in the list, for those with other work to do first: the Virtual School, and a governor on the staff. */
export const promisesPlaceLater: PlaceOffer = {
  ...promisesPlace,
  order: 70,
  offeredTo: (visitor) =>
    !promisesPlace.offeredTo(visitor) && postsHere(visitor).some((post) => readsBeside.includes(post)),
};

/** The id of a promise in an address, in either case. */
export const promiseParam = z
  .string()
  .regex(/^[a-g][1-9]\d?$/i)
  .transform((id) => id.toUpperCase());

/** What those who see no child read: releases, and nothing that was not in one. */
export function promisesRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: promisesUrl,
    who: may('release.read'),
    handle: async ({ work, visitor, ctx }) => {
      const here = placeOf(visitor);
      if (here.kind !== 'school') {
        const schools = await schoolsOf(work.read, here.id);
        const latest = await latestReleases(work.read, [here.id, ...schools.map((school) => school.id)]);
        return page(
          <SchoolsPage
            ctx={ctx}
            name={here.name}
            own={latest.get(here.id) ?? null}
            schools={schools.map(({ id, name }) => ({ id, name, release: latest.get(id) ?? null }))}
          />,
        );
      }
      const ground = await groundHere(house, work, here.id);
      const releases = await releasesOf(work.read, here.id);
      const [latest] = releases;
      if (latest === undefined) {
        const next = nextRelease(ground.terms, [], ground.begunOn, work.asking.today);
        const after = next.kind === 'no-terms' ? null : next.span.asAt;
        return page(<NoReleasePage ctx={ctx} name={here.name} words={ground.words} after={after} />);
      }
      const view = { ...ground, release: latest, latest: true, earlier: releases.length - 1 };
      return page(<ReleasePage ctx={ctx} view={{ ...view, ...(await asking(work, visitor, here.id)) }} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: releasesUrl,
    who: may('release.read'),
    handle: async ({ work, visitor, ctx }) => {
      const here = placeOf(visitor);
      const releases = await releasesOf(work.read, here.id);
      return page(<ReleasesPage ctx={ctx} name={here.name} releases={releases} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: releaseUrl(':release'),
    who: may('release.read'),
    params: z.object({ release: z.uuid() }),
    handle: async ({ work, visitor, ctx, params }) => {
      const { release, ground } = await releaseOpenTo(house, work, visitor, params.release);
      const view = { ...ground, release, latest: false, earlier: 0 };
      return page(
        <ReleasePage ctx={ctx} view={{ ...view, ...(await asking(work, visitor, release.organisationId)) }} />,
      );
    },
  });
}

export function placeOf(visitor: Visitor): WorkPlace {
  if (visitor.organisation === null) throw new NothingHere('no post');
  return visitor.organisation;
}

/** What counting stands on. Nothing for a trust: it owes nothing itself. */
export async function groundHere(house: House, work: Work, organisationId: string): Promise<Ground> {
  const ground = await groundOf(house, work.read, organisationId);
  if (ground === undefined) throw new NothingHere('a trust has no figures');
  return ground;
}

/** A release by its id, where the reader may read it: at their own organisation, or at a school of theirs. */
export async function releaseOpenTo(
  house: House,
  work: Work,
  visitor: Visitor,
  id: string,
): Promise<{ readonly release: Release; readonly ground: Ground }> {
  const release = await releaseById(work.read, id);
  const organisation = release && (await organisationOf(work.read, release.organisationId));
  if (release === undefined || organisation === undefined) throw new NothingHere('release');
  if (!isAllowed(work, doerOf(visitor), 'release.read', asFacts(organisation))) throw new NothingHere('not theirs');
  return { release, ground: await groundHere(house, work, organisation.id) };
}

export async function asking(work: Work, visitor: Visitor, organisationId: string) {
  const here = placeOf(visitor);
  const mayAsk = here.id === organisationId && isAllowed(work, doerOf(visitor), 'question.ask', asFacts(here));
  return { mayAsk, questions: mayAsk ? (await questionCounts(work.read, organisationId)).all : 0 };
}
