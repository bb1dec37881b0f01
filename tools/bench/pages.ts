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
import { at, milliseconds, type Report } from './report.ts';

/** Requests to a page one after the other, to see what it costs by itself. */
const ALONE = 40;
const AT_ONCE = 20;

interface Given {
  readonly house: House;
  readonly world: InventedWorld;
  readonly counted: Counted;
  readonly report: Report;
  /** Requests to a page, twenty at once. */
  readonly requests: number;
}

/** Asks the pages over loopback as real people with real sessions, and says how long they take. */
export async function measurePages(
  given: Given,
  wide: { readonly school: string; readonly children: number },
): Promise<void> {
  const { house, world } = given;
  const server = await buildApp(house, {
    behindProxy: false,
    cookieSecret: house.keys.keyedHash('cookie-signing', 'deployment', 'bench'),
    logger: false,
    requestsPerMinute: 10_000_000,
    uploadBytes: 40_000_000,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const as = (post: string, place: string) => cookieOf(house, world, post, place);
  const teacher = await as('designated-teacher', 'school-1');
  const head = await as('headteacher', 'school-1');
  const virtualHead = await as('virtual-school-head', 'northmere');
  const wideHead = await as('headteacher', wide.school);
  const looked = world.children.filter(
    ({ place, statuses }) => place === 'school-1' && statuses.some(({ kind, to }) => kind === 'CLA' && to === null),
  );
  const children = looked.slice(0, 20).map(({ id }) => `/children/${id}`);
  for (const [what, cookie, paths, goal] of [
    ['My work, a designated teacher', teacher, ['/my-work'], '50 ms'],
    ['My work, a Virtual School head', virtualHead, ['/my-work'], '50 ms'],
    ['A child’s page, a designated teacher', teacher, children, '50 ms'],
    ['A child’s page, a headteacher', head, children, '50 ms'],
    ['Children, a school of 250', head, ['/children'], '100 ms'],
    [`Children, a school of ${wide.children}`, wideHead, ['/children'], '100 ms'],
    ['Children, the authority', virtualHead, ['/children'], '100 ms'],
    ['What is due, a school', head, ['/whats-due'], ''],
    ['What is due, the authority', virtualHead, ['/whats-due'], ''],
  ] as const) {
    await measure(given, what, { url, cookie, paths: [...paths], goal });
  }
  await server.close();
}

async function cookieOf(house: House, world: InventedWorld, post: string, place: string): Promise<string> {
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

async function measure(
  { counted, report, requests }: Given,
  what: string,
  { goal, ...asked }: { url: string; cookie: string; paths: string[]; goal: string },
): Promise<void> {
  await load({ ...asked, atOnce: AT_ONCE, requests: 100 });
  counted.start();
  const alone = await load({ ...asked, atOnce: 1, requests: ALONE });
  const { queries, time } = counted.stop();
  const sql = time / ALONE;
  const page = at(alone.times, 0.5);
  const together = await load({ ...asked, atOnce: AT_ONCE, requests });
  const wrong = together.statuses.filter(([status]) => status !== 200);
  report.say(
    what,
    `alone ${milliseconds(page)}; ${AT_ONCE} at once p50 ${milliseconds(at(together.times, 0.5))}, p95 ${milliseconds(at(together.times, 0.95))}`,
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

function load(workerData: object): Promise<{ times: number[]; statuses: [number, number][] }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(projectRoot, 'tools', 'bench', 'load.worker.ts'), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
