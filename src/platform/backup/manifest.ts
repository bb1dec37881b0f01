import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Ring } from '../crypto/index.ts';

const Table = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()) });

/** What stands at the head of a backup: what is needed to decide whether and how it can be restored. */
export const Opening = z.object({
  format: z.literal(1),
  made: z.string(),
  /** The migrations that had been applied, in order, each with the hash of its text. */
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  tables: z.array(Table),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), last: z.string().nullable() })),
  /** The keys that open the files and sealed columns within: only in a backup under a passphrase. */
  keys: Ring.nullable(),
});
export type Opening = z.infer<typeof Opening>;
export type Table = z.infer<typeof Table>;

/** What was counted over a table or a file: lines of a table are its rows, since COPY writes one line for each. */
export const Sum = z.object({ rows: z.number(), bytes: z.number(), sha256: z.string() });
export type Sum = z.infer<typeof Sum>;

/** What stands at the end: so much was written, no more and no less. */
export const Closing = z.object({
  tables: z.array(Sum.extend({ schema: z.string(), name: z.string() })),
  files: z.object({ count: z.number(), bytes: z.number(), sha256: z.string() }),
});
export type Closing = z.infer<typeof Closing>;

export type Counter = { add(piece: Buffer): void; sum(): Sum };

export function counter(): Counter {
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  return {
    add(piece) {
      hash.update(piece);
      bytes += piece.length;
      for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) rows += 1;
    },
    sum: () => ({ rows, bytes, sha256: hash.digest('hex') }),
  };
}

export const sameSum = (a: Sum, b: Sum): boolean => a.rows === b.rows && a.bytes === b.bytes && a.sha256 === b.sha256;

/** What a person is told about a backup. */
export type Summary = { made: Date; tables: number; rows: number; files: number; bytes: number; migration: string };

export function summaryOf(opening: Opening, closing: Closing, bytes: number): Summary {
  return {
    made: new Date(opening.made),
    tables: closing.tables.length,
    rows: closing.tables.reduce((sum, table) => sum + table.rows, 0),
    files: closing.files.count,
    bytes,
    migration: opening.migrations.at(-1)?.name ?? '',
  };
}
