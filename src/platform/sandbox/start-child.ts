import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryPath, projectRoot } from '../root.ts';
import { apart, isolation } from './isolation.ts';
import type { SandboxLimits } from './limits.ts';

/** The source of a program below `src/`: `features/imports/read-list.child.ts`. Built, it is found by its name. */
export type ProgramName = Parameters<typeof entryPath>[0] & `${string}.child.ts`;

/** Where our own code is, and nothing of the data: all that the child may read, and that only until it has loaded. */
function codeFolders(entries: string[]): string[] {
  const shared = ['src', 'node_modules', 'package.json'].map((name) => join(projectRoot, name));
  return [...new Set([...entries.map((path) => dirname(path)), ...shared])].filter((path) => existsSync(path));
}

/** Starts the host with one program in it, kept apart as far as this machine can. */
export async function startChild(program: ProgramName, limits: SandboxLimits): Promise<ChildProcess> {
  const host = entryPath('platform/sandbox/host.child.ts');
  const path = entryPath(program);
  const [command, ...args] = apart(await isolation(), limits, [
    process.execPath,
    '--permission',
    ...codeFolders([host, path]).map((folder) => `--allow-fs-read=${folder}`),
    '--no-addons',
    '--no-warnings',
    '--disallow-code-generation-from-strings',
    '--disable-proto=delete',
    `--max-old-space-size=${limits.memoryMegabytes}`,
    host,
    path,
  ]);
  // Its own process group, so that nothing it left behind outlives it. No environment: no database, no keys, no NODE_OPTIONS.
  return spawn(command, args, {
    env: { TZ: 'UTC' },
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
}
