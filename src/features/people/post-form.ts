type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** 'yes', 'no' or nothing said. */
export function readYesNo(values: Values, name: string): boolean | null {
  const said = typedIn(values, name);
  return said === 'yes' ? true : said === 'no' ? false : null;
}

export const writeYesNo = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');

/** Hours a week, in tenths at most; null where nothing was said. A week of work has 60 at most. */
export function readHours(values: Values, name: string): number | null | { readonly problem: string } {
  const text = typedIn(values, name)
    .replace(',', '.')
    .replace(/\s*(hours?|h)$/i, '');
  if (text === '') return null;
  const hours = Number(text);
  if (!Number.isFinite(hours) || hours < 0 || hours > 60)
    return { problem: 'Give hours a week as a number, like 6 or 2.5' };
  return Math.round(hours * 10) / 10;
}

export function typedIn(values: Values, name: string): string {
  const value = values[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}
