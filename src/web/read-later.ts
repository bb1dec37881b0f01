import type { FastifyReply } from 'fastify';
import { NoTurn } from '../platform/sandbox/turns.ts';
import { type Answer, later } from './answer.ts';
import type { House } from './house.ts';

/**
 * Reads a file somebody waits for: once the transaction is committed, so that it keeps no connection, when it is its turn, and
 * no longer than they wait. `answer` gets what was read; what it has to ask the database for it asks in a transaction of its own
 * (`again` of the request). `who` waits: a person, or the link they came by.
 */
export function readLater<Read>(
  house: House,
  { who, reply }: { readonly who: string; readonly reply: FastifyReply },
  read: (signal: AbortSignal) => Promise<Read>,
  answer: (read: Read) => Answer | Promise<Answer>,
): Answer {
  return later(async () => {
    const gone = new AbortController();
    if (reply.raw.destroyed) gone.abort();
    reply.raw.once('close', () => gone.abort());
    const done = await house.turns.take(who, () => read(gone.signal), gone.signal);
    if (gone.signal.aborted) throw new NoTurn();
    return answer(done);
  });
}
