import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import type { Group } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { recordCareDetail, recordProtectionDetail } from './care-detail.commands.ts';
import {
  addAnchor,
  afterFacts,
  correctEnrolment,
  correctStatus,
  EnrolmentOverlap,
  endEnrolment,
  enrol,
  KeyAdultLater,
  keyAdultsOf,
  nameKeyAdult,
  placeInClass,
  recordKeyAdultView,
  recordStatus,
  StatusOverlap,
  saveDetails,
  statusesOf,
  staysOf,
  withdrawEnrolment,
  withdrawStatus,
} from './index.ts';
import { statusCorrections } from './statuses.queries.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
let school: string;
let id: string;

const as = <T>(work: (work: Work) => Promise<T>) => db.as(world.person('exampleton', 'headteacher'), work);

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
  school = world.organisation.exampleton;
});
afterAll(async () => {
  await tidy();
  await db.drop();
});
beforeEach(async () => {
  id = await as(async (work) => {
    const made = await addAnchor(work, school);
    await saveDetails(work, made, school, { preferred_name: 'Pia', family_name: 'Sampleton' }, 'hand');
    return made;
  });
});

const status = (work: Work, kind: Group, from: Day, to: Day | null, authorityId: string | null = null) =>
  recordStatus(
    work,
    {
      ...{ childId: id, controllerId: school, kind, from, to, authorityId, authorityCode: null },
      ...{ orderKind: null, evidenceSeenOn: null, kinshipKind: null, confirmed: true, note: null },
    },
    'hand',
  );
const join = (work: Work, from: Day, to: Day | null = null, schoolId: string | null = school) =>
  enrol(
    work,
    {
      ...{ childId: id, controllerId: school, schoolId, schoolName: schoolId === null ? 'Elsewhere School' : null },
      ...{ kind: 'main', from, to, joining: 'day', yearGroup: '4', className: 'Larch' },
    },
    'hand',
  );
const row = async (work: Work, statusId: string) => {
  const found = (await statusesOf(work.read, id)).find((each) => each.id === statusId);
  if (found === undefined) throw new Error('no such status');
  return found;
};
const stay = async (work: Work, stayId: string) => {
  const found = (await staysOf(work.read, id, '2026-11-24')).find((each) => each.id === stayId);
  if (found === undefined) throw new Error('no such stay');
  return found;
};

describe('statuses', () => {
  test('a correction keeps the row, says what stood, and the next import leaves it', async () => {
    await as(async (work) => {
      const statusId = await status(work, 'CLA', '2026-01-12', null);
      await correctStatus(work, await row(work, statusId), { from: '2025-12-01' }, 'hand', 'the order came earlier');
      await correctStatus(work, await row(work, statusId), { to: '2026-10-01' }, 'hand');
      expect(await row(work, statusId)).toMatchObject({ from: '2025-12-01', to: '2026-10-01' });
      expect(await statusCorrections(work.read, id)).toMatchObject([
        { before: { from: '2025-12-01', to: null }, after: { from: '2025-12-01', to: '2026-10-01' }, reason: null },
        {
          before: { from: '2026-01-12', to: null },
          after: { from: '2025-12-01', to: null },
          reason: 'the order came earlier',
        },
      ]);
    });
    const { rows } = await db.keeper.query('select field from hand_correction where child_id = $1', [id]);
    expect(rows.map((each) => each.field.split('.')[0])).toEqual(['status']);
  });

  test('one of a kind at a time: said with the days that are in the way, and nothing is lost by asking', async () => {
    await as(async (work) => {
      const first = await status(work, 'CIN', '2026-01-12', '2026-03-01');
      await expect(status(work, 'CIN', '2026-02-01', null)).rejects.toMatchObject({
        constructor: StatusOverlap,
        from: '2026-01-12',
        to: '2026-03-01',
      });
      const second = await status(work, 'CIN', '2026-03-01', null);
      await expect(correctStatus(work, await row(work, second), { from: '2026-02-27' }, 'hand')).rejects.toThrow(
        StatusOverlap,
      );
      await withdrawStatus(work, await row(work, first), 'another child was meant');
      await correctStatus(work, await row(work, second), { from: '2026-02-27' }, 'hand');
      expect((await statusesOf(work.read, id)).map(({ from }) => from)).toEqual(['2026-02-27']);
      expect((await statusCorrections(work.read, id))[1]).toMatchObject({
        before: { from: '2026-01-12', to: '2026-03-01' },
        after: null,
        reason: 'another child was meant',
      });
    });
  });

  test('legal and protection detail follow one another, and give way to what is put right for the same day', async () => {
    await as(async (work) => {
      const whose = { childId: id, controllerId: school, to: null };
      await recordCareDetail(work, { ...whose, from: '2026-01-12', legalStatus: 'C1', placement: 'U6' }, 'hand');
      await recordCareDetail(work, { ...whose, from: '2026-05-01', legalStatus: 'E1', placement: 'U4' }, 'hand');
      await recordCareDetail(work, { ...whose, from: '2026-05-01', legalStatus: 'C2', placement: 'U4' }, 'hand');
      await recordProtectionDetail(work, { ...whose, from: '2026-01-12', category: 'NEG' }, 'hand');
    });
    const { rows } = await db.keeper.query(
      'select during::text, legal_status from care_detail where child_id = $1 order by 1',
      [id],
    );
    expect(rows).toEqual([
      { during: '[2026-01-12,2026-05-01)', legal_status: 'C1' },
      { during: '[2026-05-01,)', legal_status: 'C2' },
    ]);
  });
});

describe('schools', () => {
  test('a new main roll ends the one before; a stay in the middle of another is asked about, and changes nothing', async () => {
    await as(async (work) => {
      const elsewhere = await join(work, '2023-09-01', null, null);
      const here = await join(work, '2025-09-01');
      expect(await stay(work, elsewhere)).toMatchObject({ to: '2025-09-01', school: 'Elsewhere School' });
      await expect(join(work, '2025-10-01', '2025-12-01', null)).rejects.toThrow(EnrolmentOverlap);
      await expect(join(work, '2022-09-01', '2024-01-01', null)).rejects.toThrow(EnrolmentOverlap);
      await expect(join(work, '2020-01-01', null, null)).rejects.toThrow(EnrolmentOverlap);
      expect(await stay(work, here)).toMatchObject({ from: '2025-09-01', to: null });
      expect(await stay(work, elsewhere)).toMatchObject({ from: '2023-09-01', to: '2025-09-01' });
      await correctEnrolment(work, await stay(work, elsewhere), { from: '2023-09-05', to: '2025-07-23' }, 'hand');
      await withdrawEnrolment(work, await stay(work, here), 'the wrong child');
      expect((await staysOf(work.read, id, '2026-11-24')).map(({ from, to }) => [from, to])).toEqual([
        ['2023-09-05', '2025-07-23'],
      ]);
    });
  });

  test('year and class put right by hand are left by the next list; the year moves up by itself', async () => {
    await as(async (work) => {
      const here = await join(work, '2025-09-01');
      await placeInClass(work, await stay(work, here), { yearGroup: '5', className: 'Larch' }, 'hand');
      expect((await staysOf(work.read, id, '2026-11-24'))[0]).toMatchObject({ year: '5', className: 'Larch' });
      expect((await staysOf(work.read, id, '2027-09-02'))[0]).toMatchObject({ year: '6' });
    });
    const { rows } = await db.keeper.query('select field from hand_correction where child_id = $1', [id]);
    expect(rows).toEqual([{ field: 'enrolment.year_group' }]);
  });

  test('leaving, with its true day, ends the key adult and closes what the authority had opened', async () => {
    const authority = world.organisation.northmere;
    const [here, theirs] = await as(async (work) => {
      const enrolment = await join(work, '2025-09-01');
      await status(work, 'CLA', '2026-01-12', null, authority);
      await nameKeyAdult(work, {
        ...{ childId: id, controllerId: school, personId: world.person('exampleton', 'teacher'), from: '2026-02-01' },
        ...{ view: 'agreed', words: null, askedOn: '2026-02-01' },
      });
      await afterFacts(work, house, [id]);
      return [enrolment, id];
    });
    await db.as(world.person('northmere', 'virtual-school-head'), async (work) => {
      await saveDetails(work, theirs, authority, { authority_child_id: 'N-77' }, 'hand');
      await afterFacts(work, house, [theirs]);
    });
    const grants = async () =>
      (
        await db.keeper.query(
          'select organisation_id, scope, during::text from child_grant where child_id = $1 order by scope',
          [id],
        )
      ).rows;
    expect(await grants()).toEqual([
      { organisation_id: school, scope: 'enrolment', during: '[2025-09-01,)' },
      { organisation_id: authority, scope: 'looked-after', during: '[2026-01-12,)' },
    ]);
    await as(async (work) => {
      await endEnrolment(work, await stay(work, here), '2026-10-24', 'Elsewhere School', 'hand');
      await afterFacts(work, house, [id]);
      expect((await keyAdultsOf(work.read, id))[0]).toMatchObject({ to: '2026-10-24' });
    });
    expect(await grants()).toEqual([
      { organisation_id: school, scope: 'enrolment', during: '[2025-09-01,2026-10-24)' },
      { organisation_id: authority, scope: 'looked-after', during: '[2026-01-12,2026-10-24)' },
    ]);
    // the school keeps what it holds, and sees no more of the authority's
    await as(async ({ read }) => {
      const details = await read
        .selectFrom('child_details')
        .select('controller_id')
        .where('child_id', '=', id)
        .execute();
      expect(details.map((each) => each.controller_id)).toEqual([school]);
    });
  });
});

describe('the key adult', () => {
  const naming = (personId: string, from: Day) => ({
    ...{ childId: id, controllerId: school, personId, from },
    ...{ view: 'not-asked' as const, words: null, askedOn: null },
  });

  test('follows another, is put right for the same day, and is asked about again', async () => {
    const [first, second] = [world.person('exampleton', 'teacher'), world.person('exampleton', 'senco')];
    await as(async (work) => {
      await nameKeyAdult(work, naming(first, '2026-02-01'));
      await nameKeyAdult(work, naming(second, '2026-09-07'));
      const again = await nameKeyAdult(work, naming(first, '2026-09-07'));
      await expect(nameKeyAdult(work, naming(second, '2026-05-01'))).rejects.toThrow(KeyAdultLater);
      await recordKeyAdultView(
        work,
        { id: again, childId: id, controllerId: school },
        { view: 'asked-for-someone-else', words: 'I would like Miss Demo.', askedOn: '2026-11-20' },
      );
      expect(await keyAdultsOf(work.read, id)).toMatchObject([
        { personId: first, from: '2026-09-07', to: null, view: 'asked-for-someone-else', askedOn: '2026-11-20' },
        { personId: first, from: '2026-02-01', to: '2026-09-07', view: 'not-asked' },
      ]);
    });
    const { rows } = await db.keeper.query(
      `select v.before->>'child_view' as before, v.after->>'child_view' as after from audit_event e
       join audit_value v on v.event_id = e.id where e.verb = 'key-adult.view-recorded' and $1 = any (e.child_ids)`,
      [id],
    );
    expect(rows).toEqual([{ before: 'not-asked', after: 'asked-for-someone-else' }]);
  });
});
