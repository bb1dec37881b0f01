import { chown, mkdir, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { type Account, accountFor, assertUsable, barrierTo } from './account.ts';
import type { PidFile } from './postmaster.ts';
import { DatabaseProblem } from './problems.ts';
import { type Programs, programsFor } from './programs.ts';

/** The folders and the account of one data folder's database. */
export type Place = {
  dataDir: string;
  pgDir: string;
  account: Account | null;
  programs: Programs;
  /**
   * What the programs are told the folder is called. They are always started in it; when the account they run as cannot
   * pass the folders above (a data folder below /root), the folder's own name for itself needs no passing.
   */
  nameOf(folder: string): string;
  /** For tests that make many databases: no waiting for the disk, and anybody who reaches the socket is let in. */
  fast: boolean;
};

export async function placeOf(dataDir: string, fast: boolean): Promise<Place> {
  const home = await realpath(dataDir);
  const pgDir = join(home, 'postgres');
  await assertUsable(home, pgDir);
  const account = await accountFor(pgDir);
  const closed = await barrierTo(home, account);
  if (closed && process.platform !== 'linux')
    throw new DatabaseProblem(
      'unreachable',
      `The database runs as "${account?.name}", which cannot pass ${closed} to reach ${home}. ` +
        `Let it pass (chmod o+x ${closed}), choose another folder with --data, or start Mainstay as an ordinary user.`,
    );
  const nameOf = (folder: string) => (closed ? '/proc/self/cwd' : folder);
  return { dataDir: home, pgDir, account, programs: await programsFor(account), nameOf, fast };
}

/** A Unix socket's name must fit into 104 bytes on macOS, 108 on Linux, with its end. */
const LONGEST = 103;
const SOCKET = '.s.PGSQL.5432';

/**
 * The folder of the socket, closed to everybody but the database's account (and root). In the data folder where the
 * name is short enough and the account gets there, so that programs with another /tmp find it; else a short one.
 */
export async function socketFolder(place: Place, before: PidFile | null): Promise<string> {
  const near = join(place.dataDir, 'socket');
  if (Buffer.byteLength(join(near, SOCKET)) <= LONGEST && !(await barrierTo(place.dataDir, place.account))) {
    await mkdir(near, { recursive: true, mode: 0o700 });
    if (place.account) await chown(near, place.account.uid, place.account.gid);
    return near;
  }
  const old = before?.socketDir;
  if (old && isShort(old) && (await belongsTo(place.account, old))) return old;
  const gone = old && isShort(old) && !(await stat(old).catch(() => null)) ? old : null;
  const short = gone ?? (await mkdtemp(join(tmpdir(), 'mainstay-')));
  if (gone) await mkdir(gone, { mode: 0o700 });
  if (Buffer.byteLength(join(short, SOCKET)) > LONGEST)
    throw new DatabaseProblem(
      'unreachable',
      `The name of the folder ${short} is too long for the database's socket. Set TMPDIR to a shorter one, such as /tmp.`,
    );
  if (place.account) await chown(short, place.account.uid, place.account.gid);
  return short;
}

const isShort = (folder: string) => folder.startsWith(join(tmpdir(), 'mainstay-')) && !folder.includes(`${sep}..`);

async function belongsTo(account: Account | null, folder: string): Promise<boolean> {
  const there = await stat(folder).catch(() => null);
  return there !== null && (there.mode & 0o077) === 0 && there.uid === (account?.uid ?? process.getuid?.());
}

/** After a clean stop nothing is left behind in the system's folder for temporary things. */
export async function leaveSocketFolder(folder: string | null): Promise<void> {
  if (folder && isShort(folder)) await rm(folder, { recursive: true, force: true });
}
