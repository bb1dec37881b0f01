import { createHash } from 'node:crypto';
import type { Layer } from './pack.ts';

/**
 * A short hash of everything the layers say, in the order in which they are laid. Comments, blank lines and the order of keys
 * in the files change nothing; any value, date, source or word does.
 */
export function fingerprintOf(layers: readonly Layer[]): string {
  return createHash('sha256')
    .update(JSON.stringify(plain(layers)))
    .digest('hex')
    .slice(0, 32);
}

/** Maps and objects as lists of pairs by key, so that two equal layers always make the same text. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, plain(inner)]);
}
