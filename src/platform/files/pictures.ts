import type { Kind } from './kinds.ts';

/** A picture that cannot be read as what it says it is. */
export class PictureBroken extends Error {
  override name = 'PictureBroken';
}

/**
 * A picture without what it says about itself: where and when it was taken, by which camera, thumbnails, comments, other
 * pictures behind it. A photo of a child's drawing can otherwise give away the address of a foster home. What is seen
 * stays as it was, which way up included. Other kinds come back unchanged.
 */
export function withoutHiddenDetails(bytes: Buffer, kind: Kind): Buffer {
  if (kind === 'jpeg') return bareJpeg(bytes);
  if (kind === 'png') return barePng(bytes);
  return bytes;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;
const APP0 = 0xe0;

const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;

function bareJpeg(bytes: Buffer): Buffer {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) throw new PictureBroken('This is not a JPEG picture.');
  const kept: Buffer[] = [];
  let turned = 1;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw new PictureBroken('This JPEG picture is broken off.');
    if (marker === EOI) break; // whatever follows is not part of the picture
    if (isRestart(marker) || marker === 0x01) {
      at += 2;
      continue;
    }
    if (at + 4 > bytes.length) throw new PictureBroken('This JPEG picture is broken off.');
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) throw new PictureBroken('This JPEG picture is broken off.');
    const segment = bytes.subarray(at, end);
    if (marker === APP0 + 1) turned = orientationOf(segment) ?? turned;
    if (isShown(marker, segment)) kept.push(segment);
    at = end;
    if (marker === SOS) {
      const rest = endOfScan(bytes, at);
      kept.push(bytes.subarray(at, rest));
      at = rest;
    }
  }
  const head = [Buffer.from([0xff, SOI]), ...(turned === 1 ? [] : [orientation(turned)])];
  return Buffer.concat([...head, ...kept, Buffer.from([0xff, EOI])]);
}

/** Kept of what programs add: what is needed to show the colours (JFIF, Adobe, colour profile). */
function isShown(marker: number, segment: Buffer): boolean {
  const name = segment.subarray(4, 16).toString('latin1');
  if (marker === APP0) return name.startsWith('JFIF\0');
  if (marker === APP0 + 2) return name.startsWith('ICC_PROFILE\0');
  if (marker === APP0 + 14) return name.startsWith('Adobe');
  return !((marker >= APP0 && marker <= 0xef) || marker === COM);
}

/** Picture data runs to the next marker; ff 00 and restart marks belong to it. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  throw new PictureBroken('This JPEG picture is broken off.');
}

/** EXIF's orientation (tag 0x0112), 1 to 8: which way up the picture is to be shown. */
function orientationOf(segment: Buffer): number | null {
  if (segment.subarray(4, 10).toString('latin1') !== 'Exif\0\0') return null;
  const tiff = segment.subarray(10);
  const little = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = long(4);
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12;
    if (short(at) !== 0x0112) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An EXIF segment that says which way up and nothing else. */
function orientation(value: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(value, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, APP0 + 1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** The parts of a PNG that are the picture: pixels, palette, transparency, colours, size, animation. */
const PNG_PARTS = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD hIST sPLT pHYs acTL fcTL fdAT'.split(' '),
);

function barePng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) throw new PictureBroken('This PNG picture is broken off.');
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new PictureBroken('This PNG picture is broken off.');
    const name = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (PNG_PARTS.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}
