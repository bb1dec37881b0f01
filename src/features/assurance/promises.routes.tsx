import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { PostId } from '../../access/index.ts';
import { sayClock } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, page } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House, PlaceOffer, WorkPlace } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { organisationOf, schoolsOf } from '../organisations/index.ts';
import { notCountedYet } from './counted-promises.ts';
import { clockOf, type Ground, groundOf } from './ground.queries.ts';
import { NoReleasePage, ReleasesPage, SchoolsPage } from './list-releases.page.tsx';
import { type CountedDuty, PromisePage, type PromiseView, TooFewPage } from './promise.page.tsx';
import { questionCounts } from './questions.queries.ts';
import { cellOf, type Release } from './release.ts';
import { nextRelease } from './release-span.ts';
import { latestReleases, releaseById, releasesOf } from './releases.queries.ts';
import { promiseOfReleaseUrl, promisesUrl, promiseUrl, releasesUrl, releaseUrl, tooFewUrl } from './urls.ts';
import { ReleasePage } from './view-release.page.tsx';

const holdsOneOf =
  (posts: readonly PostId[]): PlaceOffer['offeredTo'] =>
  ({ actor, organisation }) =>
    actor.kind === 'person' &&
    actor.posts.some(({ organisationId, post }) => organisationId === organisation.id && posts.includes(post));

/** Offered first to those who read figures and see no child. */
export const promisesPlace: PlaceOffer = {
  href: promisesUrl,
  label: 'Promises',
  order: 10,
  offeredTo: holdsOneOf([
    'governor',
    'link-governor',
    'chair-of-governors',
    'management-committee-member',
    'trust-lead',
    'analyst',
  ]),
};
/** The same, later in the list, for the Virtual School: its schools’ figures are not its first work. */
export const promisesOfSchoolsPlace: PlaceOffer = {
  ...promisesPlace,
  order: 70,
  offeredTo: holdsOneOf(['virtual-school-head', 'adviser']),
};

export const promiseParam = z.string().regex(/^[A-G][1-9]\d?$/);

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

  route(server, house, {
    method: 'GET',
    url: promiseOfReleaseUrl(':release', ':promise'),
    who: may('release.read'),
    params: z.object({ release: z.uuid(), promise: promiseParam }),
    handle: async ({ work, visitor, ctx, params }) => {
      const { release, ground } = await releaseOpenTo(house, work, visitor, params.release);
      const releases = await releasesOf(work.read, release.organisationId);
      const view = await promiseView(work, visitor, ground, params.promise, release, releases);
      return page(<PromisePage ctx={ctx} view={{ ...view, latest: false, back: releaseUrl(release.id) }} />);
    },
  });

  for (const [url, Shown] of [
    [promiseUrl(':promise'), PromisePage],
    [tooFewUrl(':promise'), TooFewPage],
  ] as const) {
    route(server, house, {
      method: 'GET',
      url,
      who: may('release.read'),
      params: z.object({ promise: promiseParam }),
      handle: async ({ work, visitor, ctx, params }) => {
        const here = placeOf(visitor);
        const ground = await groundHere(house, work, here.id);
        const releases = await releasesOf(work.read, here.id);
        const view = await promiseView(work, visitor, ground, params.promise, releases[0], releases);
        // This page explains a figure that is left out; of one that is shown it would only puzzle.
        if (Shown === TooFewPage && view.cell?.outcome !== 'too-few') throw new NothingHere('not too few');
        return page(<Shown ctx={ctx} view={view} />);
      },
    });
  }
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

async function asking(work: Work, visitor: Visitor, organisationId: string) {
  const here = placeOf(visitor);
  const mayAsk = here.id === organisationId && isAllowed(work, doerOf(visitor), 'question.ask', asFacts(here));
  return { mayAsk, questions: mayAsk ? (await questionCounts(work.read, organisationId)).all : 0 };
}

async function promiseView(
  work: Work,
  visitor: Visitor,
  ground: Ground,
  id: string,
  release: Release | undefined,
  releases: readonly Release[],
): Promise<PromiseView> {
  const promise = ground.pack.commitment(id);
  if (promise === undefined) throw new NothingHere('promise');
  const on = release?.asAt ?? work.asking.today;
  const asDuty = ({ id: duty, title, done, clock }: Omit<CountedDuty, 'clock'> & { clock: string }): CountedDuty => {
    const inForce = ground.pack.clock(clock, on);
    return {
      id: duty,
      title,
      done,
      clock: inForce === undefined || inForce.unit === 'none' ? null : sayClock(inForce),
    };
  };
  const rules = ground.rules.filter((rule) => rule.promise === id);
  return {
    ...ground,
    promise,
    cell: (release && cellOf(release, id)) ?? null,
    asAt: release?.asAt ?? null,
    terms: release?.summary.terms ?? null,
    fewest: release?.summary.fewest ?? clockOf(ground.pack, 'small-number', on).value,
    counted: rules.flatMap((rule) => ground.pack.dutyWords(rule.id) ?? []).map(asDuty),
    notYet: notCountedYet(id, ground.rules, ground.pack).map(asDuty),
    history: releases.flatMap((each) => {
      const cell = cellOf(each, id);
      return cell === undefined ? [] : [{ terms: each.summary.terms, cell }];
    }),
    back: promisesUrl,
    mayAsk: (await asking(work, visitor, ground.organisation.id)).mayAsk,
    latest: true,
  };
}
