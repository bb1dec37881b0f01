import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from '../../../test/browser.ts';
import { countQueries } from '../../../test/count-queries.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { upnFrom } from '../../codes/index.ts';
import { Bringing, csv } from './import.factory.ts';
import { importUrl, importUrls } from './import-urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let counted: ReturnType<typeof countQueries>;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  counted = countQueries(db.app);
  app = await startApp(db, { database: counted.database });
});
afterAll(async () => {
  await app.close();
  await db.drop();
});

/** A list of so many new children, every third with a value that is not sound, and one who is known. */
const list = (children: number) =>
  csv(
    'roll.csv',
    'UPN,Surname,Forename,DOB,Year,SEN Status,In Care',
    `${upnFrom('991', '2001', 20, 100)},Testwood,Robin,14/03/2017,4,K,Y`,
    ...Array.from(
      { length: children },
      (_, at) => `${upnFrom('991', '2003', 20, at)},Testling,Sam,22/03/2017,4,${at % 3 === 0 ? 'Q' : 'N'},Y`,
    ),
  );

test('A preview asks no more of the database for 400 children than for five', async () => {
  const teacher = world.person('exampleton', 'designated-teacher');
  const asker = await askerFor(app, teacher, world.organisation.exampleton);
  const questions: number[] = [];
  for (const children of [5, 400]) {
    const one = new Bringing(app.house, (action) => db.as(teacher, action), world.organisation.exampleton);
    expect((await one.read('list', [list(children)])).counts).toMatchObject({ created: children, changed: 1 });
    counted.sinceLast();
    const first = await asker.get(importUrl(one.id));
    expect(first.status).toBe(200);
    expect(await first.text()).toContain('Robin Testwood');
    const onFirst = counted.sinceLast();
    const part = await asker.get(importUrls.part(one.id, 'new'));
    expect(part.status).toBe(200);
    await part.text();
    questions.push(onFirst, counted.sinceLast());
  }
  expect(questions.slice(2)).toEqual(questions.slice(0, 2));
}, 120_000);
