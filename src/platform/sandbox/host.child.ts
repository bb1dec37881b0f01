import { readSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { lockAll, lockNetwork } from './lock.ts';
import type { GivenFile, SandboxProgram } from './program.ts';
import { type Line, type Opening, SAYS_ON } from './wire.ts';

/**
 * The child process: shuts the doors, loads one program, gives up root, and only then reads the file from its stdin.
 * Everything here is synchronous on purpose: a pipe that is full makes the reader wait, and nothing piles up.
 */
const PIECE = 64 * 1024;
/** A user and group nobody has; `nobody` where the container knows no other. The database may run as `nobody`, so not that one first. */
const NO_ONE = [65533, 65534];

/** Taken before they are shut away. */
const { setgroups, setgid, setuid, getuid } = process;
const memoryInUse = process.memoryUsage.rss;
const encoder = new TextEncoder();

function write(line: Line): void {
  const bytes = encoder.encode(`${JSON.stringify(line)}\n`);
  for (let at = 0; at < bytes.length; ) at += writeSync(SAYS_ON, bytes, at);
}

/** Fills as much as there is; fewer bytes than asked only at the end. */
function take(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const n = readSync(0, bytes, at, size - at, null);
    if (n === 0) break;
    at += n;
  }
  return at === size ? bytes : bytes.subarray(0, at);
}

class TooMuchMemory extends Error {}

function opening(): Opening {
  const size = new DataView(take(4).buffer).getUint32(0);
  return JSON.parse(new TextDecoder().decode(take(size)));
}

/** The files follow one another in one pipe: each is read to its end before the next begins. */
function given(files: Opening['files'], memoryMegabytes: number): GivenFile[] {
  const atStart = memoryInUse();
  let read = 0;
  let turn = 0;
  return files.map(({ name, size }, index): GivenFile => {
    let left = size;
    const next = (wanted: number): Uint8Array => {
      if (index !== turn) throw new Error('Files are read once, in the order they were given.');
      if (memoryInUse() - atStart > memoryMegabytes * 1_000_000) throw new TooMuchMemory();
      const piece = take(Math.min(wanted, left));
      if (piece.length === 0 && left > 0) throw new Error('The file ended before its end.');
      left -= piece.length;
      read += piece.length;
      if (left === 0) turn += 1;
      write({ read });
      return piece;
    };
    return {
      name,
      size,
      *chunks() {
        if (size === 0 && index === turn) turn += 1;
        while (left > 0) yield next(PIECE);
      },
      bytes: () => {
        if (size > 0) return next(size);
        if (index === turn) turn += 1;
        return new Uint8Array();
      },
    };
  });
}

/** Root reads our own code, since an operator may keep it where no one else may look; no one reads the file. */
function giveUpRoot(): void {
  if (getuid?.call(process) !== 0) return;
  for (const [index, id] of NO_ONE.entries()) {
    try {
      setgroups?.call(process, []);
      setgid?.call(process, id);
      setuid?.call(process, id);
      return;
    } catch (error) {
      if (index === NO_ONE.length - 1) throw error;
    }
  }
}

/** Where in our code, without the message: a parser's message may quote the file. */
function whereabouts(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = error.stack ?? '';
  const frames = stack
    .slice(stack.indexOf(error.message) + error.message.length)
    .split('\n')
    .map((line) => line.trim());
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [
    error.name,
    ...code,
    ...frames
      .filter((line) => line.startsWith('at '))
      .slice(0, 6)
      .map(shortened),
  ].join(' ');
}

const shortened = (frame: string): string => frame.replace(/file:\/\/\S*\/(?=(src|test|node_modules|dist)\/)/, '');

const OUT_OF_MEMORY = /allocat|Invalid (string|typed array|array buffer) length|out of memory/i;

function failure(error: unknown): Extract<Line, { failed: unknown }>['failed'] {
  if (error instanceof Error && error.name === 'NotReadable' && 'remedy' in error) {
    return { why: 'not-readable', message: error.message, remedy: String(error.remedy) };
  }
  const memory = error instanceof TooMuchMemory || (error instanceof RangeError && OUT_OF_MEMORY.test(error.message));
  return { why: memory ? 'too-much-memory' : 'crashed', detail: whereabouts(error) };
}

try {
  const programPath = process.argv[2] ?? '';
  lockNetwork();
  const loaded: { default: SandboxProgram<unknown, unknown, unknown> } = await import(pathToFileURL(programPath).href);
  giveUpRoot();
  lockAll();
  const { options, files, memoryMegabytes } = opening();
  const result = await loaded.default({
    options,
    files: given(files, memoryMegabytes),
    say: (message) => write({ say: message }),
  });
  write({ done: result ?? null });
} catch (error) {
  write({ failed: failure(error) });
}
