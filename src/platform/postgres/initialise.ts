import { chown, mkdir, readdir, readFile, rename, rm, rmdir, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../whole-file.ts';
import type { Place } from './place.ts';
import { DatabaseProblem, diskFull, explainLog } from './problems.ts';
import { majorOf } from './programs.ts';
import { runIn } from './programs-run.ts';
import { hostRules } from './settings.ts';

/** The name of the database's own administrator. Only Mainstay uses it: to set up roles, for backups, to restore. */
export const KEEPER = 'postgres';

const MB = 1024 * 1024;

/** A new database takes 60 MB, and starting one after a fall may write a few more. Asked before anything is begun. */
async function assertSpace(dataDir: string, megabytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize < megabytes * MB) throw diskFull(dataDir);
}

/** Sets the administrator's password in a database that is not running. */
export async function setKeeperPassword(place: Place, folder: string, password: string): Promise<void> {
  const { programs, nameOf } = place;
  const statement = `alter role ${KEEPER} password '${password.replaceAll("'", "''")}'\n`;
  const args = ['--single', '-j', '-D', nameOf(folder), 'postgres'];
  // With -j a statement ends at a semicolon and an empty line.
  const { code, output } = await runIn(place, folder, programs.postgres, args, statement.replace(/\n$/, ';\n\n'));
  if (code !== 0 || /ERROR|FATAL|PANIC/.test(output)) throw failed(place, output);
}

const failed = (place: Place, output: string): DatabaseProblem => {
  const why = explainLog(output, place.dataDir);
  return why === 'retry'
    ? new DatabaseProblem('not-started', `The database in ${place.dataDir} is still in use. Try again in a minute.`)
    : why;
};

/** Makes a new database beside its place and moves it there whole: a first start that is interrupted leaves nothing. */
async function makeDatabase(place: Place, password: string): Promise<void> {
  await assertSpace(place.dataDir, 150);
  const side = join(place.dataDir, 'postgres.new');
  await rm(side, { recursive: true, force: true });
  await mkdir(side, { mode: 0o700 });
  if (place.account) await chown(side, place.account.uid, place.account.gid);
  const args = ['-D', place.nameOf(side), '-U', KEEPER, '--auth=trust', '--encoding=UTF8', '--data-checksums'];
  // One order of letters everywhere, whatever the computer speaks: pages that sort names ask for the English one.
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions');
  if (place.fast) args.push('--no-sync');
  const { code, output } = await runIn(place, side, place.programs.initdb, args);
  if (code !== 0) {
    await rm(side, { recursive: true, force: true });
    throw failed(place, output);
  }
  const rules = join(side, 'pg_hba.conf');
  await writeFile(rules, hostRules(place.fast), { mode: 0o600 });
  await setKeeperPassword(place, side, password);
  await rename(side, place.pgDir);
  await syncFolder(place.dataDir);
}

/**
 * Makes sure that there is a database of our major version in the data folder, making one on the first start. Whatever
 * else is found there is left alone and explained.
 */
export async function ensureDatabaseFiles(place: Place, password: string): Promise<void> {
  const ours = await majorOf(place.programs);
  const files = await readdir(place.pgDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (files?.length === 0) await rmdir(place.pgDir);
  if (!files || files.length === 0) return makeDatabase(place, password);

  const made = Number((await readFile(join(place.pgDir, 'PG_VERSION'), 'utf8').catch(() => '')).trim());
  if (!made)
    throw new DatabaseProblem(
      'damaged',
      `${place.pgDir} is not a whole database: its PG_VERSION is missing. It was left as it is. ` +
        'Copy the folder before anything else. Then restore the last backup into a new folder (docs/operating.md).',
    );
  if (made > ours)
    throw new DatabaseProblem(
      'newer-postgres',
      `The database in ${place.dataDir} was made by PostgreSQL ${made}, and this Mainstay brings PostgreSQL ${ours}. ` +
        'It was left as it is. Use the newer Mainstay that made it.',
    );
  if (made < ours)
    throw new DatabaseProblem(
      'older-postgres',
      `The database in ${place.dataDir} was made by PostgreSQL ${made}, and this Mainstay brings PostgreSQL ${ours}. ` +
        'It was left as it is. Make a backup with the Mainstay that made it, and restore that into a new folder with this one.',
    );
  await assertSpace(place.dataDir, 32);
}
