import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type IsolationLevel,
  type Kysely,
  Transaction,
} from 'kysely';

/** A transaction as its two halves. While several things are read at once, the half that writes refuses. */
export interface Halves<DB> {
  readonly read: Transaction<DB>;
  readonly write: Transaction<DB>;
}

/**
 * Runs `action` in one transaction: everything in it is kept or nothing is. What it is asked goes to one connection in the
 * order of asking, and need not wait for the answers before: `begin`, `first` and what `action` asks first leave together.
 */
export type RunTransaction<DB> = <T>(
  first: (write: Transaction<DB>) => Promise<unknown>,
  action: (halves: Halves<DB>) => Promise<T>,
  isolationLevel?: IsolationLevel,
) => Promise<T>;

/** How far a transaction is, by each of its halves. */
const turns = new WeakMap<object, Turn>();
interface Turn {
  over: boolean;
  readingAtOnce: number;
}

/** Kysely's own transactions send one statement after the other, each when the one before is answered. */
export function transactionsOf<DB>(kysely: Kysely<DB>, dialect: Dialect, driver: Driver): RunTransaction<DB> {
  return (first, action, isolationLevel) =>
    kysely.getExecutor().provideConnection(async (connection) => {
      const turn: Turn = { over: false, readingAtOnce: 0 };
      const halves = halvesOf(kysely, { dialect, driver, connection }, turn);
      const begin = driver.beginTransaction(connection, isolationLevel === undefined ? {} : { isolationLevel });
      const begun = allOf([begin, first(halves.write)]).then(
        () => null,
        (reason: unknown) => ({ reason }),
      );
      try {
        const result = await action(halves);
        const failed = await begun;
        if (failed) throw failed.reason;
        turn.over = true;
        await driver.commitTransaction(connection);
        return result;
      } catch (error) {
        turn.over = true;
        const failed = await begun;
        // A connection that cannot even do this is thrown away by the driver; what went wrong is what came before.
        await driver.rollbackTransaction(connection).catch(() => {});
        throw failed ? failed.reason : error;
      }
    });
}

/**
 * Asks several things at once of one transaction: they are sent together, and the answers waited for together. Reading only:
 * nothing is written and no role or name is changed meanwhile, or what one reads could be read as another. When one fails the
 * others are waited for, and nothing goes on by itself.
 */
export async function together<T extends readonly unknown[] | []>(
  read: object,
  ask: () => T,
): Promise<{ -readonly [Key in keyof T]: Awaited<T[Key]> }> {
  const turn = turns.get(read) ?? { over: false, readingAtOnce: 0 };
  turn.readingAtOnce += 1;
  try {
    return await allOf(ask());
  } finally {
    turn.readingAtOnce -= 1;
  }
}

async function allOf<T extends readonly unknown[] | []>(asked: T) {
  try {
    return await Promise.all(asked);
  } finally {
    await Promise.allSettled(asked);
  }
}

function halvesOf<DB>(
  kysely: Kysely<DB>,
  { dialect, driver, connection }: { dialect: Dialect; driver: Driver; connection: DatabaseConnection },
  turn: Turn,
): Halves<DB> {
  const half = (mustBeFree: boolean) =>
    new Transaction<DB>({
      ...{ config: { dialect }, dialect, driver },
      executor: kysely.getExecutor().withConnectionProvider({
        provideConnection: async (use) => {
          if (turn.over) throw new Error('This transaction is over.');
          if (mustBeFree && turn.readingAtOnce > 0)
            throw new Error('Nothing is written while several things are read.');
          return use(connection);
        },
      }),
    });
  const halves = { read: half(false), write: half(true) };
  turns.set(halves.read, turn);
  turns.set(halves.write, turn);
  return halves;
}
