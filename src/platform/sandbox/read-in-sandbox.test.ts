import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SandboxLimits } from './limits.ts';
import { readInSandbox, type SandboxFile } from './read-in-sandbox.ts';

const program = '../test/sandbox/misbehaving.child.ts';
const trespasser = '../test/sandbox/trespasser.child.ts';
const text = (name: string, content: string): SandboxFile => ({ name, bytes: Buffer.from(content) });

const ask = (
  act: string,
  more: { path?: string; files?: SandboxFile[]; limits?: Partial<SandboxLimits>; signal?: AbortSignal } = {},
) =>
  readInSandbox<object, unknown, unknown>({
    program,
    files: more.files ?? [],
    options: { act, path: more.path },
    limits: more.limits ?? {},
    ...(more.signal ? { signal: more.signal } : {}),
  });

let folder = '';
let address = '';
let visits = 0;
const server = createServer((_request, response) => {
  visits += 1;
  response.end('here');
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  writeFileSync(join(folder, 'other.txt'), 'not for the reader');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at !== null && typeof at === 'object') address = `http://127.0.0.1:${at.port}/`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('a reading that goes well', () => {
  test('gives the program each file, from memory or from the disk, and gives back what it says and its result', async () => {
    const path = join(folder, 'list.csv');
    writeFileSync(path, 'UPN,Surname\n');
    const reading = ask('say what it is given', {
      files: [text('a.csv', 'é'), { name: 'b.csv', path }, text('empty.csv', '')],
    });
    const said: unknown[] = [];
    for await (const message of reading) said.push(message);
    expect(said).toEqual([
      { name: 'a.csv', size: 2, text: 'é' },
      { name: 'b.csv', size: 12, text: 'UPN,Surname\n' },
      { name: 'empty.csv', size: 0, text: '' },
    ]);
    expect(await reading.outcome()).toEqual({ ok: true, result: 3 });
  });

  test('tells how far it is', async () => {
    const seen: [number, number][] = [];
    const files = [
      { name: 'big', bytes: Buffer.alloc(1_000_000) },
      { name: 'more', bytes: Buffer.alloc(500_000) },
    ];
    const reading = readInSandbox({
      program,
      files,
      options: { act: 'count bytes' },
      onProgress: (read, of) => seen.push([read, of]),
    });
    expect(await reading.outcome()).toEqual({ ok: true, result: 1_500_000 });
    expect(seen.at(-1)).toEqual([1_500_000, 1_500_000]);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.map(([read]) => read)).toEqual(seen.map(([read]) => read).toSorted((a, b) => a - b));
  });

  test('waits for whoever takes what it says', async () => {
    const reading = ask('count up to a thousand');
    const taken: unknown[] = [];
    for await (const message of reading) {
      taken.push(message);
      if (taken.length % 250 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect([taken.length, taken.at(-1), await reading.outcome()]).toEqual([1_000, 999, { ok: true, result: null }]);
  });

  test('starts with nothing of ours: no environment, no root, no words of the file in its arguments', async () => {
    process.env.MAINSTAY_TEST_SECRET = 'postgres://secret';
    const outcome = await ask('show its surroundings', { files: [text('Tansy Example-Child.csv', '')] }).outcome();
    delete process.env.MAINSTAY_TEST_SECRET;
    expect(outcome).toMatchObject({ ok: true, result: { env: [] } });
    expect(JSON.stringify(outcome)).not.toContain('Tansy');
    if (process.getuid?.() === 0) expect(outcome).not.toMatchObject({ result: { user: 0 } });
  });
});

describe('what a reader may not do', () => {
  test.each([
    ['import net', 'ShutOut'],
    ['import https', 'ShutOut'],
    ['import a worker', 'ShutOut'],
    ['import module', 'ShutOut'],
    ['import more of our code', 'ShutOut'],
    ['get a built-in module', 'TypeError'],
    ['get a binding', 'TypeError'],
    ['reach a socket through stdout', 'TypeError'],
    ['reach a socket through the console', 'TypeError'],
    ['load an addon', 'TypeError'],
    ['replace itself', 'TypeError'],
    ['signal another process', 'TypeError'],
    ['become root again', 'TypeError'],
    ['make code from text', 'EvalError'],
    ['read our own code', 'ERR_ACCESS_DENIED'],
  ])('%s', async (act, by) => {
    expect(await ask(act).outcome()).toMatchObject({
      ok: false,
      why: 'crashed',
      message: 'Something in this file stopped our reader.',
      detail: expect.stringMatching(new RegExp(`^${by}|^Error ${by}`)),
    });
  });

  test('load what runs other programs', async () => {
    expect(await readInSandbox({ program: trespasser, files: [], options: null }).outcome()).toMatchObject({
      ok: false,
      why: 'crashed',
      detail: expect.stringContaining('ShutOut'),
    });
  });

  test.each(['fetch a page', 'open a web socket'])('%s', async (act) => {
    expect(await ask(act, { path: address }).outcome()).toMatchObject({
      ok: false,
      why: 'crashed',
      detail: expect.stringMatching(/^TypeError/),
    });
    expect(visits).toBe(0);
  });

  test.each(['read another file', 'write a file'])('%s', async (act) => {
    const path = join(folder, 'other.txt');
    expect(await ask(act, { path }).outcome()).toMatchObject({
      ok: false,
      why: 'crashed',
      detail: expect.stringContaining('ERR_ACCESS_DENIED'),
    });
  });
});

describe('what stops a reader', () => {
  test.each([
    ['fill the heap', 'too-much-memory', 'This file needs more memory to read than we allow, so we stopped.'],
    [
      'fill memory beside the heap',
      'too-much-memory',
      'This file needs more memory to read than we allow, so we stopped.',
    ],
    ['say without end', 'too-large', 'This file unfolds into more than we can take in.'],
    ['say one endless thing', 'too-large', 'This file unfolds into more than we can take in.'],
    ['exit in the middle', 'crashed', 'Something in this file stopped our reader.'],
    ['reject later', 'crashed', 'Something in this file stopped our reader.'],
    ['answer with nonsense', 'crashed', 'Something in this file stopped our reader.'],
    ['nest without end', 'crashed', 'Something in this file stopped our reader.'],
  ])('%s: %s', async (act, why, message) => {
    // What is said waits in the child until we read it: on a busy machine that fills a small memory first.
    const memoryMegabytes = act.startsWith('say') ? 512 : 64;
    const outcome = await ask(act, { limits: { memoryMegabytes, outputBytes: 5_000_000 } }).outcome();
    expect(outcome).toMatchObject({ ok: false, why, message, remedy: expect.stringMatching(/\.$/) });
  });

  test.each(['loop for ever', 'wait for ever'])('%s: took too long', async (act) => {
    expect(await ask(act, { limits: { milliseconds: 400 } }).outcome()).toMatchObject({
      ok: false,
      why: 'too-long',
      message: 'This file took too long to read, so we stopped.',
    });
  });

  test('a file over the limit is not even started on', async () => {
    const files = [{ name: 'big.csv', bytes: Buffer.alloc(1_500_001) }];
    expect(await ask('count bytes', { files, limits: { inputBytes: 1_500_000 } }).outcome()).toMatchObject({
      why: 'too-large',
      message: 'This file is 2 MB. The most we read at once is 2 MB.',
    });
  });

  test('a program that sees what is wrong says it in its own words', async () => {
    expect(await ask('say it is not readable').outcome()).toEqual({
      ok: false,
      why: 'not-readable',
      message: 'This is not a list of children.',
      remedy: 'Choose the list you exported.',
    });
  });

  test('a fall tells where, and never what was in the file', async () => {
    const outcome = await ask('fall over quoting the file').outcome();
    expect(outcome).toMatchObject({ why: 'crashed', detail: expect.stringContaining('TypeError') });
    expect(JSON.stringify(outcome)).not.toContain('Tansy');
  });

  test('a person may stop it, before and in the middle; leaving the loop stops it too', async () => {
    expect(await ask('loop for ever', { signal: AbortSignal.abort() }).outcome()).toMatchObject({ why: 'stopped' });
    expect(await ask('loop for ever', { signal: AbortSignal.timeout(300) }).outcome()).toMatchObject({
      why: 'stopped',
    });
    const reading = ask('say without end');
    for await (const _ of reading) break;
    expect(await reading.outcome()).toMatchObject({ why: 'stopped' });
  });
});
