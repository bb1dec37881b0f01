export { openingStream, SealBroken, sealingStream } from './chunks.ts';
export { addKey, KeyProblem, makeKeyAfterLoss, openKeys, replaceRing } from './key-file.ts';
export { type Keys, keysOf, type Purpose, UnknownKey } from './keys.ts';
export { adoptRing, newRing, type Ring } from './ring.ts';
export { hashToken, newToken, sameBytes, type Token } from './tokens.ts';
