import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Keys, openKeys } from '../crypto/index.ts';
import { makeDataFolder } from '../data-folder.ts';
import type { ConnectionSettings } from '../database/connection.ts';
import { makeLockFolder, tryLock } from '../folder-lock.ts';
import { assertUsable } from './account.ts';
import { type Embedded, embeddedDatabase } from './embedded.ts';
import { DatabaseProblem, diskFull, readOnly } from './problems.ts';
import { readServerNote, writeServerNote } from './server-note.ts';

/** `server` is the one web server of a data folder; `tool` is a command beside it, or on its own. */
export type Role = 'server' | 'tool';

export type Database = {
  /** The role the app works as: owns nothing, cannot get around row security. Password included: never log it. */
  appConfig: ConnectionSettings;
  /** The owner of the tables: for migrations and nothing else. Null when DATABASE_OWNER_URL is not given. */
  ownerConfig: ConnectionSettings | null;
  /** Sees every row: for backups alone. Null when there is no such role. */
  keeperConfig: ConnectionSettings | null;
  /** True when the database runs in the data folder, false when DATABASE_URL names another. */
  embedded: boolean;
  keys: Keys;
  /** Starts the embedded database again if it fell. Nothing to do for another's. */
  wake(): Promise<void>;
  /** Lets go of the folder. The last one out stops the embedded database. End your own connections first. */
  close(): Promise<void>;
};

export type OpenOptions = {
  role: Role;
  env?: NodeJS.ProcessEnv;
  /** Where the operator reads: the terminal. */
  say?: (line: string) => void;
};

/**
 * Opens the data folder and its database: PostgreSQL in the folder, or the server that DATABASE_URL names (as the app's
 * role; DATABASE_OWNER_URL as the owner of the tables, DATABASE_BACKUP_URL as a role that sees every row). Makes the
 * folder, the key and the database on first use. Throws DatabaseProblem or KeyProblem, whose messages are for people.
 */
export async function openDatabaseFolder(
  dataDir: string,
  { role, env = process.env, say = () => {} }: OpenOptions,
): Promise<Database> {
  return withWords(dataDir, async () => {
    const folder = await makeDataFolder(dataDir);
    await assertUsable(folder, join(folder, 'postgres'));
    const { keys } = await openKeys({ dataDir: folder, env, say });
    await makeLockFolder(folder);
    const server = role === 'server' ? tryLock(folder, 'server', 'alone') : null;
    if (role === 'server' && !server)
      throw new DatabaseProblem(
        'in-use',
        `A Mainstay server already runs on ${folder}${await readServerNote(folder)}. ` +
          'Use that one, or stop it first, or name another folder with --data.',
      );
    try {
      if (server) await writeServerNote(folder);
      const url = env.DATABASE_URL;
      const inner = url ? outsideDatabase(url, env) : await embeddedDatabase(folder, { keys, say, watch: !!server });
      return {
        ...inner,
        keys,
        close: async () => {
          await inner.close();
          server?.release();
        },
      };
    } catch (error) {
      server?.release();
      throw error;
    }
  });
}

function outsideDatabase(url: string, env: NodeJS.ProcessEnv): Embedded {
  const owner = env.DATABASE_OWNER_URL ? { connectionString: env.DATABASE_OWNER_URL } : null;
  return {
    appConfig: { connectionString: url },
    ownerConfig: owner,
    keeperConfig: env.DATABASE_BACKUP_URL ? { connectionString: env.DATABASE_BACKUP_URL } : owner,
    embedded: false,
    wake: async () => {},
    close: async () => {},
  };
}

/** What the system says about files and folders, in words. SQLite's codes come from the locks. */
export async function withWords<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof DatabaseProblem) throw error;
    const { code, errcode } = error as { code?: string; errcode?: number };
    if (code === 'ENOSPC' || code === 'EDQUOT' || errcode === 13) throw diskFull(dataDir);
    if (code === 'EROFS' || errcode === 8) throw readOnly(dataDir);
    if (code === 'EACCES' || code === 'EPERM' || errcode === 14)
      throw new DatabaseProblem(
        'permissions',
        `The account ${userInfo().username} may not do this in ${dataDir}: ${error.message}. ` +
          'Start Mainstay as the account that owns the folder, or name another folder with --data.',
      );
    if (code === 'ENOTDIR' || code === 'EEXIST')
      throw new DatabaseProblem('permissions', `${dataDir} is not a folder. Name a folder with --data.`);
    throw error;
  }
}
