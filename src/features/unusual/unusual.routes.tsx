import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Scope } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House, WorkPlace } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route, type VisitorRequest } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt, childNames, everYearsOn, visibleAmong } from '../children/index.ts';
import { settleUnusual } from './unusual.commands.ts';
import { UnusualLookPage, UnusualLooksPage } from './unusual.page.tsx';
import { looksBehind, type UnusualFound, unusualAt } from './unusual.queries.ts';
import { unusualLooksUrl, unusualUrl } from './urls.ts';

const params = z.object({ id: z.uuid() });

/** For the head: what was unusual, the looks behind it, and what came of it. */
export function unusualRoutes(server: FastifyInstance, house: House): void {
  const who = may('unusual-looking.see');

  const draw = async (
    request: VisitorRequest<unknown, unknown>,
    found: UnusualFound,
    form: FormState,
    status = 200,
  ) => {
    const { work, visitor, ctx } = request;
    const looks = await looksBehind(work.read, found.eventIds);
    const ids = [...new Set(looks.flatMap((look) => (look.childIds.length === 1 ? look.childIds : [])))];
    const names = ctx.someoneLooking ? new Map<string, string>() : await namesOf(house, work, visitor, ids);
    const mayAsk = await visible(house, work, visitor, ids, 'looks');
    return page(<UnusualLookPage {...{ ctx, found, looks, names, mayAsk, form }} today={visitor.today} />, status);
  };

  route(server, house, {
    method: 'GET',
    url: unusualLooksUrl,
    who,
    handle: async ({ work, visitor, ctx }) =>
      page(
        <UnusualLooksPage ctx={ctx} today={visitor.today} found={await unusualAt(work.read, placeOf(visitor).id)} />,
      ),
  });

  route(server, house, {
    method: 'GET',
    url: unusualUrl(':id'),
    who,
    params,
    handle: async (request) => draw(request, await one(request.work, request.visitor, request.params.id), emptyForm),
  });

  route(server, house, {
    method: 'POST',
    url: unusualUrl(':id'),
    who,
    params,
    handle: async (request) => {
      const { work, visitor, body } = request;
      const found = await one(work, visitor, request.params.id);
      if (found.settledAt !== null) throw new Refused('settled already', 'This is settled already.');
      const words = field(body, 'words').trim();
      const problem =
        words.length < 3
          ? 'Say in a few words what came of it'
          : words.length > 1000
            ? `Say it in at most 1,000 characters; this has ${words.length}`
            : null;
      if (problem !== null) return draw(request, found, { values: body, errors: { words: problem } }, 422);
      await settleUnusual(work, placeOf(visitor).id, found.id, words);
      return seeOther(unusualLooksUrl);
    },
  });
}

function placeOf({ organisation }: Visitor): WorkPlace {
  if (organisation === null) throw new NothingHere('holds no post');
  return organisation;
}

async function one(work: Work, visitor: Visitor, id: string): Promise<UnusualFound> {
  const [found] = await unusualAt(work.read, placeOf(visitor).id, id);
  if (found === undefined) throw new NothingHere(`unusual looking ${id}`);
  return found;
}

const visible = (house: House, work: Work, visitor: Visitor, ids: readonly string[], part: Scope) =>
  visibleAmong(
    work.read,
    ids,
    actorAt(visitor.actor, placeOf(visitor).id),
    visitor.today,
    part,
    everYearsOn(house.packs, visitor.today),
  );

/** Names are read where the reader may see them, and reading them is a look. */
async function namesOf(
  house: House,
  work: Work,
  visitor: Visitor,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const seen = [...(await visible(house, work, visitor, ids, 'name'))];
  if (seen.length === 0) return new Map();
  await recordEvent(work, {
    verb: 'child.listed',
    organisationId: placeOf(visitor).id,
    childIds: seen,
    detail: { how: 'unusual looking' },
  });
  const names = await childNames(work.read, seen, placeOf(visitor).id);
  return new Map([...names].map(([id, name]) => [id, name.full]));
}
