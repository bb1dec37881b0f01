import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret to hand to a person (a link, a session) and what to store of it. The token itself is never stored. */
export type Token = { token: string; hash: Buffer };

/** 256 random bits, in letters that are safe in a URL and in a mail. */
export function newToken(): Token {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** SHA-256 of the token. A plain hash is enough: the token has 256 random bits, nobody can guess its way to it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Compares without telling by its time where two values differ. Different lengths are simply not the same. */
export function sameBytes(a: Uint8Array | string, b: Uint8Array | string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  if (left.length !== right.length) return false;
  return timingSafeEqual(left, right);
}
