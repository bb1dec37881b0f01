import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { CHUNK } from './chunks.ts';
import { keysOf } from './keys.ts';
import { adoptRing, newRing, withNewKey } from './ring.ts';
import { hashToken, newToken, sameBytes } from './tokens.ts';

const day = new Date('2026-11-20T09:00:00Z');
const ring = newRing(day);
const keys = keysOf(ring);

const sealed = (clear: Uint8Array, aad = 'a') => buffer(Readable.from([clear]).pipe(keys.sealing('file', aad)));
const opened = async (bytes: Uint8Array, aad = 'a', step = bytes.length || 1) => {
  const parts = [];
  for (let at = 0; at < bytes.length; at += step) parts.push(bytes.subarray(at, at + step));
  return buffer(Readable.from(parts).compose(keys.opening('file', aad)));
};

describe('a value sealed for a purpose and a place', () => {
  test('opens again as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (clear, aad) => {
        expect(keys.decrypt('hidden-address', keys.encrypt('hidden-address', clear, aad), aad)).toEqual(
          Buffer.from(clear),
        );
      }),
    );
  });

  test('never looks the same twice, and shows nothing of what is in it', () => {
    const one = keys.encrypt('hidden-address', '12 Larch Road', 'child/1');
    expect(one.equals(keys.encrypt('hidden-address', '12 Larch Road', 'child/1'))).toBe(false);
    expect(one.includes('Larch')).toBe(false);
  });

  test('does not open for another purpose, in another place, or with any bit changed', () => {
    const one = keys.encrypt('hidden-address', '12 Larch Road', 'child/1');
    expect(() => keys.decrypt('totp', one, 'child/1')).toThrow('does not belong here');
    expect(() => keys.decrypt('hidden-address', one, 'child/2')).toThrow('does not belong here');
    for (let at = 0; at < one.length; at++) {
      const changed = Buffer.from(one);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => keys.decrypt('hidden-address', changed, 'child/1')).toThrow();
    }
    expect(() => keys.decrypt('hidden-address', one.subarray(0, 20), 'child/1')).toThrow('cut short');
    expect(() => keys.decrypt('hidden-address', Buffer.alloc(0), 'child/1')).toThrow('not something Mainstay sealed');
  });

  test('a purpose is a name, not a sentence', () => {
    expect(() => keys.encrypt('a/b', 'x', '')).toThrow('is no purpose');
  });
});

describe('keys change, and what was sealed stays readable', () => {
  test('the new key seals, the old one still opens', () => {
    const before = keys.encrypt('totp', 'secret', 'person/1');
    const later = keysOf(withNewKey(ring, day));
    expect(later.decryptText('totp', before, 'person/1')).toBe('secret');
    const after = later.encrypt('totp', 'secret', 'person/1');
    expect(() => keys.decrypt('totp', after, 'person/1')).toThrow('not in the key file');
    expect(later.keyedHash('upn', 'school-1', 'A1').equals(keys.keyedHash('upn', 'school-1', 'A1'))).toBe(true);
  });

  test('a running server takes up a key that was added while it ran', () => {
    const newer = withNewKey(ring, day);
    const running = keysOf(ring, () => newer);
    expect(running.decryptText('totp', keysOf(newer).encrypt('totp', 'x', 'p'), 'p')).toBe('x');
  });

  test('a restored backup brings its keys, and the folder keeps its own name and database passwords', () => {
    const own = newRing(day);
    const both = keysOf(adoptRing(own, ring));
    expect(both.decryptText('totp', keys.encrypt('totp', 'theirs', 'p'), 'p')).toBe('theirs');
    expect(both.decryptText('totp', keysOf(own).encrypt('totp', 'ours', 'p'), 'p')).toBe('ours');
    expect(both.keyedHash('upn', 'c', 'v').equals(keys.keyedHash('upn', 'c', 'v'))).toBe(true);
    expect(both.databasePassword('app')).toBe(keysOf(own).databasePassword('app'));
    expect(both.ring().id).toBe(own.id);
  });
});

describe('keyed hashes', () => {
  test('are the same for the same value at the same controller, and say nothing across controllers or deployments', () => {
    const one = keys.keyedHash('closed-identifier', 'school-1', 'A123');
    expect(one).toHaveLength(32);
    expect(keys.keyedHash('closed-identifier', 'school-1', Buffer.from('A123')).equals(one)).toBe(true);
    const others = [
      keys.keyedHash('closed-identifier', 'school-2', 'A123'),
      keys.keyedHash('file', 'school-1', 'A123'),
      keysOf(newRing(day)).keyedHash('closed-identifier', 'school-1', 'A123'),
      createHash('sha256').update('A123').digest(),
    ];
    for (const other of others) expect(other.equals(one)).toBe(false);
  });
});

describe('a sealed stream', () => {
  const sizes = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17];
  test.each(sizes)('of %i bytes opens again, however it arrives', async (size) => {
    const clear = Buffer.alloc(size, 'Year 7 ');
    const bytes = await sealed(clear);
    expect((await opened(bytes)).equals(clear)).toBe(true);
    expect((await opened(bytes, 'a', 1013)).equals(clear)).toBe(true);
  });

  test('cut anywhere, even between two pieces, does not open', async () => {
    const bytes = await sealed(Buffer.alloc(2 * CHUNK + 9));
    const head = 5 + 16;
    const cuts = [0, 3, head, head + 5, head + CHUNK + 16, head + 2 * (CHUNK + 16), bytes.length - 1];
    for (const cut of cuts) await expect(opened(bytes.subarray(0, cut))).rejects.toThrow();
  });

  test('with its pieces in another order, repeated, or one left out does not open', async () => {
    const bytes = await sealed(Buffer.alloc(3 * CHUNK));
    const head = bytes.subarray(0, 21);
    const piece = (n: number) => bytes.subarray(21 + n * (CHUNK + 16), 21 + (n + 1) * (CHUNK + 16));
    for (const order of [
      [1, 0, 2],
      [0, 0, 1, 2],
      [0, 2],
      [0, 1],
      [0, 1, 2, 2],
    ])
      await expect(opened(Buffer.concat([head, ...order.map(piece)]))).rejects.toThrow();
    expect(await opened(Buffer.concat([head, ...[0, 1, 2].map(piece)]))).toHaveLength(3 * CHUNK);
  });

  test('does not open in another place, or with a changed byte', async () => {
    const bytes = await sealed(Buffer.alloc(1000), 'file/1');
    await expect(opened(bytes, 'file/2')).rejects.toThrow('another key');
    for (const at of [0, 2, 10, 21, 500, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 128;
      await expect(opened(changed, 'file/1')).rejects.toThrow();
    }
  });
});

describe('tokens', () => {
  test('are long, never repeat, and only their hash is kept', () => {
    const one = newToken();
    expect(one.token).toMatch(/^[\w-]{43}$/);
    expect(newToken().token).not.toBe(one.token);
    expect(hashToken(one.token).equals(one.hash)).toBe(true);
    expect(one.hash.includes(one.token)).toBe(false);
  });

  test('are compared in full', () => {
    expect(sameBytes('abc', 'abc')).toBe(true);
    expect(sameBytes('abc', 'abd')).toBe(false);
    expect(sameBytes('abc', 'abcd')).toBe(false);
    expect(sameBytes(Buffer.from('abc'), 'abc')).toBe(true);
  });
});
