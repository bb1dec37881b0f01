import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { ConnectionSettings } from './connection.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

/** The database and this version of Mainstay do not go together. The message is for whoever runs it. */
export class SchemaProblem extends Error {
  override name = 'SchemaProblem';
}

/** The migrations of a folder in order of their names. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return { name: file.replace(/\.sql$/, ''), sql: text, hash: createHash('sha256').update(text).digest('hex') };
    });
}

/** One value for a whole set of migrations: names the template database of the tests and the schema of a backup. */
export function migrationsHash(migrations: readonly Migration[]): string {
  return createHash('sha256')
    .update(migrations.map((m) => `${m.name}:${m.hash}`).join('\n'))
    .digest('hex')
    .slice(0, 16);
}

/**
 * Brings the schema up to date as its owner. Each migration is one transaction; two servers starting at once wait for
 * each other. Throws when the database knows a migration this version does not (it is newer), or when one was changed
 * after it ran.
 */
export async function migrate(
  owner: ConnectionSettings,
  migrations: readonly Migration[],
): Promise<{ applied: string[] }> {
  const client = new pg.Client({ ...owner, application_name: 'mainstay migrate' });
  client.on('error', () => {});
  await client.connect();
  const applied: string[] = [];
  try {
    await client.query(`select pg_advisory_lock(hashtext('mainstay.migrate'))`);
    await client.query(
      `create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())`,
    );
    await client.query('grant select on migration to mainstay_app');
    const known = new Map<string, string>();
    for (const row of (await client.query<{ name: string; hash: string }>('select name, hash from migration')).rows) {
      known.set(row.name, row.hash);
    }
    const ours = new Set(migrations.map((m) => m.name));
    const newer = [...known.keys()].filter((name) => !ours.has(name));
    if (newer.length > 0) {
      throw new SchemaProblem(
        `This database was written by a newer version of Mainstay (it has ${newer.join(', ')}). Start that version, or restore a backup from before.`,
      );
    }
    for (const migration of migrations) {
      const before = known.get(migration.name);
      if (before === migration.hash) continue;
      if (before !== undefined) {
        throw new Error(`The migration ${migration.name} was changed after it ran. Write a new migration instead.`);
      }
      await client.query('begin');
      try {
        await client.query(migration.sql);
        await client.query('insert into migration (name, hash) values ($1, $2)', [migration.name, migration.hash]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw new Error(`The migration ${migration.name} failed: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        });
      }
      applied.push(migration.name);
    }
  } finally {
    await client.end();
  }
  return { applied };
}

/** For a start that was given no owner of the tables: throws SchemaProblem unless nothing is left to be brought up to date. */
export async function mustBeUpToDate(app: ConnectionSettings, migrations: readonly Migration[]): Promise<void> {
  const client = new pg.Client({ ...app, application_name: 'mainstay schema' });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows: tables } = await client.query(`select where to_regclass('public.migration') is not null`);
    const known = tables.length === 0 ? [] : (await client.query<{ name: string }>('select name from migration')).rows;
    const missing = migrations.filter(({ name }) => !known.some((row) => row.name === name));
    if (missing.length === 0) return;
    throw new SchemaProblem(
      `The database ${known.length === 0 ? 'is still empty' : `is of an older version of Mainstay (${missing[0]?.name} is the first thing it lacks)`}, and only the owner of its tables can change that. Start once with DATABASE_OWNER_URL (docs/operating.md, Your own PostgreSQL).`,
    );
  } finally {
    await client.end();
  }
}
