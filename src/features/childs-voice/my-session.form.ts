import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../../web/house.ts';

const cookieName = (house: House): string =>
  house.publicUrl.startsWith('https:') ? '__Host-mainstay-my-views' : 'mainstay-my-views';

export function myToken(house: House, request: FastifyRequest): string | null {
  const token = request.cookies[cookieName(house)];
  return token !== undefined && token.length <= 100 ? token : null;
}

export function giveMyCookie(house: House, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName(house), token, {
    ...{ path: '/', httpOnly: true, sameSite: 'lax' as const, secure: house.publicUrl.startsWith('https:') },
  });
}

export const clearMyCookie = (house: House, reply: FastifyReply): void => {
  reply.clearCookie(cookieName(house), { path: '/' });
};
