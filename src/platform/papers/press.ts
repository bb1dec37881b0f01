import { type ChildProcess, fork } from 'node:child_process';
import { entryPath } from '../root.ts';
import type { DrawnPaper, DrawPaper } from './draw-paper.child.ts';
import type { Paper, PaperFormat } from './paper.ts';

/** Why nothing came: to be said to a person, and without anything of what was to be drawn. */
export class PressProblem extends Error {
  override name = 'PressProblem';
}

export interface Press {
  /** The paper as tagged PDF (PDF/UA-1) or as a Word document. Throws PressProblem. */
  draw(paper: Paper, format: PaperFormat): Promise<Buffer>;
  close(): void;
}

export interface PressLimits {
  /** Milliseconds one paper may take. A plan takes a tenth of a second; a thousand pages some seconds. */
  readonly longest: number;
  /** How many may wait. */
  readonly mostWaiting: number;
  /** Milliseconds without work after which the process is let go of. */
  readonly idle: number;
}

interface Waiting {
  readonly paper: Paper;
  readonly format: PaperFormat;
  readonly done: (drawn: Buffer) => void;
  readonly failed: (problem: PressProblem) => void;
}

/** One process that draws, started when there is something to draw; papers wait for one another. */
export function openPress(limits: PressLimits = { longest: 30_000, mostWaiting: 60, idle: 300_000 }): Press {
  const queue: Waiting[] = [];
  let child: ChildProcess | null = null;
  let now: { readonly id: number; readonly waiting: Waiting; readonly late: NodeJS.Timeout } | null = null;
  let idle: NodeJS.Timeout | undefined;
  let nth = 0;

  /** Without a channel it ends by itself, and takes its folder with it; in the middle of a drawing it has to be ended. */
  const end = (how: 'let go' | 'ended' = 'let go') => {
    clearTimeout(idle);
    const last = child;
    child = null;
    if (how === 'ended') last?.kill('SIGKILL');
    else if (last?.connected) last.disconnect();
  };
  const finish = (id: number, outcome: Buffer | PressProblem) => {
    if (now?.id !== id) return;
    clearTimeout(now.late);
    const { done, failed } = now.waiting;
    now = null;
    if (outcome instanceof PressProblem) failed(outcome);
    else done(outcome);
    next();
  };
  const start = (): ChildProcess => {
    const started = fork(entryPath('platform/papers/draw-paper.child.ts'), [], {
      // Neither our environment nor our arguments: it needs no key and no database.
      env: { TZ: 'UTC' },
      execArgv: ['--no-warnings'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const gone = () => {
      if (child !== started) return;
      child = null;
      if (now !== null) finish(now.id, new PressProblem('The program that draws papers ended.'));
    };
    started.on('error', gone);
    started.on('exit', gone);
    started.on('message', (answer: DrawnPaper) =>
      finish(answer.id, 'drawn' in answer ? Buffer.from(answer.drawn) : new PressProblem('It could not be drawn.')),
    );
    return started;
  };
  const next = () => {
    if (now !== null) return;
    const waiting = queue.shift();
    if (waiting === undefined) {
      // Waiting for work keeps nothing else alive.
      child?.unref();
      child?.channel?.unref();
      idle = setTimeout(() => end(), limits.idle);
      idle.unref();
      return;
    }
    clearTimeout(idle);
    child ??= start();
    child.ref();
    child.channel?.ref();
    nth += 1;
    const id = nth;
    const late = setTimeout(() => {
      end('ended');
      finish(id, new PressProblem('It took too long to draw.'));
    }, limits.longest);
    now = { id, waiting, late };
    child.send({ id, paper: waiting.paper, format: waiting.format } satisfies DrawPaper);
  };

  return {
    draw: (paper, format) =>
      new Promise((done, failed) => {
        if (queue.length >= limits.mostWaiting) return failed(new PressProblem('Too many are waiting to be drawn.'));
        queue.push({ paper, format, done, failed });
        next();
      }),
    close: () => {
      for (const { failed } of queue.splice(0)) failed(new PressProblem('Mainstay is stopping.'));
      end(now === null ? 'let go' : 'ended');
      if (now !== null) finish(now.id, new PressProblem('Mainstay is stopping.'));
      clearTimeout(idle);
    },
  };
}
