import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apart, isolation } from './isolation.ts';
import type { SandboxLimits } from './limits.ts';

/** The file of a program beside the caller, with the suffix the caller itself runs with: `.ts` from source, `.js` when built. */
export function programPath(name: string, beside: string): string {
  const here = fileURLToPath(beside);
  return join(dirname(here), `${name}.child${here.endsWith('.ts') || here.endsWith('.tsx') ? '.ts' : '.js'}`);
}

/** Where our own code is, and nothing of the data: all that the child may read, and that only until it has loaded. */
function codeFolders(program: string): string[] {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, 'package.json')) && dirname(root) !== root) root = dirname(root);
  const own = [
    dirname(program),
    dirname(fileURLToPath(import.meta.url)),
    join(root, 'src'),
    join(root, 'node_modules'),
    join(root, 'package.json'),
  ];
  return [...new Set(own)].filter((path) => existsSync(path));
}

/** Starts the host with one program in it, kept apart as far as this machine can. */
export async function startChild(program: string, limits: SandboxLimits): Promise<ChildProcess> {
  const [command, ...args] = apart(await isolation(), limits, [
    process.execPath,
    '--permission',
    ...codeFolders(program).map((path) => `--allow-fs-read=${path}`),
    '--no-addons',
    '--no-warnings',
    '--disallow-code-generation-from-strings',
    '--disable-proto=delete',
    `--max-old-space-size=${limits.memoryMegabytes}`,
    programPath('host', import.meta.url),
    program,
  ]);
  // Its own process group, so that nothing it left behind outlives it. No environment: no database, no keys, no NODE_OPTIONS.
  return spawn(command, args, {
    env: { TZ: 'UTC' },
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
}
