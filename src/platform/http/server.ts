import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { isLoopback } from './addresses.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route, in words; a route without it stops the server from starting. */
    who?: string;
    /** The answer may be kept by the browser (assets only). */
    cacheable?: boolean;
  }
  interface FastifyInstance {
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
  /** Behind a reverse proxy that sets X-Forwarded-Proto and -For. */
  readonly behindProxy: boolean;
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
    bodyLimit: 1_000_000,
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

  const allRoutes: AddedRoute[] = [];
  server.decorate('allRoutes', allRoutes);
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
    if (request.protocol !== 'https' && !isLoopback(request.ip)) {
      return reply
        .code(403)
        .type('text/plain')
        .send('Mainstay answers over https only. Ask whoever runs it for the right address.');
    }
    // Forms are sent by our own pages alone. Browsers say where a request comes from; one that does not is checked by
    // the token in the form.
    const site = request.headers['sec-fetch-site'];
    if (request.method !== 'GET' && request.method !== 'HEAD' && site !== undefined) {
      if (site !== 'same-origin' && site !== 'none') {
        return reply
          .code(403)
          .type('text/plain')
          .send('This form was sent from another website, so it was not accepted.');
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
  await server.register(formbody, { bodyLimit: 1_000_000 });
  await server.register(multipart, {
    attachFieldsToBody: true,
    limits: { fileSize: settings.uploadBytes, files: 12, fields: 200, parts: 220 },
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
    keyGenerator: (request) => request.ip,
    allowList: (request) => request.url.startsWith('/assets/'),
  });
  return server;
}

function tokenInBody(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('_csrf' in body)) return undefined;
  const field = body._csrf;
  if (typeof field === 'string') return field;
  // multipart fields arrive as objects
  if (typeof field === 'object' && field !== null && 'value' in field && typeof field.value === 'string') {
    return field.value;
  }
  return undefined;
}

/** Messages can quote what somebody typed; where it happened cannot. */
function stackWithoutMessage(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .join('\n');
}
