/**
 * Measures Mainstay on an invented authority and prints a table. A measurement, never a test.
 *
 *   bin/bench [--children 10000] [--schools 40] [--seed 1] [--data DIR]
 *
 * Without --data it works in a folder of its own and removes it. Traffic goes to this machine alone.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { buildApp } from '../src/app.ts';
import { dayInEngland } from '../src/calendar/index.ts';
import { plant, worldOfSize } from '../src/features/demonstration/index.ts';
import { openHouse } from '../src/open-house.ts';
import { inTransaction } from '../src/platform/database/database.ts';
import { projectRoot } from '../src/platform/root.ts';
import { createSession } from '../src/platform/sessions/sessions.ts';

const { values } = parseArgs({
  options: {
    children: { type: 'string', default: '10000' },
    schools: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
    requests: { type: 'string', default: '400' },
  },
});
const size = { children: Number(values.children), schools: Number(values.schools), seed: Number(values.seed) };
const dataDir = values.data ?? mkdtempSync(join(tmpdir(), 'mainstay-bench-'));
process.env.MAINSTAY_KEY_FILE ??= `${dataDir}.key`;

let counting = false;
let queries = 0;
let queryTime = 0;
const rows: [string, string, string][] = [];
const say = (what: string, figure: string, note = '') => {
  rows.push([what, figure, note]);
  process.stderr.write(`${what}: ${figure} ${note}\n`);
};
const milliseconds = (value: number): string => (value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`);

const { house, close } = await openHouse({
  dataDir,
  role: 'server',
  publicUrl: 'http://127.0.0.1',
  demo: true,
  smtpUrl: null,
  mailFrom: 'bench',
  idleMinutes: 60,
  longestHours: 10,
  env: process.env,
  log: { info: () => {}, warn: () => {}, error: (_, message) => process.stderr.write(`${message}\n`) },
  say: () => {},
  onQuery: (time) => {
    if (!counting) return;
    queries += 1;
    queryTime += time;
  },
});
const today = dayInEngland(house.clock());
const world = worldOfSize(today, size.seed, size.children, size.schools);
try {
  await seedAndDuties();
  await pages();
} finally {
  await close();
}
await starts();
if (values.data === undefined) {
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(process.env.MAINSTAY_KEY_FILE, { force: true });
}
print();

async function seedAndDuties(): Promise<void> {
  let began = performance.now();
  await plant(house, world, today);
  say(
    'Seed',
    `${((performance.now() - began) / 1000).toFixed(1)} s`,
    `${size.children} children, ${size.schools} schools`,
  );

  let peak = process.memoryUsage().rss;
  const before = peak;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  began = performance.now();
  await house.drainDuties();
  clearInterval(watch);
  say(
    'All duties of all children',
    `${((performance.now() - began) / 1000).toFixed(1)} s`,
    `goal 10 s; memory ${Math.round(peak / 1e6)} MB at most (${Math.round(before / 1e6)} before), goal 300 MB`,
  );

  const { inTransaction } = await import('../src/platform/database/database.ts');
  const times: number[] = [];
  for (const child of world.children.filter((_, index) => index % Math.ceil(size.children / 200) === 0)) {
    const school = await schoolOf(child.place);
    const start = performance.now();
    await inTransaction(
      house.database,
      {
        personId: null,
        organisationId: school,
        name: 'bench',
        operator: false,
        sessionId: null,
        today,
        now: house.clock(),
      },
      (work) => house.refreshDuties(work, [{ kind: 'child', id: child.id }]),
    );
    times.push(performance.now() - start);
  }
  say('Duties of one child', milliseconds(at(times, 0.5)), `p95 ${milliseconds(at(times, 0.95))}; goal 10 ms`);
}

async function schoolOf(key: string): Promise<string> {
  const urn = world.places.find((place) => place.key === key)?.urn ?? '';
  const { rows: found } = await house.database.pool.query<{ id: string }>(
    'select id from organisation where urn = $1',
    [urn],
  );
  return found[0]?.id ?? '';
}

async function pages(): Promise<void> {
  const server = await buildApp(house, {
    behindProxy: false,
    cookieSecret: house.keys.keyedHash('cookie-signing', 'deployment', 'bench'),
    logger: false,
    requestsPerMinute: 10_000_000,
    uploadBytes: 40_000_000,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const person = (post: string, place: string) =>
    world.people.find((each) => each.post === post && each.place === place)?.id ?? '';
  const cookieOf = async (personId: string) => {
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
  };
  const teacher = await cookieOf(person('designated-teacher', 'school-1'));
  const head = await cookieOf(person('headteacher', 'school-1'));
  const virtualHead = await cookieOf(person('virtual-school-head', 'northmere'));
  const looked = world.children.filter(
    (child) =>
      child.place === 'school-1' && child.statuses.some((status) => status.kind === 'CLA' && status.to === null),
  );
  for (const [what, cookie, paths, goal] of [
    ['My work, a designated teacher', teacher, ['/my-work'], '50 ms'],
    ['My work, a Virtual School head', virtualHead, ['/my-work'], '50 ms'],
    ['A child’s page', teacher, looked.slice(0, 20).map((child) => `/children/${child.id}`), '50 ms'],
    ['Children, a school', head, ['/children'], '100 ms'],
    ['Children, the authority', virtualHead, ['/children'], '100 ms'],
    ['What is due, a school', head, ['/whats-due'], ''],
  ] as const) {
    await measure(what, url, cookie, [...paths], goal);
  }
  await server.close();
}

async function measure(what: string, url: string, cookie: string, paths: string[], goal: string): Promise<void> {
  await load({ url, paths, cookie, atOnce: 2, requests: 40 });
  queries = 0;
  queryTime = 0;
  counting = true;
  const alone = await load({ url, paths, cookie, atOnce: 1, requests: 40 });
  counting = false;
  const sql = queryTime / 40;
  const together = await load({ url, paths, cookie, atOnce: 20, requests: Number(values.requests) });
  const wrong = together.statuses.filter(([status]) => status !== 200);
  say(
    what,
    `p50 ${milliseconds(at(together.times, 0.5))}, p95 ${milliseconds(at(together.times, 0.95))}`,
    [
      '20 at once',
      goal && `goal ${goal}`,
      `alone ${milliseconds(at(alone.times, 0.5))}, of it SQL ${milliseconds(sql)}: ${(at(alone.times, 0.5) / Math.max(0.1, sql)).toFixed(1)} times`,
      `${Math.round(queries / 40)} queries`,
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

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A server and a command, started warm on the seeded folder: from the first breath to the first answer. */
async function starts(): Promise<void> {
  const port = 3900 + (process.pid % 90);
  for (const round of ['first', 'warm'] as const) {
    const began = performance.now();
    const child = spawn(join(projectRoot, 'bin', 'start'), ['--demo', '--data', dataDir, '--port', String(port)], {
      stdio: 'ignore',
      env: { ...process.env, MAINSTAY_LOG: 'error' },
    });
    for (let tries = 0; tries < 600; tries += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.ok) break;
      await new Promise((wait) => setTimeout(wait, 25));
    }
    if (round === 'warm')
      say(
        'Warm start of the server',
        `${((performance.now() - began) / 1000).toFixed(1)} s`,
        'to the first answer; goal 3 s',
      );
    child.kill('SIGTERM');
    await new Promise((done) => child.once('exit', done));
  }
  const began = performance.now();
  await new Promise((done) =>
    spawn(
      join(projectRoot, 'bin', 'mainstay'),
      ['children', '--school', '999100', '--format', 'json', '--data', dataDir],
      { stdio: 'ignore' },
    ).once('exit', done),
  );
  say(
    'bin/mainstay children of one school',
    `${((performance.now() - began) / 1000).toFixed(1)} s`,
    'database started too; goal 2 s',
  );
}

function print(): void {
  const processor = cpus()[0]?.model ?? 'unknown';
  console.log(
    `\n${cpus().length} × ${processor.trim()}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}, seed ${size.seed}, ${today}\n`,
  );
  console.log('| what | measured | note |\n|---|---|---|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
