import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ConnectionSettings } from '../database/connection.ts';
import { type Migration, migrate } from '../database/migrate.ts';
import { openDatabaseFolder } from '../postgres/index.ts';
import { backUpFolder, readPassphrase, restoreFolder } from './index.ts';

const migrations: Migration[] = [
  {
    name: '0001',
    hash: 'a',
    sql: 'create table kept (n int); create table session (id int); grant select on kept to mainstay_app',
  },
];
const PASSPHRASE = 'four words that rhyme';
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mainstay-command-'));
  chmodSync(home, 0o711);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function query(config: ConnectionSettings | null, sql: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client(config ?? {});
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

test('a school moves to another computer: backup beside the running server, restore into a new folder', async () => {
  const say = () => {};
  const old = { dataDir: join(home, 'old'), env: { XDG_CONFIG_HOME: join(home, 'old-config') } };
  const server = await openDatabaseFolder(old.dataDir, { role: 'server', env: old.env });
  if (!server.ownerConfig) throw new Error('An embedded database has an owner.');
  await migrate(server.ownerConfig, migrations);
  await query(server.ownerConfig, 'insert into kept values (7); insert into session values (1)');
  const file = join(home, 'school.backup');
  await expect(backUpFolder({ ...old, file, passphrase: PASSPHRASE, say })).resolves.toMatchObject({ tables: 3 });
  await expect(query(server.appConfig, 'select n from kept')).resolves.toEqual([{ n: 7 }]); // it runs on

  const restore = (dataDir: string, env: NodeJS.ProcessEnv) =>
    restoreFolder({
      dataDir,
      env,
      file,
      passphrase: PASSPHRASE,
      say,
      migrations,
      afterLoad: async (client) => void (await client.query('delete from session')),
    });
  await expect(restore(old.dataDir, old.env)).rejects.toThrow('already runs');
  await server.close();
  await expect(restore(old.dataDir, old.env)).rejects.toMatchObject({ kind: 'not-empty' });

  const env = { XDG_CONFIG_HOME: join(home, 'new-config') };
  const dataDir = join(home, 'new');
  await restore(dataDir, env);
  const moved = await openDatabaseFolder(dataDir, { role: 'server', env });
  await expect(query(moved.appConfig, 'select n from kept')).resolves.toEqual([{ n: 7 }]);
  await expect(query(moved.ownerConfig, 'select * from session')).resolves.toEqual([]);
  await moved.close();
});

test('with a database elsewhere the roles it needs are asked for', async () => {
  const env = { XDG_CONFIG_HOME: join(home, 'config'), DATABASE_URL: 'postgres://app@127.0.0.1:1/x' };
  const options = { dataDir: join(home, 'data'), env, file: join(home, 'x'), passphrase: null, say: () => {} };
  await expect(backUpFolder(options)).rejects.toThrow('DATABASE_BACKUP_URL');
  await expect(restoreFolder({ ...options, migrations })).rejects.toThrow('DATABASE_OWNER_URL');
});

test('a passphrase comes from a file, the environment or a terminal, never from nowhere', async () => {
  const file = join(home, 'passphrase');
  writeFileSync(file, 'from the file\r\n');
  const env = { MAINSTAY_BACKUP_PASSPHRASE: 'from the environment' };
  expect(await readPassphrase({ file, env })).toBe('from the file');
  expect(await readPassphrase({ env })).toBe('from the environment');
  expect(await readPassphrase({ env: {} })).toBeNull();
  await expect(readPassphrase({ file: join(home, 'none'), env })).rejects.toThrow('cannot be read');
});
