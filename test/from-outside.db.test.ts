import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProxyTrust } from '../src/platform/http/proxies.ts';
import { type RunningApp, startApp } from './browser.ts';
import type { TestDatabase } from './database.ts';
import { askerFor } from './every-route.ts';
import type { World } from './personas.ts';
import { withHouse } from './with-house.ts';

/** What somebody without any account can try against the real server over a socket. */
let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ db, app, world } = opened);
});

const yearFile = '/school/year/2026/file';

/** Sends exactly these bytes and gives back all that comes until the server closes or has answered in full. */
async function raw(url: string, head: readonly string[], body = ''): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  let heard = '';
  for await (const chunk of socket) {
    heard += chunk;
    const [before = '', after] = heard.split('\r\n\r\n', 2);
    const length = /content-length: (\d+)/i.exec(before)?.[1];
    if (after !== undefined && length !== undefined && Buffer.byteLength(after) >= Number(length)) break;
  }
  socket.destroy();
  return heard;
}
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

const head = (path: string, ...lines: string[]) => [`POST ${path} HTTP/1.1`, 'Host: 127.0.0.1', ...lines];
const form = 'Content-Type: multipart/form-data; boundary=x';
const start = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nfirst,row\r\n';

describe('files of strangers', () => {
  test.each([
    ['where files are taken from people who are signed in', () => yearFile, 303],
    ['where no files are taken', () => '/sign-in', 415],
    ['behind a link that opens nothing', () => `/set-up/${'x'.repeat(43)}/year/file`, 404],
    ['of a child', () => `/children/${world.child('exampleton', 'CLA')}/peps/record/held`, 303],
  ])('are refused before they are read, %s', async (_, path, status) => {
    // 40 MB are announced and never sent: the answer does not wait for them, and the connection ends with it
    const answer = await raw(app.url, head(path(), form, 'Content-Length: 40000000'), start);
    expect(statusOf(answer)).toBe(status);
    expect(answer.toLowerCase()).toContain('\r\nconnection: close\r\n');
    if (status === 303) expect(answer).toContain('location: /sign-in\r\n');
  });

  test('and of a session that is only half signed in', async () => {
    const answer = await raw(
      app.url,
      head(yearFile, form, 'Content-Length: 40000000', `Cookie: mainstay=${'x'.repeat(43)}`),
      start,
    );
    expect(statusOf(answer)).toBe(303);
  });
});

describe('files of people who are signed in', () => {
  const send = async (post: 'headteacher' | 'teacher', lines: readonly string[], body = start) => {
    const cookie = await app.cookieFor(world.person('exampleton', post));
    return raw(app.url, head(yearFile, form, `Cookie: ${cookie}`, ...lines), body);
  };

  test('are refused to a post that may not send them before they are read', async () => {
    expect(statusOf(await send('teacher', ['Content-Length: 40000000']))).toBe(403);
  });

  test('are refused when too large or of no known size, before they are read', async () => {
    const large = await send('headteacher', ['Content-Length: 400000000']);
    expect(statusOf(large)).toBe(413);
    expect(large).toContain('Files can be up to 40 MB together');
    expect(statusOf(await send('headteacher', ['Transfer-Encoding: chunked'], '5\r\n--x\r\n\r\n'))).toBe(411);
  });

  test('are kept of no form without our token, which comes before them', async () => {
    const whole = `${start}--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\nlate\r\n--x--\r\n`;
    expect(statusOf(await send('headteacher', [`Content-Length: ${whole.length}`], whole))).toBe(403);
  });

  test('have room for four full ones at once, and are let go of at the end', async () => {
    const small = await startApp(db, {}, { uploadBytes: 1_000_000 });
    const cookie = await small.cookieFor(world.person('exampleton', 'headteacher'));
    const { hostname, port } = new URL(small.url);
    // five begin at once and none ends: whichever the server comes to last is the one it has no room for
    const waiting = [1, 2, 3, 4, 5].map(() => {
      const socket = connect(Number(port), hostname);
      const lines = head(yearFile, form, `Cookie: ${cookie}`, 'Content-Length: 900000');
      socket.write(`${lines.join('\r\n')}\r\n\r\n--x\r\n`);
      return socket;
    });
    const heard: number[] = [];
    for (const socket of waiting) socket.once('data', (chunk) => heard.push(statusOf(String(chunk))));
    await expect.poll(() => heard, { timeout: 50_000 }).toEqual([503]);
    for (const socket of waiting) socket.destroy();
    const whole = `${start}--x--\r\n`;
    const last = () =>
      raw(small.url, head(yearFile, form, `Cookie: ${cookie}`, `Content-Length: ${whole.length}`), whole).then(
        statusOf,
      );
    await expect.poll(last, { timeout: 50_000 }).toBe(403);
    await small.close();
  }, 120_000);
});

describe('behind a web server', () => {
  let behind: RunningApp;
  beforeAll(async () => {
    behind = await startApp(db, {}, { behindProxy: readProxyTrust('yes'), requestsPerMinute: 20 });
  });
  afterAll(() => behind.close());

  const ask = async (forwarded: Record<string, string>, at = behind) => {
    const answer = await fetch(`${at.url}/help`, { headers: forwarded, redirect: 'manual' });
    return answer.status;
  };

  test('plain HTTP is refused, whatever somebody writes into the header before it gets there', async () => {
    const overHttp = { 'x-forwarded-proto': 'http' };
    expect(await ask({ ...overHttp, 'x-forwarded-for': '203.0.113.5' })).toBe(403);
    expect(await ask({ ...overHttp, 'x-forwarded-for': '127.0.0.1, 203.0.113.5' })).toBe(403);
    expect(await ask({ ...overHttp, 'x-forwarded-for': '127.0.0.1, 10.0.0.1, 203.0.113.5' })).toBe(403);
    expect(await ask({ 'x-forwarded-proto': 'https, http', 'x-forwarded-for': '203.0.113.5' })).toBe(403);
    expect(await ask({ 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.5' })).toBe(200);
  });

  test('a made-up header gives nobody a fresh limit', async () => {
    const statuses = new Set<number>();
    for (let time = 0; time < 250 && !statuses.has(429); time += 1) {
      statuses.add(await ask({ 'x-forwarded-proto': 'https', 'x-forwarded-for': `198.51.100.${time}, 203.0.113.77` }));
    }
    expect([...statuses]).toEqual([200, 429]);
    expect(await ask({ 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.78' })).toBe(200);
  });

  test('that Mainstay was not told of, nothing passes', async () => {
    expect(await ask({ 'x-forwarded-for': '203.0.113.5' }, app)).toBe(403);
    expect(await ask({ 'x-forwarded-for': '127.0.0.1' }, app)).toBe(403);
  });
});

describe('ways back', () => {
  test.each(['/\t/evil.example', '/\\evil.example', '//evil.example', '/.//evil.example', 'https://evil.example'])(
    'a form that says to go back to %o leads nowhere else',
    async (back) => {
      const head = world.person('exampleton', 'headteacher');
      const asker = await askerFor(app, head, world.organisation.exampleton);
      const answer = await asker.post('/someone-is-looking', { on: 'no', back });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
      const signedIn = await asker.get(`/sign-in?back=${encodeURIComponent(back)}`);
      expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/']);
    },
  );

  test('line ends in it make no header', async () => {
    const asker = await askerFor(app, world.person('exampleton', 'headteacher'), world.organisation.exampleton);
    const answer = await asker.post('/someone-is-looking', { on: 'no', back: '/help\r\nSet-Cookie: a=b' });
    expect(answer.headers.get('location')).toBe('/helpSet-Cookie:%20a=b');
    expect(answer.headers.getSetCookie().join()).not.toContain('a=b');
  });
});

describe('every answer', () => {
  const policy = (answer: string) => /content-security-policy: ([^\r]*)/i.exec(answer)?.[1] ?? 'none';

  test.each([
    ['GET /nothing/here HTTP/1.1', 404],
    ['GET /%zz HTTP/1.1', 400],
    ['GET /assets/..%2f..%2fpackage.json HTTP/1.1', 404],
    ['GET /assets/../package.json HTTP/1.1', 403],
    ['GET /assets/%2e%2e/%2e%2e/package.json HTTP/1.1', 403],
    ['GET /assets/ HTTP/1.1', 403],
    ['GET /assets/manifest.json%00.css HTTP/1.1', 403],
    ['OPTIONS / HTTP/1.1', 404],
    ['OPTIONS * HTTP/1.1', 404],
    ['TRACE / HTTP/1.1', 404],
    ['DELETE /account HTTP/1.1', 404],
    ['PUT /children HTTP/1.1', 404],
    ['HEAD /children HTTP/1.1', 303],
    ['GET //evil.example/ HTTP/1.1', 404],
    ['GET /account HTTP/1.1', 303],
  ])('to %s is %i, and lets nothing run', async (line, status) => {
    const answer = await raw(app.url, [line, 'Host: 127.0.0.1', 'Connection: close']);
    expect(statusOf(answer)).toBe(status);
    expect(policy(answer)).toMatch(/^default-src 'none'/);
    expect(policy(answer)).not.toContain('unsafe');
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(answer).not.toContain('"name": "mainstay"');
  });

  test('keeps a header or a cookie without end out', async () => {
    const long = 'x'.repeat(40_000);
    for (const line of [`Cookie: mainstay=${long}`, `X-Long: ${long}`]) {
      expect(statusOf(await raw(app.url, ['GET /help HTTP/1.1', 'Host: 127.0.0.1', line]))).toBe(431);
    }
    const odd = await raw(app.url, [
      'GET /help HTTP/1.1',
      'Host: 127.0.0.1',
      'Cookie: mainstay=%zz; mainstay-form=%zz',
    ]);
    expect(statusOf(odd)).toBe(200);
  });

  test('to a form in another language than forms is not read', async () => {
    for (const type of ['application/json', 'text/plain', 'application/xml']) {
      const answer = await raw(app.url, head('/sign-in', `Content-Type: ${type}`, 'Content-Length: 2'), '{}');
      expect([403, 415], type).toContain(statusOf(answer));
    }
  });

  test('of health tells a stranger how the server is, and no counts', async () => {
    const answer = await fetch(`${app.url}/health`);
    expect(answer.status).toBe(200);
    expect(Object.keys((await answer.json()) as object).sort()).toEqual(['database', 'jobs']);
  });
});

describe('signing in', () => {
  test('is limited for one sender, whoever they say they are', async () => {
    const statuses: number[] = [];
    // on a machine that is busy with something else a minute may pass on the way
    while (statuses.at(-1) !== 429 && statuses.length < 1000) {
      statuses.push(
        statusOf(
          await raw(app.url, head('/sign-in', 'Content-Type: application/x-www-form-urlencoded', 'Content-Length: 0')),
        ),
      );
    }
    expect(statuses.length).toBeGreaterThan(100);
    expect(new Set(statuses.slice(0, -1))).toEqual(new Set([403]));
    expect(statuses.at(-1)).toBe(429);
  });
});
