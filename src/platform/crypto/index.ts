export { openingStream, SealBroken, sealingStream } from './chunks.ts';
export {
  addKey,
  type KeyOptions,
  KeyProblem,
  makeKeyAfterLoss,
  openKeys,
  replaceRing,
  ringsBeside,
} from './key-file.ts';
export { type Keys, keysOf, type Purpose, UnknownKey } from './keys.ts';
export { adoptRing, newRing, Ring } from './ring.ts';
export { hashToken, newToken, sameBytes, type Token } from './tokens.ts';
