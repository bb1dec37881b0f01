import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rangeText } from '../src/platform/database/database.ts';
import { type RunningApp, startApp } from './browser.ts';
import { countQueries } from './count-queries.ts';
import { newDatabase, type TestDatabase, testNow } from './database.ts';
import { type Asker, askerFor } from './every-route.ts';
import { makeWorld, type World } from './personas.ts';

/** The pages people open most ask the database as often for 200 children, duties and notes as for 5. Nothing is timed. */
let db: TestDatabase;
let world: World;
let app: RunningApp;
let sinceLast: () => number;
const readers: Record<string, Asker> = {};

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  const counted = countQueries(db.app);
  sinceLast = counted.sinceLast;
  app = await startApp(db, { database: counted.database });
  for (const post of ['designated-teacher', 'headteacher'] as const)
    readers[post] = await askerFor(app, world.person('exampleton', post), world.organisation.exampleton);
});
afterAll(async () => {
  await app?.close();
  await db?.drop();
});

/** Looked-after children at Exampleton, each with what is due, something agreed and a note; notes on Robin besides. */
async function bringIn(children: number): Promise<void> {
  const school = world.organisation.exampleton;
  await db.as(world.person('exampleton', 'safeguarding-lead'), async (work) => {
    const ids = Array.from({ length: children }, () => randomUUID());
    const of = <T>(row: (own: { child_id: string; controller_id: string }) => T): T[] =>
      ids.map((id) => row({ child_id: id, controller_id: school }));
    await work.write
      .insertInto('child')
      .values(ids.map((id) => ({ id, controller_id: school, created_at: testNow })))
      .execute();
    await work.write
      .insertInto('child_details')
      .values(of((own) => ({ ...own, given_names: 'Invented', date_of_birth: '2017-03-14' })))
      .execute();
    await work.write
      .insertInto('enrolment')
      .values(of((own) => ({ ...own, school_id: school, during: rangeText('2025-09-01', null) })))
      .execute();
    await work.write
      .insertInto('status_period')
      .values(
        of((own) => ({
          ...own,
          kind: 'CLA',
          during: rangeText('2026-11-02', null),
          authority_id: world.organisation.northmere,
          source: 'hand',
        })),
      )
      .execute();
    await work.write
      .insertInto('agreed_action')
      .values(
        of((own) => ({
          ...own,
          organisation_id: school,
          what: 'Ask',
          owner_post: 'designated-teacher',
          due_on: '2026-12-01',
          from_kind: 'pep',
        })),
      )
      .execute();
    const robin = { child_id: world.child('exampleton', 'CLA'), controller_id: school };
    await work.write
      .insertInto('timeline_note')
      .values(ids.map(() => ({ ...robin, on_day: '2026-11-10' as const, kind: 'talk', words: 'Invented words' })))
      .execute();
    await work.write
      .insertInto('contact')
      .values(
        ids.map((_, at) => ({
          ...robin,
          name: `Invented ${at}`,
          role: 'carer',
          during: rangeText('2026-09-01', null),
        })),
      )
      .execute();
    await app.house.refreshDuties(
      work,
      ids.map((id) => ({ kind: 'child' as const, id })),
    );
  });
}

const pages = [
  ['My work', 'designated-teacher', (): string => '/my-work'],
  ['a child', 'designated-teacher', (): string => `/children/${world.child('exampleton', 'CLA')}`],
  ['the children', 'headteacher', (): string => '/children'],
  ['the children, choosing', 'headteacher', (): string => '/children?choose=yes'],
  ['what is due', 'headteacher', (): string => '/whats-due'],
] as const;

/** Each page twice: what only the first look of a day writes is not counted. */
async function askAll(): Promise<Record<string, { queries: number; length: number }>> {
  const found: Record<string, { queries: number; length: number }> = {};
  for (const [page, post, path] of [...pages, ...pages]) {
    sinceLast();
    const answer = await readers[post]?.get(path());
    expect(answer?.status, page).toBe(200);
    found[page] = { length: ((await answer?.text()) ?? '').length, queries: sinceLast() };
  }
  return found;
}

test('each page shows more and asks as often', async () => {
  await bringIn(5);
  const few = await askAll();
  await bringIn(195);
  // so many at once are worked out by the job
  await app.house.drainDuties();
  const many = await askAll();
  const queries = (of: typeof few) => Object.fromEntries(pages.map(([page]) => [page, of[page]?.queries]));
  expect(queries(many)).toEqual(queries(few));
  for (const [page] of pages) {
    expect(many[page]?.length, page).not.toBe(few[page]?.length);
    expect(many[page]?.queries, page).toBeLessThan(40);
  }
});
