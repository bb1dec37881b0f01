import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { type SandboxLimits, USUAL_LIMITS } from './limits.ts';

/**
 * What this machine adds to what Node itself can do. Node's permission model keeps the child from files, programs and addons, but (Node 24)
 * not from the network: on Linux a network namespace of its own does, where the kernel and the container allow one. Elsewhere the child
 * shuts its own doors (lock.ts), which holds against a file but not against a flaw in the runtime itself.
 */
export interface Isolation {
  /** `namespace`: there is no network to reach. `in-process`: every way to it is taken away inside. */
  network: 'namespace' | 'in-process';
  /** `kernel`: enforced from outside on everything the process holds. `heap`: the JavaScript heap, and checks while reading. */
  memory: 'kernel' | 'heap';
  /** The command that goes before the child's own, to give it namespaces of its own; empty where there are none. */
  unshare: string[];
}

const run = promisify(execFile);
const works = async (program: string, args: string[]): Promise<boolean> =>
  run(program, args, { env: {}, timeout: 5_000 }).then(
    () => true,
    () => false,
  );

const found = (name: string): string | undefined =>
  ['/usr/bin', '/bin', '/usr/local/bin', '/usr/sbin', '/sbin']
    .map((folder) => `${folder}/${name}`)
    .find((path) => existsSync(path));

/** Tried in this order: the first that starts a program at all is used. A process tree of its own also keeps the child from signalling others. */
function unshareWays(): string[][] {
  // Who is not root needs a user namespace to be allowed the others; the same user inside, so that it has no more rights than before.
  const user = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user'];
  return [
    [...user, '--net', '--ipc', '--pid', '--fork', '--kill-child'],
    [...user, '--net'],
  ];
}

async function look(): Promise<Isolation> {
  const by: Isolation = { network: 'in-process', memory: 'heap', unshare: [] };
  // Elsewhere (macOS) the kernel takes these limits and does not keep them.
  if (process.platform !== 'linux') return by;
  if (await works('/bin/sh', ['-c', limitsOf(USUAL_LIMITS)])) by.memory = 'kernel';
  const unshare = found('unshare');
  if (!unshare) return by;
  for (const way of unshareWays()) {
    if (await works(unshare, [...way, '/bin/sh', '-c', ':']))
      return { ...by, network: 'namespace', unshare: [unshare, ...way] };
  }
  return by;
}

let looked: Promise<Isolation> | undefined;

/** What this machine can do to keep a reader apart; found out once. Shown on the health page, so that an operator knows. */
export function isolation(): Promise<Isolation> {
  looked ??= look();
  return looked;
}

/** Address space that Node takes before it has read anything: code range, pointer cage, thread stacks. Measured at about 540 MB on Linux x64. */
const RUNTIME_MEGABYTES = 768;
/** Room for the processor clock to be the last resort only: it ends a child whose parent died. */
const LAST_RESORT_SECONDS = 5;

/** For the shell, which every Linux has: no core dump (it would hold the file), nothing written, processor seconds, kilobytes of memory. */
function limitsOf({ milliseconds, memoryMegabytes }: SandboxLimits): string {
  const seconds = Math.ceil(milliseconds / 1000) + LAST_RESORT_SECONDS;
  return `ulimit -c 0 && ulimit -f 0 && ulimit -t ${seconds} && ulimit -d ${(memoryMegabytes + RUNTIME_MEGABYTES) * 1000}`;
}

/** Puts what the machine offers around a command: `[program, ...arguments]`. */
export function apart(by: Isolation, limits: SandboxLimits, command: string[]): [string, ...string[]] {
  const capped = by.memory === 'kernel' ? ['/bin/sh', '-c', `${limitsOf(limits)} && exec "$@"`, 'reader'] : [];
  const [program, ...rest] = [...capped, ...by.unshare, ...command];
  if (program === undefined) throw new Error('There is nothing to run.');
  return [program, ...rest];
}
