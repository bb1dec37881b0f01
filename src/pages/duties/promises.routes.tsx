import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { promiseUrl } from '../../features/duties/index.ts';
import { organisationOf } from '../../features/organisations/index.ts';
import type { Pack } from '../../packs/model.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { route, signedIn } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { PromisePage } from './promise.page.tsx';

/** A promise shows its duties, as a duty shows the promise it comes from. Nothing of a child is on it. */
export function promiseRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: promiseUrl(':promise'),
    who: signedIn,
    params: z.object({ promise: z.string().regex(/^[a-g]\d{1,2}$/i) }),
    handle: async ({ work, visitor, params, ctx }) => {
      const pack = await packHere(work, house, visitor);
      const promise = pack.commitment(params.promise.toUpperCase());
      if (promise === undefined) throw new NothingHere('promise');
      const duties = pack
        .duties()
        .filter((words) => words.commitments.includes(promise.id))
        .map((words) => ({ words, clock: pack.clock(words.clock, visitor.today) }));
      return page(<PromisePage ctx={ctx} promise={promise} duties={duties} title={`As ${pack.title} has it.`} />);
    },
  });
}

/** The pack where the visitor works; England's where there is none. */
async function packHere(work: Work, house: House, visitor: Visitor): Promise<Pack> {
  const here = visitor.organisation && (await organisationOf(work.read, visitor.organisation.id));
  const code = here?.authorityCode;
  return (code ? house.packs.forAuthorityCode(code) : undefined) ?? house.packs.england;
}
