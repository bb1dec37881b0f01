/** How long training was, as somebody said it: in days, or in hours. */
export interface Length {
  readonly days: number | null;
  readonly hours: number | null;
}

const number = (text: string): number =>
  Number(
    text
      .trim()
      .replace(',', '.')
      .replace(/^½$/, '0.5')
      .replace(/^(\d+)\s*½$/, '$1.5'),
  );

const inTenths = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;

/** "1", "0.5", "1½ days", "2 hours", "90 minutes". A bare number is days. */
export function readLength(text: string): Length | { readonly problem: string } {
  const [, figure = '', unit = ''] = /^\s*([\d.,½\s]+?)\s*([a-z]*)\.?\s*$/i.exec(text) ?? [];
  const value = figure === '' ? Number.NaN : number(figure);
  if (/^(h|hrs?|hours?)$/i.test(unit)) return inHours(value);
  if (/^(m|mins?|minutes?)$/i.test(unit)) return inHours(Math.round((value / 60) * 10) / 10);
  if (!/^(d|days?)?$/i.test(unit) || !(value > 0 && value <= 5) || !inTenths(value)) return { problem: SAY_LENGTH };
  return { days: value, hours: null };
}

function inHours(value: number): Length | { readonly problem: string } {
  if (!(value > 0 && value <= 40)) return { problem: SAY_LENGTH };
  return { days: null, hours: Math.round(value * 10) / 10 };
}

export const SAY_LENGTH = 'Give days as a number up to 5: 1, 0.5 or 2. Or say hours: 2 hours';

/** What it counts as in days, in tenths and never nothing; `hoursADay` is the clock's. */
export function inDays({ days, hours }: Length, hoursADay: number): number {
  if (days !== null) return days;
  return Math.min(5, Math.max(0.1, Math.round(((hours ?? 0) / hoursADay) * 10) / 10));
}

/** "2 hours", "1.5 days", "1 day"; '' where nobody said. */
export function lengthWords({ days, hours }: Length): string {
  if (hours !== null) return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
  return days === null ? '' : `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** As it is typed again in a form. */
export const lengthTyped = ({ days, hours }: Length): string =>
  hours !== null ? `${hours} hours` : days === null ? '' : String(days);
