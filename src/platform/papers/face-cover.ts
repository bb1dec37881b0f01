import type { Covers } from './printable.ts';

/** Which characters a TrueType face has, from its `cmap` table (OpenType 1.9, formats 4 and 12). Throws on a file that is none. */
export function coverOf(face: Buffer): Covers {
  const table = tableNamed(face, 'cmap');
  const count = table.readUInt16BE(2);
  const found = new Set<number>();
  for (let at = 0; at < count; at += 1) {
    const subtable = table.subarray(table.readUInt32BE(4 + at * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, found);
    if (format === 12) addGroups(subtable, found);
  }
  if (found.size === 0) throw new Error('A face without a character map that can be read.');
  return (codePoint) => found.has(codePoint);
}

function tableNamed(face: Buffer, name: string): Buffer {
  const count = face.readUInt16BE(4);
  for (let at = 0; at < count; at += 1) {
    const record = 12 + at * 16;
    if (face.toString('latin1', record, record + 4) === name) {
      const offset = face.readUInt32BE(record + 8);
      return face.subarray(offset, offset + face.readUInt32BE(record + 12));
    }
  }
  throw new Error(`A face without a table ${name}.`);
}

function addSegments(table: Buffer, found: Set<number>): void {
  const size = table.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size];
  for (let at = 0; at < size; at += 2) {
    const [start, end] = [table.readUInt16BE(starts + at), table.readUInt16BE(ends + at)];
    const [delta, offset] = [table.readUInt16BE(deltas + at), table.readUInt16BE(offsets + at)];
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = offset === 0 ? code : table.readUInt16BE(offsets + at + offset + (code - start) * 2);
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) found.add(code);
    }
  }
}

function addGroups(table: Buffer, found: Set<number>): void {
  const groups = table.readUInt32BE(12);
  for (let at = 0; at < groups; at += 1) {
    const [start, end] = [table.readUInt32BE(16 + at * 12), table.readUInt32BE(20 + at * 12)];
    for (let code = start; code <= end; code += 1) found.add(code);
  }
}
