import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import type { House } from '../../web/house.ts';
import { packsForTests } from '../duties/duties.factory.ts';
import { addAuthority, addSchool, giveCode, placeSchool } from './index.ts';

/** Whoever runs Mainstay says which authority this is, and which one a school is in; its clocks follow. */
let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
const operator = { actor: { kind: 'operator', name: 'test' }, steppedUpAt: null } as const;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db, { packs: packsForTests() }));
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

const placeOf = async (id: string) =>
  (await db.keeper.query('select la_code, authority_id, pack from organisation where id = $1', [id])).rows[0];
const eventsOf = async (id: string) =>
  (
    await db.keeper.query(
      `select count(*)::int as n from audit_event where verb = 'organisation.placed' and organisation_id = $1`,
      [id],
    )
  ).rows[0].n;
const done = <T>(outcome: { done: T } | { problems: object }): T => {
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome.done;
};

test('a code given later: the clocks of the authority hold for it and for its schools, and what is due is worked out anew', async () => {
  await db.keeper.query(`update duty_subject set stale_since = null, stale_reason = null`);
  const northmere = world.organisation.northmere;
  const { rows } = await db.keeper.query('select la_code, pack from organisation where id = $1', [northmere]);
  const [{ la_code: taken, pack }] = rows;
  const { id, school } = await db.asOperator(async (work) => {
    const added = done(await addAuthority(work, house, operator, { name: 'Westhaven', code: '' }));
    const at = { name: 'Littleford School', urn: '999501', kind: 'primary', authorityId: added.id, trustId: null };
    return { id: added.id, school: done(await addSchool(work, house, operator, at)).id };
  });
  expect(await placeOf(school)).toEqual({ la_code: null, authority_id: id, pack: 'england' });
  for (const [typed, said] of [
    ['91', 'three figures'],
    ['', 'three figures'],
    [taken, 'already'],
  ] as const) {
    const outcome = await db.asOperator((work) => giveCode(work, house, operator, id, typed));
    expect(JSON.stringify(outcome)).toContain(said);
  }
  // another that no pack is for, then one that is: that of Northmere, whose record has gone
  expect(done(await db.asOperator((work) => giveCode(work, house, operator, id, '890')))).toEqual({
    schools: ['Littleford School'],
  });
  expect(await placeOf(school)).toEqual({ la_code: '890', authority_id: id, pack: 'england' });
  await db.asOperator((work) => giveCode(work, house, operator, northmere, '889'));
  await db.asOperator((work) => giveCode(work, house, operator, id, taken));
  expect(await placeOf(id)).toEqual({ la_code: taken, authority_id: null, pack });
  expect(await placeOf(school)).toEqual({ la_code: taken, authority_id: id, pack });
  expect(await eventsOf(school)).toBe(2);
  // said once more, nothing is written
  await db.asOperator((work) => giveCode(work, house, operator, id, taken));
  expect(await eventsOf(school)).toBe(2);
  const stale = await db.keeper.query(
    `select count(*)::int as n from duty_subject where id = any ($1::uuid[]) and stale_reason = 'settings'`,
    [[id, school]],
  );
  expect(stale.rows[0].n).toBe(2);
});

test('a school is put into its authority, or taken out of it, and its children’s duties follow', async () => {
  const { exampleton, eastholt } = world.organisation;
  await db.asOperator((work) => placeSchool(work, house, operator, exampleton, eastholt));
  expect((await placeOf(exampleton)).authority_id).toBe(eastholt);
  const { rows } = await db.keeper.query(`select stale_reason from duty_subject where kind = 'child' and id = $1`, [
    world.child('exampleton', 'CLA'),
  ]);
  expect(rows).toEqual([{ stale_reason: 'settings' }]);
  await db.asOperator((work) => placeSchool(work, house, operator, exampleton, null));
  expect(await placeOf(exampleton)).toEqual({ la_code: null, authority_id: null, pack: 'england' });
  const trust = await db.asOperator((work) =>
    placeSchool(work, house, operator, exampleton, world.organisation.larkway),
  );
  expect(JSON.stringify(trust)).toContain('no such authority');
});

test('nobody else may: neither by the command nor in SQL', async () => {
  const head = world.person('overmoor', 'headteacher');
  const { overmoor, northmere } = world.organisation;
  const actor = { kind: 'person', personId: head, secondFactor: true, posts: [], standsIn: [] } as const;
  await expect(
    db.as(head, (work) => placeSchool(work, house, { actor, steppedUpAt: null }, overmoor, northmere)),
  ).rejects.toThrow();
  const before = await placeOf(overmoor);
  await expect(
    db.as(head, (work) =>
      work.write.updateTable('organisation').set({ authority_id: northmere }).where('id', '=', overmoor).execute(),
    ),
  ).rejects.toThrow('only whoever runs Mainstay');
  expect(await placeOf(overmoor)).toEqual(before);
});
