import type { Day } from '../../calendar/index.ts';
import { dice } from './dice.ts';
import { type InventedChild, inventedChild } from './invented-children.ts';
import { type InventedPerson, inventedPeople } from './invented-people.ts';
import { demonstrationPlaces, type InventedPlace, manyPlaces } from './invented-places.ts';

export interface InventedWorld {
  readonly places: readonly InventedPlace[];
  readonly people: readonly InventedPerson[];
  readonly children: readonly InventedChild[];
}

/** How many children of a school's roll are in the cohort, in the demonstration. */
const cohortShare: Partial<Record<string, number>> = { primary: 0.1, secondary: 0.076, pru: 0.64 };

/** The demonstration: three schools, two authorities, a trust, everybody who works there and the cohort. Same seed, same world. */
export function demonstrationWorld(today: Day, seed: number): InventedWorld {
  return worldOf(demonstrationPlaces, today, seed, (place) =>
    Math.round(place.roll * (cohortShare[place.schoolKind ?? ''] ?? 0)),
  );
}

/** Any size, for benches: `children` in the cohorts of `schools` schools of one authority. */
export function worldOfSize(today: Day, seed: number, children: number, schools: number): InventedWorld {
  const places = manyPlaces(schools);
  const each = Math.floor(children / schools);
  let extra = children - each * schools;
  return worldOf(places, today, seed, () => each + (extra-- > 0 ? 1 : 0));
}

function worldOf(
  places: readonly InventedPlace[],
  today: Day,
  seed: number,
  cohort: (place: InventedPlace) => number,
): InventedWorld {
  const chance = dice(seed);
  const people = places.flatMap((place) => inventedPeople(place, today, chance));
  const children = places
    .filter((place) => place.kind === 'school')
    .flatMap((place) =>
      Array.from({ length: cohort(place) }, (_, index) => inventedChild(place, index, today, chance)),
    );
  return { places, people, children };
}
