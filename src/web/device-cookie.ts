import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from './house.ts';

/**
 * A browser that has signed in before is known again by a random number of its own. It opens nothing: it only keeps a
 * stranger's wrong guesses, even from the same building, from making the owner wait at their own computer.
 */
const cookieName = (house: House): string =>
  house.publicUrl.startsWith('https:') ? '__Host-mainstay-device' : 'mainstay-device';

const days = 90;

/** How the device is counted in sign_in_attempt: a hash, so that the table gives no cookie away. Null: none was sent. */
export function deviceOf(house: House, request: FastifyRequest): string | null {
  const token = request.cookies[cookieName(house)];
  return token !== undefined && /^[\w-]{43}$/.test(token) ? asCounted(token) : null;
}

/** Gives the browser its number, a new one where it has none, and says how it is counted. */
export function rememberDevice(house: House, request: FastifyRequest, reply: FastifyReply): string {
  const sent = request.cookies[cookieName(house)];
  const token = sent !== undefined && /^[\w-]{43}$/.test(sent) ? sent : randomBytes(32).toString('base64url');
  reply.setCookie(cookieName(house), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: house.publicUrl.startsWith('https:'),
    maxAge: days * 86_400,
  });
  return asCounted(token);
}

const asCounted = (token: string): string =>
  `device:${createHash('sha256').update(token).digest('base64url').slice(0, 27)}`;
