import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { hashToken } from '../../platform/crypto/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { timeOfDay } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { type Answer, json, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { everyone, route } from '../../web/route.ts';
import { filesOf, hasField, readSection, typedFrom } from '../plans/model.ts';
import { MOST_WRONG } from './invitation-code.ts';
import { linkState } from './invitations.queries.ts';
import { AnotherLinkPage, ClosedLinkPage, CodePage, LeftPage, NotInPage } from './link.page.tsx';
import { hasCopy } from './own-copy.commands.ts';
import {
  askForAnotherLink,
  closeSession,
  declineOwnPart,
  enterByLink,
  type InvitedWork,
  lookAtOwnPart,
  type OwnPart,
  openInvitation,
  ownPartOf,
  saveOwnAnswers,
  sendOwnPart,
} from './own-part.commands.ts';
import { OwnPartPage, ReadOwnPartPage } from './own-part.page.tsx';
import { anotherLinkUrl, closePartUrl, linkUrl, ownFilesUrl, ownPartUrl } from './urls.ts';

const cookieName = (house: House): string =>
  house.publicUrl.startsWith('https:') ? '__Host-mainstay-part' : 'mainstay-part';

function tokenOf(house: House, request: FastifyRequest): string | null {
  const token = request.cookies[cookieName(house)];
  return token !== undefined && token.length <= 100 ? token : null;
}

function giveCookie(house: House, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName(house), token, {
    ...{ path: '/', httpOnly: true, sameSite: 'lax' as const, secure: house.publicUrl.startsWith('https:') },
  });
}

/** Whose part is open in this browser; undefined where none is, or the invitation does not stand any more. */
export async function invitedIn(house: House, work: Work, request: FastifyRequest): Promise<InvitedWork | undefined> {
  const token = tokenOf(house, request);
  return token === null ? undefined : openInvitation(work, token);
}

const params = z.object({ token: z.string().max(200) });
const unlinked = (reply: FastifyReply) => reply.header('referrer-policy', 'no-referrer');

const gone = { withdrawn: 410, expired: 410, used: 410, 'tried-out': 410, unknown: 404 } as const;

/** What somebody without an account opens: the link, the code, their part. The log keeps the pattern of an address, never a token. */
export function ownPartRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: linkUrl(':token'),
    who: everyone,
    params,
    perMinute: 120,
    // Opening a link uses nothing up: scanners of mail open every one.
    handle: async ({ work, params: { token }, ctx, raw }) => {
      unlinked(raw.reply);
      const { state, way } = await linkState(work.read, hashToken(token), MOST_WRONG);
      if (state !== 'open') return page(<ClosedLinkPage ctx={ctx} token={token} state={state} />, gone[state]);
      return page(<CodePage ctx={ctx} token={token} way={way} form={emptyForm} left={null} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: linkUrl(':token'),
    who: everyone,
    params,
    perMinute: 30,
    handle: async ({ work, params: { token }, body, ctx, raw }) => {
      unlinked(raw.reply);
      const code = field(body, 'code').slice(0, 200);
      const { state, way } = await linkState(work.read, hashToken(token), MOST_WRONG);
      if (state !== 'open') return page(<ClosedLinkPage ctx={ctx} token={token} state={state} />, gone[state]);
      if (code === '') {
        const form = { values: {}, errors: { code: 'Type the code you were given' } };
        return page(<CodePage ctx={ctx} token={token} way={way} form={form} left={null} />, 422);
      }
      const entered = await enterByLink(work, house, token, code);
      if (entered.kind === 'in') {
        giveCookie(house, raw.reply, entered.token);
        return seeOther(ownPartUrl);
      }
      if (entered.kind === 'closed') {
        const closed = entered.state === 'open' ? 'unknown' : entered.state;
        return page(<ClosedLinkPage ctx={ctx} token={token} state={closed} />, gone[closed]);
      }
      const form = { values: {}, errors: { code: 'Check the code, and type it again' } };
      return page(<CodePage ctx={ctx} token={token} way={way} form={form} left={entered.left} />, 422);
    },
  });

  route(server, house, {
    method: 'POST',
    url: anotherLinkUrl(':token'),
    who: everyone,
    params,
    perMinute: 10,
    handle: async ({ work, params: { token }, ctx, raw }) => {
      unlinked(raw.reply);
      await askForAnotherLink(work, house, token);
      return page(<AnotherLinkPage ctx={ctx} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: ownPartUrl,
    who: everyone,
    query: z.object({ done: z.string().optional(), late: z.string().optional() }),
    handle: async ({ work, query, ctx, raw }) => {
      const mine = await opened(work, raw.request);
      if (mine === undefined) return page(<NotInPage ctx={ctx} />, 403);
      const part = await lookAtOwnPart(mine);
      const told = { justNow: query.done !== undefined, late: query.late !== undefined, copy: await hasCopy(mine) };
      return page(draw(ctx, mine, part, null, told));
    },
  });

  route(server, house, {
    method: 'POST',
    url: ownPartUrl,
    who: everyone,
    handle: async ({ work, body, ctx, raw }) => {
      const asksJson = raw.request.headers.accept === 'application/json';
      const mine = await opened(work, raw.request);
      if (mine === undefined) return asksJson ? json({ words: 'Closed' }, 403) : page(<NotInPage ctx={ctx} />, 403);
      const part = await ownPartOf(mine);
      if (!part.writable) return asksJson ? json({ words: 'Closed' }, 409) : seeOther(ownPartUrl);
      const { invited } = mine;
      const act = field(body, 'act');
      if (act === 'decline') {
        const words = field(body, 'why-not').slice(0, 1000);
        await declineOwnPart(mine.work, house, invited, words === '' ? 'Would rather not' : words);
        return seeOther(`${ownPartUrl}?done=yes`);
      }
      const { answers, problems } = readSection({ questions: part.section.questions.filter(hasField) }, body);
      // What can be kept is kept, whatever is wrong beside it.
      await saveOwnAnswers(mine.work, house, invited, answers);
      const wrong = Object.keys(problems).length;
      if (asksJson) {
        const words =
          wrong === 0 ? savedWords(work) : `${savedWords(work)} Something is to be put right before you send it.`;
        return json({ words });
      }
      if (wrong > 0) return page(draw(ctx, mine, part, { values: body, errors: problems }), 422);
      if (act === 'send') {
        await sendOwnPart(mine.work, house, invited);
        return seeOther(`${ownPartUrl}?done=yes`);
      }
      const files = field(body, 'files');
      return seeOther(files === '' ? ownPartUrl : ownFilesUrl(encodeURIComponent(files)));
    },
  });

  route(server, house, {
    method: 'POST',
    url: closePartUrl,
    who: everyone,
    handle: async ({ work, ctx, raw }): Promise<Answer> => {
      const token = tokenOf(house, raw.request);
      if (token !== null) await closeSession(work, token);
      raw.reply.clearCookie(cookieName(house), { path: '/' });
      return page(<LeftPage ctx={ctx} />);
    },
  });

  const opened = (work: Work, request: FastifyRequest) => invitedIn(house, work, request);
}

const savedWords = (work: Work): string => `Saved at ${timeOfDay(work.asking.now)}. You can stop and come back.`;

function draw(
  ctx: PageContext,
  mine: InvitedWork,
  part: OwnPart,
  form: FormState | null,
  told = { justNow: false, late: false, copy: false },
) {
  const { invited, work } = mine;
  const { section, answers, writable } = part;
  // Whoever is signed in in this browser is not who this page is for.
  const theirs = { ...ctx, organisationName: null, personName: null, signedIn: false, printedBy: invited.name };
  if (!writable) {
    return <ReadOwnPartPage ctx={theirs} invited={invited} section={section} answers={answers} {...told} />;
  }
  const values = Object.assign({}, ...section.questions.map((each) => typedFrom(each, answers.get(each.id) ?? null)));
  const saved = answers.size === 0 ? '' : 'What you wrote is saved. You can stop and come back.';
  return (
    <OwnPartPage
      ctx={theirs}
      view={{
        ...{ invited, section, form: form ?? { values, errors: {} }, saved: form === null ? saved : savedWords(work) },
        files: (question) => filesOf(answers.get(question) ?? null),
      }}
    />
  );
}
