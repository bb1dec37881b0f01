import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { upnFrom } from '../../codes/index.ts';
import type { House } from '../../web/house.ts';
import { afterFacts } from '../children/index.ts';
import { Bringing, csv } from './import.factory.ts';
import { episodeRow, returnFile } from './looked-after.factory.ts';
import type { lookedAfterColumns } from './looked-after-files.ts';
import type { Within } from './read-import.job.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
let head: Within;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
  head = (action) => db.as(world.person('northmere', 'virtual-school-head'), action);
  // what follows from the world's facts: the authority sees the children that schools say it looks after
  await db.as(world.person('exampleton', 'headteacher'), (work) =>
    afterFacts(work, house, [world.child('exampleton', 'CLA'), world.child('exampleton', 'CIN')]),
  );
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

/** The UPN of the child at Exampleton whom the school says Northmere looks after. */
const robin = upnFrom('991', '2001', 20, 100);
const file = (kind: keyof typeof lookedAfterColumns, ...rows: string[]) => ({
  name: `${kind}.csv`,
  bytes: Buffer.from(returnFile(kind, ...rows)),
});
const bringing = () => new Bringing(house, head, world.organisation.northmere);
const rowsOf = async (sql: string, ...values: unknown[]) => (await db.keeper.query(sql, values)).rows;

const header = file(
  'header',
  `11,1,14/03/2017,WBRI,${robin},,`,
  '12,2,01/02/2014,WBRI,UN1,,',
  `13,1,01/02/2010,WBRI,${upnFrom('991', '2001', 15, 1)},,`,
  `14,2,01/02/2012,WBRI,${upnFrom('991', '2001', 15, 2)},,`,
  `15,1,01/02/2011,WBRI,${upnFrom('991', '2001', 15, 3)},,`,
  `16,1,01/02/2013,WBRI,${upnFrom('991', '2001', 15, 4)},,`,
);
const episodes = file(
  'episodes',
  episodeRow('11', '12/01/2026'),
  episodeRow('12', '01/05/2024', '01/03/2025', 'X1', 'C1'),
  episodeRow('12', '01/03/2025', '', '', 'C2', 'U1'),
  // special guardianship, adoption, short breaks, another authority took over
  episodeRow('13', '01/05/2020', '01/06/2026', 'E45'),
  episodeRow('14', '01/05/2022', '01/04/2026', 'E12'),
  episodeRow('15', '01/09/2025', '', '', 'V4'),
  episodeRow('16', '01/09/2025', '01/10/2026', 'E3'),
);
const rest = [
  file('reviews', '11,14/03/2017,02/02/2026,PN1', '12,01/02/2014,03/03/2026,PN6'),
  file('oc2', '11,14/03/2017,14,,0,1,1,1,1,0,0,0', '12,01/02/2014,,SDQ2,0,1,1,1,1,0,0,0'),
  file('previousPermanence', '12,01/02/2014,P2,NON,zz/05/2020'),
];
const everything = [header, episodes, ...rest];

describe('a looked-after return', () => {
  test('becomes periods, details, reviews and scores of its authority', async () => {
    const one = bringing();
    const record = await one.read('looked-after', everything);
    expect(record.counts).toMatchObject({ created: 5, sealed: 1, proposed: 1, shortBreaks: 1, unchanged: 0 });
    expect(record.reading.files.map(({ words }) => words)).toContain('Episodes');
    expect(await one.confirm()).toMatchObject({ outcome: 'done' });
    expect(
      await rowsOf(
        `select d.authority_child_id as id, s.kind, s.during::text, s.order_kind, s.confirmed
         from child_details d left join status_period s using (child_id, controller_id)
         where d.controller_id = $1 order by 1, 2 desc`,
        world.organisation.northmere,
      ),
    ).toEqual([
      { id: '11', kind: 'CLA', during: '[2026-01-12,)', order_kind: null, confirmed: true },
      { id: '12', kind: 'CLA', during: '[2024-05-01,)', order_kind: null, confirmed: true },
      { id: '13', kind: 'CPLA', during: '[2026-06-01,)', order_kind: 'G', confirmed: false },
      { id: '13', kind: 'CLA', during: '[2020-05-01,2026-06-01)', order_kind: null, confirmed: true },
      { id: '15', kind: null, during: null, order_kind: null, confirmed: null },
      { id: '16', kind: 'CLA', during: '[2025-09-01,2026-10-01)', order_kind: null, confirmed: true },
    ]);
    expect(
      await rowsOf(
        `select d.authority_child_id as id, c.during::text, c.legal_status, c.placement, c.short_break
         from care_detail c join child_details d using (child_id, controller_id) where d.authority_child_id in ('12', '15') order by 1, 2`,
      ),
    ).toEqual([
      { id: '12', during: '[2024-05-01,2025-03-01)', legal_status: 'C1', placement: 'U4', short_break: false },
      { id: '12', during: '[2025-03-01,)', legal_status: 'C2', placement: 'U1', short_break: false },
      { id: '15', during: '[2025-09-01,)', legal_status: 'V4', placement: 'U4', short_break: true },
    ]);
    expect(
      await rowsOf(`select measure, year_ending::text, score, reason from wellbeing_score order by score`),
    ).toEqual([
      { measure: 'sdq-total', year_ending: '2027-03-31', score: 14, reason: null },
      { measure: 'sdq-total', year_ending: '2027-03-31', score: null, reason: 'SDQ2' },
    ]);
    expect(await rowsOf('select code, year, month, day from previous_permanence')).toEqual([
      { code: 'P2', year: 2020, month: 5, day: null },
    ]);
    expect(await rowsOf('select on_day::text, code from care_review order by 1')).toHaveLength(2);
  });

  test('stands on the record of the school that says it is looked after by this authority', async () => {
    const [row] = await rowsOf(`select child_id from child_details where authority_child_id = '11'`);
    expect(row.child_id).toBe(world.child('exampleton', 'CLA'));
    // and the school sees what its authority says of the child's time in care, not the legal detail
    const seen = await db.as(world.person('exampleton', 'designated-teacher'), async ({ read }) => ({
      statuses: await read
        .selectFrom('status_period')
        .select('controller_id')
        .where('child_id', '=', row.child_id)
        .where('controller_id', '=', world.organisation.northmere)
        .execute(),
      details: await read.selectFrom('care_detail').select('id').where('child_id', '=', row.child_id).execute(),
    }));
    expect(seen.statuses).toHaveLength(1);
    expect(seen.details).toEqual([]);
  });

  test('of an adopted child keeps nothing but that the number is closed', async () => {
    expect(await rowsOf(`select from child_details where authority_child_id = '14'`)).toEqual([]);
    const list = new Bringing(
      house,
      (action) => db.as(world.person('exampleton', 'designated-teacher'), action),
      world.organisation.exampleton,
    );
    const old = csv(
      'old.csv',
      'UPN,Surname,Forename,DOB,LAC',
      `${upnFrom('991', '2001', 15, 2)},Old,Name,2012-02-01,Y`,
    );
    const record = await list.read('list', [old]);
    expect(record.counts).toMatchObject({ created: 0, leftOut: 1 });
  });

  test('says all the same when it comes again', async () => {
    const record = await bringing().read('looked-after', everything);
    expect(record.counts).toMatchObject({ created: 0, changed: 0, sealed: 0, unchanged: 6, missing: 0 });
  });

  test('of a later year extends what is known, and flags who is no longer in it', async () => {
    const one = bringing();
    const later = file('episodes', episodeRow('12', '01/03/2025', '01/11/2026', 'E4A', 'C2', 'U1'));
    const record = await one.read('looked-after', [header, later]);
    // 11 is in care here and in no episode; 13 and 16 have left already
    expect(record.counts).toMatchObject({ changed: 1, missing: 1 });
    await one.answer({ child: world.child('exampleton', 'CLA') }, { endedOn: '2026-11-02' });
    await one.confirm();
    expect(
      await rowsOf(
        `select d.authority_child_id as id, s.during::text from status_period s join child_details d using (child_id, controller_id)
         where s.kind = 'CLA' and d.authority_child_id in ('11', '12') order by 1`,
      ),
    ).toEqual([
      { id: '11', during: '[2026-01-12,2026-11-02)' },
      { id: '12', during: '[2024-05-01,2026-11-01)' },
    ]);
  });

  test('seals a record that is known when its child was adopted', async () => {
    const one = bringing();
    const adopted = file('episodes', episodeRow('12', '01/03/2025', '01/11/2026', 'E11', 'C2', 'U1'));
    const record = await one.read('looked-after', [header, adopted]);
    expect(record.counts).toMatchObject({ sealed: 1 });
    await one.confirm();
    const [gone] = await rowsOf(
      `select s.reason from sealed_child s join child_details d using (child_id) where d.authority_child_id = '12'`,
    );
    expect(gone.reason).toBe('adoption');
    const again = await bringing().read('looked-after', [header, adopted]);
    expect(again.counts).toMatchObject({ sealed: 0, created: 0, unchanged: 1 });
  });
});

test('two records of one child become one as soon as both sides have said so', async () => {
  const upn = upnFrom('991', '2001', 19, 9);
  const one = bringing();
  await one.read('looked-after', [
    file('header', `31,1,01/02/2015,WBRI,${upn},,`),
    file('episodes', episodeRow('31', '01/05/2024')),
  ]);
  await one.confirm();
  const [before] = await rowsOf(`select child_id from child_details where authority_child_id = '31'`);
  const list = new Bringing(
    house,
    (action) => db.as(world.person('exampleton', 'designated-teacher'), action),
    world.organisation.exampleton,
  );
  await list.read('list', [
    csv('two.csv', 'UPN,Surname,Forename,DOB,Caring Authority', `${upn},Joined,Una,2015-02-01,Northmere Council`),
  ]);
  await list.confirm();
  // the school alone cannot draw the authority's record to its own; the next return, which sees what the school says, does
  expect(await rowsOf(`select distinct child_id from child_details where upn = $1`, upn)).toHaveLength(2);
  const again = bringing();
  await again.read('looked-after', [
    file('header', `31,1,01/02/2015,WBRI,${upn},,`),
    file('episodes', episodeRow('31', '01/05/2024')),
  ]);
  await again.confirm();
  const anchors = await rowsOf(`select distinct child_id from child_details where upn = $1`, upn);
  expect(anchors).toHaveLength(1);
  expect(anchors[0].child_id).not.toBe(before.child_id);
  // what the return changed went along, so that it can still be undone
  const changes = await rowsOf('select distinct child_id from import_change where import_id = $1', one.id);
  expect(changes).toEqual([{ child_id: anchors[0].child_id }]);
});

describe('a children in need census', () => {
  const child = (
    id: string,
    inner: string,
    upn = '',
  ) => `<Child><ChildIdentifiers><LAchildID>${id}</LAchildID>${upn && `<UPN>${upn}</UPN>`}
    <PersonBirthDate>2015-02-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity>
    </ChildCharacteristics>${inner}</Child>`;
  const census = (authority: string, ...children: string[]) => ({
    name: 'census.xml',
    bytes:
      Buffer.from(`<?xml version="1.0"?><Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
      <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>${authority}</LEA></Source></Header>
      <Children>${children.join('')}</Children></Message>`),
  });
  const details = `<CINdetails><CINreferralDate>2026-01-10</CINreferralDate><PrimaryNeedCode>N1</PrimaryNeedCode>
    <CINPlanDates><CINPlanStartDate>2026-02-01</CINPlanStartDate><CINPlanEndDate>2026-03-01</CINPlanEndDate></CINPlanDates>
    <ChildProtectionPlans><CPPstartDate>2026-03-01</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
    <LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse></ChildProtectionPlans></CINdetails>`;
  const administrator: Within = (action) => db.as(world.person('northmere', 'authority-administrator'), action);

  test('becomes periods in need and under a plan, with its category', async () => {
    const one = new Bringing(house, administrator, world.organisation.northmere);
    const noor = upnFrom('991', '2001', 20, 103);
    const record = await one.read('children-in-need', [
      census('991', child('71', details), child('72', details, noor)),
    ]);
    // Noor's school says that Northmere holds her case, and gives another birthday
    expect(record.counts).toMatchObject({ created: 2, leftOut: 0 });
    await one.confirm();
    expect(
      await rowsOf(
        `select s.kind, s.during::text from status_period s join child_details d using (child_id, controller_id)
         where d.authority_child_id = '71' order by 2`,
      ),
    ).toEqual([
      { kind: 'CIN', during: '[2026-01-10,2026-03-01)' },
      { kind: 'CP', during: '[2026-03-01,)' },
    ]);
    expect(await rowsOf(`select distinct category, during::text from protection_detail`)).toEqual([
      { category: 'EMO', during: '[2026-03-01,)' },
    ]);
    const [hers] = await rowsOf(`select child_id, upn from child_details where authority_child_id = '72'`);
    expect(hers).toMatchObject({ upn: null });
    expect(hers.child_id).not.toBe(world.child('exampleton', 'CIN'));
    const again = new Bringing(house, administrator, world.organisation.northmere);
    const second = await again.read('children-in-need', [census('991', child('71', details), child('72', details))]);
    expect(second.counts).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
  });

  test('of another authority is not brought in', async () => {
    const one = new Bringing(house, administrator, world.organisation.northmere);
    const record = await one.read('children-in-need', [census('992', child('81', details))]);
    expect(record).toMatchObject({ state: 'failed', message: expect.stringContaining('992') });
    expect(await one.confirm()).toEqual({ outcome: 'not-now' });
  });
});
