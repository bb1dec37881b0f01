import { dice } from './dice.ts';
import type { InventedPlace } from './invented-places.ts';

export interface RollCount {
  readonly year_group: string;
  readonly sex: string;
  readonly sen: string;
  readonly pupil_premium: string;
  readonly pupils: number;
}

/** The rest of a roll, beyond the cohort: counts only, as an import keeps them. */
export function rollCounts(place: InventedPlace, cohort: number): RollCount[] {
  const chance = dice(place.roll);
  const counts = new Map<string, RollCount>();
  for (let pupil = 0; pupil < Math.max(0, place.roll - cohort); pupil += 1) {
    const row = {
      year_group: chance.pick(place.years),
      sex: chance.chance(0.5) ? 'F' : 'M',
      sen: chance.chance(0.04) ? 'E' : chance.chance(0.14) ? 'K' : 'N',
      pupil_premium: chance.chance(0.24) ? 'yes' : 'no',
    };
    const key = Object.values(row).join(' ');
    counts.set(key, { ...row, pupils: (counts.get(key)?.pupils ?? 0) + 1 });
  }
  return [...counts.values()];
}
