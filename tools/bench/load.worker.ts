/** Asks addresses over and over, several at a time, and reports how long each took. In a thread of its own. */
import { Agent, request as open } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** One thing to ask for. A `form` is posted, its `NTH` replaced by a number of its own, so that each says something new. */
export interface Ask {
  readonly path: string;
  readonly cookie?: string;
  readonly form?: string;
}

const { url, asks, cookie, atOnce, requests, pauseMs } = workerData as {
  url: string;
  asks: Ask[];
  cookie: string;
  /** People, each of whom asks for the next page when the one before has come. */
  atOnce: number;
  requests: number;
  /** What a person does between two pages, in milliseconds; spread evenly from none to twice that. */
  pauseMs: number;
};
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
const times: number[] = [];
const statuses = new Map<number, number>();
let next = 0;

function ask(): Promise<void> {
  const nth = next;
  next += 1;
  const what = asks[nth % asks.length] ?? { path: '/' };
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const method = what.form === undefined ? 'GET' : 'POST';
    const headers: Record<string, string> = { cookie: what.cookie ?? cookie };
    if (what.form !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded';
    const sent = open(url + what.path, { agent, method, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        times.push(performance.now() - began);
        statuses.set(answer.statusCode ?? 0, (statuses.get(answer.statusCode ?? 0) ?? 0) + 1);
        resolve();
      });
    });
    sent.on('error', reject);
    sent.end(what.form?.replaceAll('NTH', String(nth)));
  });
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * 2 * pauseMs));

const began = performance.now();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (next < requests) {
      if (pauseMs > 0) await pause();
      await ask();
    }
  }),
);
agent.destroy();
parentPort?.postMessage({ times, statuses: [...statuses], tookMs: performance.now() - began });
