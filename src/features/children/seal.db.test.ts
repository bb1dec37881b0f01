import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import type { House } from '../../web/house.ts';
import { afterFacts, closedAmong, closedName, closedNumbers, type Identity, sealChild } from './index.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

const identity = (given: Partial<Identity>): Identity => ({
  upn: null,
  formerUpn: null,
  uln: null,
  authorityChildId: null,
  familyName: null,
  givenNames: null,
  dateOfBirth: null,
  ...given,
});

describe('a sealed record', () => {
  test('is seen by nobody, opened to nobody, and known again only by its numbers', async () => {
    const child = world.child('exampleton', 'CLA');
    const head = world.person('exampleton', 'headteacher');
    const before = await db.as(head, async (work) => {
      await afterFacts(work, house, [child]);
      return work.read
        .selectFrom('child_details')
        .select(['upn', 'family_name', 'given_names', 'date_of_birth'])
        .where('child_id', '=', child)
        .executeTakeFirstOrThrow();
    });
    await db.as(head, async (work) => {
      await sealChild(work, house, { childId: child, controllerId: world.organisation.exampleton }, 'adoption');
      await afterFacts(work, house, [child]);
    });
    for (const person of [head, world.person('northmere', 'virtual-school-head')]) {
      const seen = await db.as(person, async ({ read }) => [
        await read.selectFrom('child').select('id').where('id', '=', child).execute(),
        await read.selectFrom('child_details').select('id').where('child_id', '=', child).execute(),
        await read.selectFrom('status_period').select('id').where('child_id', '=', child).execute(),
      ]);
      expect(seen).toEqual([[], [], []]);
    }
    const grants = await db.keeper.query(
      `select from child_grant where child_id = $1 and source_kind in ('status', 'enrolment') and source_id is not null`,
      [child],
    );
    expect(grants.rowCount).toBe(0);

    const old = identity({ upn: before.upn });
    const name = closedName(
      identity({ familyName: before.family_name, givenNames: before.given_names, dateOfBirth: before.date_of_birth }),
    );
    // any organisation's old file is recognised, whoever asks
    const found = await db.as(world.person('overmoor', 'headteacher'), ({ read }) =>
      closedAmong(read, house.keys, [...closedNumbers(old), name ?? '', 'upn:A123']),
    );
    expect([...found].sort()).toEqual([...closedNumbers(old), name].sort());
    const stored = await db.keeper.query('select hash from closed_identifier');
    expect(JSON.stringify(stored.rows)).not.toContain(before.upn);
  });

  test('sealing again changes nothing', async () => {
    const child = world.child('exampleton', 'CPLA');
    const head = world.person('exampleton', 'headteacher');
    const seal = () =>
      db.as(head, (work) =>
        sealChild(work, house, { childId: child, controllerId: world.organisation.exampleton }, 'adoption'),
      );
    await seal();
    await seal();
    const { rowCount } = await db.keeper.query('select from sealed_child where child_id = $1', [child]);
    expect(rowCount).toBe(1);
  });

  test('a stranger to the child cannot seal it', async () => {
    const child = world.child('exampleton', 'KIN');
    await expect(
      db.as(world.person('overmoor', 'headteacher'), (work) =>
        sealChild(work, house, { childId: child, controllerId: world.organisation.overmoor }, 'adoption'),
      ),
    ).rejects.toThrow('row-level security');
  });
});
