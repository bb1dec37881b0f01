/** `bin/start --watch`: builds and starts the server again when a source file changes. A build that fails changes nothing. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);
const args = process.argv.slice(2).filter((arg) => arg !== '--watch');
const quietMilliseconds = 150;

let server: ChildProcess | null = null;
let isEnding = false;
let timer: NodeJS.Timeout | undefined;
let turning: Promise<void> | null = null;

const builds = () => spawnSync(process.execPath, [join(root, 'tools', 'build.ts')], { stdio: 'inherit' }).status === 0;

function start(): void {
  const started = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist', 'main.js'), ...args], {
    stdio: 'inherit',
  });
  server = started;
  started.on('exit', (code, signal) => {
    if (server === started) server = null;
    if (isEnding) process.exit(code ?? 0);
    if (code) console.error(`[watch] The server ended with ${signal ?? code}; it starts again when a file changes.`);
  });
}

async function turn(): Promise<void> {
  if (!builds()) return console.error('[watch] The server that is running goes on with the build before.');
  const running = server;
  if (running) {
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGTERM');
    await ended;
  }
  if (!isEnding) start();
}

function changed(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    turning = (turning ?? Promise.resolve()).then(turn);
  }, quietMilliseconds);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    isEnding = true;
    if (server) server.kill(signal);
    else process.exit(0);
  });
}

if (builds()) start();
for (const folder of ['src', 'packs']) {
  try {
    watch(join(root, folder), { recursive: true }, (_, name) => {
      if (!name?.match(/\.test\.tsx?$|~$/)) changed();
    });
  } catch {
    console.error(`[watch] ${folder}/ is not there and is not watched.`);
  }
}
console.error('[watch] Watching src/ and packs/. Ctrl-C ends.');
