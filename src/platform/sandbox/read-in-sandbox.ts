import type { ChildProcess } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Clock } from './clock.ts';
import { type SandboxLimits, USUAL_LIMITS } from './limits.ts';
import { type NotRead, notRead, type Outcome, sizeInWords } from './outcome.ts';
import { type ProgramName, startChild } from './start-child.ts';
import { type Line, LineCutter, type Opening, SAYS_ON } from './wire.ts';

/** A file to read: its name as people know it (for problems), and its bytes, here or on the disk. */
export type SandboxFile = { name: string; bytes: Uint8Array } | { name: string; path: string };

export interface SandboxAsk<Options> {
  program: ProgramName;
  files: readonly SandboxFile[];
  /** Anything JSON can say: mappings, code sets. Reaches the program as it is. */
  options: Options;
  limits?: Partial<SandboxLimits>;
  /** Bytes read so far, of all. */
  onProgress?: (read: number, of: number) => void;
  signal?: AbortSignal;
}

/**
 * A reading under way. Take its messages with `for await`; leaving the loop stops the reading. Then ask how it ended.
 * The reader waits while nobody takes what it says, so a file is never held in memory as a whole.
 */
export interface Reading<Message, Result> extends AsyncIterable<Message> {
  /** How it ended. Messages not taken by then are dropped. Never rejects because of a file. */
  outcome(): Promise<Outcome<Result>>;
}

async function sized(
  files: readonly SandboxFile[],
): Promise<{ name: string; size: number; open: () => Readable | Uint8Array }[]> {
  return Promise.all(
    files.map(async (file) => {
      if ('bytes' in file) return { name: file.name, size: file.bytes.length, open: () => file.bytes };
      const { size } = await stat(file.path);
      return { name: file.name, size, open: () => createReadStream(file.path, { end: Math.max(0, size - 1) }) };
    }),
  );
}

async function feed(
  into: Writable,
  opening: Opening,
  contents: { size: number; open: () => Readable | Uint8Array }[],
): Promise<void> {
  const head = Buffer.from(JSON.stringify(opening));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  await pipeline(async function* () {
    yield length;
    yield head;
    for (const { size, open } of contents) {
      if (size === 0) continue;
      const content = open();
      if (content instanceof Uint8Array) yield content;
      else yield* content;
    }
  }, into);
}

const STDERR_KEPT = 16_384;
const OUT_OF_MEMORY = /out of memory|bad_alloc|Failed to reserve|Allocation failed/i;

class UnderWay<Message, Result> implements Reading<Message, Result> {
  #ask: SandboxAsk<unknown>;
  #limits: SandboxLimits;
  #ended: Outcome<Result> | undefined;
  #child: ChildProcess | undefined;
  #lines: AsyncGenerator<Message, void, undefined>;

  constructor(ask: SandboxAsk<unknown>) {
    this.#ask = ask;
    this.#limits = { ...USUAL_LIMITS, ...ask.limits };
    this.#lines = this.#run();
  }

  [Symbol.asyncIterator](): AsyncIterator<Message> {
    return this.#lines;
  }

  async outcome(): Promise<Outcome<Result>> {
    for await (const _dropped of this.#lines);
    return this.#ended ?? notRead('stopped');
  }

  /** The first reason stands: what follows from killing the child is not news. */
  #end(outcome: Outcome<Result>): void {
    this.#ended ??= outcome;
    const child = this.#child;
    if (child?.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }

  async *#run(): AsyncGenerator<Message, void, undefined> {
    const { files, options, program, signal } = this.#ask;
    const limits = this.#limits;
    if (signal?.aborted) return this.#end(notRead('stopped'));
    const contents = await sized(files);
    const total = contents.reduce((sum, file) => sum + file.size, 0);
    if (total > limits.inputBytes) {
      const message = `This file is ${sizeInWords(total)}. The most we read at once is ${sizeInWords(limits.inputBytes)}.`;
      return this.#end(notRead('too-large', { message }));
    }
    const child = await startChild(program, limits);
    this.#child = child;
    const stop = () => this.#end(notRead('stopped'));
    signal?.addEventListener('abort', stop, { once: true });
    const gone = new Promise<string>((resolve) => {
      let heard = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        if (heard.length < STDERR_KEPT) heard += text;
      });
      child.once('error', (error) => resolve(error.name));
      child.once('close', () => resolve(heard));
    });
    const clock = new Clock(limits.milliseconds, () => this.#end(notRead('too-long')));
    try {
      if (signal?.aborted) stop();
      const opening: Opening = {
        options: options ?? null,
        files: contents.map(({ name, size }) => ({ name, size })),
        memoryMegabytes: limits.memoryMegabytes,
      };
      // A child that is stopped closes the pipe under the writer: how it ended says why.
      if (child.stdin) feed(child.stdin, opening, contents).catch(() => undefined);
      yield* this.#take(child.stdio[SAYS_ON] as Readable, clock, total);
      const heard = await gone;
      this.#end(notRead(OUT_OF_MEMORY.test(heard) ? 'too-much-memory' : 'crashed'));
    } finally {
      clock.hold();
      signal?.removeEventListener('abort', stop);
      stop();
      await gone;
    }
  }

  async *#take(from: Readable, clock: Clock, total: number): AsyncGenerator<Message, void, undefined> {
    const cutter = new LineCutter();
    let heard = 0;
    clock.run();
    for await (const chunk of from as AsyncIterable<Uint8Array>) {
      heard += chunk.length;
      if (heard > this.#limits.outputBytes) {
        return this.#end(notRead('too-large', { message: 'This file unfolds into more than we can take in.' }));
      }
      for (const text of cutter.push(chunk)) {
        const line = lineFrom(text);
        if (!line) return this.#end(notRead('crashed'));
        if ('say' in line) {
          clock.hold();
          yield line.say as Message;
          clock.run();
          if (this.#ended) return;
        } else if ('read' in line) this.#ask.onProgress?.(line.read, total);
        else return this.#end('done' in line ? { ok: true, result: line.done as Result } : failed(line.failed));
      }
    }
  }
}

function lineFrom(text: string): Line | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed({ why, message, remedy, detail }: Extract<Line, { failed: unknown }>['failed']): NotRead {
  if (why === 'not-readable')
    return { ok: false, why, message: message ?? 'This file could not be read.', remedy: remedy ?? 'Export it again.' };
  return notRead(why, detail === undefined ? {} : { detail });
}

/**
 * Reads files nobody has vouched for, in a process of its own: no network, no database, no environment, no other files, and limits of size,
 * time and memory. `Message` and `Result` are what the program says it sends; a program is our own code, its file is not.
 */
export function readInSandbox<Options, Message, Result>(ask: SandboxAsk<Options>): Reading<Message, Result> {
  return new UnderWay<Message, Result>(ask);
}
