import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { withoutHiddenDetails } from './pictures.ts';

/** 24 by 16 points: red, with a blue corner. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF/8QAFxABAAMAAAAAAAAAAAAAAAAAAARCgf/EABUBAQEAAAAAAAAAAAAAAAAAAAUD/8QAHREAAQMFAQAAAAAAAAAAAAAAAAIDEQEEEhNh4f/aAAwDAQACEQMRAD8Awl41sXFn7/c3VGMT3wUZstS6LymOAAaIH//Z',
  'base64',
);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAAAQElEQVR4AeyRMQoAUAhC/f/+d65mG8ShzcChEIXXB6ocWeYJngKcTgok3iDSiAoPjmQiGfIDArLXINpM6HKOqAEAAP//8WhktAAAAAZJREFUAwCBvDvx2cuQ9gAAAABJRU5ErkJggg==',
  'base64',
);

const segment = (marker: number, body: Buffer | string): Buffer => {
  const content = Buffer.from(body as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
const intoJpeg = (...parts: Buffer[]) => Buffer.concat([JPEG.subarray(0, 2), ...parts, JPEG.subarray(2)]);

/** EXIF as a phone writes it, in either byte order: which way up, and a place. */
function exif(orientation: number, little: boolean): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  const short = (value: number, at: number) => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  const long = (value: number, at: number) => (little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at));
  tiff.write(little ? 'II' : 'MM', 'latin1');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  for (const [i, tag, value] of [
    [0, 0x0112, orientation],
    [1, 0x8825, 1],
  ] as const) {
    short(tag, 10 + i * 12);
    short(3, 12 + i * 12);
    long(1, 14 + i * 12);
    short(value, 18 + i * 12);
  }
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS 51.8 N 0.2 E, Canon')]));
}

const chunk = (name: string, body: string): Buffer => {
  const content = Buffer.from(body, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
};

describe('a JPEG picture', () => {
  test('with nothing hidden stays as it is', () => {
    expect(withoutHiddenDetails(JPEG, 'jpeg').equals(JPEG)).toBe(true);
  });

  test('loses place, camera, comments and whatever follows its end', () => {
    const full = Buffer.concat([
      intoJpeg(
        exif(1, false),
        segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Larch Road</x:xmpmeta>'),
        segment(0xed, 'Photoshop 3.0\0 caption'),
        segment(0xe2, 'MPF\0 another picture'),
        segment(0xfe, 'taken at home'),
      ),
      Buffer.from('a film behind the picture, with GPS'),
    ]);
    const bare = withoutHiddenDetails(full, 'jpeg');
    expect(bare.equals(JPEG)).toBe(true);
  });

  test('keeps its colour profile', () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0 colours');
    expect(withoutHiddenDetails(intoJpeg(profile), 'jpeg').includes(profile)).toBe(true);
  });

  test.each([3, 6, 8])('keeps which way up it is (%i), and nothing else of its EXIF', (orientation) => {
    for (const little of [true, false]) {
      const bare = withoutHiddenDetails(intoJpeg(exif(orientation, little)), 'jpeg');
      expect(bare.includes('GPS')).toBe(false);
      expect(bare.includes('Canon')).toBe(false);
      const written = bare.subarray(2, bare.length - JPEG.length + 2);
      expect(written).toHaveLength(2 + 2 + 6 + 26);
      expect(written.readUInt16BE(10 + 18)).toBe(orientation);
      // Done twice it is the same: what we write, we can read.
      expect(withoutHiddenDetails(bare, 'jpeg').equals(bare)).toBe(true);
    }
  });

  test('cut short anywhere is refused, and never read past its end', () => {
    for (let cut = 0; cut < JPEG.length - 1; cut++)
      expect(() => withoutHiddenDetails(JPEG.subarray(0, cut), 'jpeg')).toThrow(/broken off|not a JPEG/);
  });

  test('of any bytes at all comes out bare or is refused with words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        try {
          withoutHiddenDetails(Buffer.concat([Buffer.from([0xff, 0xd8]), noise]), 'jpeg');
        } catch (error) {
          expect((error as Error).name).toBe('PictureBroken');
        }
      }),
    );
  });
});

describe('a PNG picture', () => {
  const split = 8 + 25; // the mark and the header chunk
  const withChunks = (...chunks: Buffer[]) => Buffer.concat([PNG.subarray(0, split), ...chunks, PNG.subarray(split)]);

  test('loses texts, times, EXIF, chunks nobody knows, and what follows its end', () => {
    const full = Buffer.concat([
      withChunks(
        chunk('tEXt', 'Author\0Somebody'),
        chunk('iTXt', 'XML:com.adobe.xmp\0Larch Road'),
        chunk('eXIf', 'GPS'),
        chunk('tIME', '1234567'),
        chunk('prVt', 'secret'),
      ),
      Buffer.from('more'),
    ]);
    expect(withoutHiddenDetails(full, 'png').equals(PNG)).toBe(true);
  });

  test('keeps what is seen', () => {
    const seen = withChunks(chunk('gAMA', 'abcd'), chunk('tRNS', 'ab'));
    expect(withoutHiddenDetails(seen, 'png').equals(seen)).toBe(true);
  });

  test('cut short is refused', () => {
    for (let cut = 0; cut < PNG.length; cut++)
      expect(() => withoutHiddenDetails(PNG.subarray(0, cut), 'png')).toThrow('broken off');
  });
});

test('other kinds are left alone', () => {
  expect(withoutHiddenDetails(Buffer.from('%PDF-1.7'), 'pdf').toString()).toBe('%PDF-1.7');
});
