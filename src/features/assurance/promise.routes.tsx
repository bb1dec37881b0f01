import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Clock, type DutyWords, sayClock, saySource } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, page } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { may, route, signedIn } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { myWorkUrl } from '../duties/index.ts';
import { hereOf, organisationWords } from '../organisations/index.ts';
import { clausesMaking } from '../policies/index.ts';
import { type Ground, groundOf, rulesOf } from './ground.queries.ts';
import { type PromisedDuty, type PromiseFigures, PromisePage, type PromiseView, TooFewPage } from './promise.page.tsx';
import { asking, groundHere, placeOf, promiseParam, releaseOpenTo } from './promises.routes.tsx';
import { cellOf, type Release } from './release.ts';
import { releasesOf } from './releases.queries.ts';
import { assurancePromiseUrl, promiseOfReleaseUrl, promisesUrl, promiseUrl, releaseUrl, tooFewUrl } from './urls.ts';

/** One promise: what it says, for everybody; how it was kept, for those who read figures. */
export function promiseRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: promiseOfReleaseUrl(':release', ':promise'),
    who: may('release.read'),
    params: z.object({ release: z.uuid(), promise: promiseParam }),
    handle: async ({ work, visitor, ctx, params }) => {
      const { release, ground } = await releaseOpenTo(house, work, visitor, params.release);
      const view = await promiseView(house, work, visitor, params.promise, ground);
      const releases = await releasesOf(work.read, release.organisationId);
      const back = { href: releaseUrl(release.id), words: 'The figures it is of' };
      return page(
        <PromisePage
          ctx={ctx}
          view={{ ...view, readsFigures: true, figures: figuresIn(release, releases, params.promise, false), back }}
        />,
      );
    },
  });

  // Everybody who is asked for something may read what was promised; figures are for those who read releases.
  route(server, house, {
    method: 'GET',
    url: promiseUrl(':promise'),
    who: signedIn,
    params: z.object({ promise: promiseParam }),
    handle: async ({ work, visitor, ctx, params }) => {
      const here = visitor.organisation;
      const ground = here === null ? undefined : await groundOf(house, work.read, here.id);
      const view = await promiseView(house, work, visitor, params.promise, ground);
      const figures = view.readsFigures && here !== null ? await latestFigures(work, here.id, params.promise) : null;
      return page(<PromisePage ctx={ctx} view={{ ...view, figures }} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: tooFewUrl(':promise'),
    who: may('release.read'),
    params: z.object({ promise: promiseParam }),
    handle: async ({ work, visitor, ctx, params }) => {
      const here = placeOf(visitor);
      const figures = await latestFigures(work, here.id, params.promise);
      // This page explains a figure that is left out; of one that is shown it would only puzzle.
      if (figures?.cell?.outcome !== 'too-few') throw new NothingHere('not too few');
      const view = await promiseView(house, work, visitor, params.promise, await groundHere(house, work, here.id));
      return page(<TooFewPage ctx={ctx} view={view} figures={figures} />);
    },
  });
}

async function latestFigures(work: Work, organisationId: string, promise: string): Promise<PromiseFigures | null> {
  const releases = await releasesOf(work.read, organisationId);
  const [latest] = releases;
  return latest === undefined ? null : figuresIn(latest, releases, promise, true);
}

function figuresIn(release: Release, releases: readonly Release[], promise: string, latest: boolean): PromiseFigures {
  return {
    cell: cellOf(release, promise) ?? null,
    asAt: release.asAt,
    terms: release.summary.terms,
    termId: release.termId,
    fewest: release.summary.fewest,
    history: releases.flatMap((each) => {
      const cell = cellOf(each, promise);
      return cell === undefined ? [] : [{ termId: each.termId, terms: each.summary.terms, cell }];
    }),
    latest,
  };
}

/** What there is to say about a promise without any figures. Without ground (a trust, no post today) England’s pack says it. */
async function promiseView(
  house: House,
  work: Work,
  visitor: Visitor,
  id: string,
  ground: Ground | undefined,
): Promise<PromiseView> {
  const pack = ground?.pack ?? house.packs.england;
  const promise = pack.commitment(id);
  if (promise === undefined) throw new NothingHere('promise');
  const here = visitor.organisation;
  const allowed = (action: 'release.read' | 'assurance.see') =>
    here !== null && ground !== undefined && isAllowed(work, doerOf(visitor), action, asFacts(here));
  const countedFor = new Map(rulesOf(house).map((rule) => [rule.id, rule.promise]));
  const countedAs = (words: DutyWords): PromisedDuty['counted'] => {
    const under = countedFor.get(words.id);
    if (under === undefined) return words.figure ? 'figure' : 'not-yet';
    return under === id ? 'here' : { under };
  };
  const { today } = work.asking;
  return {
    promise,
    packTitle: pack.title,
    words: ground?.words ?? organisationWords(pack, { kind: 'school', schoolKind: null }),
    clauses: ground === undefined ? [] : await clausesMaking(work, hereOf(house.packs, ground.organisation), id),
    figures: null,
    readsFigures: allowed('release.read'),
    duties: pack
      .duties()
      .filter((words) => words.commitments.includes(id))
      .map((words) => ({
        id: words.id,
        title: words.title,
        done: words.done,
        clock: clockWords(pack.clock(words.clock, today)),
        counted: countedAs(words),
      })),
    back: allowed('release.read')
      ? { href: promisesUrl, words: 'How we keep our promises' }
      : { href: myWorkUrl, words: 'My work' },
    mayAsk: here !== null && (await asking(work, visitor, here.id)).mayAsk,
    real: allowed('assurance.see') && here?.id === ground?.organisation.id ? assurancePromiseUrl(id) : null,
  };
}

function clockWords(clock: Clock | undefined): string | null {
  if (clock === undefined) return null;
  const runs = clock.runs === null ? '' : ` ${clock.runs}`;
  return `${clock.title}: ${sayClock(clock)}${runs}. ${saySource(clock)}`;
}
