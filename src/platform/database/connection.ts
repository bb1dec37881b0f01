import { Kysely, type LogEvent, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Day } from '../../calendar/day.ts';
import { type RunTransaction, transactionsOf } from './one-transaction.ts';
import { KeptStatements, keepStatements } from './prepared.ts';
import type { DB } from './schema.gen.ts';

/** A stretch of days `[from, to)`; `to` is null while it is open. */
export interface StoredRange {
  from: Day;
  to: Day | null;
}

const OID = { date: 1082, daterange: 3912, int8: 20, numeric: 1700, uuidArray: 2951 } as const;

/** Dates stay days: a `date` turned into an instant is a day early or late somewhere in the year. */
const parsers: Partial<Record<number, (text: string) => unknown>> = {
  [OID.date]: (text) => text,
  [OID.int8]: (text) => Number(text),
  [OID.numeric]: (text) => Number(text),
  [OID.daterange]: (text) => parseRange(text),
};

/** PostgreSQL's canonical `[2026-09-01,2026-12-19)`; either side may be missing. */
export function parseRange(text: string): StoredRange | null {
  if (text === 'empty') return null;
  const comma = text.indexOf(',');
  const from = text.slice(1, comma);
  const to = text.slice(comma + 1, -1);
  return { from: from as Day, to: to === '' ? null : (to as Day) };
}

/** The text PostgreSQL reads as a daterange `[from, to)`. */
export function rangeText(from: Day, to: Day | null): string {
  return `[${from},${to ?? ''})`;
}

export interface ConnectionSettings {
  connectionString?: string;
  host?: string;
  port?: number;
  user?: string;
  password?: string;
  database?: string;
}

export interface OpenDatabase {
  readonly kysely: Kysely<DB>;
  readonly pool: pg.Pool;
  readonly transaction: RunTransaction<DB>;
  close(): Promise<void>;
}

/**
 * A statement is planned once for a connection and not for each set of values: planning what row security adds takes longer
 * than looking up what a page shows. Compiling (jit) never pays for statements as short as ours.
 */
const PLANS = '-c plan_cache_mode=force_generic_plan -c jit=off';

/**
 * Opens a pool to PostgreSQL as the role in the settings. A broken idle connection is reported through `onError` and
 * replaced; it never ends the process.
 */
export function openDatabase(
  settings: ConnectionSettings,
  options: {
    size?: number;
    onError?: (error: Error) => void;
    name?: string;
    /** Told of every query, for benches and tests that count: how long it took in milliseconds, and its text. */
    onQuery?: (milliseconds: number, text: string) => void;
  } = {},
): OpenDatabase {
  const pool = new pg.Pool({
    ...settings,
    max: options.size ?? 12,
    idleTimeoutMillis: 30_000,
    options: PLANS,
    // a statement need not wait for the answer to the one before: see together()
    pipeline: true,
    application_name: options.name ?? 'mainstay',
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format ?? 'text')) as never,
    },
  });
  const onError = options.onError ?? (() => {});
  pool.on('error', onError);
  const kept = new KeptStatements();
  pool.on('connect', (client) => {
    client.on('error', onError);
    keepStatements(client, kept);
  });
  const { onQuery } = options;
  const dialect = new PostgresDialect({ pool });
  const driver = dialect.createDriver();
  const kysely = new Kysely<DB>({
    dialect: Object.assign(dialect, { createDriver: () => driver }),
    ...(onQuery === undefined
      ? {}
      : {
          log: (event: LogEvent) => {
            if (event.level === 'query') onQuery(event.queryDurationMillis, event.query.sql);
          },
        }),
  });
  let closing: Promise<void> | undefined;
  return {
    kysely,
    pool,
    transaction: transactionsOf(kysely, dialect, driver),
    close: () => {
      closing ??= kysely.destroy();
      return closing;
    },
  };
}
