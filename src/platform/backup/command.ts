import type pg from 'pg';
import type { Migration } from '../database/migrate.ts';
import { type Database, openDatabaseFolder } from '../postgres/index.ts';
import { makeBackup } from './make.ts';
import type { Summary } from './manifest.ts';
import { BackupProblem } from './problems.ts';
import { restoreBackup } from './restore.ts';

export type CommandOptions = {
  file: string;
  dataDir: string;
  /** Null seals with the key, and opens with whichever key file has the backup's key. */
  passphrase: string | null;
  env: NodeJS.ProcessEnv;
  say: (line: string) => void;
};

const under = (passphrase: string | null) => (passphrase === null ? {} : { passphrase });

async function opened<T>(
  options: CommandOptions,
  role: 'server' | 'tool',
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const { dataDir, env, say } = options;
  const database = await openDatabaseFolder(dataDir, { role, env, say });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** `mainstay backup FILE`: also beside a running server. Throws BackupProblem, DatabaseProblem or KeyProblem. */
export async function backUpFolder(options: CommandOptions): Promise<Summary> {
  const { file, dataDir, passphrase, say } = options;
  return opened(options, 'tool', async ({ keeperConfig, keys }) => {
    if (!keeperConfig)
      throw new BackupProblem(
        'sight',
        'A backup needs a role that sees every row. Set DATABASE_BACKUP_URL to one, such as mainstay_backup ' +
          '(docs/operating.md says how it is made).',
      );
    say('The backup is being written and checked. People can go on working meanwhile.');
    return makeBackup({ database: keeperConfig, dataDir, keys, file, ...under(passphrase) });
  });
}

/**
 * `mainstay restore FILE`: into a folder that no server uses. Throws the same, with nothing restored. `afterLoad` takes
 * out, as the owner, what must not come back to life: sessions and links that were mailed.
 */
export async function restoreFolder(
  options: CommandOptions & { migrations: readonly Migration[]; afterLoad?: (client: pg.ClientBase) => Promise<void> },
): Promise<Summary> {
  const { file, dataDir, env, passphrase, say, migrations, afterLoad } = options;
  return opened(options, 'server', async ({ ownerConfig, keys }) => {
    if (!ownerConfig)
      throw new BackupProblem(
        'sight',
        'To restore, Mainstay makes the tables first. Set DATABASE_OWNER_URL to the role that is to own them.',
      );
    say('The backup is being read, brought in and compared.');
    return restoreBackup({
      file,
      dataDir,
      env,
      owner: ownerConfig,
      keys,
      migrations,
      ...under(passphrase),
      ...(afterLoad ? { afterLoad } : {}),
    });
  });
}
