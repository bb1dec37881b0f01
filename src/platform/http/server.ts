import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { isLoopback, lineOf } from './addresses.ts';
import { letGoWhenClosing } from './let-go.ts';
import type { ProxyTrust } from './proxies.ts';
import { RoomForUploads } from './room-for-uploads.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route, in words; a route without it stops the server from starting. */
    who?: string;
    /** The answer may be kept by the browser (assets only). */
    cacheable?: boolean;
  }
  interface FastifyInstance {
    /** The most that one form with files may weigh, and the room for all that come at once. */
    readonly uploads: { readonly bytes: number; readonly room: RoomForUploads };
    /** Every route there is, with who may use it: for the tests that try each as everybody. */
    readonly allRoutes: readonly AddedRoute[];
  }
}

export interface AddedRoute {
  readonly method: string;
  readonly url: string;
  readonly who: string;
}

export interface ServerSettings {
  /** 'https://…' in production; http only ever on loopback. */
  readonly publicUrl: string;
  /** Secret for signing cookies. */
  readonly cookieSecret: Buffer;
  /** Whose X-Forwarded-Proto and -For are believed; false: nobody's. */
  readonly behindProxy: ProxyTrust | false;
  /** The most that one request with files may weigh. */
  readonly uploadBytes: number;
  readonly requestsPerMinute: number;
  readonly logger: boolean | { level: string };
}

/**
 * A server with everything every page needs: strict content policy without inline script, no caching, forms that only
 * our own pages can send, plain HTTP refused off loopback, limits, and logs that hold no address beyond the route's
 * pattern (an address can hold a child's id or a link's secret).
 */
export async function buildServer(settings: ServerSettings): Promise<FastifyInstance> {
  const https = settings.publicUrl.startsWith('https:');
  const server = Fastify({
    trustProxy: settings.behindProxy,
    bodyLimit: formBytes,
    // A whole request has to have come by then: nobody holds a place for hours, a byte at a time.
    requestTimeout: 300_000,
    frameworkErrors: (_error, _request, reply) => {
      // an address that cannot even be read; no hook has run
      void plainly(reply, 400, 'This address cannot be read. If you typed it, check it.');
    },
    logger:
      settings.logger === false
        ? false
        : {
            ...(typeof settings.logger === 'object' ? settings.logger : {}),
            serializers: {
              req: (request) => ({ method: request.method, route: request.routeOptions?.url ?? 'unknown' }),
              res: (reply) => ({ statusCode: reply.statusCode }),
              err: (error) => ({ type: error.name, message: '', stack: stackWithoutMessage(error), code: error.code }),
            },
          },
    routerOptions: { maxParamLength: 200 },
    requestIdHeader: false,
  });

  letGoWhenClosing(server, 10_000);

  const allRoutes: AddedRoute[] = [];
  server.decorate('allRoutes', allRoutes);
  server.decorate('uploads', { bytes: settings.uploadBytes, room: new RoomForUploads(4 * settings.uploadBytes) });
  server.addHook('onRoute', (route) => {
    if (route.url.startsWith('/assets/')) {
      // styles, fonts and scripts: named by a hash of what they hold
      route.config = { ...route.config, who: 'everyone', cacheable: true };
    }
    if (route.method === 'HEAD') return;
    if (!route.config?.who) {
      throw new Error(`The route ${route.method} ${route.url} does not say who may use it.`);
    }
    allRoutes.push({ method: String(route.method), url: route.url, who: route.config.who });
  });

  server.addHook('onRequest', async (request, reply) => {
    if (!request.routeOptions.config.cacheable) reply.header('cache-control', 'no-store');
    if (settings.behindProxy === false && request.headers['x-forwarded-for'] !== undefined) {
      // Every request would look as if it came from this machine: plain HTTP would pass, and all would share one limit.
      return plainly(
        reply,
        403,
        'A web server passed this on, and Mainstay was not told of one. Whoever runs it: set MAINSTAY_BEHIND_PROXY.',
      );
    }
    if (request.protocol !== 'https' && !isLoopback(request.ip)) {
      return plainly(reply, 403, 'Mainstay answers over https only. Ask whoever runs it for the right address.');
    }
    // Forms are sent by our own pages alone. Browsers say where a request comes from; one that does not is checked by
    // the token in the form.
    const site = request.headers['sec-fetch-site'];
    if (request.method !== 'GET' && request.method !== 'HEAD' && site !== undefined) {
      if (site !== 'same-origin' && site !== 'none') {
        return plainly(reply, 403, 'This form was sent from another website, so it was not accepted.');
      }
    }
  });

  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        mediaSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    // Our own pages may learn which of them a form came from, to go back to it; nobody else learns anything. Pages whose
    // address holds a secret say no-referrer themselves.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  await server.register(cookie, { secret: settings.cookieSecret });
  await server.register(formbody, { bodyLimit: formBytes });
  // Read by routes that take files, after they have decided who is asking (src/web/take-upload.ts); by nothing else.
  await server.register(multipart, {
    limits: { fileSize: settings.uploadBytes, fieldSize: formBytes, files: 12, fields: 200, parts: 220 },
  });
  await server.register(csrf, {
    sessionPlugin: '@fastify/cookie',
    cookieKey: https ? '__Host-mainstay-form' : 'mainstay-form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'strict', secure: https, signed: true },
    getToken: (request) => tokenInBody(request.body),
  });
  await server.register(rateLimit, {
    max: settings.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => lineOf(request.ip),
    allowList: (request) => request.url.startsWith('/assets/'),
  });
  return server;
}

function tokenInBody(body: unknown): string | undefined {
  const field = typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : undefined;
  return typeof field === 'string' ? field : undefined;
}

/** A form without files. */
export const formBytes = 1_000_000;

/** An answer in words alone, from before there are pages: harmless wherever it is shown. */
function plainly(reply: FastifyReply, status: number, words: string): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    .header('x-content-type-options', 'nosniff')
    .type('text/plain; charset=utf-8')
    .send(words);
}

/** Messages can quote what somebody typed; where it happened cannot. */
function stackWithoutMessage(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .join('\n');
}
