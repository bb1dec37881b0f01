import { sql } from 'kysely';
import type { Keys } from '../../platform/crypto/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** Keyed for the whole deployment, not for one controller: an old file of any organisation has to be recognised. */
export const closedHash = (keys: Keys, text: string): Buffer => keys.keyedHash('closed-identifier', 'deployment', text);

/**
 * Which of these texts (closedNumbers, closedName) belong to a sealed record. One query however many there are.
 * What is closed is refused in neutral words and never matched; why, nobody is told.
 */
export async function closedAmong(read: ReadOnlyDatabase, keys: Keys, texts: readonly string[]): Promise<Set<string>> {
  const byHash = new Map(texts.map((text) => [closedHash(keys, text).toString('hex'), text]));
  if (byHash.size === 0) return new Set();
  const hashes = [...byHash.keys()];
  const { rows } = await sql<{ hash: string }>`
    select encode(hash, 'hex') as hash from app.closed_among(
      array(select decode(h, 'hex') from unnest(${hashes}::text[]) h)) as found (hash)`.execute(read);
  return new Set(rows.flatMap((row) => byHash.get(row.hash) ?? []));
}
