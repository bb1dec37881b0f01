import { describe, expect, test } from 'vitest';
import { isLoopback, lineOf, networkOf } from './addresses.ts';

describe('addresses', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.0.0.1', false],
    ['127.evil.example', false],
    ['', false],
  ])('%s is this machine: %s', (address, expected) => expect(isLoopback(address)).toBe(expected));

  test.each([
    ['192.0.2.77', '192.0.2.0/24', '192.0.2.77'],
    ['::ffff:192.0.2.77', '192.0.2.0/24', '192.0.2.77'],
    ['2001:db8::1', '2001:db8:0::/48', '2001:db8:0:0'],
    ['2001:db8:0:1::5', '2001:db8:0::/48', '2001:db8:0:1'],
    ['2001:DB8:0001:2:3:4:5:6', '2001:db8:1::/48', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0::/48', 'fe80:0:0:0'],
    ['unknown', 'unknown', 'unknown'],
  ])('%s is in %s and counted as %s', (address, network, line) => {
    expect(networkOf(address)).toBe(network);
    expect(lineOf(address)).toBe(line);
  });
});
