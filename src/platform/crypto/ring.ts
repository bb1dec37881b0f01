import { hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';

/**
 * What the key file holds. `keys` encrypt: the current one seals, all of them open, so that a new key can be brought in
 * without touching what was sealed before. `hashing` never changes: hashes that were stored must be found again.
 * `database` gives the embedded database its passwords and belongs to one data folder alone.
 */
export const Ring = z.object({
  mainstay: z.literal('key file, version 1'),
  about: z.string(),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  current: z.string(),
  keys: z
    .array(z.object({ id: z.string().regex(/^[0-9a-f]{8}$/), made: z.string(), secret: z.string().min(43) }))
    .min(1),
  hashing: z.string().min(43),
  database: z.string().min(43),
});
export type Ring = z.infer<typeof Ring>;

const secret = () => randomBytes(32).toString('base64url');

/** A key no other can be mistaken for: the date is only there for the person who reads the file. */
function newKey(at: Date): Ring['keys'][number] {
  return { id: randomBytes(4).toString('hex'), made: at.toISOString().slice(0, 10), secret: secret() };
}

export function newRing(at: Date): Ring {
  const key = newKey(at);
  return {
    mainstay: 'key file, version 1',
    about:
      'This key opens what Mainstay keeps encrypted: files, hidden addresses, sign-in secrets, backups. Keep a copy ' +
      'apart from the data folder and apart from the backups. Whoever has this file and the data can read everything.',
    id: randomBytes(8).toString('hex'),
    current: key.id,
    keys: [key],
    hashing: secret(),
    database: secret(),
  };
}

/** A ring with one more key, which seals from now on. What the older ones sealed can still be opened. */
export function withNewKey(ring: Ring, at: Date): Ring {
  const key = newKey(at);
  return { ...ring, keys: [...ring.keys, key], current: key.id };
}

/**
 * The ring of a data folder into which a backup with its own keys is restored: the backup's keys and hashing come with
 * its rows and files; this folder keeps its name, its database passwords and whatever its own keys may have sealed.
 */
export function adoptRing(own: Ring, brought: Ring): Ring {
  const known = new Set(brought.keys.map((key) => key.id));
  return {
    ...own,
    keys: [...brought.keys, ...own.keys.filter((key) => !known.has(key.id))],
    current: brought.current,
    hashing: brought.hashing,
  };
}

/** A secret of 32 bytes for one purpose, from which neither the key nor the secret of another purpose can be found. */
export function derive(from: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(from, 'base64url'), '', `mainstay/${purpose}`, 32));
}
