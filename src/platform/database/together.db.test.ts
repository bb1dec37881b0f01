import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asking, newDatabase, type TestDatabase } from '../../../test/database.ts';
import { inTransaction, type OpenDatabase, openDatabase, type ReadOnlyDatabase, together } from './database.ts';

/** One connection, so that whatever one transaction leaves behind the next would meet. */
let db: TestDatabase;
let one: OpenDatabase;
const me = randomUUID();
const other = randomUUID();

beforeAll(async () => {
  db = await newDatabase();
  one = openDatabase(db.appConfig as never, { size: 1 });
  await db.asOperator(({ write }) =>
    write
      .insertInto('person')
      .values([
        { id: me, display_name: 'Somebody Invented' },
        { id: other, display_name: 'Another Invented' },
      ])
      .execute(),
  );
});
afterAll(async () => {
  await one.close();
  await db.drop();
});

const as = asking({ personId: me });
const number = async (read: ReadOnlyDatabase, what: ReturnType<typeof sql>) =>
  (await sql<{ n: number }>`select ${what} as n`.execute(read as never)).rows[0]?.n;
const who = async (read: ReadOnlyDatabase) =>
  (
    await sql<{ person: string; role: string }>`select app.actor_person() as person, current_user as role`.execute(
      read as never,
    )
  ).rows[0];

describe('what is asked together', () => {
  test('is answered each with its own, in one transaction and in the name of whoever asks', async () => {
    const answers = await inTransaction(one, as, ({ read }) =>
      together(read, () => [
        number(read, sql`1`),
        who(read),
        together(read, () => [number(read, sql`2`), number(read, sql`3`)]),
      ]),
    );
    expect(answers).toEqual([1, { person: me, role: 'mainstay_app' }, [2, 3]]);
  });

  test('fails as a whole with what went wrong first, keeps nothing, and leaves the connection to the next as it was', async () => {
    let late: unknown;
    const tried = inTransaction(one, as, async ({ read, write }) => {
      await write.updateTable('person').set({ display_name: 'Changed' }).where('id', '=', me).execute();
      const goesOn = async () => {
        await number(read, sql`1`);
        late = await number(read, sql`2`).catch((error: Error) => error.message);
      };
      await together(read, () => [goesOn(), number(read, sql`1 / 0`)]);
    });
    await expect(tried).rejects.toThrow('division by zero');
    expect(late).toMatch(/transaction is (aborted|over)/);
    const [mine] = await inTransaction(one, as, ({ read }) =>
      together(read, () => [
        read.selectFrom('person').select('display_name').where('id', '=', me).execute(),
        who(read),
      ]),
    );
    expect(mine).toEqual([{ display_name: 'Somebody Invented' }]);
  });

  test('writes nothing and changes no role or name meanwhile, and the transaction is of use afterwards', async () => {
    await inTransaction(one, as, async ({ read, write }) => {
      const asEngine = sql`set local role mainstay_duties`;
      const tried = together(read, () => [who(read), asEngine.execute(write)]);
      await expect(tried).rejects.toThrow('Nothing is written while several things are read.');
      expect(await who(read)).toEqual({ person: me, role: 'mainstay_app' });
      await asEngine.execute(write);
      expect(await together(read, () => [who(read)])).toEqual([{ person: me, role: 'mainstay_duties' }]);
    });
    expect(await inTransaction(one, as, ({ read }) => who(read))).toEqual({ person: me, role: 'mainstay_app' });
  });

  test('is nothing to a transaction that is over', async () => {
    let kept: ReadOnlyDatabase | undefined;
    await inTransaction(one, as, async ({ read }) => {
      kept = read;
    });
    await expect(number(kept as ReadOnlyDatabase, sql`1`)).rejects.toThrow('This transaction is over.');
    expect(await inTransaction(one, asking({ personId: other }), ({ read }) => who(read))).toEqual({
      person: other,
      role: 'mainstay_app',
    });
  });

  test('a statement kept by name and refused by the database is of use again afterwards', async () => {
    const divide = (read: ReadOnlyDatabase, by: number) => number(read, sql`10 / ${by}::int`);
    for (let round = 0; round < 3; round += 1) {
      const tried = inTransaction(one, as, ({ read }) =>
        together(read, () => [divide(read, 5), divide(read, 0), divide(read, 2)]),
      );
      await expect(tried).rejects.toThrow('division by zero');
      expect(
        await inTransaction(one, as, ({ read }) => together(read, () => [divide(read, 5), divide(read, 2)])),
      ).toEqual([2, 5]);
    }
  });

  test('what goes along with the beginning is told first when it fails', async () => {
    const tried = inTransaction(one, asking({ personId: me, today: 'no day' as never, now: new Date() }), ({ read }) =>
      number(read, sql`app.today() - app.today()`),
    );
    await expect(tried).rejects.toThrow(/no day/);
    expect(await inTransaction(one, as, ({ read }) => who(read))).toEqual({ person: me, role: 'mainstay_app' });
  });
});
