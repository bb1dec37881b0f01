import { fixedDigits, type NotAnIdentifier, shortened, tidy, wrong } from './identifier.ts';

/** Unique learner numbers, given from age 14 on: ten digits, the last a check digit (Learning Records Service). */
export interface Uln {
  readonly ok: true;
  readonly uln: string;
}

/** What systems write for a learner whose number is not known. */
const standIn = '9999999999';

/** The last digit that belongs to the first nine; undefined when no number starts with them. */
function checkDigit(nine: string): number | undefined {
  const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return sum % 11 === 0 ? undefined : 10 - (sum % 11);
}

/** Whether `text` is a ULN. Spaces are taken out; anything else is said, never mended. */
export function checkUln(text: string): Uln | NotAnIdentifier {
  const uln = tidy(text);
  if (uln === '') return wrong('There is no ULN here.', 'Leave it out; younger children have none.');
  const lost = shortened(uln);
  if (lost !== undefined) return lost;
  if (!/^\d+$/.test(uln)) return wrong('A ULN has digits only.', 'Copy it again from the school’s system.');
  if (uln.length !== 10)
    return wrong(`A ULN has 10 digits; this has ${uln.length}.`, 'Copy it again from the school’s system.');
  if (uln === standIn) {
    return wrong('This number stands for a ULN that is not known.', 'Leave it out until the child’s own is known.');
  }
  const digit = checkDigit(uln.slice(0, 9));
  const compare = 'Compare it, digit by digit, with the school’s system.';
  if (digit === undefined) return wrong('No ULN starts with these nine digits, so one may be wrong.', compare);
  if (String(digit) !== uln[9]) {
    return wrong(`The last digit should be ${digit} for this number, so a digit may be wrong.`, compare);
  }
  return { ok: true, uln };
}

/** A well-formed ULN for invented learners: the first from `serial` (0 to 899,999,999) on that exists; they start with 1 to 9. */
export function ulnFrom(serial: number): string {
  for (let number = 100_000_000 + serial; ; number += 1) {
    const nine = fixedDigits(number, 9, 'A serial number');
    const digit = checkDigit(nine);
    if (digit !== undefined) return `${nine}${digit}`;
  }
}
