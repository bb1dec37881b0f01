/** Why what was given is no such number, and what to do about it, in words for whoever typed or exported it. */
export interface NotAnIdentifier {
  readonly ok: false;
  readonly why: string;
  readonly remedy: string;
}

export function wrong(why: string, remedy: string): NotAnIdentifier {
  return { ok: false, why, remedy };
}

/** Without spaces of any kind, in capitals: what people and spreadsheets add without meaning it. */
export function tidy(text: string): string {
  return text.replace(/[\s\u200B-\u200D\u2060]/gu, '').toUpperCase();
}

/** A spreadsheet that took a long number for arithmetic has lost digits: nothing can be read back from `8.4E+11`. */
export function shortened(tidied: string): NotAnIdentifier | undefined {
  if (!/^\d(?:[.,]\d+)?E\+?\d+$/.test(tidied)) return undefined;
  return wrong(
    'A spreadsheet has shortened this number, and digits are lost.',
    'Export the list again and open it with this column set to text, or bring the export in without opening it.',
  );
}

/** The digits of `value`, exactly `length` of them with zeros in front. Throws RangeError when it does not fit. */
export function fixedDigits(value: number | string, length: number, what: string): string {
  const text = String(value).padStart(length, '0');
  if (text.length !== length || !/^\d+$/.test(text))
    throw new RangeError(`${what} has ${length} digits, not ${value}.`);
  return text;
}
