import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeKeyAfterLoss } from '../crypto/index.ts';
import type { ConnectionSettings } from '../database/connection.ts';
import { assertAppRole, type Database, openDatabaseFolder } from './index.ts';
import { readPidFile, stateOf } from './postmaster.ts';

const env = (place: string) => ({ XDG_CONFIG_HOME: join(place, 'config') });

/** Passable, so that the account the database runs as (when we are root) gets to it. */
function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-test-'));
  chmodSync(folder, 0o711);
  return folder;
}

const pgDirOf = (dataDir: string) => join(dataDir, 'postgres');
const pidOf = async (dataDir: string) => (await readPidFile(pgDirOf(dataDir)))?.pid ?? 0;
const running = async (dataDir: string) => (await stateOf(await pidOf(dataDir), pgDirOf(dataDir))) === 'ours';

async function as<T>(config: ConnectionSettings | null, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config ?? {});
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Another process that opens the folder, says so, and stays until it is killed. */
async function otherProcess(dataDir: string, role: 'server' | 'tool', config: string): Promise<ChildProcess> {
  const code = `
    import { openDatabaseFolder } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
    await openDatabaseFolder(${JSON.stringify(dataDir)}, { role: ${JSON.stringify(role)} });
    console.log('open');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
    env: { ...process.env, XDG_CONFIG_HOME: config },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => data.toString().includes('open') && resolve());
    child.on('exit', (status) => reject(new Error(`The other process ended: ${status}`)));
  });
  return child;
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

describe('a data folder in use', () => {
  let home: string;
  let dataDir: string;
  let server: Database;
  beforeAll(async () => {
    home = place();
    dataDir = join(home, 'data');
    server = await openDatabaseFolder(dataDir, { role: 'server', env: env(home) });
  });
  afterAll(async () => {
    await server.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('has a socket and no network, writes to the disk, and sorts by English rules where asked', async () => {
    await as(server.keeperConfig, async (client) => {
      const shown = async (name: string) => (await client.query(`show ${name}`)).rows[0]?.[name];
      expect(await shown('listen_addresses')).toBe('');
      expect(await shown('fsync')).toBe('on');
      expect(await shown('data_checksums')).toBe('on');
      expect((await client.query(`select 'É' < 'f' collate "en-x-icu" as sorted`)).rows[0]).toEqual({ sorted: true });
    });
    expect(statSync(join(dataDir, 'socket')).mode & 0o077).toBe(0);
    expect(statSync(pgDirOf(dataDir)).mode & 0o077).toBe(0);
  });

  test('lets nobody in without the password', async () => {
    const { password: _, ...without } = server.appConfig;
    await expect(as({ ...without, password: 'guess' }, async () => {})).rejects.toThrow('password');
  });

  test('gives the app a role that owns nothing, and refuses to work as one that owns or sees all', async () => {
    await as(server.ownerConfig, (client) => client.query('create table child (id int, upn text unique)'));
    await as(server.appConfig, (client) => assertAppRole(client));
    await expect(as(server.ownerConfig, (client) => assertAppRole(client))).rejects.toThrow('owns tables (child)');
    await expect(as(server.keeperConfig, (client) => assertAppRole(client))).rejects.toThrow('is a superuser');
    await as(server.keeperConfig, (client) => client.query('grant mainstay_owner to mainstay_app'));
    await expect(as(server.appConfig, (client) => assertAppRole(client))).rejects.toThrow(
      'may become "mainstay_owner"',
    );
    await as(server.keeperConfig, (client) => client.query('revoke mainstay_owner from mainstay_app'));
  });

  test('lets the app take on the duties role, whose rights it does not have unasked', async () => {
    await as(server.ownerConfig, (client) =>
      client.query('create table total (n int); grant select on total to mainstay_duties'),
    );
    await as(server.appConfig, async (client) => {
      await expect(client.query('select * from total')).rejects.toThrow('permission denied');
      await client.query('begin; set local role mainstay_duties; select * from total; commit');
      await expect(client.query('select * from total')).rejects.toThrow('permission denied');
    });
  });

  test('keeps values out of its log, also when a statement fails', async () => {
    await as(server.ownerConfig, async (client) => {
      const add = () => client.query('insert into child values (1, $1)', ['A823456789012']);
      await add();
      await expect(add()).rejects.toThrow('duplicate key');
      await expect(client.query("select 'A823456789012'::int")).rejects.toThrow('invalid input');
    });
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('A823456789012');
  });

  test('refuses a second server, and lets a tool in, whose end does not stop it', async () => {
    await expect(openDatabaseFolder(dataDir, { role: 'server', env: env(home) })).rejects.toThrow(
      `already runs on ${dataDir} (process ${process.pid})`,
    );
    const tool = await openDatabaseFolder(dataDir, { role: 'tool', env: env(home) });
    await as(tool.appConfig, (client) => client.query('select 1'));
    await tool.close();
    await tool.close();
    expect(await running(dataDir)).toBe(true);
  });

  test('comes back after its database was killed, with every row that was acknowledged', async () => {
    await as(server.ownerConfig, (client) => client.query('create table kept (n int)'));
    for (let n = 1; n <= 3; n++) {
      await as(server.ownerConfig, (client) => client.query('insert into kept values ($1)', [n]));
      process.kill(await pidOf(dataDir), 'SIGKILL');
      await server.wake();
    }
    const { rows } = await as(server.ownerConfig, (client) => client.query('select n from kept order by n'));
    expect(rows).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });
});

describe('coming and going', () => {
  let home: string;
  let dataDir: string;
  beforeEach(() => {
    home = place();
    dataDir = join(home, 'data');
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  test('the last one out stops it, whoever that is', async () => {
    const [one, two] = await Promise.all([
      openDatabaseFolder(dataDir, { role: 'server', env: env(home) }),
      openDatabaseFolder(dataDir, { role: 'tool', env: env(home) }),
    ]);
    await one?.close();
    expect(await running(dataDir)).toBe(true);
    await two?.close();
    expect(await running(dataDir)).toBe(false);
    expect(existsSync(join(pgDirOf(dataDir), 'postmaster.pid'))).toBe(false);
  });

  test('a killed server leaves no lock; its database is found running and used again', async () => {
    const child = await otherProcess(dataDir, 'server', join(home, 'config'));
    const before = await pidOf(dataDir);
    await expect(openDatabaseFolder(dataDir, { role: 'server', env: env(home) })).rejects.toThrow('already runs');
    child.kill('SIGKILL');
    await ended(child);
    const server = await openDatabaseFolder(dataDir, { role: 'server', env: env(home) });
    expect(await pidOf(dataDir)).toBe(before);
    await server.close();
    expect(await running(dataDir)).toBe(false);
  });

  test('a lock file with the number of some other program is no obstacle', async () => {
    await (await openDatabaseFolder(dataDir, { role: 'tool', env: env(home) })).close();
    for (const content of [`${process.pid}\n${pgDirOf(dataDir)}\n1\n5432\n\n\n\nready\n`, '', '999999999\n']) {
      writeFileSync(join(pgDirOf(dataDir), 'postmaster.pid'), content);
      const database = await openDatabaseFolder(dataDir, { role: 'tool', env: env(home) });
      await as(database.appConfig, (client) => client.query('select 1'));
      await database.close();
    }
  });

  test('a key that was lost and made anew does not lock anybody out of the records', async () => {
    const first = await openDatabaseFolder(dataDir, { role: 'tool', env: env(home) });
    await as(first.ownerConfig, (client) => client.query('create table kept as select 7 as n'));
    await first.close();
    rmSync(join(home, 'config'), { recursive: true });
    await expect(openDatabaseFolder(dataDir, { role: 'tool', env: env(home) })).rejects.toThrow('no key file');
    await makeKeyAfterLoss({ dataDir, env: env(home) });
    const again = await openDatabaseFolder(dataDir, { role: 'tool', env: env(home) });
    await as(again.appConfig, (client) => client.query('select 1'));
    expect((await as(again.ownerConfig, (client) => client.query('select n from kept'))).rows).toEqual([{ n: 7 }]);
    await again.close();
  });

  test('a long path, or one that the database’s account may not pass, is no obstacle', async () => {
    const closed = join(home, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const long = join(closed, 'a folder with a long name '.repeat(5).trim());
    const database = await openDatabaseFolder(long, { role: 'tool', env: env(home) });
    await as(database.appConfig, (client) => client.query('select 1'));
    const socket = database.appConfig.host ?? '';
    expect(socket.length).toBeLessThan(90);
    await database.close();
    expect(existsSync(socket)).toBe(false);
  });

  test('what is not a whole database of our version is explained and left as it is', async () => {
    await (await openDatabaseFolder(dataDir, { role: 'tool', env: env(home) })).close();
    const version = join(pgDirOf(dataDir), 'PG_VERSION');
    const control = join(pgDirOf(dataDir), 'global', 'pg_control');
    const open = () => openDatabaseFolder(dataDir, { role: 'tool', env: env(home) });
    writeFileSync(version, '99\n');
    await expect(open()).rejects.toMatchObject({ kind: 'newer-postgres' });
    writeFileSync(version, '15\n');
    await expect(open()).rejects.toMatchObject({ kind: 'older-postgres' });
    rmSync(version);
    await expect(open()).rejects.toMatchObject({ kind: 'damaged' });
    writeFileSync(version, '17\n');
    truncateSync(control, 100);
    const files = readdirSync(pgDirOf(dataDir)).filter((name) => name !== 'postmaster.pid');
    await expect(open()).rejects.toMatchObject({ kind: 'damaged' });
    expect(readdirSync(pgDirOf(dataDir))).toEqual(expect.arrayContaining(files));
    expect(readFileSync(control)).toHaveLength(100);
  });

  test('a file where the folder should be is said', async () => {
    writeFileSync(dataDir, 'not a folder');
    await expect(openDatabaseFolder(dataDir, { role: 'tool', env: env(home) })).rejects.toMatchObject({
      kind: 'permissions',
    });
  });

  test('with DATABASE_URL that server is used, and nothing of a database is made', async () => {
    const urls = { DATABASE_URL: 'postgres://app@db/x', DATABASE_OWNER_URL: 'postgres://owner@db/x' };
    const database = await openDatabaseFolder(dataDir, { role: 'server', env: { ...env(home), ...urls } });
    expect(database.appConfig).toEqual({ connectionString: urls.DATABASE_URL });
    expect(database.ownerConfig).toEqual({ connectionString: urls.DATABASE_OWNER_URL });
    expect(existsSync(pgDirOf(dataDir))).toBe(false);
    await expect(openDatabaseFolder(dataDir, { role: 'server', env: { ...env(home), ...urls } })).rejects.toThrow(
      'already runs',
    );
    await database.close();
  });
});
