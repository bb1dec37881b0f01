import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Keys } from '../crypto/index.ts';
import type { ConnectionSettings } from '../database/connection.ts';
import { sealedFiles } from '../files/store.ts';
import { lockWithin, makeLockFolder } from '../folder-lock.ts';
import { putIfAbsent } from '../whole-file.ts';
import { copyOut, migrationsOf, nameOf, SETTINGS, sequencesOf, tablesOf } from './catalogue.ts';
import { type Secret, sealWith } from './envelope.ts';
import { frame } from './frames.ts';
import { type Closing, counter, type Opening, type Summary } from './manifest.ts';
import { BackupProblem } from './problems.ts';
import { checkBackup } from './read.ts';

export type MakeOptions = {
  /** A connection that sees every row: the embedded keeper, or DATABASE_BACKUP_URL. */
  database: ConnectionSettings;
  dataDir: string;
  keys: Keys;
  /** Where the backup goes; nothing may be there yet. */
  file: string;
  /** Without one, the backup is sealed with the key, and can only be restored where that key is. */
  passphrase?: string;
  /** Told as it goes on: a table's name, or how many files. */
  progress?: (step: string) => void;
};

/**
 * Makes a backup of everything, while people work: all tables as they were at one moment, and the stored files. It is
 * written beside its place, read again in full and compared, and only then put into it: a file with that name is a
 * backup that can be restored. Throws BackupProblem.
 */
export async function makeBackup(options: MakeOptions): Promise<Summary> {
  const { file, dataDir, keys, passphrase } = options;
  if (await stat(file).catch(() => null))
    throw new BackupProblem('exists', `${file} is already there, and is not overwritten. Choose another name.`);
  const secret: Secret = passphrase === undefined ? { keys } : { passphrase };
  const envelope = sealWith(secret);
  const side = `${file}.part`;
  await makeLockFolder(dataDir);
  const hold = await lockWithin(60, dataDir, 'files', 'together');
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await rm(side, { force: true });
    const target = createWriteStream(side, { flags: 'wx', mode: 0o600, flush: true });
    target.write(envelope.head);
    const compress = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } });
    await pipeline(Readable.from(content(options), { objectMode: false }), compress, envelope.sealing, target);
    const summary = await checkBackup({ file: side, secret, called: basename(file) });
    if (!(await putIfAbsent(side, file)))
      throw new BackupProblem('exists', `${file} is already there, and is not overwritten. Choose another name.`);
    return summary;
  } catch (error) {
    throw inWords(error, file);
  } finally {
    await rm(side, { force: true });
    hold?.release();
  }
}

function inWords(error: unknown, file: string): unknown {
  const code = (error as { code?: string }).code;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new BackupProblem('disk-full', `There is no room for the backup at ${file}. None was made.`);
  if (code === 'EACCES' || code === 'EROFS')
    return new BackupProblem('disk-full', `${file} cannot be written (${code}). No backup was made.`);
  return error;
}

async function* content(options: MakeOptions): AsyncGenerator<Buffer> {
  const client = new pg.Client({ ...options.database, application_name: 'mainstay backup' });
  client.on('error', () => {});
  await client.connect();
  try {
    await assertSeesAll(client);
    await client.query(SETTINGS);
    // Row security is told to refuse rather than to hide: a backup with rows left out would look like a whole one.
    await client.query('begin isolation level repeatable read read only; set local row_security = off');
    const tables = await tablesOf(client);
    const opening: Opening = {
      format: 1,
      made: new Date().toISOString(),
      migrations: await migrationsOf(client),
      tables,
      sequences: await sequencesOf(client),
      keys: options.passphrase === undefined ? null : options.keys.ring(),
    };
    yield frame('M', opening);
    const closing: Closing = { tables: [], files: { count: 0, bytes: 0, sha256: '' } };
    for (const table of tables) {
      options.progress?.(`${table.schema}.${table.name}`);
      yield frame('T', nameOf(table));
      const counted = counter();
      for await (const piece of client.query(copyTo(copyOut(table)))) {
        counted.add(piece);
        yield frame('D', piece);
      }
      const sum = counted.sum();
      closing.tables.push({ schema: table.schema, name: table.name, ...sum });
      yield frame('E', sum);
    }
    await client.query('commit');
    yield* files(options, closing);
    yield frame('Z', closing);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The stored files, sealed as they lie there. They never change, and none goes while the backup is made. */
async function* files(options: MakeOptions, closing: Closing): AsyncGenerator<Buffer> {
  const names = createHash('sha256');
  for await (const stored of sealedFiles(options.dataDir)) {
    yield frame('F', stored.name);
    const counted = counter();
    for await (const piece of stored.content as AsyncIterable<Buffer>) {
      counted.add(piece);
      yield frame('D', piece);
    }
    const sum = counted.sum();
    names.update(`${stored.name} ${sum.sha256}\n`);
    closing.files.count += 1;
    closing.files.bytes += sum.bytes;
    yield frame('E', sum);
    if (closing.files.count % 100 === 0) options.progress?.(`${closing.files.count} files`);
  }
  closing.files.sha256 = names.digest('hex');
}

async function assertSeesAll(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; all: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as all from pg_roles where rolname = current_user',
  );
  const role = rows[0];
  if (role?.all) return;
  throw new BackupProblem(
    'sight',
    `The role "${role?.name}" does not see every row, so a backup made with it would leave some out. ` +
      'Give DATABASE_BACKUP_URL a role that does, such as mainstay_backup (docs/operating.md says how it is made).',
  );
}
