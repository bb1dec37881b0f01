import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { makeDataFolder } from '../data-folder.ts';
import { writeWhole } from '../whole-file.ts';
import { type Keys, keysOf } from './keys.ts';
import { newRing, Ring, withNewKey } from './ring.ts';

/** Something about the key that a person has to put right. The message says what happened and what to do. */
export class KeyProblem extends Error {
  override name = 'KeyProblem';
}

export type KeyOptions = {
  dataDir: string;
  env?: NodeJS.ProcessEnv;
  /** Where the operator reads: the terminal. Says when a key is made, and when others can read it. */
  say?: (line: string) => void;
};

export type OpenedKeys = { keys: Keys; file: string; made: boolean };

/** In the data folder, the name of the ring its data was sealed with: not secret, and enough to notice a missing key. */
const MARKER = 'key-id';

const markerOf = async (dataDir: string): Promise<string | null> =>
  (await readFile(join(dataDir, MARKER), 'utf8').catch(() => '')).trim() || null;

function keyFileFor(ringId: string, env: NodeJS.ProcessEnv): string {
  const chosen = env.MAINSTAY_KEY_FILE;
  if (chosen) return resolve(chosen);
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'mainstay', `${ringId}.key`);
}

function parseRing(text: string, file: string): Ring {
  try {
    return Ring.parse(JSON.parse(text));
  } catch {
    throw new KeyProblem(`The key file ${file} cannot be understood. Put back the copy you kept of it.`);
  }
}

async function writeRing(file: string, ring: Ring, how: 'keep' | 'replace'): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return writeWhole(file, `${JSON.stringify(ring, null, 2)}\n`, { how });
}

/** Two processes may start on a new folder at once: one marker wins, and both use it. */
async function claimFolder(dataDir: string, ringId: string): Promise<string> {
  await writeWhole(join(dataDir, MARKER), `${ringId}\n`, { mode: 0o644, how: 'keep' });
  return (await markerOf(dataDir)) ?? ringId;
}

async function refuseInside(dataDir: string, file: string): Promise<void> {
  const folder = await realpath(dataDir);
  const home = await realpath(dirname(file)).catch(() => dirname(file));
  if (home === folder || home.startsWith(folder + sep))
    throw new KeyProblem(
      `The key file ${file} would lie in the data folder. A stolen copy of the folder could then be read. ` +
        'Set MAINSTAY_KEY_FILE to a place outside it.',
    );
}

async function readRing(file: string): Promise<Ring | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new KeyProblem(`The key file ${file} cannot be read (${error.code}). Check who owns it and its permissions.`);
  });
  return text === null ? null : parseRing(text, file);
}

/**
 * Opens the key of a data folder, making one on first use. The key never lies in the folder: it is in MAINSTAY_KEY_FILE,
 * else under the user's configuration folder, named by the id that the data folder keeps in `key-id` (so a folder that
 * is moved still finds its key). Throws KeyProblem when the folder has data sealed with a key that is not to be found:
 * making a new one in silence would look like a loss of data.
 */
export async function openKeys({ dataDir, env = process.env, say = () => {} }: KeyOptions): Promise<OpenedKeys> {
  await makeDataFolder(dataDir);
  let marker = await markerOf(dataDir);
  let made = false;
  if (!marker) {
    const fresh = newRing(new Date());
    const file = keyFileFor(fresh.id, env);
    await refuseInside(dataDir, file);
    made = await writeRing(file, fresh, 'keep');
    const ring = made ? fresh : await readRing(file);
    marker = await claimFolder(dataDir, ring?.id ?? fresh.id);
    if (made && marker !== fresh.id) {
      await rm(file, { force: true });
      made = false;
    }
  }
  const file = keyFileFor(marker, env);
  await refuseInside(dataDir, file);
  const ring = await readRing(file);
  if (!ring)
    throw new KeyProblem(
      `The data in ${dataDir} is sealed with key ${marker}, and there is no key file at ${file}. ` +
        'Put back the copy you kept, or set MAINSTAY_KEY_FILE to where it is. ' +
        'If it is lost for good, see "When the key is lost" in docs/operating.md.',
    );
  if (ring.id !== marker)
    throw new KeyProblem(
      `The key file ${file} is key ${ring.id}, but the data in ${dataDir} is sealed with key ${marker}. ` +
        'Set MAINSTAY_KEY_FILE to the key file of this folder.',
    );
  if (made)
    say(
      `A key was made: ${file}\n` +
        'It opens files, hidden addresses, sign-in secrets and backups. Keep a copy of it apart from the data folder ' +
        'and apart from the backups. Without it they cannot be read by anybody, us included.',
    );
  if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0)
    say(`Other accounts on this computer can read the key file ${file}. Close it with: chmod 600 ${file}`);
  const reread = () => {
    try {
      return parseRing(readFileSync(file, 'utf8'), file);
    } catch {
      return null;
    }
  };
  return { keys: keysOf(ring, reread), file, made };
}

/** Brings in a new key, which seals from now on. The old ones stay and open what they sealed. Returns the file. */
export async function addKey(options: KeyOptions): Promise<string> {
  const { keys, file } = await openKeys(options);
  await writeRing(file, withNewKey(keys.ring(), new Date()), 'replace');
  return file;
}

/** Puts another ring in place of this folder's: for a restored backup that brought its keys. */
export async function replaceRing(options: KeyOptions, ring: Ring): Promise<void> {
  const { file } = await openKeys(options);
  await writeRing(file, ring, 'replace');
}

/**
 * When the key is lost for good: makes another, so that the records in the database can be used again. What the lost
 * key sealed stays unreadable. Refuses while the key can be found.
 */
export async function makeKeyAfterLoss({ dataDir, env = process.env }: KeyOptions): Promise<string> {
  const marker = await markerOf(dataDir);
  const found = marker ? await readRing(keyFileFor(marker, env)) : null;
  if (found && found.id === marker)
    throw new KeyProblem(`Nothing is lost: the key is at ${keyFileFor(found.id, env)}.`);
  const fresh = newRing(new Date());
  const file = keyFileFor(fresh.id, env);
  await refuseInside(dataDir, file);
  if (!(await writeRing(file, fresh, 'keep')))
    throw new KeyProblem(`${file} holds the key of another data folder. Set MAINSTAY_KEY_FILE to a new place.`);
  await rm(join(dataDir, MARKER), { force: true });
  await claimFolder(dataDir, fresh.id);
  return file;
}

/** The rings of other key files in the folder of this one: where the key of a restored backup may lie. */
export async function ringsBeside(options: Pick<KeyOptions, 'dataDir' | 'env'>): Promise<Ring[]> {
  const { file } = await openKeys(options);
  const names = (await readdir(dirname(file))).filter((name) => name.endsWith('.key')).sort();
  const rings: Ring[] = [];
  for (const name of names) {
    const other = join(dirname(file), name);
    if (other === file) continue;
    const ring = await readRing(other).catch(() => null);
    if (ring) rings.push(ring);
  }
  return rings;
}
