import { describe, expect, test } from 'vitest';
import { readUrn } from './urn.ts';

describe('a school’s number', () => {
  test.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['URN 123456', '123456'],
    ['urn: 148201', '148201'],
    ['1000001', '1000001'],
  ])('%j is read', (text, urn) => {
    expect(readUrn(text)).toEqual({ urn });
  });

  test.each([
    ['', /Give the URN/],
    ['12345', /six figures. This has 5/],
    ['919/2001', /DfE number/],
    ['9192001', /DfE number/],
    ['10012345', /UKPRN/],
    ['SC012345', /children’s home/],
    ['12345a', /figures alone/],
    ['023456', /six figures/],
  ])('%j is answered', (text, words) => {
    const read = readUrn(text);
    expect('problem' in read ? read.problem : read).toMatch(words);
  });
});
