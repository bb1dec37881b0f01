import type { Day } from '../../calendar/index.ts';
import type { RollCount } from './cohort.ts';
import { offRollFrom } from './enrolment-difference.ts';
import type { Said } from './said.ts';

/** The rest of a roll as numbers: year, sex, SEN and pupil premium, and never a name. Who has left is not counted. */
export function addToRoll(roll: readonly RollCount[], said: readonly Said[], asAt: Day): RollCount[] {
  const counts = new Map(roll.map((count) => [nameOf(count), count]));
  for (const { counted, enrolment } of said) {
    const offRoll = offRollFrom(enrolment?.left ?? null);
    if (counted === null || (offRoll !== null && offRoll <= asAt)) continue;
    const before = counts.get(nameOf(counted))?.pupils ?? 0;
    counts.set(nameOf(counted), { ...counted, pupils: before + 1 });
  }
  return [...counts.values()];
}

const nameOf = ({ yearGroup, sex, sen, pupilPremium }: Omit<RollCount, 'pupils'>): string =>
  [yearGroup, sex, sen, pupilPremium].join('\u001f');
