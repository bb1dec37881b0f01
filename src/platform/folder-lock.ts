import { chownSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Locks on the data folder that the operating system lets go of by itself when a process ends, however it ends: there
 * is no stale lock after a kill or a power cut, and no process number to be mistaken for another. Node has no such
 * locks of its own; SQLite takes them on its files (fcntl, LockFileEx), so an empty SQLite file is the lock.
 *
 * - `server`   held alone by the one server of this folder
 * - `turn`     held alone by whoever starts or stops the database, for as long as that takes
 * - `in-use`   held together by every process that uses the database; who gets it alone was the last one out
 * - `files`    held together while files are put in or a backup reads them, alone while unused ones are deleted
 */
export type LockName = 'server' | 'turn' | 'in-use' | 'files';
export type Hold = { release(): void };

const BUSY = 5;

export async function makeLockFolder(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'locks');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  giveToOwner(folder, dataDir);
}

/** When root looks into a folder of another account, that account must still be able to use its locks afterwards. */
export function giveToOwner(path: string, dataDir: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dataDir);
  if (uid !== 0 && statSync(path).uid !== uid) chownSync(path, uid, gid);
}

/** Takes the lock or answers null, at once. */
export function tryLock(dataDir: string, name: LockName, how: 'alone' | 'together'): Hold | null {
  const file = join(dataDir, 'locks', name);
  const lock = new DatabaseSync(file);
  try {
    giveToOwner(file, dataDir);
    // Nothing is ever written, so that a full disk does not stand in the way of letting go.
    lock.exec('pragma journal_mode = memory');
    if (how === 'alone') lock.exec('begin exclusive');
    else lock.exec('begin; select count(*) from sqlite_master');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === BUSY) return null;
    throw error;
  }
  let held = true;
  return {
    release() {
      if (held) lock.close();
      held = false;
    },
  };
}

/** Waits its turn, up to `seconds`; null when it did not come. */
export async function lockWithin(
  seconds: number,
  dataDir: string,
  name: LockName,
  how: 'alone' | 'together',
): Promise<Hold | null> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const hold = tryLock(dataDir, name, how);
    if (hold || Date.now() > until) return hold;
    await wait(25);
  }
}
