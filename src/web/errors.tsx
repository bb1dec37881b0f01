import type { FastifyInstance, FastifyRequest } from 'fastify';
import { dayInEngland } from '../calendar/index.ts';
import { recordEvent } from '../platform/audit/audit.ts';
import { inTransaction, type Work } from '../platform/database/database.ts';
import { PressProblem } from '../platform/papers/index.ts';
import { NoTurn } from '../platform/sandbox/turns.ts';
import type { Session } from '../platform/sessions/sessions.ts';
import { BarePage, Page } from '../ui/layout.tsx';
import type { PageContext } from '../ui/page-context.ts';
import { NothingHere, page, Refused, StepUpNeeded } from './answer.ts';
import { GoTo } from './gate.ts';
import type { House } from './house.ts';
import { localPathOf } from './local-path.ts';
import { pageContext } from './page-context.ts';
import { send, sendTo } from './send.ts';
import { sessionOf } from './session-cookie.ts';
import { megabytes, UploadRefused } from './take-upload.ts';
import { type Visitor, visitorOf } from './visitor.ts';

type Link = { readonly href: string; readonly words: string };

/** Whoever works here keeps their places, and goes on from here; to everybody else the page is bare. */
function Said(props: { ctx: PageContext; title: string; children: string; remedy?: Link | null }) {
  const { ctx, title, children, remedy } = props;
  const Around = ctx.places.length > 0 ? Page : BarePage;
  return (
    <Around ctx={ctx} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{children}</p>
      {remedy && (
        <p class="govuk-body">
          <a class="govuk-link" href={remedy.href}>
            {remedy.words}
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          Go to the first page
        </a>
      </p>
    </Around>
  );
}

/** One place that turns what went wrong into a page. What is refused and what does not exist look the same to a guess at an address. */
export function answerErrors(server: FastifyInstance, house: House): void {
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, async (request, reply) => {
    const visitor = await visitorAsking(house, request);
    return send(
      reply,
      page(
        <Said
          ctx={anywhere(pageContext(house, visitor, request, reply))}
          title="There is nothing here that you can open"
        >
          If you typed the address, check it. If somebody sent it to you, it may be for another person.
        </Said>,
        404,
      ),
    );
  });

  server.setErrorHandler(async (error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (error instanceof GoTo) return sendTo(reply, error.to);
    if (error instanceof StepUpNeeded) {
      const back = request.method === 'GET' ? request.url : (request.headers.referer ?? '/');
      return sendTo(reply, `/sign-in/again?back=${encodeURIComponent(localPathOf(back))}`);
    }
    const refused = error instanceof NothingHere || error instanceof Refused;
    const visitor =
      refused || isSaidToWhoeverAsks(error)
        ? await visitorAsking(house, request, async (work, session) => {
            if (refused) await recordRefusal(work, session.organisationId, error, request);
          })
        : null;
    const ctx = anywhere(pageContext(house, visitor, request, reply));
    const say = (status: number, title: string, words: string, remedy: Link | null = null) =>
      send(
        reply,
        page(
          <Said ctx={ctx} title={title} remedy={remedy}>
            {words}
          </Said>,
          status,
        ),
      );
    if (refused) {
      return error instanceof Refused
        ? say(403, 'This is not yours to open', error.tell, error.remedy)
        : say(
            404,
            'There is nothing here that you can open',
            'If you typed the address, check it. If somebody sent it to you, it may be for another person.',
            // the same for everything that is not there and everything that is closed
            visitor === null ? null : { href: breakGlassUrl, words: 'A child cannot wait? Break the glass' },
          );
    }
    if (error.code?.startsWith('FST_CSRF')) {
      return say(
        403,
        'This form was open too long',
        'Nothing was changed. Go back, reload the page and send it again.',
      );
    }
    if (error instanceof PressProblem) {
      request.log.error({ problem: error.message }, 'A paper could not be drawn');
      return say(
        503,
        'This copy could not be made just now',
        'The plan itself is safe. Try again in a minute, or take the other kind of file: PDF or Word.',
      );
    }
    if (error instanceof NoTurn) {
      reply.header('retry-after', '60');
      return say(
        503,
        'Many files are being read just now',
        'Nothing was stored. Wait a minute, then try again.',
        wayBack(request),
      );
    }
    if (error instanceof UploadRefused) return say(error.status, error.title, error.tell, wayBack(request));
    if (error.statusCode === 413 || error.code === 'FST_REQ_FILE_TOO_LARGE') {
      const limit = megabytes(server.uploads.bytes);
      return say(
        413,
        'That file is too large',
        `Nothing was stored. Files can be up to ${limit} together: send a smaller one, or one after the other.`,
        wayBack(request),
      );
    }
    if (error.statusCode === 429) {
      return say(429, 'That was very fast', 'Nothing was changed. Wait a minute, then try again.');
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return say(error.statusCode, 'That could not be read', 'Nothing was changed. Go back and send the form again.');
    }
    request.log.error({ err: error }, 'A request failed');
    return say(
      500,
      'Something went wrong here',
      `Nothing was changed. Try again in a minute. If it stays so, tell your administrator this number: ${request.id}.`,
    );
  });
}

/** A page that refuses is the same whatever was asked for: it marks no place and does not lead back there. */
const anywhere = (ctx: PageContext): PageContext => ({
  ...ctx,
  here: '/',
  places: ctx.places.map((place) => ({ ...place, current: false })),
});

/** To the form a file was sent from; what was typed there is not known here. */
function wayBack({ headers }: FastifyRequest): Link | null {
  const href = localPathOf(headers.referer ?? '/');
  return href === '/' ? null : { href, words: 'Go back to where you chose it' };
}

/** Where somebody whose post allows it reads beyond need to know; the page refuses the others. */
const breakGlassUrl = '/break-glass';

/** What goes wrong with what was sent, as against a machine in trouble or somebody in a hurry: then the database is not asked. */
const isSaidToWhoeverAsks = (error: Error & { statusCode?: number; code?: string }): boolean =>
  error instanceof UploadRefused ||
  error instanceof NoTurn ||
  (error.statusCode !== undefined && error.statusCode < 500 && error.statusCode !== 429);

/** Who is signed in and asks, or null; `also` is done in the same transaction, in their name. */
async function visitorAsking(
  house: House,
  request: FastifyRequest,
  also: (work: Work, session: Session) => Promise<void> = () => Promise.resolve(),
): Promise<Visitor | null> {
  const now = house.clock();
  const session = await sessionOf(house, request, now);
  if (session === undefined) return null;
  const asking = {
    personId: session.personId,
    organisationId: null,
    name: null,
    operator: false,
    sessionId: session.id,
    today: dayInEngland(now),
    now,
  };
  return inTransaction(house.database, asking, async (work) => {
    await also(work, session);
    return (await visitorOf(work, session)) ?? null;
  });
}

const recordRefusal = (work: Work, organisationId: string | null, error: Error, request: FastifyRequest) =>
  recordEvent(work, {
    verb: 'refused',
    organisationId,
    reason: error.message,
    detail: { route: request.routeOptions.url ?? '', method: request.method },
  });
