import type pg from 'pg';
import type { Opening, Table } from './manifest.ts';

/** The queue of work under way is left out: what it points at may be long done by the time a backup is restored. */
export const LEFT_OUT: readonly string[] = ['jobs'];

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const nameOf = (table: { schema: string; name: string }): string =>
  `${quoted(table.schema)}.${quoted(table.name)}`;

/** Unlogged tables are left out as well: they hold what is gone after a crash anyway, such as files nobody has decided on. */
const IN_SCOPE = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and n.nspname <> all($1)
  and c.relpersistence = 'p'
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/** Every table that holds rows, with the columns to copy: computed ones are computed again. In a fixed order. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name,
            coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = ''), '{}') as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and ${IN_SCOPE}
      group by n.nspname, c.relname order by n.nspname collate "C", c.relname collate "C"`,
    [LEFT_OUT],
  );
  return rows;
}

export async function sequencesOf(client: pg.ClientBase): Promise<Opening['sequences']> {
  const { rows } = await client.query<Opening['sequences'][number]>(
    `select schemaname as schema, sequencename as name, last_value::text as last from pg_sequences
      where schemaname not like 'pg\\_%' and schemaname <> all($1) order by 1, 2`,
    [LEFT_OUT],
  );
  return rows;
}

/** The migrations in the order they were applied; none when the database has no schema yet. */
export async function migrationsOf(client: pg.ClientBase): Promise<Opening['migrations']> {
  const there = await client.query(`select to_regclass('public.migration') is not null as yes`);
  if (!there.rows[0]?.yes) return [];
  return (
    await client.query<Opening['migrations'][number]>('select name, hash from migration order by name collate "C"')
  ).rows;
}

/** Values are written and read the same way whatever the server is set to. */
export const SETTINGS = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'; set synchronize_seqscans = off;
  set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0`;

const columns = (table: Table): string => table.columns.map(quoted).join(', ');
export const copyOut = (table: Table): string => `copy ${nameOf(table)} (${columns(table)}) to stdout`;
export const copyIn = (table: Table): string => `copy ${nameOf(table)} (${columns(table)}) from stdin`;
