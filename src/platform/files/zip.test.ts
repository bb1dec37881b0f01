import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type ZipEntry, zipOf, zipSize } from './zip.ts';

const at = new Date('2026-11-24T10:00:00Z');
const entry = (name: string, bytes: Buffer): ZipEntry => ({
  ...{ name, size: bytes.length, crc32: crc32(bytes) },
  content: async function* () {
    for (let from = 0; from < bytes.length; from += 7) yield bytes.subarray(from, from + 7);
  },
});
async function whole(entries: readonly ZipEntry[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(entries, at)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('is read by another program as it was written, and is as long as was said', async () => {
  const files = {
    '001-pep.pdf': Buffer.from('%PDF-1.7 one'),
    '002-pep.pdf': Buffer.alloc(50_000, 'ab'),
    'none.csv': Buffer.alloc(0),
  };
  const entries = Object.entries(files).map(([name, bytes]) => entry(name, bytes));
  const zipped = await whole(entries);
  expect(zipped.length).toBe(zipSize(entries));
  const read = unzipSync(zipped);
  expect(Object.keys(read)).toEqual(Object.keys(files));
  for (const [name, bytes] of Object.entries(files)) expect(Buffer.from(read[name] ?? []).equals(bytes)).toBe(true);
  // the checksum, which this reader leaves unread, stands before the first file
  expect(zipped.readUInt32LE(14)).toBe(crc32(files['001-pep.pdf']));
});

test('an archive of nothing is one', async () => {
  expect(Object.keys(unzipSync(await whole([])))).toEqual([]);
});

test('breaks off where a file is not as long as it was said to be', async () => {
  await expect(whole([{ ...entry('a', Buffer.from('abc')), size: 2 }])).rejects.toThrow('not as long');
});

test('says beforehand what does not fit', () => {
  expect(() => zipSize([{ ...entry('a', Buffer.alloc(0)), size: 5_000_000_000 }])).toThrow('Too much');
});
