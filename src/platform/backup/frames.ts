/**
 * What a backup is made of, before it is compressed and sealed: frames of a letter, a length and content.
 *
 *   M  the opening manifest (JSON)         T  a table begins (its name)     F  a stored file begins (its name)
 *   D  content of that table or file       E  it ends (JSON: rows, bytes, SHA-256)      Z  the closing manifest (JSON)
 */
export type Frame = { type: 'M' | 'T' | 'F' | 'D' | 'E' | 'Z'; content: Buffer };

const LETTERS = new Set(['M', 'T', 'F', 'D', 'E', 'Z']);
const HEAD = 5;
const LARGEST = 16 * 1024 * 1024;

export function frame(type: Frame['type'], content: Buffer | string | object): Buffer {
  const body =
    content instanceof Buffer ? content : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  const head = Buffer.alloc(HEAD);
  head.write(type, 'latin1');
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

const isType = (letter: string): letter is Frame['type'] => LETTERS.has(letter);

/** Frames out of bytes that arrive in any pieces. Throws when what arrives is no row of frames. */
export async function* framesIn(source: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let pending: Buffer = Buffer.alloc(0);
  for await (const piece of source) {
    pending = pending.length === 0 ? piece : Buffer.concat([pending, piece]);
    let at = 0;
    while (pending.length - at >= HEAD) {
      const type = pending.toString('latin1', at, at + 1);
      const length = pending.readUInt32BE(at + 1);
      if (!isType(type) || length > LARGEST) throw new Error('It holds something that is not understood.');
      if (pending.length - at - HEAD < length) break;
      yield { type, content: pending.subarray(at + HEAD, at + HEAD + length) };
      at += HEAD + length;
    }
    pending = pending.subarray(at);
  }
  if (pending.length > 0) throw new Error('It ends in the middle.');
}
