import type { Duplex } from 'node:stream';
import type { PoolClient } from 'pg';

/** A plan of a statement is kept by each connection: more of them than this would be memory for nothing. */
const MOST_KEPT = 400;
/** Texts counted before it is known whether they come again. */
const MOST_COUNTED = 2000;

/**
 * Which statements are worth keeping planned. A statement is told by its text; one that has come before is given a name, by
 * which PostgreSQL knows it again and spares reading and planning it anew. What row security adds is planned with it and is
 * asked anew each time it runs: settings and roles are looked at when it runs, not when it is kept.
 */
export class KeptStatements {
  #names = new Map<string, string>();
  #counted = new Set<string>();
  #generation = 0;

  /** The name of a statement; undefined for one that has not come before, or when enough are kept. */
  nameOf(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name !== undefined) return name;
    if (!this.#counted.has(text)) {
      if (this.#counted.size >= MOST_COUNTED) this.#counted.clear();
      this.#counted.add(text);
      return undefined;
    }
    if (this.#names.size >= MOST_KEPT) return undefined;
    const fresh = `m${this.#generation}-${this.#names.size}`;
    this.#names.set(text, fresh);
    return fresh;
  }

  /** The schema has changed under what is kept: everything is planned anew, under new names. */
  forget(): void {
    this.#generation += 1;
    this.#names.clear();
  }
}

/** PostgreSQL's answer when a kept statement would now have other columns than when it was kept. */
const COLUMNS_CHANGED = '0A000';

/** Makes a connection keep the statements it is asked again and again. Only those with parameters: others are cheap. */
export function keepStatements(client: PoolClient, kept: KeptStatements): void {
  const plain = client.query.bind(client) as (...asked: unknown[]) => unknown;
  const gather = gatherWrites(client);
  const query = (...asked: unknown[]): unknown => {
    gather();
    const [text, values] = asked;
    // With a callback it is the pool's own; without values there is little to spare.
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0 || asked.length > 2)
      return plain(...asked);
    const name = kept.nameOf(text);
    if (name === undefined) return plain(text, values);
    return (plain({ text, values, name }) as Promise<unknown>).catch((error: { code?: string }) => {
      if (error.code === COLUMNS_CHANGED) kept.forget();
      throw error;
    });
  };
  Object.assign(client, { query });
}

/** What is asked in one turn of the event loop leaves in one write: a write costs more than what is written. */
function gatherWrites(client: PoolClient): () => void {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  let held = false;
  return () => {
    if (held) return;
    held = true;
    stream.cork();
    process.nextTick(() => {
      held = false;
      stream.uncork();
    });
  };
}
