import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asking, newDatabase, type TestDatabase } from '../../../test/database.ts';
import { inTransaction, type OpenDatabase, openDatabase, type Work } from './database.ts';

/** Two schools with a head and a child each, all asked over one connection, so that a plan is kept from one to the other. */
let db: TestDatabase;
let one: OpenDatabase;
const [here, there] = ['here', 'there'].map(() => ({
  school: randomUUID(),
  head: randomUUID(),
  child: randomUUID(),
})) as [Place, Place];
interface Place {
  readonly school: string;
  readonly head: string;
  readonly child: string;
}

beforeAll(async () => {
  db = await newDatabase();
  one = openDatabase(db.appConfig as never, { size: 1 });
  for (const { school, head, child } of [here, there]) {
    await db.asOperator(async ({ write }) => {
      await write
        .insertInto('organisation')
        .values({ id: school, kind: 'school', school_kind: 'primary', name: 'A school', pack: 'england' })
        .execute();
      await write.insertInto('person').values({ id: head, display_name: 'A head' }).execute();
      await write
        .insertInto('post_holding')
        .values({ organisation_id: school, post: 'headteacher', person_id: head, during: '[2026-01-01,)' })
        .execute();
    });
    await db.as(head, ({ write }) => write.insertInto('child').values({ id: child, controller_id: school }).execute());
  }
});
afterAll(async () => {
  await one.close();
  await db.drop();
});

const childrenOf = (personId: string | null, then?: (work: Work) => Promise<unknown>) =>
  inTransaction(one, asking({ personId }), async (work) => {
    await then?.(work);
    const rows = await work.read
      .selectFrom('child')
      .select('id')
      .where(sql<boolean>`id = any (${[here.child, there.child]}::uuid[])`)
      .execute();
    return rows.map(({ id }) => id);
  });

describe('a statement kept planned', () => {
  test('is kept, and answers whoever asks it with what is theirs', async () => {
    for (let round = 0; round < 4; round += 1) {
      expect(await childrenOf(here.head)).toEqual([here.child]);
      expect(await childrenOf(there.head)).toEqual([there.child]);
      expect(await childrenOf(null)).toEqual([]);
    }
    const { rows } = await one.pool.query<{ runs: number }>(
      `select generic_plans::int as runs from pg_prepared_statements where statement like '%from "child"%'`,
    );
    expect(rows.length).toBe(1);
    expect(rows[0]?.runs).toBeGreaterThan(8);
  });

  test('sees what another role sees only while it is that role', async () => {
    const asEngine = (work: Work) => sql`set local role mainstay_duties`.execute(work.write);
    expect(await childrenOf(here.head)).toEqual([here.child]);
    expect((await childrenOf(here.head, asEngine)).sort()).toEqual([here.child, there.child].sort());
    expect(await childrenOf(here.head)).toEqual([here.child]);
  });

  test('follows a post that ends, in the same transaction too', async () => {
    const leaves = ({ write }: Work) =>
      write
        .updateTable('post_holding')
        .set({ during: '[2026-01-01,2026-11-24)' })
        .where('person_id', '=', there.head)
        .execute();
    expect(await childrenOf(there.head, leaves)).toEqual([]);
    expect(await childrenOf(there.head)).toEqual([]);
  });

  test('is planned anew after the schema changed: at most the first to ask is told to ask again', async () => {
    const ask = () =>
      inTransaction(one, asking({}), ({ read }) =>
        read.selectFrom('deployment').selectAll().where('key', '=', 'x').execute(),
      );
    for (let round = 0; round < 3; round += 1) await ask();
    await db.keeper.query('alter table deployment add column new_one text');
    await ask().catch((error: { code: string }) => expect(error.code).toBe('0A000'));
    expect(await ask()).toEqual([]);
  });
});
