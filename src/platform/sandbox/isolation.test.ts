import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { apart, type Isolation, isolation } from './isolation.ts';
import { USUAL_LIMITS } from './limits.ts';

const run = promisify(execFile);

test('where the machine allows it, even a program with every door open finds no network', async () => {
  let visits = 0;
  const server = createServer((_request, response) => {
    visits += 1;
    response.end('here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = at !== null && typeof at === 'object' ? at.port : 0;
  const code = `fetch('http://127.0.0.1:${port}').then(r => r.text()).catch(e => e.cause?.code).then(t => process.stdout.write(String(t)))`;
  const by = await isolation();
  const [command, ...args] = apart(by, USUAL_LIMITS, [process.execPath, '-e', code]);
  const { stdout } = await run(command, args);
  server.close();
  expect([stdout, visits]).toEqual(by.network === 'namespace' ? ['ENETUNREACH', 0] : ['here', 1]);
});

test('the command is wrapped in what there is, the limits outermost', () => {
  const none: Isolation = { network: 'in-process', memory: 'heap', unshare: [] };
  expect(apart(none, USUAL_LIMITS, ['node', 'x'])).toEqual(['node', 'x']);
  const all: Isolation = { network: 'namespace', memory: 'kernel', unshare: ['/usr/bin/unshare', '--net'] };
  expect(apart(all, { ...USUAL_LIMITS, milliseconds: 1_500, memoryMegabytes: 100 }, ['node', 'x y'])).toEqual([
    '/bin/sh',
    '-c',
    'ulimit -c 0 && ulimit -f 0 && ulimit -t 7 && ulimit -d 868000 && exec "$@"',
    'reader',
    '/usr/bin/unshare',
    '--net',
    'node',
    'x y',
  ]);
});
