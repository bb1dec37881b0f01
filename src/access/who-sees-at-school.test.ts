import { describe, expect, test } from 'vitest';
import { ALWAYS, makeChild, makePerson, readCells, SCHOOL_CODES, TODAY } from './access.factory.ts';
import type { ChildFacts, Group } from './facts.ts';
import { type PostId, postsAt } from './posts.ts';
import { scopesOf } from './reach.ts';
import { ALL_SCOPES, type Scope } from './scopes.ts';

/**
 * The parts of a record, by post, at the school that holds it. Written from docs/access.md, not from the tables.
 *   Y  every child of the school, on roll or gone     c  looked after or previously looked after
 *   x  as far as the safeguarding lead has shared     s  has SEND
 *   r  on roll, and in any group                      m  arriving or leaving just now
 *   .  never. Two letters: either is enough.
 */
const EXPECTED = readCells(
  `
                     HT DT dD SL dS SE MH AO TE SU AG OF AD GO LG CH MC CL
  name               Y  cx cx Y  Y  sx x  r  .  .  .  m  .  .  .  .  .  .
  moves              Y  cx cx Y  Y  sx .  .  .  .  .  m  .  .  .  .  .  .
  identity           Y  cx cx Y  Y  sx .  .  .  .  .  .  .  .  .  .  .  .
  characteristics    Y  cx cx Y  Y  sx .  .  .  .  .  .  .  .  .  .  .  .
  care-group         Y  cx cx Y  Y  x  .  .  .  .  .  .  .  .  .  .  .  .
  need-groups        Y  x  x  Y  Y  x  .  .  .  .  .  .  .  .  .  .  .  .
  legal              Y  x  x  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  child-protection   Y  x  x  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  people             Y  cx cx Y  Y  sx .  r  .  .  .  .  .  .  .  .  .  .
  contact-rule       Y  cx cx Y  Y  sx .  r  .  .  .  .  .  .  .  .  .  .
  hidden-address     Y  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  profile            Y  cx cx Y  Y  sx x  .  .  .  .  .  .  .  .  .  .  .
  risk-measures      Y  cx cx Y  Y  sx x  .  .  .  .  .  .  .  .  .  .  .
  attendance         Y  cx cx Y  Y  sx .  r  .  .  .  .  .  .  .  .  .  .
  suspensions        Y  cx cx Y  Y  x  .  .  .  .  .  .  .  .  .  .  .  .
  behaviour          Y  cx cx Y  Y  x  .  .  .  .  .  .  .  .  .  .  .  .
  plan               Y  cx cx Y  Y  x  .  .  .  .  .  .  .  .  .  .  .  .
  signed-plan        Y  cx cx Y  Y  x  .  .  .  .  .  .  .  .  .  .  .  .
  targets            Y  cx cx Y  Y  sx .  .  .  .  .  .  .  .  .  .  .  .
  voice              Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  wellbeing          Y  cx cx Y  Y  sx x  .  .  .  .  .  .  .  .  .  .  .
  send               Y  cx cx Y  Y  sx .  .  .  .  .  .  .  .  .  .  .  .
  progress           Y  cx cx Y  Y  sx .  .  .  .  .  .  .  .  .  .  .  .
  support            Y  cx cx Y  Y  sx x  .  .  .  .  .  .  .  .  .  .  .
  money              Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  timeline           Y  cx cx Y  Y  x  .  .  .  .  .  .  .  .  .  .  .  .
  duties             Y  cx cx Y  Y  x  .  .  .  .  .  .  .  .  .  .  .  .
  own-duties         Y  cx cx Y  Y  sx x  r  .  .  .  m  .  .  .  .  .  .
  sharing            Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  looks              Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  disclosures        Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  case-papers        Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
`,
  SCHOOL_CODES,
);

interface Situation {
  readonly groups: readonly Group[];
  /** Shared with the post that is tried. */
  readonly shared: readonly Scope[] | null;
  readonly hasSend: boolean;
  readonly moving: boolean;
  readonly onRoll: boolean;
}

const GROUPINGS: readonly (readonly Group[])[] = [
  ...[[], ['CLA'], ['CPLA'], ['CIN'], ['CP'], ['CSW'], ['KIN']],
  ...[
    ['CLA', 'CP'],
    ['CPLA', 'CIN', 'CSW'],
    ['KIN', 'CSW'],
  ],
] as readonly (readonly Group[])[];
const SHARED: readonly (readonly Scope[] | null)[] = [null, [], ['profile', 'attendance'], ALL_SCOPES];
const EITHER = [false, true];

const SITUATIONS: readonly Situation[] = GROUPINGS.flatMap((groups) =>
  SHARED.flatMap((shared) =>
    EITHER.flatMap((hasSend) =>
      EITHER.flatMap((moving) => EITHER.map((onRoll) => ({ groups, shared, hasSend, moving, onRoll }))),
    ),
  ),
);

function childIn(situation: Situation, post: PostId, held: Partial<ChildFacts>): ChildFacts {
  const share = { organisationId: 'school-1', with: { post }, scopes: situation.shared ?? [], during: ALWAYS };
  return makeChild({
    ...held,
    groups: situation.groups,
    shares: situation.shared === null ? [] : [share],
    hasSend: situation.hasSend,
    movingAt: situation.moving ? ['school-1'] : [],
    onRollAt: situation.onRoll ? ['school-1'] : [],
  });
}

function isExpected(cell: string, scope: Scope, { groups, shared, hasSend, moving, onRoll }: Situation): boolean {
  return [...cell].some((letter) => {
    if (letter === 'Y') return true;
    if (letter === 'c') return groups.includes('CLA') || groups.includes('CPLA');
    // A name, and what one is asked to do, come with whatever is shared.
    if (letter === 'x') return shared !== null && [...shared, 'name', 'own-duties'].includes(scope);
    if (letter === 's') return hasSend;
    if (letter === 'r') return onRoll && groups.length > 0;
    if (letter === 'm') return moving;
    return false;
  });
}

const TIES: Readonly<Record<string, Partial<ChildFacts>>> = {
  'a child the school answers for': { controllers: ['school-1'] },
  'a child of the authority who is enrolled here': {
    controllers: ['authority-1'],
    grants: [{ organisationId: 'school-1', scope: 'enrolment', sections: null, during: ALWAYS }],
  },
};

test('the table has every post of a school and every part', () => {
  expect([...EXPECTED.columns].sort()).toEqual(
    postsAt('school')
      .map(({ id }) => id)
      .sort(),
  );
  expect(EXPECTED.rows).toEqual(ALL_SCOPES);
});

describe.each(Object.entries(TIES))('%s', (_tie, held) => {
  test.each(postsAt('school').map(({ id }) => id))('%s sees what the table says, in every situation', (post) => {
    for (const situation of SITUATIONS) {
      const expected = ALL_SCOPES.filter((scope) => isExpected(EXPECTED.cell(scope, post), scope, situation));
      const seen = scopesOf(makePerson(post), childIn(situation, post, held), TODAY);
      expect({ situation, seen: ALL_SCOPES.filter((scope) => seen.has(scope)) }).toEqual({ situation, seen: expected });
    }
  });
});

test('no post sees anything of a child of another school, whatever is so of the child there', () => {
  for (const { id: post } of postsAt('school')) {
    for (const situation of SITUATIONS) {
      const seen = scopesOf(
        makePerson(post, 'school-2'),
        childIn(situation, post, TIES['a child the school answers for'] ?? {}),
        TODAY,
      );
      expect([...seen]).toEqual([]);
    }
  }
});

test('a share counts for its own post, organisation, person and days alone', () => {
  const child = (share: Partial<ChildFacts['shares'][number]>): ChildFacts =>
    makeChild({
      controllers: ['school-1'],
      groups: ['CIN'],
      shares: [
        {
          organisationId: 'school-1',
          with: { post: 'designated-teacher' },
          scopes: ['plan'],
          during: ALWAYS,
          ...share,
        },
      ],
    });
  const seen = (facts: ChildFacts) => [...scopesOf(makePerson('designated-teacher'), facts, TODAY)].sort();
  expect(seen(child({}))).toEqual(['name', 'own-duties', 'plan']);
  expect(seen(child({ with: { personId: 'person-1' } }))).toEqual(['name', 'own-duties', 'plan']);
  expect(seen(child({ with: { personId: 'person-2' } }))).toEqual([]);
  expect(seen(child({ with: { post: 'senco' } }))).toEqual([]);
  expect(seen(child({ organisationId: 'school-2' }))).toEqual([]);
  expect(seen(child({ during: { from: '2026-09-01', to: TODAY } }))).toEqual([]);
  expect(seen(child({ during: { from: '2026-11-19', to: null } }))).toEqual([]);
});

test('a share with a person opens nothing to a post with which nothing can be shared', () => {
  for (const post of ['teacher', 'attendance-officer', 'school-office', 'governor', 'administrator'] as const) {
    const share = { organisationId: 'school-1', with: { personId: 'person-1' }, scopes: ALL_SCOPES, during: ALWAYS };
    const child = makeChild({ controllers: ['school-1'], groups: [], shares: [share], onRollAt: ['school-1'] });
    expect([...scopesOf(makePerson(post), child, TODAY)]).toEqual([]);
  }
});

test('the next school sees what was handed over and accepted of the old record, and no more', () => {
  const child = makeChild({
    controllers: ['school-2'],
    groups: ['CLA'],
    grants: [
      {
        organisationId: 'school-1',
        scope: 'handover',
        sections: ['profile', 'targets', 'hidden-address'],
        during: ALWAYS,
      },
    ],
  });
  const seen = (post: PostId) => [...scopesOf(makePerson(post), child, TODAY)].sort();
  expect(seen('designated-teacher')).toEqual(['name', 'own-duties', 'profile', 'targets']);
  expect(seen('headteacher')).toEqual(['hidden-address', 'name', 'own-duties', 'profile', 'targets']);
  expect(seen('deputy-safeguarding-lead')).toEqual(['name', 'own-duties', 'profile', 'targets']);
  expect(seen('attendance-officer')).toEqual([]);
  expect(seen('teacher')).toEqual([]);
});
