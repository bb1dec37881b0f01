import { randomUUID } from 'node:crypto';
import { Tokens } from '@fastify/csrf';
import type { RunningApp } from './browser.ts';

/** One request as one person, with a form's token when it posts. Redirects are not followed: where they lead is the answer. */
export interface Asker {
  get(path: string): Promise<Response>;
  /** A list of values is sent as the boxes of one name are. */
  post(path: string, fields?: Record<string, string | readonly string[]>): Promise<Response>;
  /** A form with files, and fields beside them; `signal` goes away before the answer. */
  send(path: string, files: Readonly<Record<string, File | string>>, signal?: AbortSignal): Promise<Response>;
}

/** Somebody signed in fully and confirmed just now, so that only access stands between them and the route. */
export async function askerFor(app: RunningApp, personId: string, organisationId: string): Promise<Asker> {
  return askerWith(app, await app.cookieFor(personId, { organisationId, steppedUp: true }));
}

/** The same with what a browser keeps: a session of whatever kind, `mainstay-part=…`, or `''` for a stranger. */
export async function askerWith(app: RunningApp, session: string): Promise<Asker> {
  const form = await fetch(`${app.url}/help`, { headers: { cookie: session } });
  const formCookie =
    form.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith('mainstay-form='))
      ?.split(';')[0] ?? '';
  await form.arrayBuffer();
  const signed = decodeURIComponent(formCookie.slice('mainstay-form='.length));
  const token = new Tokens().create(signed.slice(0, signed.lastIndexOf('.')), undefined as never);
  const cookie = `${session}; ${formCookie}`;
  return {
    get: (path) => fetch(app.url + path, { headers: { cookie }, redirect: 'manual' }),
    post: (path, fields = {}) =>
      fetch(app.url + path, {
        method: 'POST',
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams([
          ...Object.entries(fields).flatMap(([name, value]) =>
            typeof value === 'string' ? [[name, value]] : value.map((each) => [name, each]),
          ),
          ['_csrf', token],
        ]),
        redirect: 'manual',
      }),
    send: (path, files, signal) => {
      const body = new FormData();
      // the token comes first, as on every page of ours
      body.append('_csrf', token);
      for (const [name, file] of Object.entries(files)) body.append(name, file);
      return fetch(app.url + path, {
        method: 'POST',
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
        body,
        redirect: 'manual',
        ...(signal === undefined ? {} : { signal }),
      });
    },
  };
}

/** The parameters of a route's pattern: `/children/:childId/why` has `childId`. */
export function parametersOf(url: string): string[] {
  return [...url.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1] ?? '');
}

/** A path with its parameters filled in; what has no value gets an id of nothing. */
export function pathOf(url: string, values: Readonly<Record<string, string>>): string {
  return url.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(values[name] ?? randomUUID()));
}
