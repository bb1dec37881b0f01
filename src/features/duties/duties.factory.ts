import type { Day } from '../../calendar/day.ts';
import { closures, terms } from '../../calendar/school-calendar.factory.ts';
import type { Closure, SchoolTerm } from '../../calendar/school-terms.ts';
import { type Packs, packFiles, packsFolder, readPacks, type SchoolClock } from '../../packs/index.ts';
import { newShelf, toolsOf } from './duty-tools.queries.ts';
import type { DutyTools, Place } from './duty-tools.ts';

const authorities: Readonly<Record<string, string>> = {
  // Working days, as in the guidance, and no dates of its own.
  'eastholt/clocks.yaml': `first-pep-started:
  values:
    - {value: 15, unit: working-days, from: 2015-09-01, source: eastholt-handbook, verified: read}
first-pep-ready-for-review:
  values:
    - {value: 20, unit: working-days, from: 2015-09-01, source: eastholt-handbook, verified: read}
new-pep-after-school-change:
  values:
    - {value: 15, unit: working-days, from: 2015-09-01, source: eastholt-handbook, verified: read}
key-adult-named:
  values:
    - {value: 5, unit: school-days, from: 2015-09-01, source: eastholt-handbook, verified: read}
pep-first-age:
  values:
    - {value: 2, unit: age, from: 2015-09-01, source: eastholt-handbook, verified: read}
`,
  'eastholt/dates.yaml': `last-pep-date:
  title: Last day for the term’s PEPs
  days:
    - {year: 2026/27, term: autumn, day: 2026-12-15, source: eastholt-timetable, verified: read}
    - {year: 2026/27, term: spring, day: 2027-03-16, source: eastholt-timetable, verified: read}
`,
  // School days, and a last day for the term's PEPs.
  'northmere/clocks.yaml': `first-pep-started:
  values:
    - {value: 10, unit: school-days, from: 2015-09-01, source: northmere-handbook, verified: read}
first-pep-ready-for-review:
  values:
    - {value: 18, unit: school-days, from: 2015-09-01, source: northmere-handbook, verified: read}
`,
  'northmere/dates.yaml': `last-pep-date:
  title: Last day for the term’s PEPs
  days:
    - {year: 2026/27, term: autumn, day: 2026-12-11, source: northmere-timetable, verified: read}
    - {year: 2026/27, term: spring, day: 2027-03-12, source: northmere-timetable, verified: read}
    - {year: 2026/27, term: summer, day: 2027-07-16, source: northmere-timetable, verified: read}
`,
};

/** The packs of the product, with the clocks of the two invented authorities fixed for tests, and single files replaced. */
export function packsForTests(changes: Readonly<Record<string, string>> = {}): Packs {
  const replaced = { ...authorities, ...changes };
  const files = packFiles(packsFolder).map((file) => ({ ...file, text: replaced[file.path] ?? file.text }));
  const { packs, problems } = readPacks(files);
  if (packs === null) throw new Error(`The packs should be right: ${JSON.stringify(problems)}`);
  return packs;
}

/** The code of an invented authority. */
export const codes = { northmere: '991', eastholt: '992' } as const;

export function aPlace(given: Partial<Place> & { id: string }): Place {
  return { kind: 'school', schoolKind: 'primary', authorityCode: codes.northmere, begunOn: '2025-09-01', ...given };
}

export interface ToolsForTests {
  readonly today?: Day;
  readonly packs?: Packs;
  readonly places?: readonly Place[];
  readonly terms?: readonly SchoolTerm[];
  readonly closures?: readonly Closure[];
  /** What the schools have set for themselves, by school. */
  readonly clocks?: Readonly<Record<string, readonly SchoolClock[]>>;
}

const defaultPlaces: readonly Place[] = [
  aPlace({ id: 'school' }),
  aPlace({ id: 'other-school' }),
  aPlace({ id: 'northmere', kind: 'authority', schoolKind: null }),
  aPlace({ id: 'eastholt', kind: 'authority', schoolKind: null, authorityCode: codes.eastholt }),
];

/** Tools with two schools in Northmere and both authorities; every school has the invented years of the calendar's tests. */
export function toolsForTests(given: ToolsForTests = {}): DutyTools {
  return toolsOf(
    newShelf(given.packs ?? packsForTests()),
    (given.places ?? defaultPlaces).map((place) => ({
      place,
      name: `School ${place.id}`,
      terms: place.kind === 'school' ? (given.terms ?? terms) : [],
      closures: place.kind === 'school' ? (given.closures ?? closures) : [],
      clocks: given.clocks?.[place.id] ?? [],
    })),
    given.today ?? '2026-11-24',
  );
}
