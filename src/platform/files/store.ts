import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Keys, SealBroken } from '../crypto/index.ts';
import { lockWithin, makeLockFolder, tryLock } from '../folder-lock.ts';
import { syncFolder } from '../whole-file.ts';
import { type Accepted, accept, type Limits } from './accept.ts';

/** What to keep of a stored file in the database: with `controllerId`, all that is needed to read it again. */
export type Stored = Accepted & {
  /** 64 hexadecimal digits. The same content at two controllers has two hashes: neither can tell the other has it. */
  hash: string;
};

export class FileMissing extends Error {
  override name = 'FileMissing';
}

export type Files = {
  /**
   * Takes a file in, sealed, once per controller however often it comes. It is on the disk when this returns, and stays
   * at least a day, so that the row that names it can be committed. Throws FileRefused, whose message is for people.
   */
  put(controllerId: string, content: Uint8Array | AsyncIterable<Uint8Array>, limits: Limits): Promise<Stored>;
  /** The file's content. Fails at the latest at its end when it is not what was stored. Throws FileMissing. */
  read(controllerId: string, hash: string): Promise<Readable>;
  readWhole(controllerId: string, hash: string): Promise<Buffer>;
  /**
   * Deletes files that no row names. `named` is asked for some hashes at a time and answers with those that are. Files
   * younger than `hours` are left, since their row may be about to be committed. Does nothing while a backup is read.
   */
  deleteUnused(named: (hashes: string[]) => Promise<Iterable<string>>, hours?: number): Promise<{ deleted: number }>;
};

const PURPOSE = 'file';
const HOUR = 3_600_000;

export const filesFolder = (dataDir: string) => join(dataDir, 'files');
const placeOf = (folder: string, hash: string) => join(folder, hash.slice(0, 2), hash);
const aad = (controllerId: string) => `controller/${controllerId}`;

/** The files of a data folder, each encrypted with the key that lies elsewhere and named by a keyed hash. */
export async function openFiles(dataDir: string, keys: Keys): Promise<Files> {
  const folder = filesFolder(dataDir);
  const arriving = join(folder, 'arriving');
  await makeLockFolder(dataDir);
  await mkdir(arriving, { recursive: true, mode: 0o700 });

  const read = async (controllerId: string, hash: string): Promise<Readable> => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new FileMissing('That is no file.');
    const handle = await open(placeOf(folder, hash), 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      throw new FileMissing('That file is not here. It may be in a backup.');
    });
    const opener = keys.opening(PURPOSE, aad(controllerId));
    const checked = checking(keys, controllerId, hash);
    pipeline(handle.createReadStream(), opener, checked).catch(() => {}); // reported by `checked` itself
    return checked;
  };

  return {
    async put(controllerId, content, limits) {
      const side = join(arriving, randomBytes(16).toString('hex'));
      const hasher = keys.keyedHasher(PURPOSE, controllerId);
      const hold = await lockWithin(60, dataDir, 'files', 'together');
      try {
        const accepted = await accept(content, limits);
        const target = createWriteStream(side, { flags: 'wx', mode: 0o600, flush: true });
        let size = 0;
        const hashed = async function* () {
          for await (const piece of accepted.content) {
            hasher.update(piece);
            size += piece.length;
            yield piece;
          }
        };
        await pipeline(Readable.from(hashed()), keys.sealing(PURPOSE, aad(controllerId)), target);
        const hash = hasher.digest('hex');
        const place = placeOf(folder, hash);
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        // Also over the same file from before: its age starts anew, and it is not taken for unused meanwhile.
        await rename(side, place);
        await syncFolder(dirname(place));
        await syncFolder(folder);
        return { hash, size, kind: accepted.kind, mediaType: accepted.mediaType };
      } finally {
        await rm(side, { force: true });
        hold?.release();
      }
    },
    read,
    readWhole: async (controllerId, hash) => buffer(await read(controllerId, hash)),
    async deleteUnused(named, hours = 24) {
      const hold = tryLock(dataDir, 'files', 'alone');
      if (!hold) return { deleted: 0 };
      try {
        return { deleted: await sweep(folder, named, Date.now() - hours * HOUR) };
      } finally {
        hold.release();
      }
    },
  };
}

/** Sealed streams cannot be swapped for one another between controllers; this sees that they are not within one. */
function checking(keys: Keys, controllerId: string, hash: string): Transform {
  const hasher = keys.keyedHasher(PURPOSE, controllerId);
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      hasher.update(piece);
      done(null, piece);
    },
    flush(done) {
      done(hasher.digest('hex') === hash ? null : new SealBroken('This file is not the one that was stored.'));
    },
  });
}

async function sweep(
  folder: string,
  named: (hashes: string[]) => Promise<Iterable<string>>,
  before: number,
): Promise<number> {
  let deleted = 0;
  for (const part of await readdir(folder)) {
    const paths = (await readdir(join(folder, part))).map((name) => ({ name, path: join(folder, part, name) }));
    const old: typeof paths = [];
    for (const file of paths) if ((await stat(file.path)).mtimeMs < before) old.push(file);
    // What was left half arrived by a process that was killed has no row by its nature.
    const keep = part === 'arriving' ? new Set<string>() : new Set(await named(old.map((file) => file.name)));
    for (const file of old) {
      if (keep.has(file.name)) continue;
      await rm(file.path, { force: true });
      deleted += 1;
    }
  }
  return deleted;
}

/** Every stored file, sealed as it lies there: for backups, which carry the keys or need them. Sorted by name. */
export async function* sealedFiles(dataDir: string): AsyncGenerator<{ name: string; content: Readable }> {
  const folder = filesFolder(dataDir);
  const parts = (await readdir(folder).catch(() => [])).filter((part) => /^[0-9a-f]{2}$/.test(part)).sort();
  for (const part of parts) {
    for (const name of (await readdir(join(folder, part))).sort())
      yield { name, content: createReadStream(placeOf(folder, name)) };
  }
}

/** Puts a sealed file back as it was: from a backup. */
export async function putSealed(dataDir: string, name: string, content: Readable): Promise<void> {
  if (!/^[0-9a-f]{64}$/.test(name)) throw new SealBroken(`"${name}" is no name of a file.`);
  const place = placeOf(filesFolder(dataDir), name);
  const side = `${place}.part`;
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  await pipeline(content, createWriteStream(side, { mode: 0o600, flush: true }));
  await rename(side, place);
  await syncFolder(dirname(place));
}
