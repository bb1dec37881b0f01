import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from 'vitest';
import { type AppSettings, buildApp, places } from '../src/app.ts';
import { dutiesOfTheHouse } from '../src/duty-rules.ts';
import { dutiesOf } from '../src/features/duties/index.ts';
import { loadPacks } from '../src/packs/index.ts';
import { keysOf } from '../src/platform/crypto/keys.ts';
import { newRing } from '../src/platform/crypto/ring.ts';
import type { AddedRoute } from '../src/platform/http/server.ts';
import { openJobs } from '../src/platform/jobs/jobs.ts';
import { openPress } from '../src/platform/papers/index.ts';
import { assetsFolder } from '../src/platform/root.ts';
import { turnsOfAHouse } from '../src/platform/sandbox/turns.ts';
import { createSession } from '../src/platform/sessions/sessions.ts';
import type { House } from '../src/web/house.ts';
import { outletOf } from '../src/web/outlet.commands.ts';
import { foundByAxe, sideways } from './accessible.ts';
import { launchChromium } from './chromium.ts';
import { type TestDatabase, testNow } from './database.ts';

export interface RunningApp {
  readonly url: string;
  readonly house: House;
  readonly routes: readonly AddedRoute[];
  /** The cookie of a full session of this person, as `name=value`. */
  cookieFor(personId: string, options?: { organisationId?: string; steppedUp?: boolean }): Promise<string>;
  close(): Promise<void>;
}

/** The house a test works in: real packs, keys made for it, the clock of the tests. */
export async function testHouse(
  db: TestDatabase,
  changes: Partial<House> = {},
): Promise<{ house: House; tidy: () => Promise<void> }> {
  const queue = await openJobs(db.appConfig, { works: false, onError: () => {} });
  const dataDir = mkdtempSync(join(tmpdir(), 'mainstay-test-'));
  const packs = changes.packs ?? loadPacks();
  const clock = changes.clock ?? (() => testNow);
  const press = openPress();
  const house: House = {
    database: db.app,
    packs,
    keys: keysOf(newRing(testNow)),
    publicUrl: 'http://127.0.0.1',
    demo: false,
    smtpUrl: null,
    mailFrom: 'Mainstay <mainstay@test.example>',
    dataDir,
    clock,
    sessionLimits: { idleMinutes: 20, longestHours: 10 },
    assets: { css: '', js: '', icon: '', fonts: [] },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    places,
    outlet: outletOf(queue),
    press,
    turns: turnsOfAHouse(),
    ...dutiesOf(dutiesOfTheHouse(packs), { database: db.app, packs, clock }),
    ...changes,
  };
  return {
    house,
    tidy: async () => {
      press.close();
      await queue.stop(1);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The real server on a free port of this machine, on a test's own database. */
export async function startApp(
  db: TestDatabase,
  changes: Partial<House> = {},
  settings: Partial<AppSettings> = {},
): Promise<RunningApp> {
  const { house, tidy } = await testHouse(db, { assets: testAssets(), ...changes });
  const server = await buildApp(house, {
    behindProxy: false,
    cookieSecret: house.keys.keyedHash('cookie-signing', 'deployment', 'test'),
    logger: false,
    requestsPerMinute: 1_000_000,
    uploadBytes: 40_000_000,
    ...settings,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    house,
    routes: server.allRoutes,
    cookieFor: async (personId, options = {}) => {
      const { token } = await db.as(personId, (work) =>
        createSession(
          work.write,
          {
            personId,
            level: 'full',
            secondFactor: true,
            now: house.clock(),
            organisationId: options.organisationId ?? null,
            steppedUp: options.steppedUp ?? false,
          },
          house.sessionLimits,
        ),
      );
      return `mainstay=${token}`;
    },
    close: async () => {
      await server.close();
      await tidy();
    },
  };
}

function testAssets(): House['assets'] {
  return JSON.parse(readFileSync(join(assetsFolder, 'manifest.json'), 'utf8'));
}

interface Browsing {
  readonly page: Page;
  readonly context: BrowserContext;
}

let browser: Promise<Browser> | undefined;
/** Browsers nobody uses now, by server and whether they run scripts. */
const idle = new Map<string, Browsing[]>();

export function openBrowser(): Promise<Browser> {
  browser ??= launchChromium();
  return browser;
}
export async function closeBrowser(): Promise<void> {
  idle.clear();
  await (await browser)?.close();
  browser = undefined;
}

/**
 * A browser of its own for one person, signed in. Close its context when done. It may be one that somebody used before and
 * closed, its cookies gone and its page blank: starting one costs more than most tests do in it.
 */
export async function browse(
  app: RunningApp,
  personId: string | null,
  options: { width?: number; javaScript?: boolean; organisationId?: string; steppedUp?: boolean } = {},
): Promise<Browsing> {
  const { width = 1280, javaScript = true } = options;
  const viewport = { width, height: width < 700 ? 780 : 900 };
  const kind = `${app.url} ${javaScript}`;
  const browsing = idle.get(kind)?.pop() ?? (await startBrowsing(kind, { baseURL: app.url, viewport, javaScript }));
  await browsing.page.setViewportSize(viewport);
  if (personId !== null) {
    const [name = '', value = ''] = (await app.cookieFor(personId, options)).split('=');
    await browsing.context.addCookies([{ name, value, url: app.url }]);
  }
  return browsing;
}

async function startBrowsing(
  kind: string,
  { javaScript, ...options }: { baseURL: string; viewport: { width: number; height: number }; javaScript: boolean },
): Promise<Browsing> {
  const context = await (await openBrowser()).newContext({
    ...options,
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
  });
  // nothing here is about speed: a machine that is busy with something else is waited for
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const browsing = { page, context };
  const end = context.close.bind(context);
  context.close = async () => {
    if (page.isClosed() || context.pages().length > 1) return end();
    page.removeAllListeners();
    await page.goto('about:blank');
    await page.emulateMedia({ media: null, forcedColors: null });
    await context.clearCookies();
    idle.set(kind, [...(idle.get(kind) ?? []), browsing]);
  };
  return browsing;
}

/**
 * Waits until what was done has led to another page and that page is there whole. A click by itself waits until the page
 * is on its way, a key not even that; counting, listing or reading straight afterwards then finds half of it, or the one
 * before: `await follow(page, page.click('text=Save'))`.
 */
export async function follow(page: Page, act: Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), act]);
  await page.waitForLoadState();
}

/** No finding of axe at A, AA, AAA or best practice, and no sideways scroll. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await foundByAxe(page)).toEqual([]);
  expect(await sideways(page), 'the page scrolls sideways').toBeLessThanOrEqual(0);
}

/** A picture to look at by eye, kept out of the repository. In CI nobody looks, and none is taken. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.CI) return;
  await page.screenshot({ path: join('test-results', 'pictures', `${name}.png`), fullPage: true });
}
