import { existsSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { giveToOwner } from '../folder-lock.ts';
import { ensureDatabaseFiles } from './initialise.ts';
import { leaveSocketFolder, type Place, socketFolder } from './place.ts';
import { processesIn, readPidFile, stateOf } from './postmaster.ts';
import { DatabaseProblem, explainLog } from './problems.ts';
import { runIn, spawnIn } from './programs-run.ts';
import { serverArguments } from './settings.ts';

/** Where a running database takes connections: a socket's folder, or the loopback address. */
export type Address = { host: string; port: number };

const WINDOWS = process.platform === 'win32';
const logOf = (place: Place) => join(place.dataDir, 'postgres.log');

/**
 * The database of this folder, running: found if it runs already (also after its starter was killed), started if not.
 * The caller holds the `turn` lock. Throws DatabaseProblem with the reason in words.
 */
export async function ensureRunning(place: Place, password: string, say: (line: string) => void): Promise<Address> {
  const patience = patienceFor(place, say, !existsSync(join(place.pgDir, 'PG_VERSION')));
  for (let refused = 0; ; ) {
    const file = await readPidFile(place.pgDir);
    const state = file ? await stateOf(file.pid, place.pgDir) : 'gone';
    if (file && state === 'ours') {
      // Its own word is not enough: it may have been killed this very moment.
      const address = addressOf(file.socketDir, file.port);
      if (file.ready && (await answers(address))) return address;
      await patience(20); // starting, recovering or stopping: it says so itself when it is done
      continue;
    }
    // A process that has ended but was not yet reaped still counts as alive for PostgreSQL. Its parent mostly reaps it
    // at once; where nobody does (a container without an init process) it is as good as gone after two seconds: it holds
    // nothing any more, and that its children are gone too is seen to below.
    if (state === 'zombie' && (await patience(20)) < 2) continue;
    await awaitOrphans(place);
    if (file && (state !== 'gone' || file.pid === 0)) await rm(join(place.pgDir, 'postmaster.pid'), { force: true });
    await ensureDatabaseFiles(place, password);
    const why = await start(place, patience);
    if (why === 'ready') continue;
    if (why !== 'retry' || ++refused > 100) throw why === 'retry' ? stillThere(place, []) : why;
    await patience(250);
  }
}

type Patience = (milliseconds: number) => Promise<number>;

/** Waits a little; says so once when it takes longer, and gives up at last. Answers with the seconds so far. */
function patienceFor(place: Place, say: (line: string) => void, isNew: boolean): Patience {
  const begun = Date.now();
  let told = false;
  return async (milliseconds) => {
    await wait(milliseconds);
    const seconds = (Date.now() - begun) / 1000;
    if (seconds > 5 && !told) {
      say(
        isNew
          ? 'The database is being made. This is done once, and can take a minute.'
          : 'The database is putting itself right after an interruption. This can take a few minutes.',
      );
      told = true;
    }
    if (seconds > 900)
      throw new DatabaseProblem('not-started', `The database did not start in 15 minutes. See ${logOf(place)}.`);
    return seconds;
  };
}

const stillThere = (place: Place, pids: number[]): DatabaseProblem =>
  new DatabaseProblem(
    'in-use',
    `The database in ${place.dataDir} was killed, and parts of it still run${pids.length ? ` (processes ${pids.join(', ')})` : ''}. ` +
      'End them, then start again.',
  );

function addressOf(socketDir: string | null, port: number): Address {
  return socketDir && !WINDOWS ? { host: socketDir, port } : { host: '127.0.0.1', port };
}

const ASK = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** Whether PostgreSQL takes a connection: it answers the question "with encryption?" with one letter. */
function answers({ host, port }: Address): Promise<boolean> {
  return new Promise((resolve) => {
    const line = host.startsWith('/') ? connect(join(host, `.s.PGSQL.${port}`)) : connect(port, host);
    const done = (answered: boolean) => {
      line.destroy();
      resolve(answered);
    };
    line.setTimeout(5000, () => done(false));
    line.on('error', () => done(false));
    line.on('close', () => done(false));
    line.on('data', () => done(true));
    line.on('connect', () => line.write(ASK));
  });
}

/** Children of a killed database end by themselves within moments. One that does not is ended: it can save nothing. */
async function awaitOrphans(place: Place): Promise<void> {
  for (let tries = 0; ; tries++) {
    const left = await processesIn(place.pgDir);
    if (left.length === 0) return;
    if (tries === 400) throw stillThere(place, left);
    if (tries >= 200) {
      for (const pid of left) signal(pid, tries >= 300 ? 'SIGKILL' : 'SIGQUIT');
    }
    await wait(50);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Starts the program and waits until it is ready, or says why it gave up. */
async function start(place: Place, patience: Patience): Promise<'ready' | 'retry' | DatabaseProblem> {
  // Where it was before, if it can be: those who were connected look for it there.
  const before = await readPidFile(place.pgDir);
  const socketDir = WINDOWS ? null : await socketFolder(place, before);
  const port = WINDOWS ? before?.port || (await freePort()) : 0;
  const listening = serverArguments(socketDir, port, place.fast);
  await turnLog(place);
  const log = await open(logOf(place), 'a', 0o600);
  giveToOwner(logOf(place), place.dataDir);
  const from = (await log.stat()).size;
  try {
    const child = WINDOWS
      ? spawnIn(place, place.pgDir, place.programs.pgCtl, onWindows(place, listening), { stdio: 'ignore' })
      : spawnIn(place, place.pgDir, place.programs.postgres, ['-D', place.nameOf(place.pgDir), ...listening], {
          detached: true,
          stdio: ['ignore', log.fd, log.fd],
        });
    const end: { reason: string | null } = { reason: null };
    child.on('error', (error) => {
      end.reason = error.message;
    });
    child.on('exit', (code, by) => {
      if (!WINDOWS || code !== 0) end.reason = `it ended at once (${code ?? by}).`;
    });
    child.unref();
    while (end.reason === null) {
      const file = await readPidFile(place.pgDir);
      if (file?.ready && (WINDOWS || file.pid === child.pid)) return 'ready';
      await patience(10);
    }
    await leaveSocketFolder(socketDir);
    const said = (await readFile(logOf(place))).subarray(from).toString();
    return explainLog(said || end.reason, place.dataDir);
  } finally {
    await log.close();
  }
}

/** On Windows `pg_ctl` starts it, since it gives up an administrator's rights first, which PostgreSQL insists on. */
function onWindows(place: Place, listening: string[]): string[] {
  const options = listening.map((word) => `"${word}"`).join(' ');
  return ['start', '-W', '-D', place.pgDir, '-l', logOf(place), '-o', options];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The log is kept short: past 5 MB it becomes the previous one. */
async function turnLog(place: Place): Promise<void> {
  const file = logOf(place);
  const there = await stat(file).catch(() => null);
  if (there && there.size > 5_000_000) await rename(file, `${file}.before`);
}

/**
 * Stops the database and waits until it is down. Whoever is connected is disconnected, and what they had not committed
 * is undone. The caller holds the `turn` lock and has made sure that nobody else uses the folder. False when it is still
 * writing after a minute: it goes on by itself.
 */
export async function stopRunning(place: Place): Promise<boolean> {
  const file = await readPidFile(place.pgDir);
  if (!file || (await stateOf(file.pid, place.pgDir)) !== 'ours') return true;
  if (WINDOWS) await runIn(place, place.pgDir, place.programs.pgCtl, ['stop', '-m', 'fast', '-W', '-D', place.pgDir]);
  else signal(file.pid, 'SIGINT');
  for (let tries = 0; tries < 3000; tries++) {
    if (!(await readPidFile(place.pgDir)) || (await stateOf(file.pid, place.pgDir)) !== 'ours') {
      await leaveSocketFolder(file.socketDir);
      return true;
    }
    await wait(20);
  }
  return false;
}
