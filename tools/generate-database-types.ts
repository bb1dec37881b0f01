/**
 * Writes what the migrations make, for people and for the compiler:
 *   db/schema.sql                            every table, policy and function, to be reviewed
 *   src/platform/database/schema.gen.ts      the same as types
 *
 *   node tools/generate-database-types.ts [--check]
 *
 * With --check it writes nothing and fails when either is not up to date. It runs the migrations in a database of its
 * own on the test server.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { migrate, readMigrations } from '../src/platform/database/migrate.ts';
import { startTestPostgres } from '../src/platform/postgres/test-postgres.ts';
import { describeSchema } from './describe-schema.ts';

const root = dirname(import.meta.dirname);
const files = { sql: 'db/schema.sql', types: 'src/platform/database/schema.gen.ts' } as const;

const { configs, stop } = await startTestPostgres(join(root, '.cache', 'test-postgres'));
const name = `schema_${process.pid}`;
const keeper = new pg.Client(configs.keeper);
await keeper.connect();
let written: Record<keyof typeof files, string>;
try {
  await keeper.query(`create database ${name} owner mainstay_owner template template0`);
  const owner = { ...configs.owner, database: name };
  await migrate(owner as never, readMigrations(join(root, 'db', 'migrations')));
  const reader = new pg.Client({ ...configs.keeper, database: name });
  await reader.connect();
  const sql = await describeSchema(reader);
  await reader.end();
  written = { sql, types: typesOf({ ...configs.keeper, database: name }) };
} finally {
  await keeper.query(`drop database if exists ${name} with (force)`);
  await keeper.end();
  await stop();
}

const stale = Object.entries(files).filter(([kind, file]) => {
  const now = written[kind as keyof typeof files];
  const before = readOr(join(root, file));
  if (process.argv.includes('--check')) return before !== now;
  writeFileSync(join(root, file), now);
  return false;
});
if (stale.length > 0) {
  console.error(
    `Not up to date: ${stale.map(([, file]) => file).join(', ')}. Run: node tools/generate-database-types.ts`,
  );
  process.exit(1);
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function typesOf(config: pg.ClientConfig): string {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-types-'));
  const out = join(folder, 'schema.gen.ts');
  try {
    const url = `postgres://${config.user}:${encodeURIComponent(String(config.password ?? ''))}@localhost:${config.port}/${config.database}?host=${encodeURIComponent(String(config.host))}`;
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules', 'kysely-codegen', 'dist', 'cli', 'bin.js'),
        ...['--dialect', 'postgres', '--url', url, '--default-schema', 'public', '--include-pattern', 'public.*'],
        ...['--date-parser', 'string', '--numeric-parser', 'number', '--log-level', 'error', '--out-file', out],
        '--custom-imports',
        JSON.stringify({ Day: '../../calendar/day.ts', StoredRange: './connection.ts' }),
        '--type-mapping',
        JSON.stringify({
          daterange: 'ColumnType<StoredRange, string, string>',
          date: 'ColumnType<Day, string, string>',
          int8: 'ColumnType<number, number | string, number | string>',
        }),
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    return readFileSync(out, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
