import { describe, expect, test } from 'vitest';
import {
  ALWAYS,
  AUTHORITY_CODES,
  ENDED,
  makeChild,
  makePerson,
  readCells,
  SCHOOL_CODES,
  THIS_DAY,
  TODAY,
} from './access.factory.ts';
import type { During } from './during.ts';
import { type ChildFacts, GROUPS } from './facts.ts';
import { POSTS, type PostId } from './posts.ts';
import { scopesOf } from './reach.ts';
import { RELATIONS, type RelationId } from './relations.ts';
import { ALL_SCOPES, type Scope } from './scopes.ts';

/**
 * The parts a relation opens to somebody whose post opens none of them. Y: yes; v: as the child allows; . never.
 * The child is on roll; their case is the authority's.
 */
const PARTS = readCells(`
                     key-adult teacher-of support-of social-worker-of cover-social-worker-of reviewing-officer-of adviser-of panel-of
  name               Y         Y          Y          Y                Y                      Y                    .          .
  moves              .         .          .          Y                Y                      .                    .          .
  identity           .         .          .          Y                Y                      .                    .          .
  characteristics    .         .          .          .                .                      .                    .          .
  care-group         .         .          .          Y                Y                      .                    .          .
  need-groups        .         .          .          Y                Y                      .                    .          .
  legal              .         .          .          .                .                      .                    .          .
  child-protection   .         .          .          .                .                      .                    .          .
  people             .         .          .          .                .                      .                    .          .
  contact-rule       .         .          .          .                .                      .                    .          .
  hidden-address     .         .          .          .                .                      .                    .          .
  profile            Y         Y          Y          .                .                      .                    .          .
  risk-measures      .         Y          Y          .                .                      .                    .          .
  attendance         .         .          .          Y                Y                      .                    .          .
  suspensions        .         .          .          Y                Y                      .                    .          .
  behaviour          .         .          .          .                .                      .                    .          .
  plan               .         .          .          Y                Y                      .                    .          .
  signed-plan        .         .          .          Y                Y                      Y                    .          .
  targets            Y         Y          Y          Y                Y                      .                    .          .
  voice              v         .          .          .                .                      .                    .          .
  wellbeing          .         .          .          .                .                      .                    .          .
  send               .         .          .          .                .                      .                    .          .
  progress           .         .          .          .                .                      .                    .          .
  support            .         .          .          .                .                      .                    .          .
  money              .         .          .          .                .                      .                    .          .
  timeline           .         .          .          .                .                      .                    .          .
  duties             .         .          .          .                .                      .                    .          .
  own-duties         Y         Y          Y          Y                Y                      .                    .          .
  sharing            .         .          .          .                .                      .                    .          .
  looks              .         .          .          .                .                      .                    .          .
  disclosures        .         .          .          .                .                      .                    .          .
  case-papers        .         .          .          .                .                      .                    .          Y
`);

/** Who can be what to a child. Y: while the post is held; d: by a row for that one day, so it ends each night. */
const HOLDERS = readCells(
  `
                          HT DT dD SL dS SE MH AO TE SU AG OF AD GO LG CH MC CL VH AV AN SW DS RO AA trust-lead
  key-adult               Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  teacher-of              Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  d  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  support-of              Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  d  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  social-worker-of        .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .
  cover-social-worker-of  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .
  reviewing-officer-of    .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .
  adviser-of              .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  panel-of                .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .
`,
  { ...SCHOOL_CODES, ...AUTHORITY_CODES },
);

const PERIODS: Readonly<Record<string, During>> = {
  'since 2020': ALWAYS,
  'today alone': THIS_DAY,
  'this week': { from: '2026-11-16', to: '2026-11-21' },
  'until yesterday': ENDED,
  'from tomorrow': { from: '2026-11-19', to: null },
};
const RUNNING = ['since 2020', 'today alone', 'this week'];

const theirs = (relation: RelationId, during: During): Partial<ChildFacts> => ({
  relations: [{ personId: 'person-1', relation, during }],
});
const around: Partial<ChildFacts> = {
  controllers: ['school-1'],
  onRollAt: ['school-1'],
  grants: [{ organisationId: 'authority-1', scope: 'case-holder', sections: null, during: ALWAYS }],
};
const inOrder = (scopes: ReadonlySet<Scope>) => ALL_SCOPES.filter((scope) => scopes.has(scope));
/** What the relation adds to what the post sees anyway. */
function added(post: PostId, facts: Partial<ChildFacts>, relation: Partial<ChildFacts>): readonly Scope[] {
  const person = makePerson(post);
  const without = scopesOf(person, makeChild(facts), TODAY);
  return inOrder(scopesOf(person, makeChild({ ...facts, ...relation }), TODAY)).filter((scope) => !without.has(scope));
}

test('the tables have every relation, every part and every post', () => {
  expect([...PARTS.columns].sort()).toEqual(RELATIONS.map(({ id }) => id).sort());
  expect(PARTS.rows).toEqual(ALL_SCOPES);
  expect([...HOLDERS.columns].sort()).toEqual(POSTS.map(({ id }) => id).sort());
});

describe.each(RELATIONS.map(({ id }) => id))('%s', (relation) => {
  test.each(POSTS.map(({ id }) => id))('held by %s', (post) => {
    const holder = HOLDERS.cell(relation, post);
    for (const [name, during] of Object.entries(PERIODS)) {
      const counts = (holder === 'Y' && RUNNING.includes(name)) || (holder === 'd' && name === 'today alone');
      for (const voiceOpenTo of [[], ['person-1'], ['person-2']]) {
        for (const groups of [[], ...GROUPS.map((group) => [group])]) {
          const facts = { ...around, groups, voiceOpenTo };
          const opens = ALL_SCOPES.filter((scope) => {
            const cell = PARTS.cell(scope, relation);
            return counts && (cell === 'Y' || (cell === 'v' && voiceOpenTo.includes('person-1')));
          });
          const already = scopesOf(makePerson(post), makeChild(facts), TODAY);
          expect({ name, groups, added: added(post, facts, theirs(relation, during)) }).toEqual({
            name,
            groups,
            added: opens.filter((scope) => !already.has(scope)),
          });
        }
      }
    }
  });
});

test('a relation in school ends with the roll, one at the authority with the case', () => {
  const gone: Partial<ChildFacts> = { ...around, onRollAt: ['school-2'] };
  for (const relation of ['key-adult', 'teacher-of', 'support-of'] as const)
    expect(added('teacher', gone, theirs(relation, ALWAYS))).toEqual([]);
  const closed: Partial<ChildFacts> = { ...around, grants: [] };
  expect(added('social-worker', closed, theirs('social-worker-of', ALWAYS))).toEqual([]);
  expect(added('reviewing-officer', closed, theirs('reviewing-officer-of', ALWAYS))).toEqual([]);
});

test('a relation of somebody else gives nothing', () => {
  const other = { relations: [{ personId: 'person-2', relation: 'teacher-of', during: ALWAYS } as const] };
  expect(added('teacher', around, other)).toEqual([]);
});

test('a relation at one school gives nothing through a post at another', () => {
  const child = makeChild({ ...around, ...theirs('teacher-of', ALWAYS) });
  expect(inOrder(scopesOf(makePerson('teacher', 'school-2'), child, TODAY))).toEqual([]);
});

test('teachers never learn the group, nor why, whatever groups the child is in', () => {
  const never: readonly Scope[] = [
    'care-group',
    'need-groups',
    'legal',
    'child-protection',
    'plan',
    'money',
    'timeline',
  ];
  const child = makeChild({ ...around, groups: GROUPS, hasSend: true, ...theirs('teacher-of', THIS_DAY) });
  for (const post of ['teacher', 'support-staff', 'agency-staff'] as const) {
    const seen = scopesOf(makePerson(post), child, TODAY);
    expect(seen.has('profile')).toBe(true);
    expect(never.filter((scope) => seen.has(scope))).toEqual([]);
  }
});
