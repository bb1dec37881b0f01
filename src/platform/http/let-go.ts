import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Makes closing end. Node lets go only of connections that have had an answer: one that a browser opened ahead of its next
 * page and has not used yet would hold a stop for as long as the browser is open, and with it the database. When the
 * server closes, whoever is not being answered is let go of at once, nobody new comes in, and whoever is being answered
 * has `graceMs` milliseconds to get it.
 */
export function letGoWhenClosing(server: FastifyInstance, graceMs: number): void {
  const waiting = new Set<Socket>();
  let closing = false;
  server.server.on('connection', (socket) => {
    if (closing) return socket.destroy();
    waiting.add(socket);
    socket.once('close', () => waiting.delete(socket));
  });
  server.server.on('request', ({ socket }, response) => {
    waiting.delete(socket);
    response.once('close', () => {
      if (closing) socket.end();
      else if (!socket.destroyed) waiting.add(socket);
    });
  });
  let lastCall: NodeJS.Timeout | undefined;
  server.addHook('preClose', async () => {
    closing = true;
    for (const socket of waiting) socket.destroy();
    lastCall = setTimeout(() => server.server.closeAllConnections(), graceMs);
  });
  server.addHook('onClose', async () => clearTimeout(lastCall));
}
