import { createRequire } from 'node:module';
import pg from 'pg';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Work } from '../database/transaction.ts';

const SCHEMA = 'jobs';

/** The version of its tables that the installed pg-boss works with; none of ours, so that a new one is never taken for ready. */
const SCHEMA_WANTED: number | null =
  (createRequire(import.meta.url)('pg-boss/package.json') as { pgboss?: { schema?: number } }).pgboss?.schema ?? null;

export interface JobQueue {
  /** Queues a job in the caller's transaction: it is there when the transaction is, and not otherwise. `data` holds ids. */
  send(work: Work, name: string, data: object, options?: { key?: string; after?: Date }): Promise<void>;
  /** Starts working a queue; one job at a time, tried again three times with growing pauses. */
  work(name: string, handle: (data: Record<string, unknown>) => Promise<void>): Promise<void>;
  /** Queues a job by the clock, in English time. */
  schedule(name: string, cron: string): Promise<void>;
  /** Waits for what is running, up to `seconds`. */
  stop(seconds: number): Promise<void>;
}

/**
 * Makes the tables of the job queue and the queues themselves, as the owner of the database. Does nothing when they are
 * there already. The application may use them and owns none of it. One at a time: a command beside a server that starts
 * for the first time waits for it.
 */
export async function prepareJobs(owner: pg.ClientConfig, names: readonly string[]): Promise<void> {
  const gate = new pg.Client(owner);
  gate.on('error', () => {});
  await gate.connect();
  try {
    await gate.query(`select pg_advisory_lock(hashtext('mainstay.jobs'))`);
    await makeQueues(owner, names);
  } finally {
    await gate.end();
  }
}

async function makeQueues(owner: pg.ClientConfig, names: readonly string[]): Promise<void> {
  const boss = new PgBoss({ ...(owner as object), schema: SCHEMA, max: 2, supervise: false, schedule: false });
  boss.on('error', () => {});
  await boss.start();
  try {
    const there = new Set((await boss.getQueues()).map((queue) => queue.name));
    for (const name of names) {
      if (there.has(name)) continue;
      await boss.createQueue(name, {
        policy: 'standard',
        retryLimit: 3,
        retryDelay: 10,
        retryBackoff: true,
        expireInSeconds: 1800,
        deleteAfterSeconds: 7 * 86_400,
      });
    }
    await boss.getDb().executeSql(
      `grant usage on schema ${SCHEMA} to mainstay_app;
       grant select, insert, update, delete on all tables in schema ${SCHEMA} to mainstay_app;
       grant usage on all sequences in schema ${SCHEMA} to mainstay_app;
       grant execute on all functions in schema ${SCHEMA} to mainstay_app`,
      [],
    );
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}

/**
 * Whether the tables are there as this pg-boss wants them, and these queues. They are not in a backup, so a restored
 * database begins without them.
 */
export async function areJobsReady(owner: pg.ClientConfig, names: readonly string[]): Promise<boolean> {
  const client = new pg.Client(owner);
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('${SCHEMA}.version') is not null and to_regclass('${SCHEMA}.queue') is not null as there`,
    );
    if (rows[0]?.there !== true) return false;
    const made = await client.query<{ ready: boolean }>(
      `select exists (select from ${SCHEMA}.version where version = $1)
         and not exists (select from unnest($2::text[]) as wanted (name) where name not in (select q.name from ${SCHEMA}.queue q)) as ready`,
      [SCHEMA_WANTED, names],
    );
    return made.rows[0]?.ready ?? false;
  } finally {
    await client.end();
  }
}

/** Opens the queue as the application. `works` false: only sends (commands, tests). */
export async function openJobs(
  app: pg.ClientConfig,
  options: { works: boolean; onError: (name: string, error: unknown) => void },
): Promise<JobQueue> {
  const boss = new PgBoss({
    ...(app as object),
    schema: SCHEMA,
    max: options.works ? 4 : 1,
    application_name: 'mainstay jobs',
    migrate: false,
    createSchema: false,
    supervise: options.works,
    schedule: options.works,
    // the application owns no index, so it rebuilds none; the operator's autovacuum keeps them
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => options.onError('queue', error));
  await boss.start();
  return {
    send: async (work, name, data, { key, after } = {}) => {
      await boss.send(name, data, {
        db: fromKysely(work.write),
        ...(key === undefined ? {} : { singletonKey: key, singletonSeconds: 1, singletonNextSlot: true }),
        ...(after === undefined ? {} : { startAfter: after }),
      });
    },
    work: async (name, handle) => {
      await boss.work<Record<string, unknown>>(name, { pollingIntervalSeconds: 1, batchSize: 1 }, async (jobs) => {
        for (const job of jobs) {
          try {
            await handle(job.data ?? {});
          } catch (error) {
            // pg-boss tells of it nowhere else
            options.onError(name, error);
            throw error;
          }
        }
      });
    },
    schedule: async (name, cron) => boss.schedule(name, cron, {}, { tz: 'Europe/London' }),
    stop: async (seconds) => boss.stop({ graceful: true, timeout: seconds * 1000, close: true }),
  };
}
