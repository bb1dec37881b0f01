import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { readMigrations } from '../../platform/database/migrate.ts';
import { projectRoot } from '../../platform/root.ts';

let db: TestDatabase;
let world: World;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
});
afterAll(() => db.drop());

test('courses that were there before are marked as for those who govern by the migration, as its owner', async () => {
  for (const [title, counts, asked] of [
    ['Asking well', ['governor-trained'], []],
    ['Reading figures', [], ['leaders', 'governors']],
    ['Attachment', ['whole-staff-training'], ['teachers']],
  ] as const) {
    await db.keeper.query(
      `insert into training_course (organisation_id, title, counts_for, asked_of, made_at) values ($1, $2, $3, $4, now())`,
      [world.organisation.exampleton, title, counts, asked],
    );
  }
  const migration = readMigrations(join(projectRoot, 'db', 'migrations')).find(({ name }) => name.startsWith('0443'));
  const owner = new pg.Client(db.ownerConfig);
  await owner.connect();
  await owner.query(migration?.sql ?? '');
  await owner.end();
  const { rows } = await db.keeper.query<{ title: string }>(
    'select title from training_course where for_governors order by title',
  );
  expect(rows.map(({ title }) => title)).toEqual(['Asking well', 'Reading figures']);
  const forced = await db.keeper.query(
    `select relforcerowsecurity as forced from pg_class where relname = 'training_course'`,
  );
  expect(forced.rows).toEqual([{ forced: true }]);
});
