import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { closeSignIn, endSessionsOf, reopenSignIn } from '../accounts/index.ts';
import { letSetUpAnew } from './their-sign-in.commands.ts';
import { closeSignInUrl, personUrl, reopenSignInUrl, resetSecondStepUrl, signOutPersonUrl } from './urls.ts';

/** How somebody else signs in: each asks again who is doing it, and tells the one it is done to. */
export function theirSignInRoutes(server: FastifyInstance, house: House): void {
  const act = (
    url: (personId: string) => string,
    action: 'session.revoke-other' | 'second-factor.reset',
    done: string,
    perform: (work: Work, house: House, visitor: Visitor, personId: string) => Promise<unknown>,
  ) =>
    route(server, house, {
      method: 'POST',
      url: url(':person'),
      who: may(action),
      params: z.object({ person: z.uuid() }),
      handle: async ({ work, visitor, params }) => {
        await perform(work, house, visitor, params.person);
        return seeOther(`${personUrl(params.person)}?done=${done}`);
      },
    });
  act(signOutPersonUrl, 'session.revoke-other', 'signed-out', endSessionsOf);
  act(resetSecondStepUrl, 'second-factor.reset', 'second-step', letSetUpAnew);
  act(closeSignInUrl, 'session.revoke-other', 'closed', closeSignIn);
  act(reopenSignInUrl, 'session.revoke-other', 'reopened', reopenSignIn);
}
