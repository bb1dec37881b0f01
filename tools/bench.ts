/**
 * Measures Mainstay on an invented authority and prints a table. A measurement, never a test.
 *
 *   bin/bench [--children 10000] [--schools 40] [--seed 1] [--data DIR] [--requests 400]
 *
 * Without --data it works in a folder of its own and removes it; a folder seeded before is measured as it is, and children
 * are brought into it. Traffic goes to this machine alone, twenty requests at once, and it stops by itself.
 * Each page is asked for alone, by twenty people who take a second between two pages, and by twenty who never pause.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { dayInEngland } from '../src/calendar/index.ts';
import { worldOfSize } from '../src/features/demonstration/index.ts';
import { openHouse } from '../src/open-house.ts';
import { gatherStatistics } from '../src/platform/database/statistics.ts';
import { Counted } from './bench/counted.ts';
import { measurePages } from './bench/pages.ts';
import { measurePlans } from './bench/plans.ts';
import { newReport, seconds } from './bench/report.ts';
import { measureStarts } from './bench/starts.ts';
import { measureDuties, measureImport, seed } from './bench/work.ts';

const { values } = parseArgs({
  options: {
    children: { type: 'string', default: '10000' },
    schools: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
    requests: { type: 'string', default: '400' },
  },
});
const dataDir = values.data ?? mkdtempSync(join(tmpdir(), 'mainstay-bench-'));
const ownKey = `${dataDir}.key`;
// A folder of its own has a key of its own beside it; a folder that was there has the key it was sealed with.
if (values.data === undefined) process.env.MAINSTAY_KEY_FILE = ownKey;

const report = newReport();
if (values.data === undefined) {
  const { children, schools, seed: chance } = values;
  const took = seed(dataDir, { children, schools, seed: chance });
  report.say('Seed', seconds(took), `${children} children, ${schools} schools`);
}
const counted = new Counted();
const { house, folder, close } = await openHouse({
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
  onQuery: (time) => counted.add(time),
});
const today = dayInEngland(house.clock());
const world = worldOfSize(today, Number(values.seed), Number(values.children), Number(values.schools));
const given = { house, world, today, report };
try {
  await gather();
  await measureDuties(given);
  await measureImport(given, 'school-2', 1250, '');
  await house.drainDuties();
  await gather();
  await measurePages({ ...given, counted, requests: Number(values.requests) }, { school: 'school-2', children: 1500 });
  await measureImport(given, 'school-4', 500, '');
  await house.drainDuties();
  const plans = { ...given, gatherStatistics: gather, counted, requests: Number(values.requests) };
  await measurePlans(plans, { school: 'school-4', plans: 500 });
  await measureImport(given, 'school-3', 10_000, 'goal 15 s; ');
  await house.drainDuties();
} finally {
  await close();
}
await measureStarts(dataDir, report);
// Only now: what reads documents takes memory of its own, and that of duties is measured above.
const { measurePolicies } = await import('./bench/policies.ts');
await measurePolicies(report);
if (values.data === undefined) {
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(ownKey, { force: true });
}
report.print(`seed ${values.seed}, ${today}`);

/** What PostgreSQL gathers by itself within a minute of so many new rows, so that nothing is measured before it has. */
async function gather(): Promise<void> {
  const owner = new pg.Client(folder.ownerConfig ?? {});
  await owner.connect();
  await gatherStatistics(owner);
  await owner.end();
}
