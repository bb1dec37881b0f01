import { readFileSync, writeFileSync } from 'node:fs';
import { type Given, NotReadable } from '../../src/platform/sandbox/program.ts';

/** A program that does, when asked, each thing a hostile file might talk a reader into. Only tests run it. */
interface Asked {
  act: string;
  path?: string;
}

/** Reaches for a name without the compiler knowing what it is. */
const reach = (from: object, name: string): ((...args: unknown[]) => unknown) => Reflect.get(from, name);

const acts: Record<string, (given: Given<Asked, unknown>) => unknown> = {
  'say what it is given': ({ files, say }) => {
    for (const file of files) say({ name: file.name, size: file.size, text: new TextDecoder().decode(file.bytes()) });
    return files.length;
  },
  'count bytes': ({ files }) => {
    let bytes = 0;
    for (const file of files) for (const chunk of file.chunks()) bytes += chunk.length;
    return bytes;
  },
  'show its surroundings': () => ({
    env: Object.keys(process.env),
    user: Reflect.get(process, 'getuid')?.call(process),
    argv: process.argv,
  }),
  'say it is not readable': () => {
    throw new NotReadable('This is not a list of children.', 'Choose the list you exported.');
  },
  'fall over quoting the file': () => {
    throw new TypeError('cannot read Tansy Example-Child');
  },
  'fetch a page': ({ options }) => reach(globalThis, 'fetch')(options.path),
  'open a web socket': ({ options }) => Reflect.construct(reach(globalThis, 'WebSocket'), [options.path]),
  'import net': async () => Object.keys(await import('node:net')),
  'import https': async () => Object.keys(await import('node:https')),
  'import a worker': async () => Object.keys(await import('node:worker_threads')),
  'import module': async () => Object.keys(await import('node:module')),
  'import more of our code': async () => Object.keys(await import('../../src/platform/sandbox/limits.ts')),
  'get a built-in module': () => reach(process, 'getBuiltinModule')('net'),
  'get a binding': () => reach(process, 'binding')('tcp_wrap'),
  'reach a socket through stdout': () => Reflect.get(Reflect.get(process, 'stdout'), 'constructor').name,
  'reach a socket through the console': () => Object.keys(Reflect.get(console, '_stdout')),
  'load an addon': () => reach(process, 'dlopen')({ exports: {} }, '/x.node'),
  'replace itself': () => reach(process, 'execve')('/bin/sh', ['-c', 'id']),
  'signal another process': () => reach(process, 'kill')(process.ppid, 0),
  'become root again': () => reach(process, 'setuid')(0),
  'make code from text': () => new Function('return 1')(),
  'read another file': ({ options }) => readFileSync(options.path ?? '', 'utf8'),
  'read our own code': () => readFileSync(new URL(import.meta.url), 'utf8'),
  'write a file': ({ options }) => writeFileSync(options.path ?? '', 'x'),
  'fill the heap': () => {
    const kept: object[] = [];
    for (;;) kept.push({ at: kept.length, text: `a${kept.length}` });
  },
  'fill memory beside the heap': () => {
    const kept: Uint8Array[] = [];
    for (;;) kept.push(new Uint8Array(10_000_000).fill(1));
  },
  'loop for ever': () => {
    for (let n = 0; ; n++) if (n < 0) return n;
  },
  'wait for ever': () => new Promise((resolve) => setInterval(() => resolve, 1_000)),
  'say without end': ({ say }) => {
    for (;;) say('x'.repeat(10_000));
  },
  'say one endless thing': ({ say }) => say('x'.repeat(20_000_000)),
  'count up to a thousand': ({ say }) => {
    for (let n = 0; n < 1_000; n++) say(n);
  },
  'exit in the middle': () => process.exit(3),
  'reject later': () => {
    setTimeout(() => Promise.reject(new Error('later')), 1);
    return new Promise((resolve) => setTimeout(resolve, 5_000));
  },
  'answer with nonsense': () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    return circle;
  },
  'nest without end': ({ say }) => {
    let deep: unknown = 0;
    for (let n = 0; n < 1_000_000; n++) deep = [deep];
    say(deep);
  },
};

export default (given: Given<Asked, unknown>): unknown => {
  const act = acts[given.options.act];
  if (!act) throw new Error('No such act.');
  return act(given);
};
