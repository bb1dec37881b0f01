import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { GLASS, mayEverBreakGlass, TELL } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, onChild, route, signedIn } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { whoWouldBeTold } from '../alerts/index.ts';
import { actorAt, childNames, childrenUrl, childUrl, everYearsOn, visibleAmong } from '../children/index.ts';
import {
  breakGlass,
  closeGlass,
  type GlassOffer,
  isOpenAnyway,
  offerGlass,
  openOffer,
  recordNotFound,
} from './break-glass.commands.ts';
import { readFind } from './break-glass.form.ts';
import { BreakGlassPage, FindAndBreakPage, type WhatHappens } from './break-glass.page.tsx';
import { childrenWanted, glassesBroken, triesLately } from './glass.queries.ts';
import { minutesOpen } from './glass-time.ts';
import { GlassesBrokenPage } from './glasses-broken.page.tsx';
import { reasonProblem } from './reason.ts';
import { breakGlassUrl, brokenGlassUrl, closeGlassUrl, findAndBreakUrl } from './urls.ts';

const aChild = z.object({ childId: z.uuid() });

/** How many are listed: a school with more has talked about none of them. */
const LISTED = 100;

export function glassRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: breakGlassUrl(':childId'),
    who: onChild('glass.break'),
    params: aChild,
    handle: async ({ work, visitor, params, ctx }) => {
      const offer = await openOffer(work, house, visitor, params.childId);
      if (isOpenAnyway(offer)) return seeOther(childUrl(params.childId));
      const name = ctx.someoneLooking ? null : await nameOf(work, visitor, offer);
      const happens = await whatHappens(work, house, visitor, offer);
      return page(<BreakGlassPage {...{ ctx, name, ...happens }} form={emptyForm} {...ofOffer(offer)} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: breakGlassUrl(':childId'),
    who: onChild('glass.break'),
    params: aChild,
    handle: async ({ work, visitor, params, ctx, body }) => {
      const offer = await openOffer(work, house, visitor, params.childId);
      if (isOpenAnyway(offer)) return seeOther(childUrl(params.childId));
      const reason = field(body, 'reason');
      const problem = reasonProblem(reason);
      if (problem !== null) {
        const name = ctx.someoneLooking ? null : await nameOf(work, visitor, offer);
        const happens = await whatHappens(work, house, visitor, offer);
        const form: FormState = { values: body, errors: { reason: problem } };
        return page(<BreakGlassPage {...{ ctx, name, form, ...happens }} {...ofOffer(offer)} />, 422);
      }
      await breakGlass(work, house, visitor, offer, reason);
      return seeOther(childUrl(params.childId));
    },
  });

  route(server, house, {
    method: 'POST',
    url: closeGlassUrl(':childId'),
    who: onChild('glass.break'),
    params: aChild,
    handle: async ({ work, visitor, params }) => {
      await closeGlass(work, visitor, params.childId);
      return seeOther(childrenUrl);
    },
  });

  route(server, house, {
    method: 'GET',
    url: findAndBreakUrl,
    who: signedIn,
    query: z.object({ found: z.literal('nobody').optional() }),
    handle: async ({ work, visitor, ctx, query }) => {
      await mustBeAbleTo(work, visitor);
      const happens = await whatHappens(work, house, visitor, null);
      return page(<FindAndBreakPage {...{ ctx, ...happens }} form={emptyForm} notFound={query.found === 'nobody'} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: findAndBreakUrl,
    who: signedIn,
    perMinute: 20,
    handle: async ({ work, visitor, ctx, body }) => {
      await mustBeAbleTo(work, visitor);
      const { wanted, reason, errors } = readFind(body);
      if (wanted === null) {
        const happens = await whatHappens(work, house, visitor, null);
        return page(
          <FindAndBreakPage {...{ ctx, ...happens }} form={{ values: body, errors }} notFound={false} />,
          422,
        );
      }
      const [childId, another] = await childrenWanted(work.read, wanted);
      const offer =
        childId === undefined || another !== undefined ? null : await offerGlass(work, house, visitor, childId);
      if (offer !== null && childId !== undefined) {
        // Whose name is open anyway is found in the list; there the page says what else could be opened.
        if (offer.seen.has('name')) return seeOther(childUrl(childId));
        if (offer.decision.allowed) {
          await breakGlass(work, house, visitor, offer, reason);
          return seeOther(childUrl(childId));
        }
      }
      await recordNotFound(work, visitor, reason);
      return seeOther(`${findAndBreakUrl}?found=nobody`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: brokenGlassUrl,
    who: may('glass.see'),
    handle: async ({ work, visitor, ctx }) => {
      const { organisation, actor, today } = visitor;
      if (organisation === null) throw new NothingHere('holds no post');
      const glasses = await glassesBroken(work.read, organisation.id, LISTED);
      const ids = [...new Set(glasses.map((glass) => glass.childId))];
      const visible = await visibleAmong(
        work.read,
        ids,
        actorAt(actor, organisation.id),
        today,
        'name',
        everYearsOn(house.packs, today),
      );
      const names = await childNames(work.read, [...visible], organisation.id);
      await recordEvent(work, {
        verb: 'child.listed',
        organisationId: organisation.id,
        childIds: [...visible],
        detail: { how: 'glasses-broken' },
      });
      return page(
        <GlassesBrokenPage
          ctx={ctx}
          today={today}
          now={work.asking.now}
          glasses={glasses}
          names={new Map([...names].map(([id, name]) => [id, name.full]))}
        />,
      );
    },
  });
}

const ofOffer = ({ childId, opens }: GlassOffer) => ({ childId, opens });

/** Only where the name is open without a glass: the page before it is broken tells nothing new. */
async function nameOf(work: Work, visitor: Visitor, offer: GlassOffer): Promise<string | null> {
  if (!offer.seen.has('name')) return null;
  const names = await childNames(work.read, [offer.childId], visitor.organisation?.id ?? null);
  return names.get(offer.childId)?.full ?? null;
}

async function whatHappens(work: Work, house: House, visitor: Visitor, offer: GlassOffer | null): Promise<WhatHappens> {
  const { organisation, personId, today } = visitor;
  if (organisation === null) throw new NothingHere('holds no post');
  const barred = offer?.facts.bars.map((bar) => bar.personId) ?? [];
  const minutes = minutesOpen(house.packs, today);
  return {
    minutes,
    until: new Date(work.asking.now.getTime() + minutes * 60_000),
    told: await whoWouldBeTold(work.read, 'glass-broken', organisation, [personId], barred),
  };
}

/** Throws Refused for a post that may break no glass, and where it was done too often. */
async function mustBeAbleTo(work: Work, visitor: Visitor): Promise<void> {
  if (!mayEverBreakGlass(visitor.actor, visitor.today))
    throw new Refused('No post held today may break the glass.', TELL.child);
  const spent = (await triesLately(work.read, work.asking.now)) >= GLASS.mostInSevenDays;
  if (spent) throw new Refused('The glass was broken, or tried, too often in seven days.', TELL.glassSpent);
}
