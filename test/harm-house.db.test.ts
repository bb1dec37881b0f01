import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { recordEvent } from '../src/platform/audit/audit.ts';
import { projectRoot } from '../src/platform/root.ts';
import type { RunningApp } from './browser.ts';
import { type TestDatabase, testNow } from './database.ts';
import { askerFor } from './every-route.ts';
import type { World } from './personas.ts';
import { withHouse } from './with-house.ts';

/** Lines of "Who might do harm, and what stops them" (docs/access.md) that belong to the house itself. */
let db: TestDatabase;
let app: RunningApp;
let world: World;
let now = testNow;

withHouse(
  (opened) => {
    ({ db, app, world } = opened);
  },
  () => ({ clock: () => now }),
);

const teacher = () => world.person('exampleton', 'designated-teacher');

describe('the next person at a shared computer', () => {
  test('finds nothing kept by the browser: no page may be stored', async () => {
    const asker = await askerFor(app, teacher(), world.organisation.exampleton);
    for (const path of ['/help', '/more', '/account', '/nothing']) {
      const answer = await asker.get(path);
      await answer.arrayBuffer();
      expect(answer.headers.get('cache-control'), path).toBe('no-store');
    }
  });

  test('finds nobody signed in after the time without a request', async () => {
    const cookie = await app.cookieFor(teacher());
    const ask = () => fetch(`${app.url}/more`, { headers: { cookie }, redirect: 'manual' });
    expect((await ask()).status).toBe(200);
    now = new Date(testNow.getTime() + 19 * 60_000);
    expect((await ask()).status).toBe(200);
    now = new Date(testNow.getTime() + 40 * 60_000);
    const later = await ask();
    expect(later.headers.get('location')).toMatch(/^\/sign-in/);
    now = testNow;
  });

  test('finds no drafts: no script of ours writes to the browser’s storage', () => {
    const scripts = readdirSync(join(projectRoot, 'src/ui/browser'), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.ts'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      const text = readFileSync(join(projectRoot, 'src/ui/browser', file), 'utf8');
      expect(text, file).not.toMatch(/localStorage|sessionStorage|indexedDB|caches\./);
    }
  });
});

describe('a stranger', () => {
  test('cannot frame a page, run a script in it, or learn where somebody came from', async () => {
    const answer = await fetch(`${app.url}/help`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('referrer-policy')).toMatch(/^(same-origin|no-referrer)$/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).not.toMatch(/<script(?![^>]* src=)|style="| on[a-z]+="/);
  });

  test('is not sent elsewhere after signing in', async () => {
    const asker = await askerFor(app, teacher(), world.organisation.exampleton);
    for (const back of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const answer = await asker.post('/someone-is-looking', { on: 'yes', back });
      expect([answer.status, answer.headers.get('location')], back).toEqual([303, '/']);
    }
  });
});

describe('the person who runs the server', () => {
  test('cannot change a line of the audit without the chain showing it, nor a value without its hash showing it', async () => {
    await db.as(teacher(), (work) =>
      recordEvent(work, {
        verb: 'child.corrected',
        organisationId: world.organisation.exampleton,
        childIds: [world.child('exampleton', 'CLA')],
        values: [{ field: 'upn', before: 'A', after: 'B' }],
      }),
    );
    const run = async (text: string) =>
      (await db.as(teacher(), ({ write }) => sql<{ answer: number | null }>`${sql.raw(text)}`.execute(write))).rows[0]
        ?.answer;
    await expect.poll(() => run('select app.seal_audit() as answer'), { timeout: 30_000 }).toBeGreaterThan(0);
    expect(await run('select app.check_audit() as answer')).toBeNull();
    // values can be destroyed and the chain stays whole
    await db.keeper.query('delete from audit_value');
    expect(await run('select app.check_audit() as answer')).toBeNull();
    // a line cannot
    await db.keeper.query(`update audit_event set reason = 'nothing happened' where verb = 'child.corrected'`);
    expect(await run('select app.check_audit() as answer')).toBe(1);
  });
});

describe('a curious insider', () => {
  test('finds no password, address or child’s name in the logs’ code path: only the route’s pattern is logged', () => {
    const text = readFileSync(join(projectRoot, 'src/platform/http/server.ts'), 'utf8');
    expect(text).toContain('routeOptions?.url');
    expect(text).not.toMatch(/request\.url[^\n]*log/);
  });

  test('finds help for the command line that says every use is kept', () => {
    const help = spawnSync(join(projectRoot, 'bin/mainstay'), ['children', '--help'], { encoding: 'utf8' });
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('logged');
    expect(statSync(join(projectRoot, 'bin/mainstay')).mode & 0o111).not.toBe(0);
  });
});
