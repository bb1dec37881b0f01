import { channel } from 'node:diagnostics_channel';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import type { Keys } from './keys.ts';

/**
 * Argon2id (the package's default kind). OWASP asks for at least 19 MiB and two passes; this is more, and a check stays
 * well under half a second on two cores. Changing it makes every password be hashed anew when it is next typed.
 */
export const COST = { memoryCost: 32_768, timeCost: 2, parallelism: 1 } as const;

/** Told of every check of a password, right or wrong, known address or not: what one costs is what a test counts. */
export const passwordChecked = channel('mainstay:password-checked');

/** A key that is not in the database: a copy of the database alone cannot be tried against lists of passwords. */
const pepper = (keys: Keys): Buffer => keys.keyedHash('password', 'deployment', 'pepper');

/** The same letters typed on different keyboards are the same password. */
const lettersOf = (password: string): string => password.normalize('NFKC');

export function hashPassword(keys: Keys, password: string): Promise<string> {
  return hash(lettersOf(password), { ...COST, secret: pepper(keys) });
}

const stranger = new WeakMap<Keys, Promise<string>>();

/**
 * Whether the password is the one that was hashed. `stored` null (an unknown address, an account without a password)
 * costs exactly the same and is never right, so that neither the answer nor its time says who has an account.
 */
export async function isPassword(keys: Keys, stored: string | null, password: string): Promise<boolean> {
  let against = stored;
  if (against === null) {
    const nobodys = stranger.get(keys) ?? hashPassword(keys, 'nobody has this password');
    stranger.set(keys, nobodys);
    against = await nobodys;
  }
  const right = await verify(against, lettersOf(password), { secret: pepper(keys) });
  passwordChecked.publish({ known: stored !== null });
  return right && stored !== null;
}

/** Hashed with another cost than today's: to be hashed anew while the password is at hand. */
export function isOutdated(stored: string): boolean {
  const { algorithm, memoryCost, timeCost, parallelism } = parseOptions(stored);
  return (
    algorithm !== 2 || memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism
  );
}
