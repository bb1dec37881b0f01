import { createHmac, randomBytes, scryptSync } from 'node:crypto';
import type { Transform } from 'node:stream';
import { z } from 'zod';
import { type Keys, openingStream, sameBytes, sealingStream } from '../crypto/index.ts';
import { BackupProblem } from './problems.ts';

/**
 * How a backup file begins, in clear: that it is one, and what opens it. All of it is vouched for by the seal, so that
 * none of it can be changed. Under a passphrase the key is made with scrypt, which takes 128 MB and a third of a second
 * for each guess.
 */
const Head = z.discriminatedUnion('by', [
  z.object({ by: z.literal('key'), keyId: z.string() }),
  z.object({ by: z.literal('passphrase'), salt: z.string(), cost: z.number().int(), check: z.string() }),
]);
export type Head = z.infer<typeof Head>;

export const MAGIC = 'MAINSTAY BACKUP 1\n';
const COST = 2 ** 17;
/** A backup holds everything about every child and can be tried at leisure by whoever finds it. */
const SHORTEST = 12;

export type Secret = { passphrase: string } | { keys: Keys };

function keyFrom(passphrase: string, salt: string, cost: number): Buffer {
  if (cost < 2 ** 14 || cost > 2 ** 20) throw new BackupProblem('not-a-backup', 'Its head is not understood.');
  const text = passphrase.normalize('NFC');
  return scryptSync(text, Buffer.from(salt, 'base64url'), 32, { N: cost, r: 8, p: 1, maxmem: 2 ** 31 });
}

const checkOf = (key: Buffer) => createHmac('sha256', key).update('mainstay backup').digest('hex').slice(0, 16);

/** The bytes a backup begins with, and the stream that seals the rest. */
export function sealWith(secret: Secret): { head: Buffer; sealing: Transform } {
  if ('keys' in secret) {
    const head = headBytes({ by: 'key', keyId: secret.keys.ring().current });
    return { head, sealing: secret.keys.sealing('backup', head.toString('latin1')) };
  }
  if ([...secret.passphrase].length < SHORTEST)
    throw new BackupProblem(
      'passphrase',
      `The passphrase has to have at least ${SHORTEST} characters: four words that do not belong together are a good one.`,
    );
  const salt = randomBytes(16).toString('base64url');
  const key = keyFrom(secret.passphrase, salt, COST);
  const head = headBytes({ by: 'passphrase', salt, cost: COST, check: checkOf(key) });
  return { head, sealing: sealingStream(key, head.toString('latin1')) };
}

function headBytes(head: Head): Buffer {
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length);
  return Buffer.concat([Buffer.from(MAGIC), length, text]);
}

/** Reads the beginning of a backup file. Null when it is none of ours. `length` is where the sealed part starts. */
export function readHead(begin: Buffer): { head: Head; raw: Buffer; length: number } | null {
  if (!begin.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC)) || begin.length < MAGIC.length + 2) return null;
  const length = MAGIC.length + 2 + begin.readUInt16BE(MAGIC.length);
  try {
    const head = Head.parse(JSON.parse(begin.toString('utf8', MAGIC.length + 2, length)));
    return { head, raw: begin.subarray(0, length), length };
  } catch {
    return null;
  }
}

/** The stream that opens a backup with this head. Throws when the passphrase is another, or the key is not to be had. */
export function openWith(head: Head, raw: Buffer, secret: Secret): Transform {
  const vouched = raw.toString('latin1');
  if (head.by === 'key') {
    if (!('keys' in secret))
      throw new BackupProblem('key', 'This backup was made with the key, not with a passphrase.');
    if (!secret.keys.ring().keys.some((key) => key.id === head.keyId))
      throw new BackupProblem(
        'key',
        `This backup was made with key ${head.keyId}, which is not in this key file. ` +
          'Put back the copy of the key file you kept, and name it with MAINSTAY_KEY_FILE.',
      );
    return secret.keys.opening('backup', vouched);
  }
  if (!('passphrase' in secret))
    throw new BackupProblem('passphrase', 'This backup was made with a passphrase. Give it.');
  const key = keyFrom(secret.passphrase, head.salt, head.cost);
  if (!sameBytes(checkOf(key), head.check))
    throw new BackupProblem('passphrase', 'This is not the passphrase the backup was made with. Try again.');
  return openingStream(() => key, vouched);
}
