import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate, migrationsHash, readMigrations } from '../src/platform/database/migrate.ts';
import { prepareJobs } from '../src/platform/jobs/jobs.ts';
import { startTestPostgres, type TestPostgres } from '../src/platform/postgres/test-postgres.ts';
import { projectRoot } from '../src/platform/root.ts';
import { jobs } from '../src/worker.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestPostgres;
    template: string;
  }
}

/**
 * One real PostgreSQL for all tests, and in it a template database with the schema, named after the migrations so that
 * a change makes a new one. Each test file clones it (test/database.ts).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { configs, stop } = await startTestPostgres(join(projectRoot, '.cache', 'test-postgres'));
  const migrations = readMigrations(join(projectRoot, 'db', 'migrations'));
  const template = `template_${migrationsHash(migrations)}_${jobs.length}`;
  const keeper = new pg.Client(configs.keeper);
  await keeper.connect();
  try {
    await keeper.query(`select pg_advisory_lock(hashtext('mainstay.template'))`);
    const { rowCount } = await keeper.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) {
      const making = `${template}_making`;
      await keeper.query(`drop database if exists ${making} with (force)`);
      await keeper.query(`create database ${making} owner mainstay_owner template template0`);
      await migrate({ ...configs.owner, database: making } as never, migrations);
      await prepareJobs(
        { ...configs.owner, database: making },
        jobs.map((job) => job.name),
      );
      await keeper.query(`alter database ${making} rename to ${template}`);
    }
  } finally {
    await keeper.end();
  }
  project.provide('postgres', configs);
  project.provide('template', template);
  return stop;
}
