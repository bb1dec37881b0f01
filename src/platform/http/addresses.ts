import { isIPv4, isIPv6 } from 'node:net';

const plainly = (address: string): string => (address.startsWith('::ffff:') ? address.slice(7) : address);

/** Whether an address is this machine itself. */
export function isLoopback(address: string): boolean {
  const plain = plainly(address);
  return plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
}

/** The network somebody comes from: enough to tell places apart in a list of sessions, not a full address. */
export function networkOf(address: string): string {
  const plain = plainly(address);
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 3).join(':')}::/48` : 'unknown';
}

/** Who is counted as one by the limits: an address, or the network of one line where a line has more than anybody could count. */
export function lineOf(address: string): string {
  const plain = plainly(address);
  return isIPv6(plain) ? groupsOf(plain).slice(0, 4).join(':') : plain;
}

/** The eight groups of an IPv6 address, however it was shortened. */
function groupsOf(address: string): string[] {
  const [before = '', after] = (address.split('%', 1)[0] ?? '').split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const gap = after === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...gap, ...tail].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
