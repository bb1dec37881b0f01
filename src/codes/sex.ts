/** M, F, or U where it is not known: the codes of today's returns. */
export type Sex = 'M' | 'F' | 'U';

/** `former-code`: 1, 2, 0 or 9 of returns up to 2023-24. `word`: as a school's list writes it. Show both before they are kept. */
export interface ReadSex {
  readonly sex: Sex;
  readonly writtenAs: 'code' | 'former-code' | 'word';
}

const meanings = new Map<string, ReadSex>([
  ['M', { sex: 'M', writtenAs: 'code' }],
  ['F', { sex: 'F', writtenAs: 'code' }],
  ['U', { sex: 'U', writtenAs: 'code' }],
  ['1', { sex: 'M', writtenAs: 'former-code' }],
  ['2', { sex: 'F', writtenAs: 'former-code' }],
  ['0', { sex: 'U', writtenAs: 'former-code' }],
  ['9', { sex: 'U', writtenAs: 'former-code' }],
  ['MALE', { sex: 'M', writtenAs: 'word' }],
  ['FEMALE', { sex: 'F', writtenAs: 'word' }],
  ['UNKNOWN', { sex: 'U', writtenAs: 'word' }],
]);

/** The sex in `text`, by today's codes, those before 2024-25, or in words; undefined when it is none of them. */
export function readSex(text: string): ReadSex | undefined {
  return meanings.get(text.trim().toUpperCase());
}
