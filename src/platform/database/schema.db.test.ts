import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { projectRoot } from '../root.ts';
import { type Migration, mustBeUpToDate, readMigrations, SchemaProblem } from './migrate.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await newDatabase();
});
afterAll(() => db.drop());

const ours = readMigrations(join(projectRoot, 'db', 'migrations'));

test('a start without the owner of the tables goes on where nothing is left to do, and else says what to give', async () => {
  await mustBeUpToDate(db.appConfig as never, ours);
  const next: Migration = { name: '9999-not-yet', sql: '', hash: '' };
  const behind = mustBeUpToDate(db.appConfig as never, [...ours, next]);
  await expect(behind).rejects.toThrow(SchemaProblem);
  await expect(behind).rejects.toThrow('9999-not-yet is the first thing it lacks');
  await expect(behind).rejects.toThrow('DATABASE_OWNER_URL');
  await db.keeper.query('drop table migration');
  await expect(mustBeUpToDate(db.appConfig as never, ours)).rejects.toThrow('is still empty');
});
