import { createCipheriv, createDecipheriv, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { Transform } from 'node:stream';

/**
 * Encryption of long things (files, backups) in pieces of 64 KiB, so that they never have to be held in memory.
 * Each stream has its own key, derived from a random salt at its head; each piece is AES-256-GCM with its number and
 * "this is the last one" in the nonce. A piece that is changed, missing, repeated, moved or cut off fails to open:
 * nothing after the last good piece is ever handed out, and the end is only reported when the last piece was seen.
 */
export const CHUNK = 64 * 1024;
const TAG = 16;
const SALT = 16;
const NOTHING: Buffer = Buffer.alloc(0);

export class SealBroken extends Error {
  override name = 'SealBroken';
}

function streamKey(key: Uint8Array | KeyObject, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, 'mainstay/stream/1', 32));
}

function nonceOf(piece: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(piece, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/**
 * Bytes in, sealed bytes out. `key` is 32 bytes; `aad` is what the reader must name again to open the stream; `head` is
 * written in clear at the start and vouched for by every piece (it says which key to use).
 */
export function sealingStream(key: Uint8Array | KeyObject, aad: string, head: Buffer = NOTHING): Transform {
  const salt = randomBytes(SALT);
  const own = streamKey(key, salt);
  const vouched = Buffer.concat([head, Buffer.from(aad)]);
  let pending = NOTHING;
  let piece = 0;

  const seal = (clear: Buffer, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', own, nonceOf(piece++, last));
    cipher.setAAD(vouched);
    return Buffer.concat([cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
  };

  const stream = new Transform({
    transform(data: Buffer, _encoding, done) {
      pending = pending.length === 0 ? data : Buffer.concat([pending, data]);
      let at = 0;
      // The last piece is marked as such, so a full one is kept back until more is known to follow.
      for (; pending.length - at > CHUNK; at += CHUNK) this.push(seal(pending.subarray(at, at + CHUNK), false));
      pending = pending.subarray(at);
      done();
    },
    flush(done) {
      this.push(seal(pending, true));
      done();
    },
  });
  stream.push(Buffer.concat([head, salt]));
  return stream;
}

/**
 * Sealed bytes in, clear bytes out. `keyFor` is given the first `headLength` bytes and answers with the key, or throws.
 * Fails with SealBroken when the stream was cut, changed or reordered, or was sealed with another key or `aad`.
 */
export function openingStream(
  keyFor: (head: Buffer) => Uint8Array | KeyObject,
  aad: string,
  headLength = 0,
): Transform {
  let pending = NOTHING;
  let begun: { key: Buffer; vouched: Buffer } | null = null;
  let piece = 0;

  const open = (sealed: Buffer, last: boolean): Buffer => {
    if (!begun || sealed.length < TAG) throw new SealBroken('It was cut short.');
    const decipher = createDecipheriv('aes-256-gcm', begun.key, nonceOf(piece++, last), { authTagLength: TAG });
    decipher.setAAD(begun.vouched);
    decipher.setAuthTag(sealed.subarray(-TAG));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
    } catch {
      throw new SealBroken('It was cut short or changed after it was written, or it was sealed with another key.');
    }
  };

  const attempt = (done: (error?: Error) => void, work: () => void): void => {
    try {
      work();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    done();
  };

  return new Transform({
    transform(data: Buffer, _encoding, done) {
      attempt(done, () => {
        pending = pending.length === 0 ? data : Buffer.concat([pending, data]);
        let at = 0;
        if (!begun && pending.length >= headLength + SALT) {
          const head = Buffer.from(pending.subarray(0, headLength));
          at = headLength + SALT;
          begun = {
            key: streamKey(keyFor(head), pending.subarray(headLength, at)),
            vouched: Buffer.concat([head, Buffer.from(aad)]),
          };
        }
        for (; begun && pending.length - at > CHUNK + TAG; at += CHUNK + TAG)
          this.push(open(pending.subarray(at, at + CHUNK + TAG), false));
        pending = pending.subarray(at);
      });
    },
    flush(done) {
      attempt(done, () => this.push(open(pending, true)));
    },
  });
}
