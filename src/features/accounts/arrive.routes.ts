import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Work } from '../../platform/database/database.ts';
import { networkOf } from '../../platform/http/addresses.ts';
import { type Answer, seeOther } from '../../web/answer.ts';
import { deviceOf, rememberDevice } from '../../web/device-cookie.ts';
import type { House } from '../../web/house.ts';
import { localPath } from '../../web/local-path.ts';
import { setSessionCookie } from '../../web/session-cookie.ts';
import { type From, knowDevice } from './attempts.commands.ts';
import type { SignedIn } from './sign-in.commands.ts';
import { secondStepUrl, withBack } from './urls.ts';

/** What the routes of signing in share. */
interface Asked {
  readonly house: House;
  readonly work: Work;
  readonly raw: { readonly request: FastifyRequest; readonly reply: FastifyReply };
}

export function fromOf({ house, raw }: Pick<Asked, 'house' | 'raw'>): From {
  return {
    network: networkOf(raw.request.ip),
    device: deviceOf(house, raw.request),
    userAgent: raw.request.headers['user-agent'] ?? '',
  };
}

/** Gives the browser its new session; at the end of signing in, the browser is known from now on as the owner's. */
export async function giveSession({ house, work, raw }: Asked, signedIn: SignedIn): Promise<void> {
  setSessionCookie(house, raw.reply, signedIn.token);
  if (signedIn.level !== 'full') return;
  await knowDevice(work, house, signedIn.email, rememberDevice(house, raw.request, raw.reply));
}

/** The next page: the second step, or where somebody was going. */
export async function goOn(asked: Asked, signedIn: SignedIn, back: string): Promise<Answer> {
  await giveSession(asked, signedIn);
  const to = localPath(back);
  return seeOther(signedIn.level === 'full' ? to : withBack(secondStepUrl, to));
}
