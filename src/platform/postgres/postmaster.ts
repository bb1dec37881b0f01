import { execFile } from 'node:child_process';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a running PostgreSQL says about itself in `postmaster.pid`. `ready` once it takes connections. */
export type PidFile = { pid: number; port: number; socketDir: string | null; ready: boolean; stopping: boolean };

/** Null when there is none. A file that is empty or not yet whole gives a pid of 0, or no port. */
export async function readPidFile(pgDir: string): Promise<PidFile | null> {
  const text = await readFile(join(pgDir, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n').map((line) => line.trim());
  const status = lines[7] ?? '';
  return {
    pid: Number(lines[0]) || 0,
    port: Number(lines[3]) || 0,
    socketDir: lines[4] || null,
    ready: status === 'ready',
    stopping: status === 'stopping',
  };
}

/** gone: no such process. zombie: ended, not yet reaped. ours: PostgreSQL in this folder. stranger: anything else. */
export type ProcessState = 'gone' | 'zombie' | 'ours' | 'stranger';

/** What became of the process whose number stands in the file: the number may long be another program's. */
export async function stateOf(pid: number, pgDir: string): Promise<ProcessState> {
  if (pid <= 0) return 'gone';
  if (process.platform === 'linux') return onLinux(pid, pgDir);
  if (process.platform === 'win32') return onWindows(pid);
  return onUnix(pid, pgDir);
}

async function onLinux(pid: number, pgDir: string): Promise<ProcessState> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (line === null) return 'gone';
  const state = line.slice(line.lastIndexOf(')') + 2, line.lastIndexOf(')') + 3);
  if (state === 'Z' || state === 'X') return 'zombie';
  return (await worksIn(pid, pgDir)) ? 'ours' : 'stranger';
}

/** Compared by device and number, not by name: the folder may have been reached by another way, or been moved. */
async function worksIn(pid: number, pgDir: string): Promise<boolean> {
  try {
    if ((await readFile(`/proc/${pid}/comm`, 'utf8')).trim() !== 'postgres') return false;
    const [its, here] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(pgDir)]);
    return its.dev === here.dev && its.ino === here.ino;
  } catch {
    return false;
  }
}

async function onUnix(pid: number, pgDir: string): Promise<ProcessState> {
  const found = await run('ps', ['-o', 'stat=,comm=', '-p', String(pid)]).catch(() => null);
  const line = found?.stdout.trim() ?? '';
  if (line === '') return 'gone';
  if (line.startsWith('Z')) return 'zombie';
  if (!line.endsWith('postgres')) return 'stranger';
  const folder = await run('lsof', ['-a', '-p', String(pid), '-d', 'cwd', '-Fn']).catch(() => null);
  if (!folder) return 'ours';
  return folder.stdout.split('\n').includes(`n${await realpath(pgDir)}`) ? 'ours' : 'stranger';
}

async function onWindows(pid: number): Promise<ProcessState> {
  const found = await run('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh']).catch(() => null);
  const line = found?.stdout ?? '';
  if (!line.includes(`"${pid}"`)) return 'gone';
  return line.toLowerCase().includes('postgres.exe') ? 'ours' : 'stranger';
}

/**
 * PostgreSQL processes still at work in the folder, whatever `postmaster.pid` says. After the main process was killed
 * its children notice and end; until they have, its lock must not be taken away, or two databases would write the same
 * files. Linux only: elsewhere PostgreSQL's own check of its shared memory stands alone.
 */
export async function processesIn(pgDir: string): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found: number[] = [];
  for (const name of names) {
    if ((await onLinux(Number(name), pgDir)) === 'ours') found.push(Number(name));
  }
  return found;
}
