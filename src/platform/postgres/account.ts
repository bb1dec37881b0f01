import { readFileSync } from 'node:fs';
import { access, constants, realpath, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { DatabaseProblem, readOnly } from './problems.ts';

/** The account the database runs as. Null where it is simply our own. */
export type Account = { uid: number; gid: number; name: string };

type PasswdLine = Account;

function passwd(): PasswdLine[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    if (!name || name.startsWith('#') || uid === undefined || gid === undefined) return [];
    return [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }];
  });
}

/**
 * PostgreSQL refuses to run as root. Then it runs as whoever owns its folder already, else as `postgres`, else as
 * `nobody`. Anybody else runs it as themselves.
 */
export async function accountFor(pgDir: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const accounts = passwd();
  const there = await stat(pgDir).catch(() => null);
  if (there && there.uid !== 0)
    return { uid: there.uid, gid: there.gid, name: accounts.find((a) => a.uid === there.uid)?.name ?? `${there.uid}` };
  const chosen = accounts.find((a) => a.name === 'postgres') ?? accounts.find((a) => a.name === 'nobody');
  if (chosen) return chosen;
  throw new DatabaseProblem(
    'no-account',
    'The database must not run as root, and there is neither an account "postgres" nor "nobody" to run it as. ' +
      'Start Mainstay as an ordinary user, or make an account: useradd --system postgres',
  );
}

/**
 * The first folder above (or at) `path` that the account cannot pass through, or null when it can reach it. Access lists
 * are not looked at: where they allow more, the detour taken instead does no harm.
 */
export async function barrierTo(path: string, account: Account | null): Promise<string | null> {
  if (!account) return null;
  const above: string[] = [];
  for (let folder = await realpath(path); ; folder = dirname(folder)) {
    above.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  for (const folder of above) {
    const { uid, gid, mode } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return folder;
  }
  return null;
}

/** Refuses a data folder we cannot write to, naming the reason. */
export async function assertUsable(dataDir: string, pgDir: string): Promise<void> {
  try {
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EROFS') throw readOnly(dataDir);
    throw new DatabaseProblem(
      'permissions',
      `The account ${userInfo().username} may not write to ${dataDir}. ` +
        'Start Mainstay as the account that owns the folder, or name another folder with --data.',
    );
  }
  const uid = process.getuid?.();
  const there = await stat(pgDir).catch(() => null);
  if (!there || uid === undefined) return;
  if (uid !== 0 && there.uid !== uid)
    throw new DatabaseProblem(
      'permissions',
      `The database in ${dataDir} belongs to another account (number ${there.uid}). Start Mainstay as that account` +
        (there.uid === 0 ? '.' : ', or as root.'),
    );
  if ((there.mode & 0o027) !== 0)
    throw new DatabaseProblem(
      'permissions',
      `Other accounts on this computer can get at the database: ${pgDir} is open to them. Close it with: chmod 700 ${pgDir}`,
    );
}
