import { createHash } from 'node:crypto';
import type { Layer } from './pack.ts';

// England lies under every pack, and under every school's: its text is made and hashed once.
const hashes = new WeakMap<Layer, string>();

/**
 * A short hash of everything the layers say, in the order in which they are laid. Comments, blank lines and the order of keys
 * in the files change nothing; any value, date, source or word does.
 */
export function fingerprintOf(layers: readonly Layer[]): string {
  return hash(layers.map(hashOf).join(' ')).slice(0, 32);
}

function hashOf(layer: Layer): string {
  const known = hashes.get(layer);
  if (known !== undefined) return known;
  const made = hash(JSON.stringify(plain(layer)));
  hashes.set(layer, made);
  return made;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Maps and objects as lists of pairs by key, so that two equal layers always make the same text. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, plain(inner)]);
}
