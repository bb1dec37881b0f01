import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { emptyForm } from '../../ui/form.tsx';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { everyone, route } from '../../web/route.ts';
import { fromOf, goOn } from './arrive.routes.ts';
import { AnotherPersonsLinkPage, ChoosePasswordPage, ClosedLinkPage } from './choose-password.page.tsx';
import { ForgottenPage, LinkSentPage } from './forgotten.page.tsx';
import { askForReset } from './invitations.commands.ts';
import { choosePassword, openLink } from './passwords.commands.ts';
import { pauseWords, untilFloor } from './pauses.ts';
import { invitationUrl, resetLinkUrl, resetUrl } from './urls.ts';

/** The answer to who has forgotten their password comes after this, mail written or not. */
const FLOOR_MILLISECONDS = 700;

const params = z.object({ token: z.string() });

/** Links from the mailbox: the invitation and the new password. The log keeps the pattern of an address, never a token. */
export function linkRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: resetUrl,
    who: everyone,
    handle: async ({ ctx }) => page(<ForgottenPage ctx={ctx} form={emptyForm} />),
  });

  route(server, house, {
    method: 'POST',
    url: resetUrl,
    who: everyone,
    perMinute: 20,
    handle: async (asked) => {
      const { work, body, ctx } = asked;
      const email = field(body, 'email').slice(0, 500);
      if (!/^[^@\s]+@[^@\s]+$/.test(email)) {
        const problem = 'Give your email address in full, like name@school.example';
        return page(<ForgottenPage ctx={ctx} form={{ values: { email }, errors: { email: problem } }} />, 422);
      }
      const began = performance.now();
      await askForReset(work, house, { email, network: fromOf(asked).network });
      work.afterCommit(() => wait(untilFloor(began, performance.now(), FLOOR_MILLISECONDS)).then(() => {}));
      return page(<LinkSentPage ctx={ctx} />);
    },
  });

  for (const kind of ['invitation', 'reset'] as const) {
    const urlOf = kind === 'reset' ? resetLinkUrl : invitationUrl;

    route(server, house, {
      method: 'GET',
      url: urlOf(':token'),
      who: everyone,
      params,
      perMinute: 120,
      handle: async ({ work, visitor, params: { token }, ctx, raw }) => {
        raw.reply.header('referrer-policy', 'no-referrer');
        const opened = await openLink(work, token, kind);
        if (opened === null) return page(<ClosedLinkPage ctx={ctx} state="unknown" />, 404);
        if (opened.link.state !== 'open') return page(<ClosedLinkPage ctx={ctx} state={opened.link.state} />, 410);
        if (visitor !== null && visitor.personId !== opened.account.personId) {
          return page(<AnotherPersonsLinkPage ctx={ctx} />, 403);
        }
        return page(
          <ChoosePasswordPage
            ctx={ctx}
            form={emptyForm}
            action={urlOf(token)}
            isReset={kind === 'reset'}
            paused={null}
          />,
        );
      },
    });

    route(server, house, {
      method: 'POST',
      url: urlOf(':token'),
      who: everyone,
      params,
      perMinute: 60,
      handle: async (asked) => {
        const {
          work,
          visitor,
          body,
          params: { token },
          ctx,
          raw,
        } = asked;
        raw.reply.header('referrer-policy', 'no-referrer');
        const opened = await openLink(work, token, kind);
        if (opened === null) return page(<ClosedLinkPage ctx={ctx} state="unknown" />, 404);
        if (opened.link.state !== 'open') return page(<ClosedLinkPage ctx={ctx} state={opened.link.state} />, 410);
        if (visitor !== null && visitor.personId !== opened.account.personId) {
          return page(<AnotherPersonsLinkPage ctx={ctx} />, 403);
        }
        const email = field(body, 'email').slice(0, 500);
        const again = (errors: Record<string, string>, paused: string | null, status: number) =>
          page(
            <ChoosePasswordPage
              ctx={ctx}
              form={{ values: { email }, errors }}
              action={urlOf(token)}
              isReset={kind === 'reset'}
              paused={paused}
            />,
            status,
          );
        if (email === '') return again({ email: 'Give the email address this link was sent to' }, null, 422);
        const answer = await choosePassword(work, house, opened, {
          email,
          password: typeof body.password === 'string' ? body.password : '',
          from: fromOf(asked),
          replaces: visitor?.session ?? null,
        });
        switch (answer.kind) {
          case 'paused':
            return again({}, pauseWords(answer.until, work.asking.now), 429);
          case 'problem':
            return again({ [answer.field]: answer.problem }, null, 422);
          case 'in':
            return goOn(asked, answer, '/');
          default:
            return page(<ClosedLinkPage ctx={ctx} state="used" />, 410);
        }
      },
    });
  }
}
