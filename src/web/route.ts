import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { ActionId } from '../access/index.ts';
import { dayInEngland } from '../calendar/index.ts';
import { type Asking, inTransaction, type Work } from '../platform/database/database.ts';
import type { Session } from '../platform/sessions/sessions.ts';
import type { PageContext } from '../ui/page-context.ts';
import { type Answer, NothingHere, TakenBack } from './answer.ts';
import { decideRoute } from './gate.ts';
import type { House } from './house.ts';
import { pageContext } from './page-context.ts';
import { readBody, type UploadedFile } from './read-body.ts';
import { send } from './send.ts';
import { sessionOf } from './session-cookie.ts';
import { admitUpload, isTooLarge, listenNoLonger, takeUpload } from './take-upload.ts';
import { type Visitor, visitorOf } from './visitor.ts';

/**
 * Who may use a route. `child` and `may` name the action that src/access decides: `may` at the organisation the visitor
 * works for, before the handler runs; `child` on the child in the address, by openChild() in the handler.
 */
export type Who =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'half-signed-in' }
  | { readonly kind: 'may'; readonly action: ActionId }
  | { readonly kind: 'child'; readonly action: ActionId | 'see' | 'glass.break' };

export const everyone = { kind: 'everyone' } as const satisfies Who;
export const signedIn = { kind: 'signed-in' } as const satisfies Who;
/** The second step of signing in, and signing out: open to somebody who has given their password alone. */
export const halfSignedIn = { kind: 'half-signed-in' } as const satisfies Who;
export const may = (action: ActionId) => ({ kind: 'may', action }) as const satisfies Who;
export const onChild = (action: ActionId | 'see' | 'glass.break') => ({ kind: 'child', action }) as const satisfies Who;

export interface Request<Params, Query> {
  readonly house: House;
  readonly work: Work;
  readonly params: Params;
  readonly query: Query;
  /** Fields of a posted form; several of one name make an array. */
  readonly body: Readonly<Record<string, string | readonly string[]>>;
  readonly files: readonly UploadedFile[];
  readonly ctx: PageContext;
  readonly raw: { readonly request: FastifyRequest; readonly reply: FastifyReply };
}
/**
 * Another transaction of the same asker, for an answer that came later (read-later.ts): they pass the gate anew, since their
 * session or post may have ended meanwhile.
 */
type Again<V> = (handle: (asked: { readonly work: Work; readonly visitor: V }) => Promise<Answer>) => Promise<Answer>;
export type GuestRequest<P, Q> = Request<P, Q> & {
  readonly visitor: Visitor | null;
  readonly again: Again<Visitor | null>;
};
export type VisitorRequest<P, Q> = Request<P, Q> & { readonly visitor: Visitor; readonly again: Again<Visitor> };

interface AskedForFiles<P> {
  readonly work: Work;
  readonly params: P;
  readonly request: FastifyRequest;
}
/** Of a file that was too large to be read: nothing of the form is known, and `visitor` is who sent it. */
export type TooLarge<P> = AskedForFiles<P> & { readonly ctx: PageContext };

interface RouteOf<P extends z.ZodType, Q extends z.ZodType, W extends Who> {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly who: W;
  /** What the address must hold; anything else is "nothing here". */
  readonly params?: P;
  readonly query?: Q;
  /** A lower limit than the server's, for what strangers may send. */
  readonly perMinute?: number;
  /**
   * The form may hold files. They are read once the gate has let the visitor through; where everyone may come, `admits`
   * decides by what the address or a cookie holds, and throws what a handler would.
   */
  readonly takesFiles?: W extends { kind: 'everyone' }
    ? {
        readonly admits: (asked: AskedForFiles<z.infer<P>>) => Promise<unknown>;
        /** Its own page for a file that was too large to be read; the house's page where it has none. */
        readonly tooLarge?: (asked: TooLarge<z.infer<P>>) => Promise<Answer>;
      }
    : true | { readonly tooLarge: (asked: TooLarge<z.infer<P>> & { readonly visitor: Visitor }) => Promise<Answer> };
  readonly handle: (
    request: W extends { kind: 'everyone' }
      ? GuestRequest<z.infer<P>, z.infer<Q>>
      : VisitorRequest<z.infer<P>, z.infer<Q>>,
  ) => Promise<Answer>;
}

/**
 * Adds a route: who may, what the address and form must hold, one transaction, one answer. The transaction carries the
 * visitor's name for row security; it is committed before the answer is sent.
 */
export function route<P extends z.ZodType, Q extends z.ZodType, const W extends Who>(
  server: FastifyInstance,
  house: House,
  definition: RouteOf<P, Q, W>,
): void {
  const { who } = definition;
  const askingOf = (session: Session | undefined, now: Date): Asking => ({
    personId: session?.personId ?? null,
    organisationId: null,
    name: null,
    operator: false,
    sessionId: session?.id ?? null,
    today: dayInEngland(now),
    now,
  });
  const mayAsk = async (request: FastifyRequest, reply: FastifyReply) => {
    const now = house.clock();
    const session = await sessionOf(house, request, now);
    // Somebody signed in reads what is wrong, even where their browser insists on sending all of it first.
    if (session === undefined) listenNoLonger(reply);
    await inTransaction(house.database, askingOf(session, now), async (work) => {
      const visitor = session === undefined ? null : ((await visitorOf(work, session)) ?? null);
      decideRoute(who, visitor, '/', now);
      if (typeof definition.takesFiles !== 'object' || !('admits' in definition.takesFiles)) return;
      const params = definition.params?.safeParse(request.params);
      if (params?.success === false) throw new NothingHere('address');
      await definition.takesFiles.admits({ work, params: params?.data as z.infer<P>, request });
    });
    reply.removeHeader('connection');
  };
  /** Runs what reads a form; of a file that was too large the route's own page says so, where it has one. */
  const orTooLarge = async (request: FastifyRequest, reply: FastifyReply, read: () => Promise<void>) => {
    try {
      return await read();
    } catch (error) {
      const own = typeof definition.takesFiles === 'object' ? definition.takesFiles.tooLarge : undefined;
      const params = definition.params?.safeParse(request.params);
      if (own === undefined || !isTooLarge(error) || params?.success === false) throw error;
      const now = house.clock();
      const session = who.kind === 'everyone' ? undefined : await sessionOf(house, request, now);
      const answer = await inTransaction(house.database, askingOf(session, now), async (work) => {
        const visitor = session === undefined ? null : ((await visitorOf(work, session)) ?? null);
        decideRoute(who, visitor, '/', now);
        const ctx = pageContext(house, visitor, request, reply);
        return own({ work, params: params?.data, request, ctx, visitor } as never);
      });
      return send(reply, answer);
    }
  };
  const checkToken = (request: FastifyRequest, reply: FastifyReply) =>
    new Promise<void>((resolve, reject) => {
      // it answers a wrong one through reply.send(), which is for the error handler to do
      const refuse = Object.create(reply, { send: { value: reject } }) as FastifyReply;
      server.csrfProtection(request, refuse, () => resolve());
    });
  server.route({
    method: definition.method,
    url: definition.url,
    config: {
      who: who.kind === 'may' || who.kind === 'child' ? `${who.kind} ${who.action}` : who.kind,
      ...(definition.perMinute === undefined ? {} : { rateLimit: { max: definition.perMinute, timeWindow: 60_000 } }),
    },
    ...(definition.method === 'POST'
      ? {
          preParsing: (request: FastifyRequest, reply: FastifyReply) =>
            orTooLarge(request, reply, () =>
              admitUpload(server, request, reply, definition.takesFiles !== undefined, () => mayAsk(request, reply)),
            ),
          preHandler: (request: FastifyRequest, reply: FastifyReply) =>
            orTooLarge(request, reply, () => takeUpload(request, () => checkToken(request, reply))),
        }
      : {}),
    handler: async (request, reply) => {
      const again: Again<Visitor | null> = async (handle) => {
        const now = house.clock();
        const session = await sessionOf(house, request, now);
        return inTransaction(house.database, askingOf(session, now), async (work) => {
          const visitor = session === undefined ? null : ((await visitorOf(work, session)) ?? null);
          decideRoute(who, visitor, request.method === 'GET' ? request.url : '/', now);
          return handle({ work, visitor });
        }).catch((error: unknown) => {
          if (error instanceof TakenBack) return error.answer;
          throw error;
        });
      };
      const answer = await again(async ({ work, visitor }) => {
        const params = definition.params?.safeParse(request.params);
        const query = definition.query?.safeParse(request.query);
        const { fields, files } = readBody(request);
        if (params?.success === false || query?.success === false) throw new NothingHere('address');
        return definition.handle({
          house,
          work,
          visitor,
          params: params?.data,
          query: query?.data,
          body: fields,
          files,
          ctx: pageContext(house, visitor, request, reply),
          raw: { request, reply },
          again,
        } as never);
      });
      return send(reply, answer);
    },
  });
}
