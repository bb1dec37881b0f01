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
export { COST, hashPassword, isOutdated, isPassword, passwordChecked } from './password-hash.ts';
export { adoptRing, newRing, Ring } from './ring.ts';
export { hashToken, newToken, sameBytes, type Token } from './tokens.ts';
export { newTotpSecret, totpAddress, totpStep } from './totp.ts';
