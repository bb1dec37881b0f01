import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { letGoWhenClosing } from './let-go.ts';

interface Slow {
  readonly server: FastifyInstance;
  readonly asked: Promise<void>;
  readonly answer: () => void;
}

/** A server that answers when it is told to, and somebody connected to it who may have asked it something. */
async function slowServer(graceMs: number): Promise<Slow> {
  const server = Fastify({ requestTimeout: 300_000 });
  letGoWhenClosing(server, graceMs);
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let heard = () => {};
  const asked = new Promise<void>((resolve) => {
    heard = resolve;
  });
  server.get('/', async () => {
    heard();
    await answered;
    return 'here it is';
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  return { server, asked, answer };
}

async function connected(
  server: FastifyInstance,
): Promise<{ socket: Socket; gone: Promise<void>; read: () => string }> {
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  let text = '';
  socket.on('data', (part) => {
    text += part;
  });
  const gone = new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
  });
  // half a request in its way is a reset, not an end
  socket.on('error', () => {});
  await once(socket, 'connect');
  return { socket, gone, read: () => text };
}

const aRequest = 'GET / HTTP/1.1\r\nHost: here\r\n\r\n';
const never = 60_000;

test('closing does not wait for a connection nobody has used', async () => {
  const { server } = await slowServer(never);
  const { gone } = await connected(server);
  await Promise.all([gone, server.close()]);
});

test('nor for half a request', async () => {
  const { server } = await slowServer(never);
  const { socket, gone } = await connected(server);
  socket.write('GET / HTTP/1.1\r\nHos');
  await Promise.all([gone, server.close()]);
});

test('nor for one that was answered and is kept', async () => {
  const { server, answer } = await slowServer(never);
  const { socket, gone, read } = await connected(server);
  answer();
  socket.write(aRequest);
  await once(socket, 'data');
  expect(read()).toContain('200 OK');
  await Promise.all([gone, server.close()]);
});

test('who is being answered gets the answer', async () => {
  const { server, asked, answer } = await slowServer(never);
  const { socket, gone, read } = await connected(server);
  socket.write(aRequest);
  await asked;
  const closed = server.close();
  answer();
  await Promise.all([gone, closed]);
  expect(read()).toContain('here it is');
});

test('but not for ever', async () => {
  const { server, asked } = await slowServer(20);
  const { socket, gone, read } = await connected(server);
  socket.write(aRequest);
  await asked;
  await Promise.all([gone, server.close()]);
  expect(read()).toBe('');
});
