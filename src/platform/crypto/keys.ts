import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type Hmac,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { Transform } from 'node:stream';
import { openingStream, SealBroken, sealingStream } from './chunks.ts';
import { derive, type Ring } from './ring.ts';

/** What a secret is for: lower-case words joined by hyphens, such as `hidden-address`. One purpose cannot open another's. */
export type Purpose = string;

export type Keys = {
  /**
   * Seals `clear` for one purpose. `aad` names the place it belongs to (`child/42/address`): sealed bytes that are
   * moved to another row do not open there. Returns bytes for a bytea column.
   */
  encrypt(purpose: Purpose, clear: Uint8Array | string, aad: string): Buffer;
  /** Opens what `encrypt` sealed. Throws SealBroken when it was changed or moved, UnknownKey when the key is missing. */
  decrypt(purpose: Purpose, sealed: Uint8Array, aad: string): Buffer;
  decryptText(purpose: Purpose, sealed: Uint8Array, aad: string): string;
  /** The same for long things, in pieces. Pipe through it; a broken stream fails before its end is reported. */
  sealing(purpose: Purpose, aad: string): Transform;
  opening(purpose: Purpose, aad: string): Transform;
  /**
   * A hash of 32 bytes that only this deployment can make and that differs between controllers, so that equal values
   * at two organisations cannot be recognised. It stays the same when keys change.
   */
  keyedHash(purpose: Purpose, controllerId: string, value: Uint8Array | string): Buffer;
  /** The same, for content that arrives in pieces. */
  keyedHasher(purpose: Purpose, controllerId: string): Hmac;
  /** The embedded database's password for a role of that name. */
  databasePassword(role: string): string;
  /** The ring itself: for backups under a passphrase, which must bring their keys with them, and for nothing else. */
  ring(): Ring;
};

export class UnknownKey extends Error {
  override name = 'UnknownKey';
  readonly keyId: string;
  constructor(keyId: string) {
    super(
      `This was sealed with key ${keyId}, which is not in the key file. ` +
        'Put the key file back that belongs to this data, or add that key to it.',
    );
    this.keyId = keyId;
  }
}

const VERSION = 1;
const HEAD = 5; // version, key id
const NONCE = 12;
const TAG = 16;
/** Derived secrets kept at hand. */
const MOST_HASHING = 500;

/** `reread` gives the ring as it stands now, when something was sealed with a key that came after we started. */
export function keysOf(first: Ring, reread: () => Ring | null = () => null): Keys {
  let ring = first;
  const derived = new Map<string, KeyObject>();
  const hashing = new Map<string, KeyObject>();

  const subkey = (keyId: string, purpose: Purpose): KeyObject => {
    if (!/^[a-z][a-z0-9-]*$/.test(purpose))
      throw new Error(`"${purpose}" is no purpose: lower-case words and hyphens.`);
    const name = `${keyId}/${purpose}`;
    const have = derived.get(name);
    if (have) return have;
    let key = ring.keys.find((one) => one.id === keyId);
    if (!key) {
      ring = reread() ?? ring;
      key = ring.keys.find((one) => one.id === keyId);
    }
    if (!key) throw new UnknownKey(keyId);
    const made = createSecretKey(derive(key.secret, `seal/${purpose}`));
    derived.set(name, made);
    return made;
  };

  const head = () => Buffer.concat([Buffer.from([VERSION]), Buffer.from(ring.current, 'hex')]);
  const keyIdIn = (sealed: Uint8Array): string => {
    if (sealed.length < HEAD || sealed[0] !== VERSION) throw new SealBroken('This is not something Mainstay sealed.');
    return Buffer.from(sealed.subarray(1, HEAD)).toString('hex');
  };

  const decrypt = (purpose: Purpose, sealed: Uint8Array, aad: string): Buffer => {
    const key = subkey(keyIdIn(sealed), purpose);
    if (sealed.length < HEAD + NONCE + TAG) throw new SealBroken('It was cut short.');
    const nonce = sealed.subarray(HEAD, HEAD + NONCE);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
    decipher.setAAD(Buffer.from(aad));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(HEAD + NONCE, -TAG)), decipher.final()]);
    } catch {
      throw new SealBroken(`It was changed after it was sealed, or does not belong here (${purpose}).`);
    }
  };

  const keyedHasher = (purpose: Purpose, controllerId: string): Hmac => {
    const name = `${purpose}/${controllerId}`;
    let key = hashing.get(name);
    if (!key) {
      key = createSecretKey(derive(ring.hashing, `hash/${name}`));
      // the secret never changes; a few organisations ask for most of them
      if (hashing.size >= MOST_HASHING) hashing.clear();
      hashing.set(name, key);
    }
    return createHmac('sha256', key);
  };

  return {
    encrypt(purpose, clear, aad) {
      const start = head();
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', subkey(ring.current, purpose), nonce);
      cipher.setAAD(Buffer.from(aad));
      return Buffer.concat([start, nonce, cipher.update(Buffer.from(clear)), cipher.final(), cipher.getAuthTag()]);
    },
    decrypt,
    decryptText: (purpose, sealed, aad) => decrypt(purpose, sealed, aad).toString('utf8'),
    sealing: (purpose, aad) => sealingStream(subkey(ring.current, purpose), aad, head()),
    opening: (purpose, aad) => openingStream((start) => subkey(keyIdIn(start), purpose), aad, HEAD),
    keyedHash: (purpose, controllerId, value) => keyedHasher(purpose, controllerId).update(value).digest(),
    keyedHasher,
    databasePassword: (role) => derive(ring.database, `database/${role}`).toString('base64url'),
    ring: () => ring,
  };
}
