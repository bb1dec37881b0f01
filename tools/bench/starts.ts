import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/root.ts';
import { at, type Report, seconds } from './report.ts';

/** A server and a command, started warm on the seeded folder: from the first breath to the first answer. */
export async function measureStarts(dataDir: string, report: Report): Promise<void> {
  const port = 3900 + (process.pid % 90);
  const starts: number[] = [];
  for (let round = 0; round < 4; round += 1) starts.push(await startOnce(dataDir, port));
  report.say('Warm start of the server', seconds(at(starts.slice(1), 0.5)), 'to the first answer; goal 3 s');
  report.say('bin/mainstay --help', seconds(await command(['--help'])), 'goal 2 s');
  const children = ['children', '--school', '999100', '--format', 'json', '--data', dataDir];
  report.say(
    'bin/mainstay children of one school',
    seconds(await command(children)),
    'the database started and stopped too',
  );
}

async function startOnce(dataDir: string, port: number): Promise<number> {
  const began = performance.now();
  const server = spawn(join(projectRoot, 'bin', 'start'), ['--demo', '--data', dataDir, '--port', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, MAINSTAY_LOG: 'error' },
  });
  const over = new Promise((done) => server.once('exit', done));
  for (let tries = 0; tries < 1200; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) break;
    await new Promise((wait) => setTimeout(wait, 25));
  }
  const took = performance.now() - began;
  server.kill('SIGTERM');
  await over;
  return took;
}

async function command(words: string[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now();
    await new Promise((done) =>
      spawn(join(projectRoot, 'bin', 'mainstay'), words, { stdio: 'ignore' }).once('exit', done),
    );
    times.push(performance.now() - began);
  }
  return at(times, 0.5);
}
