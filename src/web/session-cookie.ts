import type { FastifyReply, FastifyRequest } from 'fastify';
import { findSession, type Session } from '../platform/sessions/sessions.ts';
import type { House } from './house.ts';

/** `__Host-` ties the cookie to this address alone; browsers accept it over https only. */
const cookieName = (house: House): string => (house.publicUrl.startsWith('https:') ? '__Host-mainstay' : 'mainstay');

export function setSessionCookie(house: House, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName(house), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: house.publicUrl.startsWith('https:'),
  });
}

export function clearSessionCookie(house: House, reply: FastifyReply): void {
  reply.clearCookie(cookieName(house), { path: '/' });
}

export async function sessionOf(house: House, request: FastifyRequest, now: Date): Promise<Session | undefined> {
  const token = request.cookies[cookieName(house)];
  if (token === undefined || token.length > 100) return undefined;
  return findSession(house.database.kysely, token, now, house.sessionLimits);
}

/** Whether the browser had a session, live or not: somebody who was signed out is told so. */
export function hadSession(house: House, request: FastifyRequest): boolean {
  return request.cookies[cookieName(house)] !== undefined;
}
