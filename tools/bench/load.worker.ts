/** Asks one address over and over, several at a time, and reports how long each took. In a thread of its own. */
import { Agent, get } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const { url, paths, cookie, atOnce, requests } = workerData as {
  url: string;
  paths: string[];
  cookie: string;
  atOnce: number;
  requests: number;
};
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
const times: number[] = [];
const statuses = new Map<number, number>();
let next = 0;

function ask(): Promise<void> {
  const path = paths[next % paths.length] ?? '/';
  next += 1;
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get(url + path, { agent, headers: { cookie } }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        times.push(performance.now() - began);
        statuses.set(answer.statusCode ?? 0, (statuses.get(answer.statusCode ?? 0) ?? 0) + 1);
        resolve();
      });
    }).on('error', reject);
  });
}

await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (next < requests) await ask();
  }),
);
agent.destroy();
parentPort?.postMessage({ times, statuses: [...statuses] });
