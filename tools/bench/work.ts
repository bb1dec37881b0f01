import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { sql } from 'kysely';
import { academicYearOf, type Day } from '../../src/calendar/index.ts';
import { upnFrom } from '../../src/codes/index.ts';
import type { InventedWorld } from '../../src/features/demonstration/index.ts';
import { importList } from '../../src/features/imports/index.ts';
import { type Asking, inTransaction } from '../../src/platform/database/database.ts';
import { projectRoot } from '../../src/platform/root.ts';
import type { House } from '../../src/web/house.ts';
import { actorOf } from '../../src/web/visitor.ts';
import { at, milliseconds, type Report, seconds } from './report.ts';

interface Given {
  readonly house: House;
  readonly world: InventedWorld;
  readonly today: Day;
  readonly report: Report;
}

/** Asking as the bench: on behalf of an organisation, or as somebody. */
export const asking = ({ house, today }: Pick<Given, 'house' | 'today'>, who: Partial<Asking>): Asking => ({
  personId: null,
  organisationId: null,
  name: 'bench',
  operator: false,
  sessionId: null,
  today,
  now: house.clock(),
  ...who,
});

/**
 * Plants the invented authority in a new folder, as `bin/seed` does and in a process of its own: what is measured afterwards
 * begins with an empty memory, as a server does. Seconds it took.
 */
export function seed(dataDir: string, size: { children: string; schools: string; seed: string }): number {
  const began = performance.now();
  const words = Object.entries(size).flatMap(([name, value]) => [`--${name}`, value]);
  const { status } = spawnSync(join(projectRoot, 'bin', 'seed'), [...words, '--data', dataDir], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('bin/seed did not come to its end.');
  return performance.now() - began;
}

/** All duties of all children worked out anew, with the memory it takes; then those of one child after another. */
export async function measureDuties(given: Given): Promise<void> {
  const { house, world, report } = given;
  await inTransaction(house.database, asking(given, {}), async ({ write }) => {
    // what is to be worked out again is marked by the engine alone
    await sql`set local role mainstay_duties`.execute(write);
    await write.updateTable('duty_subject').set({ stale_since: house.clock(), stale_reason: 'bench' }).execute();
  });
  let peak = process.memoryUsage().rss;
  const before = peak;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const began = performance.now();
  const { subjects } = await house.drainDuties();
  clearInterval(watch);
  report.say(
    'All duties of all children',
    seconds(performance.now() - began),
    `goal 10 s; ${subjects} subjects; memory ${Math.round(peak / 1e6)} MB at most (${Math.round(before / 1e6)} before), goal 300 MB`,
  );

  const times: number[] = [];
  for (const child of world.children.filter((_, index) => index % Math.ceil(world.children.length / 200) === 0)) {
    const organisationId = await schoolOf(given, child.place);
    const start = performance.now();
    await inTransaction(house.database, asking(given, { organisationId }), (work) =>
      house.refreshDuties(work, [{ kind: 'child', id: child.id }]),
    );
    times.push(performance.now() - start);
  }
  report.say('Duties of one child', milliseconds(at(times, 0.5)), `p95 ${milliseconds(at(times, 0.95))}; goal 10 ms`);
}

/** Brings in a list in which everybody is looked after: every row becomes a child. */
export async function measureImport(given: Given, place: string, rows: number, goal: string): Promise<void> {
  const { house, world, today, report } = given;
  const schoolId = await schoolOf(given, place);
  const personId = world.people.find((each) => each.post === 'headteacher' && each.place === place)?.id ?? '';
  const who = asking(given, { personId, name: null });
  const actor = await inTransaction(house.database, who, (work) => actorOf(work, personId));
  const file = { name: 'list.csv', bytes: Buffer.from(listOf(rows, academicYearOf(today))) };
  const began = performance.now();
  const made = await importList(
    house,
    { actor, within: (action) => inTransaction(house.database, who, action) },
    file,
    schoolId,
    { everyone: 'CLA' },
  );
  const [first] = made.problems;
  report.say(
    `A list of ${rows.toLocaleString('en-GB')} rows brought in`,
    seconds(performance.now() - began),
    `${goal}${made.created} new, ${made.updated} changed, ${made.problems.length} problems${first === undefined ? '' : `, the first: ${first.problem}`}`,
  );
}

/** Whole names, and a year group that fits the birthday: `year` is the one in which the academic year begins. */
function listOf(rows: number, year: number): string {
  const lines = ['UPN,Surname,Forename,DOB,Year,Sex'];
  for (let row = 0; row < rows; row += 1) {
    const group = row % 7;
    const upn = upnFrom(992, 4000 + Math.floor(row / 900), (year - group) % 100, row % 900);
    const born = `${String(1 + (row % 28)).padStart(2, '0')}/${String(1 + (row % 8)).padStart(2, '0')}/${year - 4 - group}`;
    lines.push(
      `${upn},Listwood${inLetters(row)},Invented,${born},${group === 0 ? 'R' : group},${row % 2 === 0 ? 'F' : 'M'}`,
    );
  }
  return lines.join('\r\n');
}

/** 0 is a, 27 is bb: names have no digits, or each row would be asked about. */
const inLetters = (row: number): string =>
  [...row.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');

export async function schoolOf({ house, world }: Pick<Given, 'house' | 'world'>, key: string): Promise<string> {
  const urn = world.places.find((place) => place.key === key)?.urn ?? '';
  const { rows } = await house.database.pool.query<{ id: string }>('select id from organisation where urn = $1', [urn]);
  return rows[0]?.id ?? '';
}
