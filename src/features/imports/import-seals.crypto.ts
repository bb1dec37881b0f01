import type { Keys } from '../../platform/crypto/index.ts';

/**
 * What an import knows of children while somebody decides, and what it changed, lies sealed: a row moved to another place
 * does not open there.
 */
type Sealed = 'said' | 'planned' | 'answer' | 'before' | 'after' | 'detected';

const place = (what: Sealed, importId: string, where: string | number): string => `${what}/${importId}/${where}`;

export function sealJson(keys: Keys, what: Sealed, importId: string, where: string | number, value: unknown): Buffer {
  return keys.encrypt('import', JSON.stringify(value), place(what, importId, where));
}

export function openJson<Value>(
  keys: Keys,
  what: Sealed,
  importId: string,
  where: string | number,
  sealed: Uint8Array,
): Value {
  return JSON.parse(keys.decryptText('import', sealed, place(what, importId, where))) as Value;
}

/** Whose a name is, is remembered by a hash that only this deployment can make, and that differs between organisations. */
export const nameHash = (keys: Keys, controllerId: string, name: string): Buffer =>
  keys.keyedHash('import-match', controllerId, name);
