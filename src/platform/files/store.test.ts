import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keysOf, newRing } from '../crypto/index.ts';
import { tryLock } from '../folder-lock.ts';
import { DOCUMENTS, IMPORTS } from './kinds.ts';
import { type Files, openFiles } from './store.ts';

const keys = keysOf(newRing(new Date('2026-11-20')));
const SCHOOL = '0b0d1c6e-0000-4000-8000-000000000001';
const OTHER = '0b0d1c6e-0000-4000-8000-000000000002';
const limits = { kinds: DOCUMENTS, bytes: 300_000 };
const text = Buffer.from('Notes of a meeting. '.repeat(6000));

let dataDir: string;
let files: Files;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'mainstay-files-'));
  files = await openFiles(dataDir, keys);
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const onDisk = () =>
  readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

async function* inPieces(bytes: Buffer, step = 1000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

test('comes out as it went in, and lies on the disk as something nobody can read', async () => {
  const stored = await files.put(SCHOOL, inPieces(text), limits);
  expect(stored).toMatchObject({ kind: 'text', mediaType: 'text/plain; charset=utf-8', size: text.length });
  expect((await files.readWhole(SCHOOL, stored.hash)).equals(text)).toBe(true);
  const [file] = onDisk();
  expect(onDisk()).toHaveLength(1);
  expect(readFileSync(file ?? '').includes('meeting')).toBe(false);
});

test('is kept once per controller, under names that do not tell who else has it', async () => {
  const first = await files.put(SCHOOL, text, limits);
  const again = await files.put(SCHOOL, inPieces(text), limits);
  const other = await files.put(OTHER, text, limits);
  expect(again.hash).toBe(first.hash);
  expect(other.hash).not.toBe(first.hash);
  expect(onDisk()).toHaveLength(2);
  await expect(files.readWhole(OTHER, first.hash)).rejects.toThrow();
});

test('that was changed, cut or swapped on the disk is not handed out as whole', async () => {
  const one = await files.put(SCHOOL, text, limits);
  const two = await files.put(SCHOOL, Buffer.from('Another file'), limits);
  const place = (hash: string) => join(dataDir, 'files', hash.slice(0, 2), hash);
  const good = readFileSync(place(one.hash));
  const changed = Buffer.from(good);
  changed[1000] = (changed[1000] ?? 0) ^ 1;
  for (const bad of [changed, good.subarray(0, -1), good.subarray(0, 5000), readFileSync(place(two.hash))]) {
    writeFileSync(place(one.hash), bad);
    await expect(files.readWhole(SCHOOL, one.hash)).rejects.toThrow();
  }
});

test('that is not there is said to be missing, whatever the name', async () => {
  await expect(files.read(SCHOOL, 'f'.repeat(64))).rejects.toThrow('not here');
  await expect(files.read(SCHOOL, '../../key-id')).rejects.toThrow('no file');
});

test.each([
  ['too large', inPieces(Buffer.alloc(300_001, 'a')), 'larger than 293 KB'],
  ['empty', Buffer.alloc(0), 'The file is empty'],
  ['of a kind that is not taken', Buffer.from('MZ\x90\x00'), 'It can be PDF, Word'],
  [
    'a Word document with macros',
    Buffer.concat([zip('word/document.xml'), Buffer.alloc(70_000), zip('word/vbaProject.bin')]),
    'macros',
  ],
  ['a broken picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 200, 1]), 'broken off. Choose it again'],
])('one that is %s is refused with words, and leaves nothing behind', async (_name, content, words) => {
  await expect(files.put(SCHOOL, content, limits)).rejects.toThrow(words);
  expect(onDisk()).toEqual([]);
});

function zip(name: string): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26), Buffer.from(name)]);
}

test('a kind that is not wanted here is refused by its name', async () => {
  await expect(files.put(SCHOOL, Buffer.from('%PDF-1.7'), { kinds: IMPORTS, bytes: 100 })).rejects.toThrow(
    'cannot be taken here (PDF). It can be text or CSV or XML',
  );
});

test('unused files go after a day; used ones, new ones and those of a backup under way stay', async () => {
  const used = await files.put(SCHOOL, Buffer.from('used'), limits);
  const unused = await files.put(SCHOOL, Buffer.from('unused'), limits);
  mkdirSync(join(dataDir, 'files', 'arriving'), { recursive: true });
  writeFileSync(join(dataDir, 'files', 'arriving', 'half'), 'x');
  const named = async (hashes: string[]) => hashes.filter((hash) => hash === used.hash);
  expect(await files.deleteUnused(named)).toEqual({ deleted: 0 });

  const longAgo = new Date(Date.now() - 48 * 3_600_000);
  for (const file of onDisk()) utimesSync(file, longAgo, longAgo);
  await files.put(SCHOOL, Buffer.from('unused'), limits); // sent once more: its row may be coming
  const backup = tryLock(dataDir, 'files', 'together');
  expect(await files.deleteUnused(named)).toEqual({ deleted: 0 });
  backup?.release();
  expect(await files.deleteUnused(named)).toEqual({ deleted: 1 });
  expect(
    onDisk()
      .map((file) => file.slice(-64))
      .sort(),
  ).toEqual([used.hash, unused.hash].sort());

  for (const file of onDisk()) utimesSync(file, longAgo, longAgo);
  expect(await files.deleteUnused(named)).toEqual({ deleted: 1 });
  expect((await buffer(await files.read(SCHOOL, used.hash))).toString()).toBe('used');
});
