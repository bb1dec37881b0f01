import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import { type Keys, keysOf, type Ring } from '../crypto/index.ts';
import { nameOf } from './catalogue.ts';
import { type Head, openWith, readHead, type Secret } from './envelope.ts';
import { type Frame, framesIn } from './frames.ts';
import { Closing, counter, Opening, Sum, type Summary, sameSum, summaryOf } from './manifest.ts';
import { BackupProblem, broken } from './problems.ts';

/** A table or a file of a backup. Its content has to be read to its end before the next one. */
export type Section = { kind: 'table' | 'file'; name: string; content: AsyncIterable<Buffer> };

export type ReadOptions = { file: string; secret: Secret; called?: string };

/** What opens a backup, read without opening it. Throws BackupProblem when it is none. */
export async function headOf(file: string): Promise<{ head: Head; raw: Buffer; length: number }> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new BackupProblem('not-a-backup', `${file} cannot be read (${error.code}).`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = readHead(buffer.subarray(0, bytesRead));
    if (head) return head;
  } finally {
    await handle.close();
  }
  throw new BackupProblem('not-a-backup', `${file} is not a backup of Mainstay, or was made by a newer one.`);
}

/**
 * Reads a backup from its start to its end: `begin` is given the opening manifest, `section` each table and file. What
 * each holds is counted against what the backup says it holds, and so is the whole. Throws BackupProblem ('broken') for
 * any difference, a missing end, or a changed byte; errors of `begin` and `section` come through as they are.
 */
export async function readBackup(
  { file, secret, called = file }: ReadOptions,
  begin: (opening: Opening) => Promise<void>,
  section: (one: Section) => Promise<void>,
): Promise<Summary> {
  const { head, raw, length } = await headOf(file);
  const opener = openWith(head, raw, secret);
  const source = createReadStream(file, { start: length });
  const unzip = createZstdDecompress();
  const clear = Readable.from(source).compose(opener).compose(unzip) as AsyncIterable<Buffer>;
  const frames = guarded(called, framesIn(clear));
  const expect = async (): Promise<Frame> => {
    const next = await frames.next();
    if (next.done) throw broken(called, 'its end is missing.');
    return next.value;
  };

  const first = await expect();
  const opening = parsed(called, Opening, first, 'M');
  await begin(opening);
  const closing: Closing = { tables: [], files: { count: 0, bytes: 0, sha256: '' } };
  const names = createHash('sha256');
  let next = await expect();
  while (next.type === 'T' || next.type === 'F') {
    const kind = next.type === 'T' ? 'table' : 'file';
    const name = next.content.toString();
    const counted = counter();
    const ended: { frame: Frame | null } = { frame: null };
    const content = (async function* () {
      for (;;) {
        const part = await expect();
        if (part.type !== 'D') {
          ended.frame = part;
          return;
        }
        counted.add(part.content);
        yield part.content;
      }
    })();
    await section({ kind, name, content });
    for await (const _ of content); // what the reader did not care for is counted all the same
    const sum = counted.sum();
    if (!ended.frame || !sameSum(sum, parsed(called, Sum, ended.frame, 'E')))
      throw broken(called, `${name} is not as it was written.`);
    if (kind === 'table') {
      const table = opening.tables[closing.tables.length];
      if (!table || nameOf(table) !== name) throw broken(called, `${name} is not in its list.`);
      closing.tables.push({ schema: table.schema, name: table.name, ...sum });
    } else {
      names.update(`${name} ${sum.sha256}\n`);
      closing.files.count += 1;
      closing.files.bytes += sum.bytes;
    }
    next = await expect();
  }
  closing.files.sha256 = names.digest('hex');
  if (JSON.stringify(parsed(called, Closing, next, 'Z')) !== JSON.stringify(Closing.parse(closing)))
    throw broken(called, 'its end does not match what is in it.');
  if (closing.tables.length !== opening.tables.length) throw broken(called, 'tables are missing.');
  if (!(await frames.next()).done) throw broken(called, 'something follows its end.');
  return summaryOf(opening, closing, (await stat(file)).size);
}

/** Errors while a backup is read are all one to whoever wants to restore it: it is not whole. */
async function* guarded(file: string, frames: AsyncGenerator<Frame>): AsyncGenerator<Frame> {
  try {
    yield* frames;
  } catch (error) {
    if (error instanceof BackupProblem || (error as Error).name === 'UnknownKey') throw error;
    throw broken(file, error instanceof Error ? error.message : String(error));
  }
}

function parsed<T>(file: string, shape: { parse(value: unknown): T }, frame: Frame, type: Frame['type']): T {
  try {
    if (frame.type !== type) throw new Error('another part was expected');
    return shape.parse(JSON.parse(frame.content.toString()));
  } catch {
    throw broken(file, 'its parts are not as they should be.');
  }
}

/** Reads all of a backup and compares it with itself, changing nothing. */
export async function checkBackup(options: ReadOptions): Promise<Summary> {
  return readBackup(
    options,
    async () => {},
    async () => {},
  );
}

/** The secret for a backup: a passphrase if it was made with one, else whichever of the rings has its key. */
export function secretFor(head: Head, passphrase: string | undefined, rings: readonly Ring[]): Secret {
  if (head.by === 'passphrase') {
    if (passphrase === undefined)
      throw new BackupProblem('passphrase', 'This backup was made with a passphrase, which is needed to open it.');
    return { passphrase };
  }
  const ring = rings.find((one) => one.keys.some((key) => key.id === head.keyId));
  if (ring) return { keys: keysOf(ring) satisfies Keys };
  throw new BackupProblem(
    'key',
    `This backup was made with key ${head.keyId}, and no key file with that key was found. ` +
      'Put the copy you kept into the folder of the key files, or name it with MAINSTAY_KEY_FILE, and try again.',
  );
}
