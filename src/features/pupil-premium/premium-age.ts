import { ageOn, type Day, dayOf } from '../../calendar/day.ts';
import { academicYearOf } from '../../calendar/years.ts';
import type { Pack } from '../../packs/model.ts';

/** So many years old on the 31 August before the school year of the day: what Reception to Year 11 is counted by. */
const ageFor = (bornOn: Day, on: Day): number => ageOn(bornOn, dayOf(academicYearOf(on), 8, 31));

/** Null where the date of birth is not known. */
export function isOfPremiumAge(pack: Pack, bornOn: Day | null, on: Day): boolean | null {
  if (bornOn === null) return null;
  const last = pack.clock('pupil-premium-last-age', on);
  return !isBeforePremiumAge(pack, bornOn, on) && (last === undefined || ageFor(bornOn, on) < last.value);
}

export function isBeforePremiumAge(pack: Pack, bornOn: Day | null, on: Day): boolean {
  const first = pack.clock('pupil-premium-first-age', on);
  return bornOn !== null && first !== undefined && ageFor(bornOn, on) < first.value;
}
