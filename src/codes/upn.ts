import { fixedDigits, type NotAnIdentifier, shortened, tidy, wrong } from './identifier.ts';

/**
 * Unique pupil numbers: a check letter, the authority's number (3), the school's number in it (4), the year of
 * allocation (2) and a serial number (3). A temporary one, for a child whose own is not known yet, has a letter at the
 * end (DfE, Unique pupil numbers: guide for schools and local authorities).
 */
export interface Upn {
  readonly ok: true;
  /** Thirteen characters, capitals, no spaces. */
  readonly upn: string;
  readonly temporary: boolean;
}

/** The letters a UPN may have: no I, O or S, which look like digits. A letter counts as its place here. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', Z: '2', B: '8' };
const again = 'Copy it again from the system of the school that gave it.';
const compare = 'Compare it, character by character, with the system of the school that gave it.';

/** The letter that belongs in front of the twelve characters that follow it. */
function checkLetter(rest: string): string {
  let sum = 0;
  for (const [index, character] of [...rest].entries()) {
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character);
    sum += value * (index + 2);
  }
  return letters.charAt(sum % letters.length);
}

/** Spaces gone and in capitals; nothing else is mended. */
export function normaliseUpn(text: string): string {
  return tidy(text);
}

function wrongShape(upn: string): NotAnIdentifier | undefined {
  if (/^\d{12}$/.test(upn)) {
    return wrong(`The letter at the start is missing. It should be ${checkLetter(upn)} for this number.`, again);
  }
  if (upn.length !== 13) return wrong(`A UPN has 13 characters; this has ${upn.length}.`, again);
  const [first = '', ...others] = upn;
  if (!letters.includes(first)) {
    return wrong(`A UPN starts with a letter other than I, O or S; this starts with ${first}.`, compare);
  }
  for (const [index, character] of others.entries()) {
    const last = index === others.length - 1;
    if (/\d/.test(character) || (last && letters.includes(character))) continue;
    const digit = lookalikes[character];
    const hint = digit === undefined ? '' : ` It may be the digit ${digit}.`;
    return wrong(`Character ${index + 2} should be a digit and is ${character}.${hint}`, compare);
  }
  return undefined;
}

/** Whether `text` is a UPN, temporary or not. Spaces and small letters are put right; anything else is said, never mended. */
export function checkUpn(text: string): Upn | NotAnIdentifier {
  const upn = normaliseUpn(text);
  if (upn === '') return wrong('There is no UPN here.', 'Leave it out for now; the child can be added without it.');
  const misshapen = shortened(upn) ?? wrongShape(upn);
  if (misshapen !== undefined) return misshapen;
  const letter = checkLetter(upn.slice(1));
  if (letter !== upn[0]) {
    return wrong(`The first letter should be ${letter} for this number, so a digit may be wrong.`, compare);
  }
  return { ok: true, upn, temporary: /[A-Z]$/.test(upn) };
}

function numberOf(la: number | string, estab: number | string, year: number): string {
  const [authority, school] = [fixedDigits(la, 3, 'An authority’s number'), fixedDigits(estab, 4, 'A school’s number')];
  return `${authority}${school}${fixedDigits(year % 100, 2, 'A year')}`;
}

/**
 * A well-formed UPN for invented children: authority (3 digits), school (4 digits), year of allocation (2024 or 24) and
 * serial, 0 to 999. Only a school may allocate a real one. Throws RangeError when a part does not fit.
 */
export function upnFrom(la: number | string, estab: number | string, year: number, serial: number): string {
  const rest = `${numberOf(la, estab, year)}${fixedDigits(serial, 3, 'A serial number')}`;
  return `${checkLetter(rest)}${rest}`;
}

/** As upnFrom, temporary: serial 0 to 2299. */
export function temporaryUpnFrom(la: number | string, estab: number | string, year: number, serial: number): string {
  const letter = letters[Math.floor(serial / 100)];
  if (letter === undefined || !Number.isInteger(serial)) throw new RangeError(`There is no temporary UPN ${serial}.`);
  const rest = `${numberOf(la, estab, year)}${fixedDigits(serial % 100, 2, 'A serial number')}${letter}`;
  return `${checkLetter(rest)}${rest}`;
}
