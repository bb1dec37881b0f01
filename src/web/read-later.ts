import type { FastifyReply } from 'fastify';
import { NoTurn } from '../platform/sandbox/turns.ts';
import { type Answer, later } from './answer.ts';
import type { House } from './house.ts';
import type { Visitor } from './visitor.ts';

/**
 * Reads a file somebody waits for: once the transaction is committed, so that it keeps no connection, when it is its turn, and
 * no longer than they wait. `answer` gets what was read.
 */
export function readLater<Read>(
  house: House,
  { visitor, reply }: { readonly visitor: Visitor; readonly reply: FastifyReply },
  read: (signal: AbortSignal) => Promise<Read>,
  answer: (read: Read) => Answer,
): Answer {
  return later(async () => {
    const gone = new AbortController();
    if (reply.raw.destroyed) gone.abort();
    reply.raw.once('close', () => gone.abort());
    const done = await house.turns.take(visitor.personId, () => read(gone.signal), gone.signal);
    if (gone.signal.aborted) throw new NoTurn();
    return answer(done);
  });
}
