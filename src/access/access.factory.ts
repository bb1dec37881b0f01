import type { Day } from '../calendar/index.ts';
import type { During } from './during.ts';
import type { ChildFacts, OrganisationFacts, PersonActor } from './facts.ts';
import { type PostId, postOf } from './posts.ts';

export const TODAY: Day = '2026-11-18';
export const TOMORROW: Day = '2026-11-19';
export const YESTERDAY: Day = '2026-11-17';
export const NOW = new Date('2026-11-18T09:30:00Z');
export const ALWAYS: During = { from: '2020-09-01', to: null };
export const ENDED: During = { from: '2020-09-01', to: TODAY };
export const THIS_DAY: During = { from: TODAY, to: TOMORROW };

export const SCHOOL: OrganisationFacts = {
  organisationId: 'school-1',
  kind: 'school',
  authorityId: 'authority-1',
  trustId: 'trust-1',
};
export const AUTHORITY: OrganisationFacts = {
  organisationId: 'authority-1',
  kind: 'authority',
  authorityId: null,
  trustId: null,
};
export const TRUST: OrganisationFacts = { organisationId: 'trust-1', kind: 'trust', authorityId: null, trustId: null };

/** A child in nobody's group, held by nobody: each test says what is so. */
export function makeChild(facts: Partial<ChildFacts> = {}): ChildFacts {
  return {
    childId: 'child-1',
    controllers: [],
    sealed: false,
    groups: [],
    lookedAfterBy: [],
    onRollAt: [],
    movingAt: [],
    hasSend: false,
    grants: [],
    shares: [],
    relations: [],
    bars: [],
    adviceAgreedWith: [],
    voiceOpenTo: [],
    ...facts,
  };
}

/** Somebody who holds one post today, signed in with a second factor. */
export function makePerson(
  post: PostId,
  organisationId: string = { school: 'school-1', trust: 'trust-1', authority: 'authority-1' }[
    postOf(post).at[0] ?? 'school'
  ],
  during: During = ALWAYS,
): PersonActor {
  const organisationKind = postOf(post).at.find((kind) => organisationId.startsWith(kind)) ?? 'school';
  return {
    kind: 'person',
    personId: 'person-1',
    secondFactor: true,
    posts: [{ organisationId, organisationKind, post, during }],
    standsIn: [],
  };
}

/** A table written as people read it: the first line names the columns, each other line a row and its cells. */
export interface Cells {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Throws RangeError for a cell that is not in the table. */
  cell(row: string, column: string): string;
}

/** `codes` turns the short column heads into ids; a head that is not among them is taken as it stands. */
export function readCells(text: string, codes: Readonly<Record<string, string>> = {}): Cells {
  const [head = [], ...lines] = text
    .split('\n')
    .map((line) => line.trim().split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0);
  const columns = head.map((code) => codes[code] ?? code);
  const cells = new Map<string, string>();
  for (const [row = '', ...values] of lines) {
    if (values.length !== columns.length)
      throw new RangeError(`${row} has ${values.length} cells of ${columns.length}.`);
    for (const [index, column] of columns.entries()) cells.set(`${row} ${column}`, values[index] ?? '');
  }
  return {
    columns,
    rows: lines.map(([row = '']) => row),
    cell(row, column) {
      const value = cells.get(`${row} ${column}`);
      if (value === undefined) throw new RangeError(`There is no cell ${row}, ${column}.`);
      return value;
    },
  };
}

export const SCHOOL_CODES = {
  HT: 'headteacher',
  DT: 'designated-teacher',
  dD: 'deputy-designated-teacher',
  SL: 'safeguarding-lead',
  dS: 'deputy-safeguarding-lead',
  SE: 'senco',
  MH: 'mental-health-lead',
  AO: 'attendance-officer',
  TE: 'teacher',
  SU: 'support-staff',
  AG: 'agency-staff',
  OF: 'school-office',
  AD: 'administrator',
  GO: 'governor',
  LG: 'link-governor',
  CH: 'chair-of-governors',
  MC: 'management-committee-member',
  CL: 'clerk',
} as const satisfies Record<string, PostId>;

export const AUTHORITY_CODES = {
  VH: 'virtual-school-head',
  AV: 'adviser',
  AN: 'analyst',
  SW: 'social-worker',
  DS: 'duty-social-worker',
  RO: 'reviewing-officer',
  AA: 'authority-administrator',
} as const satisfies Record<string, PostId>;
