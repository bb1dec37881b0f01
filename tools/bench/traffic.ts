import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildApp } from '../../src/app.ts';
import { dayInEngland } from '../../src/calendar/index.ts';
import type { InventedWorld } from '../../src/features/demonstration/index.ts';
import { inTransaction } from '../../src/platform/database/database.ts';
import { projectRoot } from '../../src/platform/root.ts';
import { createSession } from '../../src/platform/sessions/sessions.ts';
import type { House } from '../../src/web/house.ts';
import type { Counted } from './counted.ts';
import type { Ask } from './load.worker.ts';
import { at, milliseconds, type Report } from './report.ts';

/** Requests to a page one after the other, to see what it costs by itself. */
const ALONE = 40;
const AT_ONCE = 20;
/** A page a second each: twenty people who hardly read. Without a pause, it is what the machine can do at most. */
const PAUSE = 1000;

export interface Bench {
  readonly counted: Counted;
  readonly report: Report;
  /** Requests to a page, twenty at once. */
  readonly requests: number;
}

/** The product on a port of its own, on loopback. */
export async function serve(house: House): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await buildApp(house, {
    behindProxy: false,
    cookieSecret: house.keys.keyedHash('cookie-signing', 'deployment', 'bench'),
    logger: false,
    requestsPerMinute: 10_000_000,
    uploadBytes: 40_000_000,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => server.close() };
}

/** The cookie of somebody signed in with a second factor. */
export async function cookieOf(house: House, world: InventedWorld, post: string, place: string): Promise<string> {
  const personId = world.people.find((each) => each.post === post && each.place === place)?.id ?? '';
  const now = house.clock();
  const { token } = await inTransaction(
    house.database,
    { personId, organisationId: null, name: null, operator: false, sessionId: null, today: dayInEngland(now), now },
    (work) =>
      createSession(
        work.write,
        { personId, level: 'full', secondFactor: true, now, steppedUp: true },
        house.sessionLimits,
      ),
  );
  return `mainstay=${token}`;
}

/** Asks for pages as real people with real sessions, and says how long they take: alone, and twenty people at once. */
export async function measure(
  { counted, report, requests }: Bench,
  what: string,
  { goal, ...asked }: { url: string; cookie: string; asks: readonly Ask[]; goal: string },
): Promise<void> {
  await load({ ...asked, atOnce: AT_ONCE, requests: 100 });
  counted.start();
  const alone = await load({ ...asked, atOnce: 1, requests: ALONE });
  const { queries, time } = counted.stop();
  const sql = time / ALONE;
  const page = at(alone.times, 0.5);
  const reading = await load({ ...asked, atOnce: AT_ONCE, requests: Math.min(requests, 200), pauseMs: PAUSE });
  const together = await load({ ...asked, atOnce: AT_ONCE, requests });
  const wrong = [...alone.statuses, ...reading.statuses, ...together.statuses].filter(([status]) => status >= 400);
  report.say(
    what,
    [
      `alone ${milliseconds(page)}`,
      `${AT_ONCE} people, a page a second each: p95 ${milliseconds(at(reading.times, 0.95))}`,
      `${AT_ONCE} that never pause: p95 ${milliseconds(at(together.times, 0.95))}, ${Math.round(requests / (together.tookMs / 1000))} pages a second`,
    ].join('; '),
    [
      goal && `goal ${goal}`,
      `SQL alone ${milliseconds(sql)}: the page is ${(page / Math.max(0.1, sql)).toFixed(1)} times that`,
      `${Math.round(queries / ALONE)} queries`,
      ...(wrong.length > 0 ? [`NOT ALL WELL: ${JSON.stringify(wrong)}`] : []),
    ]
      .filter(Boolean)
      .join('; '),
  );
}

interface Loaded {
  readonly times: number[];
  readonly statuses: [number, number][];
  readonly tookMs: number;
}

function load(asked: {
  url: string;
  cookie: string;
  asks: readonly Ask[];
  atOnce: number;
  requests: number;
  pauseMs?: number;
}): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const workerData = { pauseMs: 0, ...asked };
    const worker = new Worker(join(projectRoot, 'tools', 'bench', 'load.worker.ts'), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
