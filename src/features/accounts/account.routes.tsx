import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isFresh, isPost, needsSecondFactor, postLabel } from '../../access/index.ts';
import { dayInEngland } from '../../calendar/index.ts';
import { listSessions, setSessionOrganisation } from '../../platform/sessions/sessions.ts';
import { emptyForm } from '../../ui/form.tsx';
import { countOf, sentence } from '../../ui/format.ts';
import { NothingHere, page, Refused, StepUpNeeded, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { route, signedIn } from '../../web/route.ts';
import { setSessionCookie } from '../../web/session-cookie.ts';
import type { Visitor } from '../../web/visitor.ts';
import { AccountPage, ChangePasswordPage } from './account.page.tsx';
import { accountOf, recoveryCodesLeft } from './accounts.queries.ts';
import { fromOf } from './arrive.routes.ts';
import { changePassword } from './passwords.commands.ts';
import { pauseWords } from './pauses.ts';
import { RecoveryCodesPage } from './recovery-codes.page.tsx';
import { renewRecoveryCodes, stopSecondFactor } from './second-factor.commands.ts';
import { keepSetUp, setUpPage } from './second-step.routes.tsx';
import { endOtherSessions, endOwnSession } from './sessions.commands.ts';
import {
  accountUrl,
  endOthersUrl,
  endSessionUrl,
  organisationUrl,
  passwordUrl,
  recoveryCodesUrl,
  secondFactorUrl,
  stopSecondFactorUrl,
} from './urls.ts';

const said: Readonly<Record<string, (many: number) => string>> = {
  password: () => 'Your password was changed. Your other sessions have ended.',
  session: () => 'That session has ended.',
  others: (many) => (many === 0 ? 'There were no others.' : `${sentence(countOf(many, 'other session'))} ended.`),
  stopped: () => 'The second step was turned off.',
};

function isAsked(visitor: Visitor): boolean {
  return needsSecondFactor(visitor.actor.posts.map((held) => held.post).filter(isPost), []);
}

/** Before somebody changes how they sign in: password or code, not long ago. */
function confirmed(visitor: Visitor, now: Date): void {
  if (!isFresh(visitor.session.steppedUpAt, now)) throw new StepUpNeeded('changes how they sign in');
}

/** A person's own page. It opens to everybody signed in, posts or not: one can always look at and end one's own sessions. */
export function accountRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: accountUrl,
    who: signedIn,
    query: z.object({ done: z.string().max(20).optional(), many: z.coerce.number().int().min(0).optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const { personId, session } = visitor;
      const account = await accountOf(work.read, personId);
      const names = new Map(visitor.organisations.map((organisation) => [organisation.id, organisation.name]));
      const sessions = await listSessions(work.write, personId, work.asking.now, house.sessionLimits);
      return page(
        <AccountPage
          ctx={ctx}
          view={{
            name: visitor.name,
            email: account?.email ?? null,
            posts: visitor.actor.posts.map((held) => ({
              label: postLabel(held.post, ctx.words),
              at: names.get(held.organisationId) ?? '',
              since: held.during.from,
            })),
            organisations: visitor.organisations.map(({ id, name }) => ({
              id,
              name,
              current: id === visitor.organisation?.id,
            })),
            passwordChanged: account?.passwordChangedAt ? dayInEngland(account.passwordChangedAt) : null,
            secondFactor: {
              on: account?.hasSecondFactor ?? false,
              required: isAsked(visitor),
              codesLeft: await recoveryCodesLeft(work.read, personId),
            },
            sessions: sessions.map((each) => ({
              id: each.id,
              current: each.id === session.id,
              userAgent: each.user_agent,
              network: each.network,
              lastSeen: each.last_seen_at,
              half: each.level !== 'full',
            })),
            today: visitor.today,
            done: said[query.done ?? '']?.(query.many ?? 0) ?? null,
          }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: organisationUrl,
    who: signedIn,
    handle: async ({ work, visitor, body }) => {
      const chosen = visitor.organisations.find(({ id }) => id === field(body, 'organisation'));
      if (chosen === undefined) throw new NothingHere('organisation');
      await setSessionOrganisation(work.write, visitor.session.id, chosen.id);
      return seeOther('/');
    },
  });

  route(server, house, {
    method: 'POST',
    url: endSessionUrl(':session'),
    who: signedIn,
    params: z.object({ session: z.uuid() }),
    handle: async ({ work, visitor, params }) => {
      await endOwnSession(work, visitor, params.session);
      return seeOther(`${accountUrl}?done=session`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: endOthersUrl,
    who: signedIn,
    handle: async ({ work, visitor }) => {
      const many = await endOtherSessions(work, visitor);
      return seeOther(`${accountUrl}?done=others&many=${many}`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: passwordUrl,
    who: signedIn,
    handle: async ({ work, visitor, ctx }) => {
      const account = await accountOf(work.read, visitor.personId);
      if (account === undefined) throw new NothingHere('account');
      return page(<ChangePasswordPage ctx={ctx} form={emptyForm} email={account.email} paused={null} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: passwordUrl,
    who: signedIn,
    perMinute: 60,
    handle: async (asked) => {
      const { work, visitor, body, ctx, raw } = asked;
      const account = await accountOf(work.read, visitor.personId);
      if (account === undefined) throw new NothingHere('account');
      const again = (errors: Record<string, string>, paused: string | null, status: number) =>
        page(
          <ChangePasswordPage ctx={ctx} form={{ values: {}, errors }} email={account.email} paused={paused} />,
          status,
        );
      const current = typeof body.current === 'string' ? body.current : '';
      const password = typeof body.password === 'string' ? body.password : '';
      if (current === '') return again({ current: 'Give the password you have now' }, null, 422);
      const answer = await changePassword(work, house, visitor, { current, password, from: fromOf(asked) });
      switch (answer.kind) {
        case 'paused':
          return again({}, pauseWords(answer.until, work.asking.now), 429);
        case 'wrong':
          return again({ current: 'That is not the password you have now. Try again' }, null, 422);
        case 'problem':
          return again({ password: answer.problem }, null, 422);
        default:
          setSessionCookie(house, raw.reply, answer.token);
          return seeOther(`${accountUrl}?done=password`);
      }
    },
  });

  route(server, house, {
    method: 'GET',
    url: secondFactorUrl,
    who: signedIn,
    handle: async (asked) => {
      const { work, visitor } = asked;
      confirmed(visitor, work.asking.now);
      const account = await accountOf(work.read, visitor.personId);
      if (account === undefined) throw new NothingHere('account');
      return setUpPage(asked, {
        action: secondFactorUrl,
        back: accountUrl,
        required: isAsked(visitor),
        email: account.email,
      });
    },
  });

  route(server, house, {
    method: 'POST',
    url: secondFactorUrl,
    who: signedIn,
    handle: async (asked) => {
      const { work, visitor } = asked;
      confirmed(visitor, work.asking.now);
      const account = await accountOf(work.read, visitor.personId);
      if (account === undefined) throw new NothingHere('account');
      return keepSetUp(asked, {
        action: secondFactorUrl,
        back: accountUrl,
        required: isAsked(visitor),
        email: account.email,
        replacing: true,
      });
    },
  });

  route(server, house, {
    method: 'POST',
    url: stopSecondFactorUrl,
    who: signedIn,
    handle: async ({ work, visitor }) => {
      if (isAsked(visitor)) {
        throw new Refused('a post asks for it', 'Your post asks for the second step, so it cannot be turned off.');
      }
      confirmed(visitor, work.asking.now);
      await stopSecondFactor(work, house, visitor);
      return seeOther(`${accountUrl}?done=stopped`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: recoveryCodesUrl,
    who: signedIn,
    handle: async ({ work, visitor, ctx }) => {
      confirmed(visitor, work.asking.now);
      const codes = await renewRecoveryCodes(work, house, visitor);
      return page(<RecoveryCodesPage ctx={ctx} codes={codes} next={accountUrl} isNew={false} />);
    },
  });
}
