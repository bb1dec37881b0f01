import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { emptyForm } from '../../ui/form.tsx';
import { page, seeOther } from '../../web/answer.ts';
import { lacksSecondFactor } from '../../web/gate.ts';
import type { House } from '../../web/house.ts';
import { localPath } from '../../web/local-path.ts';
import { field } from '../../web/read-body.ts';
import { everyone, halfSignedIn, route } from '../../web/route.ts';
import { clearSessionCookie, hadSession } from '../../web/session-cookie.ts';
import { demoPersonas } from './accounts.queries.ts';
import { fromOf, goOn } from './arrive.routes.ts';
import { pauseWords } from './pauses.ts';
import { signOut } from './sessions.commands.ts';
import { signIn, signInAs } from './sign-in.commands.ts';
import { SignInPage } from './sign-in.page.tsx';
import { secondStepUrl, signInAsUrl, signInUrl, signOutUrl, withBack } from './urls.ts';

const wrong = 'That address and that password do not go together. Check both, or choose a new password';

/** Addresses and passwords as people type them; a long one is no address. */
const longest = 500;

export function signInRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: signInUrl,
    who: everyone,
    query: z.object({ back: z.string().max(2000).optional(), out: z.string().optional() }),
    handle: async ({ work, visitor, query, ctx, raw }) => {
      const back = localPath(query.back ?? '/');
      if (visitor !== null) {
        const isIn = visitor.session.level === 'full' && !lacksSecondFactor(visitor);
        return seeOther(isIn ? back : withBack(secondStepUrl, back));
      }
      const arrival = query.out !== undefined ? 'signed-out' : hadSession(house, raw.request) ? 'ended' : null;
      const personas = house.demo ? await demoPersonas(work.read, house.packs.england) : [];
      return page(<SignInPage {...{ ctx, back, arrival, personas }} form={emptyForm} paused={null} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: signInUrl,
    who: everyone,
    perMinute: 120,
    handle: async (asked) => {
      const { work, visitor, body, ctx } = asked;
      const back = localPath(field(body, 'back'));
      const email = field(body, 'email').slice(0, longest);
      // A password may begin or end with a space.
      const password = typeof body.password === 'string' ? body.password.slice(0, longest) : '';
      const again = async (errors: Record<string, string>, paused: string | null, status: number) => {
        const personas = house.demo ? await demoPersonas(work.read, house.packs.england) : [];
        const form = { values: { email }, errors };
        return page(<SignInPage {...{ ctx, form, back, paused, personas }} arrival={null} />, status);
      };
      const missing = {
        ...(email === '' ? { email: 'Give your email address' } : {}),
        ...(password === '' ? { password: 'Give your password' } : {}),
      };
      if (Object.keys(missing).length > 0) return again(missing, null, 422);
      const answer = await signIn(work, house, {
        email,
        password,
        from: fromOf(asked),
        replaces: visitor?.session ?? null,
      });
      if (answer.kind === 'paused') return again({}, pauseWords(answer.until, work.asking.now), 429);
      if (answer.kind === 'wrong') return again({ email: wrong }, null, 422);
      return goOn(asked, answer, back);
    },
  });

  // Without --demo this address is refused like one that does not exist.
  route(server, house, {
    method: 'POST',
    url: signInAsUrl,
    who: everyone,
    perMinute: 120,
    handle: async (asked) => {
      const { work, visitor, body } = asked;
      const personId = z.uuid().safeParse(field(body, 'person')).data ?? '';
      const answer = await signInAs(work, house, {
        personId,
        from: fromOf(asked),
        replaces: visitor?.session ?? null,
        organisationId: field(body, 'organisation'),
      });
      return goOn(asked, answer, field(body, 'back'));
    },
  });

  route(server, house, {
    method: 'POST',
    url: signOutUrl,
    who: halfSignedIn,
    handle: async ({ work, visitor, raw }) => {
      await signOut(work, visitor);
      clearSessionCookie(house, raw.reply);
      // Pages the browser kept go too. The device's own number stays: it opens nothing.
      raw.reply.header('clear-site-data', '"cache", "storage"');
      return seeOther(`${signInUrl}?out=yes`);
    },
  });
}
