import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { ProxyTrustProblem, readProxyTrust } from './proxies.ts';

const believed = (text: string, address: string, hop = 0): boolean => {
  const trust = readProxyTrust(text);
  return trust !== false && trust(address, hop);
};

describe('whom the operator says to believe', () => {
  test.each(['', 'no', ' No '])('nobody: %o', (text) => expect(readProxyTrust(text)).toBe(false));

  test.each([
    ['yes', '127.0.0.1', 0, true],
    ['yes', '::ffff:127.0.0.1', 0, true],
    ['yes', '172.18.0.1', 0, true],
    ['yes', '10.9.8.7', 0, true],
    ['yes', 'fd00::1', 0, true],
    // somebody who reached Mainstay past the web server
    ['yes', '203.0.113.9', 0, false],
    ['yes', '2001:db8::1', 0, false],
    // what a stranger wrote stands one further out
    ['yes', '10.1.1.1', 1, false],
    ['1', '127.0.0.1', 0, true],
    ['2', '127.0.0.1', 0, true],
    ['2', '203.0.113.9', 1, true],
    ['2', '203.0.113.9', 2, false],
    ['10.1.2.3', '10.1.2.3', 0, true],
    ['10.1.2.3', '10.1.2.4', 0, false],
    ['10.1.2.3', '127.0.0.1', 0, false],
    ['10.1.2.0/24, 2001:db8:1::/48', '10.1.2.200', 3, true],
    ['10.1.2.0/24, 2001:db8:1::/48', '2001:db8:1::5', 0, true],
    ['10.1.2.0/24, 2001:db8:1::/48', '2001:db8:2::5', 0, false],
    ['yes', 'unknown', 0, false],
  ])('%s: %s as hop %i is %s', (text, address, hop, expected) => {
    expect(believed(text, address, hop)).toBe(expected);
  });

  test.each([
    'true',
    '0',
    '10',
    'proxy.example',
    '10.1.2.3/33',
    '0.0.0.0/0',
    '10.1.2.3/',
    '10.1.2.3,,10.1.2.4',
    '::/0',
  ])('says what to write instead of %s', (text) => expect(() => readProxyTrust(text)).toThrow(ProxyTrustProblem));

  test('never believes more hops than it was told of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.ipV4(), fc.nat(20), (hops, address, further) => {
        expect(believed(String(hops), address, hops + further)).toBe(false);
      }),
    );
  });
});
