import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { asking, newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { upnFrom } from '../../codes/index.ts';
import { inTransaction } from '../../platform/database/database.ts';
import { openFiles } from '../../platform/files/index.ts';
import type { House } from '../../web/house.ts';
import { nameKeyAdult, saveDetails } from '../children/index.ts';
import { importList } from './bring-in.terminal.ts';
import { Bringing, csv } from './import.factory.ts';
import type { Within } from './read-import.job.ts';
import { tidyFiles } from './tidy-files.job.ts';
import { undoImport } from './undo.commands.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
let teacher: Within;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
  teacher = (action) => db.as(world.person('exampleton', 'designated-teacher'), action);
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

const upn = (at: number) => upnFrom('991', '2001', 20, 100 + at);
let serial = 0;
const fresh = () => upnFrom('991', '2001', 22, serial++);
const header = 'UPN,Surname,Forename,DOB,Year,Reg Group,SEN Status,In Care,In Care Start Date';
const bringing = () => new Bringing(house, teacher, world.organisation.exampleton);
const undo = (id: string) => teacher((work) => undoImport(work, house, id, world.organisation.exampleton));

/** All facts of the school, as they stand. */
async function everything(): Promise<string> {
  const tables = ['child_details', 'enrolment', 'status_period', 'roll_count', 'hand_correction'];
  const parts = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await db.keeper.query(
        `select to_jsonb(t) - 'changed_at' - 'last_seen_in_list' - 'id' as row from ${table} t order by 1`,
      );
      return rows;
    }),
  );
  return JSON.stringify(parts, null, 1);
}

describe('an undo', () => {
  let one: Bringing;
  let before: string;
  let child: string;
  beforeEach(async () => {
    before = await everything();
    one = bringing();
    child = fresh();
    await one.read('list', [
      csv(
        'roll.csv',
        header,
        `${upn(0)},Testwood,Robin,14/03/2017,4,Oak,K,Y,05/01/2026`,
        `${upn(1)},Samplewell,Amara,14/03/2017,4,Larch,N,Y,`,
        `${child},Newling,Ned,15/03/2016,5,Rowan,N,Y,20/02/2026`,
        `${fresh()},Other,Pupil,15/03/2016,5,Rowan,N,N,`,
      ),
    ]);
    await one.confirm();
    expect(await everything()).not.toBe(before);
  });

  test('puts everything back as it was', async () => {
    expect(await undo(one.id)).toMatchObject({ left: 0 });
    expect(await everything()).toBe(before);
    const seen = await teacher(({ read }) => read.selectFrom('child').select('id').execute());
    const named = await teacher(({ read }) => read.selectFrom('child_details').select('child_id').execute());
    expect(seen).toHaveLength(named.length);
    expect((await one.record()).state).toBe('undone');
    expect(await undo(one.id), 'a second time there is nothing to undo').toBeNull();
  });

  test('leaves what was changed since, and puts the rest back', async () => {
    const robin = world.child('exampleton', 'CLA');
    await teacher((work) => saveDetails(work, robin, world.organisation.exampleton, { sen_provision: 'E' }, 'hand'));
    expect(await undo(one.id)).toMatchObject({ left: 1 });
    const { rows } = await db.keeper.query(
      `select d.sen_provision, e.class_name, s.during::text from child_details d join enrolment e using (child_id, controller_id)
       join status_period s using (child_id, controller_id) where d.child_id = $1`,
      [robin],
    );
    expect(rows).toEqual([{ sen_provision: 'E', class_name: 'Larch', during: '[2026-01-12,)' }]);
    await db.keeper.query('delete from hand_correction');
    await db.keeper.query(`update child_details set sen_provision = 'N' where child_id = $1`, [robin]);
  });

  test('keeps a child whom somebody has worked with since', async () => {
    const { rows } = await db.keeper.query('select child_id from child_details where upn = $1', [child]);
    const childId: string = rows[0].child_id;
    await teacher((work) =>
      nameKeyAdult(work, {
        childId,
        controllerId: world.organisation.exampleton,
        personId: world.person('exampleton', 'teacher'),
        from: '2026-11-24',
        view: 'not-asked',
        words: null,
      } as never),
    );
    expect((await undo(one.id))?.left).toBeGreaterThan(0);
    const kept = await db.keeper.query('select from child_details where upn = $1', [child]);
    expect(kept.rowCount).toBe(1);
    const left = await db.keeper.query(
      `select distinct child_id from import_change where import_id = $1 and not undone`,
      [one.id],
    );
    expect(left.rows).toEqual([{ child_id: childId }]);
  });
});

test('after a month the file, its rows and the way back are gone; that it was is kept', async () => {
  const one = bringing();
  await one.read('list', [csv('roll.csv', header, `${fresh()},Newling,Nell,15/03/2016,5,Rowan,N,Y,`)]);
  await one.confirm();
  const undecided = bringing();
  await undecided.read('list', [csv('roll.csv', header, `${fresh()},Never,Decided,15/03/2016,5,Rowan,N,Y,`)]);
  const { rows } = await db.keeper.query(
    'select keyed_hash, controller_id from stored_file order by stored_at desc limit 1',
  );
  const later = { ...house, clock: () => new Date(testNow.getTime() + 31 * 86_400_000) };
  await tidyFiles(later);
  const left = await db.keeper.query(
    `select (select count(*) from import_row where import_id = any ($1))::int as rows,
      (select count(*) from import_change where import_id = any ($1))::int as changes,
      (select count(*) from import_arrival)::int as arrivals, (select count(*) from stored_file)::int as files`,
    [[one.id, undecided.id]],
  );
  expect(left.rows[0]).toEqual({ rows: 0, changes: 0, arrivals: 0, files: 0 });
  const { imports } = {
    imports: await db.keeper.query('select state from import where id = any ($1) order by state', [
      [one.id, undecided.id],
    ]),
  };
  expect(imports.rows).toEqual([{ state: 'done' }, { state: 'stopped' }]);
  // the file itself goes once it is old enough that no row can be about to name it
  const files = await openFiles(house.dataDir, house.keys);
  await files.deleteUnused(async () => [], 0);
  await expect(files.readWhole(rows[0].controller_id, rows[0].keyed_hash)).rejects.toThrow();
});

describe('from the terminal', () => {
  const operator: Within = (action) =>
    inTransaction(
      db.app,
      asking({ operator: true, organisationId: world.organisation.overmoor, name: 'terminal:test' }),
      action,
    );
  const actor = { kind: 'operator', name: 'test' } as const;
  const by = { actor, within: operator };
  const list = () =>
    csv(
      'list.csv',
      'UPN,Surname,Forename,DOB,Year,LAC',
      `${upnFrom('992', '2001', 20, 1)},Overton,Oz,15/03/2012,9,Y`,
      `${upnFrom('992', '2001', 20, 2)},Underton,Una,15/13/2012,9,Y`,
      `${upnFrom('992', '2001', 20, 3)},Else,Somebody,15/03/2012,9,N`,
    );

  test('a dry run says what would be and leaves nothing', async () => {
    const before = await everything();
    const report = await importList(house, by, list(), world.organisation.overmoor, {
      dryRun: true,
      asAt: '2026-11-20',
    });
    expect(report).toEqual({
      read: 3,
      created: 1,
      updated: 0,
      unchanged: 0,
      rejected: 1,
      rest: 1,
      missing: 8,
      problems: [
        {
          file: 'list.csv',
          row: 3,
          column: 'DOB',
          value: '15/13/2012',
          problem: expect.stringContaining('13'),
          remedy: expect.any(String),
        },
      ],
    });
    expect(await everything()).toBe(before);
    const { rowCount } = await db.keeper.query(`select from import where controller_id = $1`, [
      world.organisation.overmoor,
    ]);
    expect(rowCount).toBe(0);
  });

  test('brings in, and again changes nothing', async () => {
    expect(await importList(house, by, list(), world.organisation.overmoor)).toMatchObject({ created: 1, rejected: 1 });
    const again = await importList(house, by, list(), world.organisation.overmoor);
    expect(again).toMatchObject({ read: 3, created: 0, updated: 0, unchanged: 1, rejected: 1, rest: 1, missing: 8 });
  });

  test('says what only a person can say, and stores nothing', async () => {
    const unclear = csv('list.csv', 'UPN,Surname,Forename,DOB', `${upnFrom('992', '2001', 20, 4)},A,B,03/04/2012`);
    const report = await importList(house, by, unclear, world.organisation.overmoor);
    expect(report).toMatchObject({ read: 1, created: 0, rejected: 1 });
    expect(report.problems.map(({ problem }) => problem)).toEqual([
      'Nothing in the file shows whether the day or the month comes first.',
      'No column says who is looked after, previously looked after, in need or has a social worker.',
    ]);
    const told = await importList(
      house,
      by,
      { ...unclear, bytes: Buffer.from(Buffer.from(unclear.bytes).toString().replace('03/04/2012', '2012-04-03')) },
      world.organisation.overmoor,
      { everyone: 'CLA' },
    );
    expect(told).toMatchObject({ created: 1, rejected: 0 });
  });

  test('a person whose posts do not allow it is refused', async () => {
    const person = world.person('overmoor', 'teacher');
    const teaching = {
      actor: {
        kind: 'person' as const,
        personId: person,
        secondFactor: true,
        posts: [
          {
            organisationId: world.organisation.overmoor,
            organisationKind: 'school' as const,
            post: 'teacher' as const,
            during: { from: '2025-09-01' as const, to: null },
          },
        ],
        standsIn: [],
      },
      within: ((action) => db.as(person, action)) as Within,
    };
    await expect(importList(house, teaching, list(), world.organisation.overmoor)).rejects.toThrow('import.list');
  });
});
