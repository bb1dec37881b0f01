import { type NotAnIdentifier, tidy, wrong } from './identifier.ts';

/** A school's DfE number: the authority's three digits and the school's four, `919/4017`. */
export interface Laestab {
  readonly ok: true;
  /** Seven digits. */
  readonly laestab: string;
  readonly la: string;
  readonly estab: string;
}

/** Whether `text` is a DfE number, written `9194017`, `919/4017`, `919-4017` or `919 4017`. */
export function checkLaestab(text: string): Laestab | NotAnIdentifier {
  const number = tidy(text);
  const remedy = 'Give the authority’s three digits and the school’s four, for example 919/4017.';
  if (number === '') return wrong('There is no DfE number here.', remedy);
  const [, la, estab] = /^(\d{3})[/-]?(\d{4})$/.exec(number) ?? [];
  if (la !== undefined && estab !== undefined) return { ok: true, laestab: la + estab, la, estab };
  const digits = number.replace(/[/-]/g, '');
  if (!/^\d*$/.test(digits)) return wrong('A DfE number has digits only.', remedy);
  return digits.length === 7
    ? wrong('The digits of this DfE number are parted in the wrong place.', remedy)
    : wrong(`A DfE number has 7 digits; this has ${digits.length}.`, remedy);
}

/** `919/4017`, as people write it. */
export function laestabLabel({ la, estab }: Pick<Laestab, 'la' | 'estab'>): string {
  return `${la}/${estab}`;
}
