/** How many are made at a time. */
export const RECOVERY_CODES = 10;

/** Crockford's 32 signs: no I, L or O to be mistaken for 1 and 0, and no U. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of ten signs (50 bits) from ten random bytes, in two halves to read out: "K7QMD-29XHT". */
export function recoveryCodeFrom(bytes: Uint8Array): string {
  return inHalves([...bytes.slice(0, 10)].map((byte) => signs.charAt(byte % 32)).join(''));
}

/** As it is compared: whatever spaces, dashes, small letters, O for 0 and L for 1 were typed. Null: no such code. */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(plain) ? inHalves(plain) : null;
}

const inHalves = (plain: string): string => `${plain.slice(0, 5)}-${plain.slice(5)}`;

/** Six figures, as apps show them with a space between. Null: something else. */
export function readAppCode(typed: string): string | null {
  const plain = typed.replace(/\s/g, '');
  return /^\d{6}$/.test(plain) ? plain : null;
}
