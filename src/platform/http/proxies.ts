import { BlockList, isIP } from 'node:net';

/**
 * Whether what this hop wrote into X-Forwarded-For and -Proto is believed. Hop 0 is who is connected to Mainstay; hop 1
 * is whom hop 0 says it passed this on for, and so on. The first that is not believed is who asks.
 */
export type ProxyTrust = (address: string, hop: number) => boolean;

export class ProxyTrustProblem extends Error {
  override name = 'ProxyTrustProblem';
}

/** This machine, and networks that no router of the internet carries: where a web server in front of Mainstay stands. */
const nearby: readonly string[] = ['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '::1', 'fc00::/7'];

/**
 * Reads the operator's setting: `no`; `yes` for one web server in front, on this machine or a private network; a number
 * for so many in a row; or their addresses and networks, between commas. Nothing further out is ever believed: whatever
 * a stranger writes into the header stands left of what the operator's own servers add. Throws ProxyTrustProblem.
 */
export function readProxyTrust(text: string): ProxyTrust | false {
  const said = text.trim().toLowerCase();
  if (said === '' || said === 'no') return false;
  const hops = said === 'yes' ? 1 : /^[1-9]$/.test(said) ? Number(said) : null;
  const list = listOf(hops === null ? said.split(',').map((one) => one.trim()) : nearby);
  if (hops === null) return (address) => isIn(list, address);
  return (address, hop) => hop < hops && (hop > 0 || isIn(list, address));
}

function listOf(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits, more] = entry.split('/');
    const kind = familyOf(address);
    const most = kind === 'ipv4' ? 32 : 128;
    if (kind === null || more !== undefined || (bits !== undefined && !isPrefix(bits, most))) {
      throw new ProxyTrustProblem(
        `MAINSTAY_BEHIND_PROXY is ${entry || 'empty'} in one place. Write yes, no, how many web servers stand in a row before Mainstay, or their addresses: 10.1.2.3, 10.1.4.0/24`,
      );
    }
    list.addSubnet(address, bits === undefined ? most : Number(bits), kind);
  }
  return list;
}

/** `/0` would believe everybody. */
const isPrefix = (bits: string, most: number): boolean =>
  /^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= most;

const familyOf = (address: string): 'ipv4' | 'ipv6' | null =>
  isIP(address) === 4 ? 'ipv4' : isIP(address) === 6 ? 'ipv6' : null;

function isIn(list: BlockList, address: string): boolean {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  const kind = familyOf(plain);
  return kind !== null && list.check(plain, kind);
}
