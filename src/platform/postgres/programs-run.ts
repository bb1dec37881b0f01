import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import type { Place } from './place.ts';

/** Nothing of our own environment reaches the database: it may hold secrets, and PG… variables would change its ways. */
function environment(): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const name of ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']) {
    const value = process.env[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** Starts one of PostgreSQL's programs in `folder`, as the account it runs as. */
export function spawnIn(
  place: Place,
  folder: string,
  program: string,
  args: string[],
  options: SpawnOptions,
): ChildProcess {
  const as = place.account ? { uid: place.account.uid, gid: place.account.gid } : {};
  return spawn(program, args, { cwd: folder, env: environment(), windowsHide: true, ...as, ...options });
}

/** Runs one to its end, with `input`. Answers with how it ended and all it wrote. */
export async function runIn(
  place: Place,
  folder: string,
  program: string,
  args: string[],
  input = '',
): Promise<{ code: number | null; output: string }> {
  const child = spawnIn(place, folder, program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: null, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
