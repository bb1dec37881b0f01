import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, placeOf } from '../../../test/actors.ts';
import { newDatabase, type TestDatabase, testToday } from '../../../test/database.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';
import { type ListReader, listChildren, listWithChoices, partsOfList } from './list.queries.ts';
import { everyone, type ListFilters } from './list-filters.ts';

let db: TestDatabase;
let world: World;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  const { person, child, organisation } = world;
  await db.as(person('exampleton', 'headteacher'), async ({ write }) => {
    await write
      .insertInto('key_adult')
      .values({
        child_id: child('exampleton', 'CLA'),
        controller_id: organisation.exampleton,
        person_id: person('exampleton', 'support-staff'),
        during: '[2026-09-01,)',
      })
      .execute();
    await write
      .updateTable('child_details')
      .set({ family_name: 'Tëstwood-O’Sample' })
      .where('child_id', '=', child('exampleton', 'CLA'))
      .execute();
    await write
      .updateTable('enrolment')
      .set({ during: '[2025-09-01,2026-10-01)' })
      .where('child_id', '=', child('exampleton', 'KIN'))
      .execute();
  });
});
afterAll(() => db.drop());

const reader = (key: OrganisationKey, post: PostId): ListReader => ({
  actor: actorOf(world, key, post),
  organisation: placeOf(world, key),
  today: testToday,
  everYears: 6,
});

async function names(key: OrganisationKey, post: PostId, filters: Partial<ListFilters> = {}): Promise<string[]> {
  return db.as(world.person(key, post), async ({ read }) => {
    const list = await listChildren(read, reader(key, post), { ...everyone, ...filters }, { limit: 50, offset: 0 });
    expect(list.total).toBe(list.children.length);
    return list.children.map((child) => child.name.first);
  });
}

describe('who is in the list', () => {
  test('the head has everybody on roll, by family name', async () => {
    expect(await names('exampleton', 'headteacher')).toEqual(['Finn', 'Noor', 'Kit', 'Jude', 'Amara', 'Robin', 'Wren']);
  });
  test('the designated teacher has those in care and after care', async () => {
    expect(await names('exampleton', 'designated-teacher')).toEqual(['Kit', 'Amara', 'Robin']);
  });
  test('an authority has those it looks after, at every school', async () => {
    expect(await names('northmere', 'virtual-school-head', { sort: 'school' })).toEqual(['Robin', 'Amara']);
    const { children } = await db.as(world.person('northmere', 'virtual-school-head'), ({ read }) =>
      listChildren(
        read,
        reader('northmere', 'virtual-school-head'),
        { ...everyone, sort: 'school' },
        { limit: 9, offset: 0 },
      ),
    );
    expect(children.map((child) => child.school)).toEqual(['Exampleton Primary School', 'Overmoor School']);
  });
  test('a teacher of nobody, and a governor, have nobody', async () => {
    expect(await names('exampleton', 'teacher')).toEqual([]);
    expect(await names('exampleton', 'governor')).toEqual([]);
  });
  test('a key adult has their child', async () => {
    expect(await names('exampleton', 'support-staff')).toEqual(['Robin']);
  });
  test('those who have left are asked for apart', async () => {
    expect(await names('exampleton', 'headteacher', { left: true })).toEqual(['Isla']);
  });
});

describe('finding and filtering', () => {
  test.each([
    ['test', ['Robin']],
    ['ROBIN tëst', ['Robin']],
    ['testwood osample', ['Robin']],
    ['kit', ['Kit']],
    ['nobody of this name', []],
    ['%', []],
  ])('%s', async (words, found) => {
    expect(await names('exampleton', 'headteacher', { words })).toEqual(found);
  });

  test('a number is found only by those to whom identity is open', async () => {
    const { rows } = await db.keeper.query('select upn from child_details where child_id = $1', [
      world.child('exampleton', 'CLA'),
    ]);
    const upn: string = rows[0].upn;
    expect(await names('exampleton', 'headteacher', { words: upn })).toEqual(['Robin']);
    expect(
      await names('exampleton', 'headteacher', { words: `${upn.slice(0, 5)} ${upn.slice(5)}`.toLowerCase() }),
    ).toEqual(['Robin']);
    expect(await names('exampleton', 'support-staff', { words: upn })).toEqual([]);
  });

  test('by group, year, need and key adult', async () => {
    const head = (filters: Partial<ListFilters>) => names('exampleton', 'headteacher', filters);
    expect(await head({ group: 'CLA' })).toEqual(['Amara', 'Robin']);
    expect(await head({ group: 'CSW' })).toEqual(['Finn', 'Noor', 'Jude', 'Amara', 'Robin']);
    expect(await head({ year: '4' })).toHaveLength(7);
    expect(await head({ year: '5' })).toEqual([]);
    expect(await head({ need: 'K' })).toEqual(['Noor', 'Wren']);
    expect(await head({ need: 'E' })).toEqual([]);
    expect(await head({ adult: world.person('exampleton', 'support-staff') })).toEqual(['Robin']);
    expect(await head({ adult: 'nobody' })).toHaveLength(6);
  });

  test('a filter finds nobody whose part is closed to the reader', async () => {
    // the designated teacher sees these children, and not that one of them is in need too
    await db.as(world.person('exampleton', 'headteacher'), ({ write }) =>
      write
        .insertInto('status_period')
        .values({
          child_id: world.child('exampleton', 'CPLA'),
          controller_id: world.organisation.exampleton,
          kind: 'CIN',
          during: '[2026-02-01,)',
          source: 'hand',
        })
        .execute(),
    );
    expect(await names('exampleton', 'headteacher', { group: 'CIN' })).toEqual(['Noor', 'Kit']);
    expect(await names('exampleton', 'designated-teacher', { group: 'CIN' })).toEqual([]);
    expect(await names('exampleton', 'support-staff', { group: 'CLA' })).toEqual([]);
    expect(await names('exampleton', 'support-staff', { need: 'K' })).toEqual([]);
  });

  test('the choices hold what the reader may see', async () => {
    const { choices, list } = await db.as(world.person('exampleton', 'designated-teacher'), ({ read }) =>
      listWithChoices(read, reader('exampleton', 'designated-teacher'), everyone, { limit: 1, offset: 1 }, true),
    );
    expect(list.total).toBe(3);
    expect(list.children).toHaveLength(1);
    expect(choices).toEqual({
      all: 3,
      offered: true,
      years: ['4'],
      adults: [{ id: world.person('exampleton', 'support-staff'), name: 'support-staff of exampleton' }],
      schools: [{ id: world.organisation.exampleton, name: 'Exampleton Primary School' }],
      open: new Set(['name', 'identity', 'send', 'care-group', 'profile', 'moves']),
    });
    expect(partsOfList(reader('exampleton', 'support-staff')).has('care-group')).toBe(false);
  });
});

describe('while nobody is choosing', () => {
  const listed = (filters: Partial<ListFilters>, limit: number, choosing: boolean) =>
    db.as(world.person('exampleton', 'headteacher'), ({ read }) =>
      listWithChoices(
        read,
        reader('exampleton', 'headteacher'),
        { ...everyone, ...filters },
        { limit, offset: 0 },
        choosing,
      ),
    );

  test('a page says as much of each child, and of what there is to choose from nothing', async () => {
    const { list: all } = await listed({}, 50, true);
    const { list, choices } = await listed({}, 3, false);
    expect(list).toEqual({ total: all.total, children: all.children.slice(0, 3) });
    expect(list.children.every(({ school, year }) => school !== null && year !== null)).toBe(true);
    expect(choices).toMatchObject({ all: all.total, offered: false, years: [], adults: [], schools: [] });
    expect(choices.open).toEqual((await listed({}, 3, true)).choices.open);
  });
  test('a page that holds everybody offers what a choosing reader is offered', async () => {
    const choosing = await listed({}, 50, true);
    expect(choosing.choices.adults).toHaveLength(1);
    expect(await listed({}, 50, false)).toEqual(choosing);
  });
  test.each([{ year: '4' }, { adult: 'nobody' }, { group: 'CLA' }, { need: 'K' }, { left: true }] as const)(
    'a list filtered by %o has its filters open',
    async (filters) => {
      const { choices } = await listed(filters, 1, false);
      expect(choices).toEqual((await listed(filters, 1, true)).choices);
      expect(choices.offered).toBe(true);
    },
  );
  test.each(['name', 'year', 'adult', 'school'] as const)('by %s the order is the same', async (sort) => {
    const { list: all } = await listed({ sort }, 50, true);
    const { list } = await listed({ sort }, 4, false);
    expect(list.children).toEqual(all.children.slice(0, 4));
  });
});

test('a page of many takes the one query a page of few takes', async () => {
  const count = (limit: number) =>
    db.as(world.person('exampleton', 'headteacher'), async ({ read }) => {
      let queries = 0;
      const executor = read.getExecutor();
      const counting = new Proxy(executor, {
        get: (target, key) => {
          if (key === 'executeQuery') queries += 1;
          const value = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      const reading = new Proxy(read, {
        get: (target, key) => (key === 'getExecutor' ? () => counting : Reflect.get(target, key)),
      });
      const list = await listChildren(reading, reader('exampleton', 'headteacher'), everyone, { limit, offset: 0 });
      return { queries, children: list.children.length };
    });
  expect(await count(2)).toEqual({ queries: 1, children: 2 });
  expect(await count(50)).toEqual({ queries: 1, children: 7 });
});
