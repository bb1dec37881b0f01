import { expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { readAppCode, readRecoveryCode, recoveryCodeFrom } from './recovery-code.ts';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

test('a recovery code is found again however it is typed', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const code = recoveryCodeFrom(given);
      expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
      for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code.replace('-', ' ')} `]) {
        expect(readRecoveryCode(typed)).toBe(code);
      }
      expect(readRecoveryCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
    }),
  );
});

test('all 32 signs are used evenly', () => {
  const seen = new Set<string>();
  for (let byte = 0; byte < 256; byte += 10) {
    const ten = Uint8Array.from({ length: 10 }, (_, at) => (byte + at) % 256);
    for (const sign of recoveryCodeFrom(ten).replace('-', '')) seen.add(sign);
  }
  expect(seen.size).toBe(32);
});

test.each(['', '123456', 'K7QMD', 'K7QMD-29XH', 'K7QMD-29XHTU', 'K7QMD-29XH!'])('“%s” is no recovery code', (typed) =>
  expect(readRecoveryCode(typed)).toBeNull(),
);

test.each([
  ['123456', '123456'],
  ['123 456', '123456'],
  [' 012345 ', '012345'],
  ['12345', null],
  ['1234567', null],
  ['12345a', null],
])('the code of an app “%s” is read as %s', (typed, read) => expect(readAppCode(typed)).toBe(read));
