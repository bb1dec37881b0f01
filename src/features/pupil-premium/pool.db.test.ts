import { expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { balancesOf, givenIn, totalOf } from './ledger.ts';
import { balancesInSql, moneyOfChild } from './premium.queries.ts';
import {
  centralUrl,
  childMoneyUrl,
  correctUrl,
  keepCentrallyUrl,
  moneyUrl,
  spendForSeveralUrl,
  takePoolBackUrl,
} from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let children: readonly string[];

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const robin = world.child('exampleton', 'CLA');
  // beside one at the other school, one more at the first: three do not share £100 evenly
  const { rows } = await db.keeper.query('insert into child (controller_id) values ($1) returning id', [
    world.organisation.exampleton,
  ]);
  for (const table of ['child_details', 'enrolment', 'status_period', 'child_grant']) {
    const found = await db.keeper.query(
      `select string_agg(quote_ident(column_name), ',') as columns from information_schema.columns
       where table_name = $1 and column_name not in ('id', 'child_id', 'upn') and is_generated = 'NEVER'`,
      [table],
    );
    const { columns } = found.rows[0];
    await db.keeper.query(
      `insert into ${table} (child_id, ${columns}) select $1, ${columns} from ${table} where child_id = $2`,
      [...[rows[0].id, robin]],
    );
  }
  await db.keeper.query(`update child_details set preferred_name = 'Sam' where child_id = $1`, [rows[0].id]);
  children = (
    await db.keeper.query(
      `select distinct child_id from status_period where kind = 'CLA' and authority_id = $1 and during @> date '2026-11-24' order by 1`,
      [world.organisation.northmere],
    )
  ).rows.map(({ child_id }) => child_id);
});

const send = async (
  at: OrganisationKey,
  who: PostId,
  path: string,
  fields?: Record<string, string | readonly string[]>,
) => {
  const asker = await askerFor(app, world.person(at, who), world.organisation[at]);
  const answer = await (fields === undefined ? asker.get(path) : asker.post(path, fields));
  return { status: answer.status, text: await answer.text() };
};
const head = (path: string, fields?: Record<string, string | readonly string[]>) =>
  send('northmere', 'virtual-school-head', path, fields);
const day = { 'on-day': '20', 'on-month': '11', 'on-year': '2026' };
const spending = { intervention: 'A reading club', amount: '100', ...day };
const sharesNow = async () =>
  (
    await db.keeper.query(
      `select amount_pence::text as pence, from_account as from from premium_entry where pool_id is not null order by amount_pence desc, child_id`,
    )
  ).rows;

test('more than is kept is refused, one child is refused, and nothing is written', async () => {
  for (const [fields, words] of [
    [{ ...spending, child: children }, '£0 is left in the central budget'],
    [{ ...spending, child: children.slice(0, 1) }, 'Choose at least two children'],
    [{ ...spending, child: children, amount: '-5' }, 'less than nothing'],
    [{ ...spending, child: children, 'on-year': '2025' }, 'before the financial year'],
  ] as const) {
    const answer = await head(spendForSeveralUrl, fields);
    expect([answer.status, answer.text.includes(words)], words).toEqual([422, true]);
  }
  expect(await sharesNow()).toEqual([]);
});

test('part of the year is kept, and what is spent for several is each child’s share to the penny', async () => {
  expect((await head(keepCentrallyUrl, { kind: 'kept', amount: '150.01' })).status).toBe(303);
  expect((await head(spendForSeveralUrl, { ...spending, child: children })).status).toBe(303);
  expect((await sharesNow()).map(({ pence }) => pence)).toEqual(['3334', '3333', '3333']);
  const page = await head(centralUrl);
  expect(page.text).toMatch(/£150\.01.*£100.*£50\.01/s);
  expect(page.text).toContain('£33.34');
  expect((await head(keepCentrallyUrl, { kind: 'less', amount: '60', words: 'Too much' })).text).toContain(
    '£50.01 is left',
  );
  for (const child of children) {
    const inSql = await db.as(world.person('northmere', 'virtual-school-head'), ({ read }) =>
      balancesInSql(read, child, 2026),
    );
    expect([totalOf(inSql), givenIn(inSql) === inSql.spent]).toEqual([0n, true]);
  }
});

test('the school reads its child’s share and no other’s, and takes no share back by itself', async () => {
  const robin = world.child('exampleton', 'CLA');
  const page = await send('exampleton', 'designated-teacher', childMoneyUrl(robin));
  expect(page.text).toContain('A share of something for several children');
  expect(page.text).toContain('A reading club');
  expect(page.text).not.toContain('Sam');
  const { entries } = await db.as(world.person('exampleton', 'designated-teacher'), ({ read }) =>
    moneyOfChild(read, robin),
  );
  expect(balancesOf(entries).spent).toBe(-balancesOf(entries).central);
  const share = entries.find(({ poolId }) => poolId !== null);
  expect(
    (await send('exampleton', 'designated-teacher', correctUrl(robin, share?.id ?? ''), { reason: 'x' })).status,
  ).toBe(404);
});

test.each<[OrganisationKey, PostId, number]>([
  ['exampleton', 'headteacher', 403],
  ['exampleton', 'designated-teacher', 403],
  ['northmere', 'social-worker', 403],
  ['eastholt', 'adviser', 422],
])('%s %s neither keeps nor spends it', async (at, who, status) => {
  const before = await sharesNow();
  if (status === 403) expect((await send(at, who, centralUrl)).status).toBe(403);
  // another authority has a budget of its own, and none of these children
  expect((await send(at, who, spendForSeveralUrl, { ...spending, child: children })).status).toBe(status);
  expect(await sharesNow()).toEqual(before);
});

test('the database holds the whole and what is kept', async () => {
  const { northmere } = world.organisation;
  const insert = (amount: number) =>
    db.keeper.query(
      `insert into premium_pool (controller_id, organisation_id, financial_year, intervention, amount_pence, on_day, written_at)
       values ($1, $1, 2026, 'Nobody’s', $2, '2026-11-24', '2026-11-24')`,
      [northmere, amount],
    );
  await expect(insert(100)).rejects.toThrow(/do not come to the whole/);
  await expect(
    db.keeper.query(
      `insert into premium_central (controller_id, organisation_id, financial_year, kind, amount_pence, words, on_day, written_at)
       values ($1, $1, 2026, 'less', 9999, 'x', '2026-11-24', '2026-11-24')`,
      [northmere],
    ),
  ).rejects.toThrow(/more is spent than is kept/);
  await expect(db.app.pool.query('update premium_pool set amount_pence = 1')).rejects.toThrow(/permission denied/);
});

test('it is in the year’s file, and taken back whole, once, with why', async () => {
  const file = await send('northmere', 'virtual-school-head', '/money/file?year=2026', { reason: 'The return' });
  expect(file.text.match(/From the central budget/g)).toHaveLength(3);
  expect(file.text).toContain('33.34');
  // each by whose record the child’s money stands in
  const shares = file.text.split(/\r?\n/).filter((line) => line.includes('From the central budget'));
  expect(shares.map((line) => line.split(',')[1])).not.toContain('');
  const [{ id }] = (await db.keeper.query('select id from premium_pool')).rows;
  expect((await head(takePoolBackUrl(id), {})).status).toBe(422);
  expect((await head(takePoolBackUrl(id), { reason: 'It did not take place' })).status).toBe(303);
  expect((await head(takePoolBackUrl(id), { reason: 'Again' })).status).toBe(404);
  expect(await sharesNow()).toHaveLength(6);
  for (const child of children) {
    const inSql = await db.as(world.person('northmere', 'adviser'), ({ read }) => balancesInSql(read, child, 2026));
    expect([inSql.central, inSql.spent]).toEqual([0n, 0n]);
  }
  expect((await head(moneyUrl)).text).toContain('£150.01 is left');
  const verbs = await db.keeper.query(
    `select verb, cardinality(child_ids) as children from audit_event where verb like 'premium.%' order by id`,
  );
  expect(verbs.rows.filter(({ verb }) => verb !== 'premium.exported')).toEqual([
    { verb: 'premium.central', children: 0 },
    { verb: 'premium.pooled', children: 3 },
    { verb: 'premium.pool-taken-back', children: 3 },
  ]);
});
