import { Readable } from 'node:stream';
import pg from 'pg';
import { adoptRing, type KeyOptions, type Keys, replaceRing, ringsBeside } from '../crypto/index.ts';
import type { ConnectionSettings } from '../database/connection.ts';
import { type Migration, migrate } from '../database/migrate.ts';
import { gatherStatistics } from '../database/statistics.ts';
import { putSealed } from '../files/store.ts';
import { nameOf, SETTINGS } from './catalogue.ts';
import { assertSameTables, fillTable, scaffoldFor, sumOf } from './load.ts';
import { counter, type Opening, type Sum, type Summary, sameSum, type Table } from './manifest.ts';
import { BackupProblem } from './problems.ts';
import { headOf, readBackup, type Section, secretFor } from './read.ts';

export type RestoreOptions = Pick<KeyOptions, 'dataDir' | 'env'> & {
  file: string;
  passphrase?: string;
  /** The owner of the tables, connected to a database without any. */
  owner: ConnectionSettings;
  keys: Keys;
  /** Of this version, in order. */
  migrations: readonly Migration[];
  /**
   * What must not come back to life with the rows, such as sessions and links that were mailed: done by the owner, in the
   * same transaction, after all rows are there.
   */
  afterLoad?: (client: pg.ClientBase) => Promise<void>;
};

/**
 * Restores a backup into an empty database and data folder. The backup is first read in full; then its schema is made by
 * the migrations it was made with, all rows come in within one transaction and are compared with what the backup says,
 * foreign keys are checked, and the schema is brought up to this version. Throws BackupProblem, with nothing restored,
 * for a backup that is not whole, is of a newer version, or a database that is not empty. The key file of the folder
 * takes in the backup's keys: open the folder anew afterwards.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Summary> {
  const { file, keys, migrations } = options;
  const { head } = await headOf(file);
  const secret = secretFor(head, options.passphrase, [keys.ring(), ...(await ringsBeside(options))]);
  let brought = 'keys' in secret ? secret.keys.ring() : null;
  let opening: Opening | null = null;
  await readBackup(
    { file, secret },
    async (found) => {
      assertKnown(found, migrations);
      opening = found;
      brought = found.keys ?? brought;
    },
    async () => {},
  );
  const known = opening as Opening | null;
  if (!known || !brought) throw new BackupProblem('broken', `${file} does not say what it holds.`);

  const client = new pg.Client({ ...options.owner, application_name: 'mainstay restore' });
  client.on('error', () => {});
  await client.connect();
  try {
    await assertEmpty(client);
    await migrate(options.owner, migrations.slice(0, known.migrations.length));
    await client.query(SETTINGS);
    const summary = await load(client, options, { file, secret });
    await replaceRing(options, adoptRing(keys.ring(), brought));
    await client.query('commit');
    await migrate(options.owner, migrations);
    await gatherStatistics(client);
    return summary;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The backup's migrations must be the first of ours, unchanged. */
function assertKnown(opening: Opening, migrations: readonly Migration[]): void {
  for (const [i, theirs] of opening.migrations.entries()) {
    const ours = migrations[i];
    if (ours && ours.name === theirs.name && ours.hash === theirs.hash) continue;
    throw new BackupProblem(
      'newer',
      `The backup was made by another, probably newer, version of Mainstay: its schema has ${theirs.name}, which this ` +
        'version does not have in that form. Nothing was restored. Use the version that made it, or a later one.',
    );
  }
}

async function assertEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' limit 1`,
  );
  if (!rows[0]) return;
  throw new BackupProblem(
    'not-empty',
    `The database already has tables (${rows[0].name}). A backup is only restored into an empty one, so that nothing is ` +
      'overwritten: name a new folder with --data, or make a new database.',
  );
}

/** Leaves the transaction open: the caller commits once the keys are in place too. */
async function load(
  client: pg.Client,
  options: RestoreOptions,
  source: Parameters<typeof readBackup>[0],
): Promise<Summary> {
  const restored = new Map<string, { table: Table; sum: Sum }>();
  let tables = new Map<string, Table>();
  let sequences: Opening['sequences'] = [];
  await client.query('begin');
  const scaffold = await scaffoldFor(client);

  const summary = await readBackup(
    source,
    async (opening) => {
      await assertSameTables(client, opening);
      await scaffold.takeDown();
      tables = new Map(opening.tables.map((table) => [nameOf(table), table]));
      sequences = opening.sequences;
      if (tables.size > 0) await client.query(`truncate ${[...tables.keys()].join(', ')}`);
    },
    async (section: Section) => {
      if (section.kind === 'file') return putSealed(options.dataDir, section.name, Readable.from(section.content));
      const table = tables.get(section.name);
      if (!table) throw new BackupProblem('different', `There is no table ${section.name} here. Nothing was restored.`);
      const counted = counter();
      await fillTable(client, table, counting(section.content, counted.add));
      restored.set(section.name, { table, sum: counted.sum() });
    },
  );

  for (const [name, { table, sum }] of restored) {
    if (!sameSum(sum, await sumOf(client, table)))
      throw new BackupProblem('different', `${name} did not come out as it went in. Nothing was restored.`);
  }
  for (const { schema, name, last } of sequences) {
    if (last !== null)
      await client.query('select setval($1::text::regclass, $2::bigint)', [nameOf({ schema, name }), last]);
  }
  await scaffold.putUp();
  await options.afterLoad?.(client);
  await scaffold.close();
  return summary;
}

async function* counting(content: AsyncIterable<Buffer>, add: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const piece of content) {
    add(piece);
    yield piece;
  }
}
