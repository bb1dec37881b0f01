/** Money is whole pence, never a fraction. */
export type Pence = bigint;

/** More than any child's year brings: a figure beyond it is a slip of the keyboard. The database holds the same bound. */
export const MOST: Pence = 10_000_000n;

/** “£1,234.50”, “£300”, “-£20”. */
export function moneyWords(pence: Pence): string {
  const whole = (pence < 0n ? -pence : pence) / 100n;
  const rest = (pence < 0n ? -pence : pence) % 100n;
  const pounds = whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return `${pence < 0n ? '-' : ''}£${pounds}${rest === 0n ? '' : `.${rest.toString().padStart(2, '0')}`}`;
}

/** “1234.50”: a figure for a table that is read by a program. */
export const moneyFigure = (pence: Pence): string =>
  `${pence < 0n ? '-' : ''}${(pence < 0n ? -pence : pence) / 100n}.${((pence < 0n ? -pence : pence) % 100n).toString().padStart(2, '0')}`;

/** Reads “£1,234.50”. What is no sum of money comes back as a message that says what to do. */
export function readPence(text: string, least: Pence = 1n): Pence | { readonly problem: string } {
  const typed = text
    .trim()
    .replace(/^(-?)\s*£\s*/, '$1')
    .replace(/\u2212/g, '-');
  if (/^-/.test(typed))
    return { problem: 'A cost cannot be less than nothing. To take money back, correct the entry it is in' };
  const found = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?$/.exec(typed);
  if (found === null) return { problem: 'Write pounds and pence in figures, like 120 or 120.50' };
  const pence = BigInt((found[1] ?? '').replaceAll(',', '')) * 100n + BigInt((found[2] ?? '').padEnd(2, '0') || '0');
  if (pence < least) return { problem: 'Write what it costs: more than nothing' };
  if (pence > MOST) return { problem: `This is more than ${moneyWords(MOST)}: check the figure` };
  return pence;
}
