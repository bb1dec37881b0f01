import { readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Keys } from '../crypto/index.ts';
import type { ConnectionSettings } from '../database/connection.ts';
import { type Hold, lockWithin, makeLockFolder, tryLock } from '../folder-lock.ts';
import { writeWhole } from '../whole-file.ts';
import { KEEPER, setKeeperPassword } from './initialise.ts';
import { type Place, placeOf } from './place.ts';
import { readPidFile, stateOf } from './postmaster.ts';
import { DatabaseProblem } from './problems.ts';
import { APP, DATABASE, ensureRoles, OWNER } from './roles.ts';
import { type Address, ensureRunning, stopRunning } from './run.ts';

export type EmbeddedOptions = {
  keys: Pick<Keys, 'databasePassword'>;
  say: (line: string) => void;
  /** Look every two seconds whether the database still runs, and start it again if it fell. For the server. */
  watch: boolean;
  fast?: boolean;
};

/** Configurations to connect with, passwords included: never log them. `open.ts` says what each role is for. */
export type Embedded = {
  appConfig: ConnectionSettings;
  ownerConfig: ConnectionSettings | null;
  keeperConfig: ConnectionSettings | null;
  embedded: boolean;
  wake(): Promise<void>;
  close(): Promise<void>;
};

const WRONG_PASSWORD = '28P01';

/**
 * PostgreSQL in the data folder. Any number of processes may use it at once: the first one in starts it, the last one
 * out stops it, and a process that is killed counts as out from that moment.
 */
export async function embeddedDatabase(dataDir: string, options: EmbeddedOptions): Promise<Embedded> {
  const { keys, say, fast = false } = options;
  const place = await placeOf(dataDir, fast);
  await makeLockFolder(dataDir);
  const password = (role: string) => keys.databasePassword(role);

  const turn = await myTurn(dataDir);
  let inUse: Hold | null = null;
  let address: Address;
  try {
    const firstIn = await enter(dataDir);
    inUse = firstIn.hold;
    address = await ensureRunning(place, password(KEEPER), say);
    address = await settle(place, address, password, firstIn.alone, say);
  } catch (error) {
    inUse?.release();
    throw error;
  } finally {
    turn.release();
  }

  const wake = async () => {
    const again = await myTurn(dataDir);
    try {
      Object.assign(address, await ensureRunning(place, password(KEEPER), say));
    } finally {
      again.release();
    }
  };
  const stopWatching = options.watch ? watch(place, wake, say) : () => {};
  const config = (user: string, database: string): ConnectionSettings => ({
    host: address.host,
    port: address.port,
    user,
    password: password(user),
    database,
  });
  return {
    appConfig: config(APP, DATABASE),
    ownerConfig: config(OWNER, DATABASE),
    keeperConfig: config(KEEPER, DATABASE),
    embedded: true,
    wake,
    close: async () => {
      if (!inUse) return;
      stopWatching();
      await leave(place, inUse);
      inUse = null;
    },
  };
}

async function myTurn(dataDir: string): Promise<Hold> {
  const turn = await lockWithin(120, dataDir, 'turn', 'alone');
  if (turn) return turn;
  throw new DatabaseProblem(
    'in-use',
    `Another program has been starting or stopping the database in ${dataDir} for two minutes. Try again when it is done.`,
  );
}

/**
 * Joins those who use the folder. Process numbers mean nothing between containers, so a database started in another
 * one cannot be seen from here: starting a second on the same files would destroy them.
 */
async function enter(dataDir: string): Promise<{ hold: Hold; alone: boolean }> {
  const file = join(dataDir, 'locks', 'processes-of');
  const here = await readlink('/proc/self/ns/pid').catch(() => 'this computer');
  const first = tryLock(dataDir, 'in-use', 'alone');
  if (first) {
    await writeWhole(file, here);
    first.release();
  } else if ((await readFile(file, 'utf8').catch(() => here)) !== here) {
    throw new DatabaseProblem(
      'elsewhere',
      `${dataDir} is in use from another container. Run this command in that container (docker exec).`,
    );
  }
  const hold = tryLock(dataDir, 'in-use', 'together');
  if (!hold) throw new DatabaseProblem('in-use', `${dataDir} is being closed. Try again.`);
  return { hold, alone: first !== null };
}

/** Sees to roles and database. A key that changed since the last start (lost, or put back) also changes the passwords. */
async function settle(
  place: Place,
  found: Address,
  password: (role: string) => string,
  alone: boolean,
  say: (line: string) => void,
): Promise<Address> {
  let address = found;
  for (let renewed = false; ; ) {
    const keeper = new pg.Client({ ...address, user: KEEPER, password: password(KEEPER), database: 'postgres' });
    keeper.on('error', () => {});
    try {
      await keeper.connect();
      await ensureRoles(keeper, password, renewed);
      return address;
    } catch (error) {
      if ((error as { code?: string }).code !== WRONG_PASSWORD || renewed) throw error;
      if (!alone) throw new DatabaseProblem('in-use', `${place.dataDir} is in use by a process with another key file.`);
      await stopRunning(place);
      await setKeeperPassword(place, place.pgDir, password(KEEPER));
      address = await ensureRunning(place, password(KEEPER), say);
      renewed = true;
    } finally {
      await keeper.end().catch(() => {});
    }
  }
}

function watch(place: Place, wake: () => Promise<void>, say: (line: string) => void): () => void {
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      const file = await readPidFile(place.pgDir);
      if (file && (await stateOf(file.pid, place.pgDir)) === 'ours') return;
      say('The database had fallen. It is being started again.');
      await wake();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(look, 2000);
  timer.unref();
  return () => clearInterval(timer);
}

async function leave(place: Place, inUse: Hold): Promise<void> {
  const turn = await myTurn(place.dataDir);
  try {
    inUse.release();
    const last = tryLock(place.dataDir, 'in-use', 'alone');
    if (last) await stopRunning(place);
    last?.release();
  } finally {
    turn.release();
  }
}
