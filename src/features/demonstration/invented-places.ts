/** The authorities and schools of the demonstration. Nobody works there. */
export interface InventedPlace {
  readonly key: string;
  readonly kind: 'school' | 'trust' | 'authority';
  readonly name: string;
  readonly urn: string | null;
  readonly laCode: string | null;
  readonly schoolKind: 'nursery' | 'primary' | 'secondary' | 'all-through' | 'special' | 'pru' | null;
  readonly authority: string | null;
  readonly trust: string | null;
  readonly pack: string;
  /** How many are on roll in all, in and beyond the cohort. */
  readonly roll: number;
  /** Years taught, as codes. */
  readonly years: readonly string[];
}

const primaryYears = ['N1', 'N2', 'R', '1', '2', '3', '4', '5', '6'] as const;
const secondaryYears = ['7', '8', '9', '10', '11'] as const;

const authority = (key: string, name: string, laCode: string): InventedPlace => ({
  key,
  kind: 'authority',
  name,
  laCode,
  pack: key,
  urn: null,
  schoolKind: null,
  authority: null,
  trust: null,
  roll: 0,
  years: [],
});

export const demonstrationPlaces: readonly InventedPlace[] = [
  authority('northmere', 'Northmere Council', '991'),
  authority('eastholt', 'Eastholt Council', '992'),
  {
    key: 'larkway',
    kind: 'trust',
    name: 'Larkway Trust',
    urn: null,
    laCode: null,
    schoolKind: null,
    authority: null,
    trust: null,
    pack: 'england',
    roll: 0,
    years: [],
  },
  {
    key: 'exampleton',
    kind: 'school',
    name: 'Exampleton Primary School',
    urn: '999001',
    laCode: '991',
    schoolKind: 'primary',
    authority: 'northmere',
    trust: null,
    pack: 'northmere',
    roll: 446,
    years: primaryYears,
  },
  {
    key: 'overmoor',
    kind: 'school',
    name: 'Overmoor School',
    urn: '999002',
    laCode: '991',
    schoolKind: 'secondary',
    authority: 'northmere',
    trust: 'larkway',
    pack: 'northmere',
    roll: 1368,
    years: secondaryYears,
  },
  {
    key: 'harbour',
    kind: 'school',
    name: 'Harbour Centre',
    urn: '999003',
    laCode: '992',
    schoolKind: 'pru',
    authority: 'eastholt',
    trust: null,
    pack: 'eastholt',
    roll: 86,
    years: secondaryYears,
  },
];

/** Any number of schools of one authority, for benches and for trying a size. */
export function manyPlaces(schools: number): InventedPlace[] {
  return [
    authority('northmere', 'Northmere Council', '991'),
    authority('eastholt', 'Eastholt Council', '992'),
    ...Array.from({ length: schools }, (_, index): InventedPlace => {
      const secondary = index % 4 === 0;
      return {
        key: `school-${index + 1}`,
        kind: 'school',
        name: `${secondary ? 'Sampleford School' : 'Trialham Primary School'} ${index + 1}`,
        urn: String(999_100 + index),
        laCode: '991',
        schoolKind: secondary ? 'secondary' : 'primary',
        authority: 'northmere',
        trust: null,
        pack: 'northmere',
        roll: secondary ? 1100 : 380,
        years: secondary ? secondaryYears : primaryYears,
      };
    }),
  ];
}
