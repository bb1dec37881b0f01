/**
 * Kills with `kill -9` in the middle of writes, again and again, and looks whether every acknowledged row is there.
 *
 *   node tools/kill-nine.ts [--times 50] [--data DIR]
 *
 * A server process writes over eight connections at once, large and small rows, each in a transaction over two tables,
 * and says a number only after PostgreSQL has acknowledged its commit. In turn the database's main process is killed
 * (the server has to bring it back and go on), the server (the next one has to find the database), and both together.
 * Ends with 1 when a row is missing, changed or half there. docs/operating.md has the figures of a run.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { type Database, openDatabaseFolder } from '../src/platform/postgres/index.ts';
import { readPidFile } from '../src/platform/postgres/postmaster.ts';

const WRITERS = 8;
const kinds = ['the database', 'the server', 'both'] as const;
type Kind = (typeof kinds)[number];

const contentOf = (id: string) =>
  createHash('sha256')
    .update(id)
    .digest('hex')
    .repeat(1 + (id.length % 3) * 20);
const connect = async (config: pg.ClientConfig): Promise<pg.Client> => {
  const client = new pg.Client(config);
  client.on('error', () => {});
  await client.connect();
  return client;
};

/** The server: writes until it is killed, and brings the database back when that is. */
async function write(dataDir: string, run: string): Promise<void> {
  const database = await openDatabaseFolder(dataDir, { role: 'server' });
  const line = (text: string) => writeSync(1, `${text}\n`);
  let number = 0;
  const writer = async (of: number) => {
    for (;;) {
      try {
        const client = await connect(database.appConfig);
        for (;;) {
          const id = `${run}-${of}-${number++}`;
          await client.query('begin');
          await client.query('insert into row_kept (id, content) values ($1, $2)', [id, contentOf(id)]);
          await client.query('insert into row_other (id) values ($1)', [id]);
          await client.query('commit');
          line(id);
        }
      } catch {
        await wait(20);
        await database.wake().catch(() => {});
      }
    }
  };
  line('ready');
  await Promise.all(Array.from({ length: WRITERS }, (_, of) => writer(of)));
}

type Figures = { acknowledged: number; missing: number; changed: number; half: number; unsaid: number };

/** What is there against what was acknowledged. More rows may be there: killed between commit and word. */
async function compare(database: Database, acknowledged: ReadonlySet<string>): Promise<Figures> {
  const client = await connect(database.ownerConfig ?? {});
  try {
    const { rows } = await client.query<{ id: string; content: string; other: string | null }>(
      'select coalesce(k.id, o.id) as id, content, o.id as other from row_kept k full join row_other o on o.id = k.id',
    );
    const there = new Set(rows.map((row) => row.id));
    return {
      acknowledged: acknowledged.size,
      missing: [...acknowledged].filter((id) => !there.has(id)).length,
      changed: rows.filter((row) => row.content !== contentOf(row.id)).length,
      half: rows.filter((row) => row.content === null || row.other === null).length,
      unsaid: rows.filter((row) => !acknowledged.has(row.id)).length,
    };
  } finally {
    await client.end();
  }
}

/** A server process, and a promise of its being ready. What it acknowledges goes into `acknowledged` as we hear it. */
async function startServer(dataDir: string, run: string, acknowledged: Set<string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [import.meta.filename, 'write', dataDir, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (text) => (text === 'ready' ? resolve() : acknowledged.add(text)));
    child.on('exit', () => reject(new Error('The server ended before it was ready.')));
  });
  return child;
}

const gone = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((resolve) => child.once('close', () => resolve()));

async function until(what: () => boolean, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !what(); await wait(5))
    if (Date.now() > end) throw new Error(`Nothing was written for ${seconds} seconds.`);
}

async function killAndLook(dataDir: string, times: number): Promise<boolean> {
  const first = await openDatabaseFolder(dataDir, { role: 'tool' });
  const owner = await connect(first.ownerConfig ?? {});
  await owner.query(`create table row_kept (id text primary key, content text not null);
    create table row_other (id text primary key); grant select, insert on row_kept, row_other to mainstay_app`);
  await owner.end();
  await first.close();

  const acknowledged = new Set<string>();
  const back: Record<Kind, number[]> = { 'the database': [], 'the server': [], both: [] };
  let worst: Figures = { acknowledged: 0, missing: 0, changed: 0, half: 0, unsaid: 0 };
  for (let time = 0; time < times; time++) {
    const kind = kinds[time % kinds.length] ?? 'both';
    const server = await startServer(dataDir, `${time}`, acknowledged);
    const before = acknowledged.size;
    await until(() => acknowledged.size > before + 20, 60);
    await wait(Math.random() * 600);
    const main = (await readPidFile(join(dataDir, 'postgres')))?.pid ?? 0;
    const killed = performance.now();
    if (kind !== 'the server') process.kill(main, 'SIGKILL');
    if (kind === 'the database') {
      const said = acknowledged.size;
      await wait(50); // words already on their way to us
      const again = Math.max(acknowledged.size, said);
      await until(() => acknowledged.size > again, 60);
      back[kind].push(performance.now() - killed);
    }
    server.kill('SIGKILL');
    await gone(server);
    const opening = performance.now();
    const database = await openDatabaseFolder(dataDir, { role: 'server' });
    if (kind !== 'the database') back[kind].push(performance.now() - opening);
    worst = await compare(database, acknowledged);
    await database.close();
    process.stdout.write(`${time + 1} of ${times}: ${kind} killed, ${acknowledged.size} rows acknowledged so far\n`);
    if (worst.missing + worst.changed + worst.half > 0) break;
  }
  report(times, worst, back);
  return worst.missing + worst.changed + worst.half === 0;
}

function report(times: number, figures: Figures, back: Record<Kind, number[]>): void {
  const seconds = (list: number[]) => {
    const sorted = [...list].sort((a, b) => a - b);
    const at = (share: number) => ((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) / 1000).toFixed(2);
    return `median ${at(0.5)} s, longest ${at(1)} s`;
  };
  console.log(`
${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}
killed ${times} times with kill -9 in the middle of writes over ${WRITERS} connections
rows acknowledged               ${figures.acknowledged}
of these missing afterwards     ${figures.missing}
changed                         ${figures.changed}
half there                      ${figures.half}
there without having been said  ${figures.unsaid}
database killed, until the server had the next row acknowledged:  ${seconds(back['the database'])}
server killed, until the next one had opened the folder:          ${seconds(back['the server'])}
both killed, until the next one had opened the folder:            ${seconds(back.both)}`);
}

if (process.argv[2] === 'write') {
  await write(process.argv[3] ?? '', process.argv[4] ?? '');
} else {
  const { values } = parseArgs({ options: { times: { type: 'string', default: '50' }, data: { type: 'string' } } });
  const place = await mkdtemp(join(tmpdir(), 'mainstay-kill-'));
  await chmod(place, 0o711);
  // The key of a folder that is thrown away is thrown away with it.
  process.env.MAINSTAY_KEY_FILE = join(place, 'key');
  const whole = await killAndLook(values.data ?? join(place, 'data'), Number(values.times));
  await rm(place, { recursive: true, force: true });
  process.exit(whole ? 0 : 1);
}
