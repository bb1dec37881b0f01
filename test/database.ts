import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { Day } from '../src/calendar/day.ts';
import {
  type Asking,
  inTransaction,
  type OpenDatabase,
  openDatabase,
  type Work,
} from '../src/platform/database/database.ts';

/** The day it is in every test that does not say otherwise: a Tuesday in the second half of the autumn term. */
export const testToday: Day = '2026-11-24';
export const testNow = new Date('2026-11-24T10:00:00Z');

export interface TestDatabase {
  /** As the application's role: row security applies. */
  readonly app: OpenDatabase;
  readonly name: string;
  readonly appConfig: pg.ClientConfig;
  readonly ownerConfig: pg.ClientConfig;
  /** Sees every row: to check what is really stored, never to do the product's work. */
  readonly keeper: pg.Pool;
  /** Runs work as a person, as the product would. */
  as<T>(personId: string, action: (work: Work) => Promise<T>, today?: Day): Promise<T>;
  /** Runs work as the operator at the terminal: organisations, people and posts. */
  asOperator<T>(action: (work: Work) => Promise<T>): Promise<T>;
  /** Runs work for one organisation without a person, as a job does. */
  asJob<T>(organisationId: string, action: (work: Work) => Promise<T>, today?: Day): Promise<T>;
  drop(): Promise<void>;
}

export const asking = (given: Partial<Asking>): Asking => ({
  personId: null,
  organisationId: null,
  name: null,
  operator: false,
  sessionId: null,
  today: testToday,
  now: testNow,
  ...given,
});

/** A fresh database with the schema and nothing in it. Drop it in afterAll. */
export async function newDatabase(): Promise<TestDatabase> {
  const postgres = inject('postgres');
  const template = inject('template');
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const maker = new pg.Client(postgres.keeper);
  await maker.connect();
  await maker.query(`create database ${name} owner mainstay_owner template ${template} strategy file_copy`);
  await maker.end();
  const appConfig = { ...postgres.app, database: name };
  const app = openDatabase(appConfig as never, { size: 6 });
  const keeper = new pg.Pool({ ...postgres.keeper, database: name, max: 2 });
  keeper.on('error', () => {});
  return {
    app,
    name,
    appConfig,
    ownerConfig: { ...postgres.owner, database: name },
    keeper,
    as: (personId, action, today) => inTransaction(app, asking({ personId, ...(today ? { today } : {}) }), action),
    asOperator: (action) => inTransaction(app, asking({ operator: true, name: 'test' }), action),
    asJob: (organisationId, action, today) =>
      inTransaction(app, asking({ organisationId, name: 'test-job', ...(today ? { today } : {}) }), action),
    drop: async () => {
      await app.close();
      await keeper.end();
      const dropper = new pg.Client(postgres.keeper);
      await dropper.connect();
      await dropper.query(`drop database if exists ${name} with (force)`);
      await dropper.end();
    },
  };
}
