import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../whole-file.ts';

/**
 * What the server of a data folder says of itself, for the message that a second one gives. The lock is what counts, and
 * it goes when the server does; the note may be older.
 */
export async function writeServerNote(dataDir: string, address?: string): Promise<void> {
  const where = address ? ` at ${address}` : '';
  await writeWhole(join(dataDir, 'locks', 'server.txt'), `process ${process.pid}${where}\n`);
}

/** Where the server of this folder answers, or last answered; undefined where none has run. */
export async function readServerAddress(dataDir: string): Promise<string | undefined> {
  const note = await readFile(join(dataDir, 'locks', 'server.txt'), 'utf8').catch(() => '');
  return / at (https?:\/\/\S+)/.exec(note)?.[1];
}

/** ` (process 123 at http://…)`, or nothing when there is no note. */
export async function readServerNote(dataDir: string): Promise<string> {
  const note = (await readFile(join(dataDir, 'locks', 'server.txt'), 'utf8').catch(() => '')).trim();
  return note && ` (${note})`;
}
