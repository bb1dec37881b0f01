/** One file of an archive. Its size and checksum are known beforehand, so that nothing of it has to be held. */
export interface ZipEntry {
  /** ASCII, without folders. */
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
  readonly content: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
}

/** An archive is written without the long form of ZIP; what would need it is refused before anything is sent. */
export const ZIP_MOST = { entries: 65_000, bytes: 4_000_000_000 };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Kept as they are: PDFs and pictures hardly shrink. */
const STORED = 0;
const VERSION = 20;

const names = (entries: readonly ZipEntry[]): readonly Buffer[] =>
  entries.map(({ name }) => Buffer.from(name, 'ascii'));

/** How many bytes the archive will have. Throws RangeError for what it cannot hold. */
export function zipSize(entries: readonly ZipEntry[]): number {
  const size = names(entries).reduce((sum, name) => sum + 30 + 46 + 2 * name.length, 22);
  const bytes = entries.reduce((sum, entry) => sum + entry.size, size);
  if (entries.length > ZIP_MOST.entries || bytes > ZIP_MOST.bytes) throw new RangeError('Too much for one archive.');
  return bytes;
}

/** The archive, piece by piece: one file after the other is read while it is sent, and none is held whole. */
export async function* zipOf(entries: readonly ZipEntry[], at: Date): AsyncGenerator<Uint8Array> {
  zipSize(entries);
  const when = dosTime(at);
  const central: Buffer[] = [];
  let offset = 0;
  for (const [index, name] of names(entries).entries()) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const about = aboutOf(entry, when, name.length);
    yield Buffer.concat([u32(LOCAL), u16(VERSION), about, u16(0), name]);
    let sent = 0;
    for await (const piece of await entry.content()) {
      sent += piece.length;
      yield piece;
    }
    if (sent !== entry.size) throw new RangeError('A file is not as long as it was said to be.');
    central.push(
      Buffer.concat([
        ...[u32(CENTRAL), u16(VERSION), u16(VERSION), about, u16(0), u16(0), u16(0), u16(0), u32(0)],
        ...[u32(offset), name],
      ]),
    );
    offset += 30 + name.length + sent;
  }
  const directory = Buffer.concat(central);
  yield directory;
  const count = u16(entries.length);
  yield Buffer.concat([u32(END), u16(0), u16(0), count, count, u32(directory.length), u32(offset), u16(0)]);
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** What stands of a file before it and in the directory: flags, method, time, checksum, sizes, length of its name. */
const aboutOf = ({ crc32, size }: ZipEntry, when: number, nameLength: number): Buffer =>
  Buffer.concat([u16(0), u16(STORED), u32(when), u32(crc32 >>> 0), u32(size), u32(size), u16(nameLength)]);

/** The time as MS-DOS wrote it, to two seconds, in UTC. */
function dosTime(at: Date): number {
  const date = ((Math.max(1980, at.getUTCFullYear()) - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
