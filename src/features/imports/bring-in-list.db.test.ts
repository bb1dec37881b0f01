import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { upnFrom } from '../../codes/index.ts';
import type { House } from '../../web/house.ts';
import { detailsOf, markCorrected } from '../children/index.ts';
import { Bringing, csv } from './import.factory.ts';
import type { Within } from './read-import.job.ts';

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

/** UPNs of the world's children at Exampleton, in the order of their kinds, and of children nobody has yet. */
const known = (at: number) => upnFrom('991', '2001', 20, 100 + at);
const fresh = (at: number) => upnFrom('991', '2001', 21, at);
const header =
  'UPN,Legal Surname,Legal Forename,DOB,Year,Reg Group,SEN Status,In Care,Caring Authority,In Care Start Date,PLAA';
const asTheyAre = [
  `${known(0)},Testwood,Robin,14/03/2017,4,Larch,N,Y,,,`,
  `${known(1)},Samplewell,Amara,14/03/2017,4,Larch,N,Y,,,`,
  `${known(2)},Mockbridge,Kit,14/03/2017,4,Larch,N,N,,,`,
  `${known(3)},Exampleby,Noor,14/03/2017,4,Larch,K,N,,,`,
  `${known(4)},Placeholder,Jude,14/03/2017,4,Larch,N,N,,,`,
  `${known(5)},Demoford,Finn,14/03/2017,4,Larch,N,N,,,`,
  `${known(6)},Fictionby,Isla,14/03/2017,4,Larch,N,N,,,`,
  `${known(7)},Vignette,Wren,14/03/2017,4,Larch,K,N,,,`,
];
const bringing = () => new Bringing(house, teacher, world.organisation.exampleton);
const count = async (table: string, where = 'true') =>
  Number((await db.keeper.query(`select count(*)::int as n from ${table} where ${where}`)).rows[0].n);

describe('a list as everybody is', () => {
  test('changes nothing, and leaves nothing behind but that it was looked at', async () => {
    const one = bringing();
    const record = await one.read('list', [csv('roll.csv', header, ...asTheyAre)]);
    expect(record).toMatchObject({
      state: 'previewed',
      counts: { read: 8, created: 0, changed: 0, unchanged: 8, missing: 0, rest: 0, leftOut: 0 },
    });
    expect(await one.confirm()).toMatchObject({ outcome: 'done' });
    expect(await count('import_arrival')).toBe(0);
    expect(await count('import_change', `import_id = '${one.id}'`)).toBe(0);
  });
});

describe('a whole roll', () => {
  const rest = Array.from(
    { length: 203 },
    (_, at) => `${upnFrom('991', '2002', 20, at)},Pupil,Name${at},${(at % 28) + 1}/05/2016,${(at % 6) + 1},Oak,N,N,,,`,
  );
  const rows = [
    asTheyAre[0]?.replace('Larch', 'Oak'),
    ...asTheyAre.slice(1, 7),
    ...rest,
    `${fresh(1)},Exampleton,Nia,02/06/2018,3,Hazel,N,Y,Eastholt Council,03/03/2026,`,
    `${fresh(2)},Vignette,Tomas,19/11/2016,4,Rowan,N,N,,,G`,
    'B801200011017,Wrongnumber,Ada,19/11/2016,4,Rowan,N,Y,,,',
    `${fresh(3)},Nodate,Bea,31/02/2016,4,Rowan,N,Y,,,`,
  ] as string[];

  test('brings in the cohort; the rest become numbers before anything is stored', async () => {
    const one = bringing();
    const record = await one.read('list', [csv('roll.csv', header, ...rows)]);
    expect(record.counts).toMatchObject({
      read: 214,
      created: 2,
      changed: 1,
      facts: 1,
      unchanged: 6,
      missing: 1,
      rest: 203,
      leftOut: 2,
    });
    // nobody of the rest stands anywhere outside the held file, not even sealed
    expect(await count('import_row', `import_id = '${one.id}'`)).toBe(12);
    expect(await one.confirm()).toMatchObject({ outcome: 'done' });
    expect(await count('import_arrival')).toBe(0);
    expect(await count('child_details', `family_name = 'Pupil'`)).toBe(0);
    const counted = await db.keeper.query('select sum(pupils)::int as n, count(*)::int as cells from roll_count');
    expect(counted.rows[0]).toMatchObject({ n: 203 });
    const statuses = await db.keeper.query(
      `select d.given_names, s.kind, s.during::text, s.authority_code, s.order_kind, s.confirmed, g.organisation_id
       from status_period s join child_details d using (child_id, controller_id)
       left join child_grant g on g.child_id = s.child_id and g.scope = 'looked-after'
       where d.upn = any ($1) order by 1`,
      [[fresh(1), fresh(2)]],
    );
    expect(statuses.rows).toEqual([
      {
        given_names: 'Nia',
        kind: 'CLA',
        during: '[2026-03-03,)',
        authority_code: '992',
        order_kind: null,
        confirmed: true,
        // what follows: the authority that looks after her sees her record
        organisation_id: world.organisation.eastholt,
      },
      {
        given_names: 'Tomas',
        kind: 'CPLA',
        during: '[2026-11-24,)',
        authority_code: null,
        order_kind: 'G',
        confirmed: true,
        organisation_id: null,
      },
    ]);
  });

  test('what is kept of the file are the cohort’s rows and the used columns', async () => {
    const { rows: stored } = await db.keeper.query(
      `select keyed_hash, controller_id, delete_after::text from stored_file order by stored_at desc, size_bytes desc limit 1`,
    );
    const { openFiles } = await import('../../platform/files/index.ts');
    const files = await openFiles(house.dataDir, house.keys);
    const text = (await files.readWhole(stored[0].controller_id, stored[0].keyed_hash)).toString();
    expect(text).toContain('Exampleton');
    expect(text).not.toContain('Pupil');
    expect(stored[0].delete_after).toBe('2026-12-24');
  });

  test('brought in again it says all the same', async () => {
    const one = bringing();
    const record = await one.read('list', [csv('roll.csv', header, ...rows)]);
    expect(record.counts).toMatchObject({ created: 0, changed: 0, unchanged: 9, missing: 1, rest: 203, leftOut: 2 });
    expect(record.reading.saved).toMatchObject({ by: 'designated-teacher of exampleton' });
  });

  test('a row is mended in the preview, a missing child is said to have left', async () => {
    const one = bringing();
    const first = await one.read('list', [csv('roll.csv', header, ...rows)], { asAt: '2026-11-25' });
    const wren = world.child('exampleton', 'SEND');
    const bad = first.counts?.leftOut;
    await one.answer({ row: 212 }, { upn: fresh(4) });
    await one.answer({ row: 213 }, { dateOfBirth: '2016-02-28' });
    const record = await one.answer({ child: wren }, { endedOn: '2026-11-21' });
    expect(bad).toBe(2);
    expect(record.counts).toMatchObject({ created: 2, leftOut: 0, missing: 1, ended: 1 });
    await one.confirm();
    expect(await count('child_details', `upn = '${fresh(4)}' and family_name = 'Wrongnumber'`)).toBe(1);
    expect(await count('child_details', `upn = '${fresh(3)}' and date_of_birth = '2016-02-28'`)).toBe(1);
    expect(await count('enrolment', `child_id = '${wren}' and upper(during) = '2026-11-21'`)).toBe(1);
  });
});

test('a hand correction wins and is shown', async () => {
  const child = world.child('exampleton', 'CSW');
  await teacher((work) =>
    markCorrected(work, child, world.organisation.exampleton, ['details.sen_provision', 'enrolment.class_name']),
  );
  const one = bringing();
  const row = `${known(5)},Demoford,Finn,14/03/2017,4,Willow,K,N,,,`;
  const record = await one.read('list', [csv('roll.csv', header, row)]);
  expect(record.counts).toMatchObject({ changed: 0, unchanged: 1 });
  await one.confirm();
  const details = await teacher(({ read }) => detailsOf(read, child, world.organisation.exampleton));
  expect(details?.sen_provision).toBe('N');
});

test('name and birthday alone are asked about, remembered, and found again', async () => {
  const lines = ['Surname,Forename,DOB,LAC', 'Testwood,Robin,14/03/2017,Y', 'Unnumbered,Ivo,13/04/2016,Y'];
  const one = bringing();
  const record = await one.read('list', [csv('mine.csv', ...lines)]);
  expect(record.counts).toMatchObject({ created: 1, asks: 1, unchanged: 0 });
  const answered = await one.answer({ row: 0 }, { same: { childId: world.child('exampleton', 'CLA') } });
  expect(answered.counts).toMatchObject({ created: 1, asks: 0, unchanged: 1 });
  await one.confirm();
  const again = await bringing().read('list', [csv('mine.csv', ...lines)]);
  expect(again.counts).toMatchObject({ created: 0, changed: 0, asks: 0, unchanged: 2 });
});

test('what was changed since the preview is looked at again', async () => {
  const one = bringing();
  const row = `${known(6)},Fictionby,Isla,14/03/2017,4,Willow,N,N,,,`;
  expect((await one.read('list', [csv('roll.csv', header, row)])).counts).toMatchObject({ changed: 1 });
  await teacher((work) =>
    markCorrected(work, world.child('exampleton', 'KIN'), world.organisation.exampleton, ['enrolment.class_name']),
  );
  expect(await one.confirm()).toEqual({ outcome: 'changed-since' });
  expect((await one.record()).counts).toMatchObject({ changed: 0, unchanged: 1 });
  expect(await one.confirm()).toMatchObject({ outcome: 'done' });
});

test('nobody of another school can read, see or confirm it', async () => {
  const one = bringing();
  await one.read('list', [csv('roll.csv', header, ...asTheyAre)]);
  const stranger: Within = (action) => db.as(world.person('overmoor', 'headteacher'), action);
  for (const organisation of [world.organisation.exampleton, world.organisation.overmoor]) {
    const other = new Bringing(house, stranger, organisation);
    Object.assign(other, { id: one.id });
    await expect(other.record()).rejects.toThrow('There is no such import.');
    expect(await other.confirm()).toEqual({ outcome: 'not-now' });
  }
});
