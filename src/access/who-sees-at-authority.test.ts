import { describe, expect, test } from 'vitest';
import { ALWAYS, AUTHORITY_CODES, ENDED, makeChild, makePerson, readCells, TODAY, TRUST } from './access.factory.ts';
import type { ChildFacts, Grant, Group } from './facts.ts';
import { type PostId, postsAt } from './posts.ts';
import { mayList, scopesOf } from './reach.ts';
import { ALL_SCOPES } from './scopes.ts';

/**
 * The parts of a record, by post at an authority, without a relation to the child.
 *   l  looked after by this authority, wherever the child is at school
 *   a  while a school’s request for advice is open (previously looked after: with the parents’ agreement)
 *   .  never. Two letters: either is enough.
 */
const EXPECTED = readCells(
  `
                     VH AV AN SW DS RO AA
  name               la la .  .  .  .  .
  moves              la la .  .  .  .  .
  identity           l  l  .  .  .  .  .
  characteristics    l  l  .  .  .  .  .
  care-group         la la .  .  .  .  .
  need-groups        a  a  .  .  .  .  .
  legal              l  l  .  .  .  .  .
  child-protection   .  .  .  .  .  .  .
  people             l  l  .  .  .  .  .
  contact-rule       l  l  .  .  .  .  .
  hidden-address     .  .  .  .  .  .  .
  profile            la la .  .  .  .  .
  risk-measures      la la .  .  .  .  .
  attendance         la la .  .  .  .  .
  suspensions        la la .  .  .  .  .
  behaviour          la la .  .  .  .  .
  plan               la la .  .  .  .  .
  signed-plan        la la .  .  .  .  .
  targets            la la .  .  .  .  .
  voice              .  .  .  .  .  .  .
  wellbeing          l  l  .  .  .  .  .
  send               la la .  .  .  .  .
  progress           la la .  .  .  .  .
  support            la la .  .  .  .  .
  money              l  l  .  .  .  .  .
  timeline           l  l  .  .  .  .  .
  duties             l  l  .  .  .  .  .
  own-duties         la la .  .  .  .  .
  sharing            .  .  .  .  .  .  .
  looks              .  .  .  .  .  .  .
  disclosures        .  .  .  .  .  .  .
  case-papers        .  .  .  .  .  .  .
`,
  AUTHORITY_CODES,
);

const grant = (scope: Grant['scope'], sections: Grant['sections'] = null): Grant => ({
  organisationId: 'authority-1',
  scope,
  sections,
  during: ALWAYS,
});

/** Whose care, how the authority is tied to the child, and what was agreed. */
const CARE: Readonly<Record<string, { groups: readonly Group[]; lookedAfterBy: readonly string[] }>> = {
  'looked after by this authority': { groups: ['CLA'], lookedAfterBy: ['authority-1'] },
  'looked after by another authority': { groups: ['CLA'], lookedAfterBy: ['authority-2'] },
  'previously looked after': { groups: ['CPLA'], lookedAfterBy: [] },
  'previously looked after, and in need': { groups: ['CPLA', 'CIN'], lookedAfterBy: [] },
  'in need': { groups: ['CIN', 'CSW'], lookedAfterBy: [] },
  'under a protection plan': { groups: ['CP'], lookedAfterBy: [] },
  'in kinship care': { groups: ['KIN'], lookedAfterBy: [] },
  'in no group': { groups: [], lookedAfterBy: [] },
};
const TIES: Readonly<Record<string, { facts: Partial<ChildFacts>; care: boolean; advice: boolean }>> = {
  'the authority’s own record': { facts: { controllers: ['authority-1'] }, care: true, advice: false },
  'a grant because it looks after the child': { facts: { grants: [grant('looked-after')] }, care: true, advice: false },
  'a grant because it holds the case': { facts: { grants: [grant('case-holder')] }, care: false, advice: false },
  'an open request for advice': { facts: { grants: [grant('advice')] }, care: false, advice: true },
  'its own record and a request for advice': {
    facts: { controllers: ['authority-1'], grants: [grant('advice')] },
    care: true,
    advice: true,
  },
  'a glass somebody broke': { facts: { grants: [grant('glass')] }, care: false, advice: false },
  'nothing but a school in its area': {
    facts: { controllers: ['school-1'], onRollAt: ['school-1'] },
    care: false,
    advice: false,
  },
};

describe.each(postsAt('authority').map(({ id }) => id))('%s', (post) => {
  test.each(Object.keys(CARE))('a child %s', (care) => {
    const { groups, lookedAfterBy } = CARE[care] ?? { groups: [], lookedAfterBy: [] };
    for (const [tie, { facts, care: reachesCare, advice }] of Object.entries(TIES)) {
      for (const adviceAgreedWith of [[], ['authority-1'], ['authority-2']]) {
        const child = makeChild({ groups, lookedAfterBy, adviceAgreedWith, ...facts });
        const looksAfter = reachesCare && care === 'looked after by this authority';
        const advises = advice && (!groups.includes('CPLA') || adviceAgreedWith.includes('authority-1'));
        const expected = ALL_SCOPES.filter((scope) => {
          const cell = EXPECTED.cell(scope, post);
          return (cell.includes('l') && looksAfter) || (cell.includes('a') && advises);
        });
        const seen = scopesOf(makePerson(post), child, TODAY);
        expect({ tie, adviceAgreedWith, seen: ALL_SCOPES.filter((scope) => seen.has(scope)) }).toEqual({
          tie,
          adviceAgreedWith,
          seen: expected,
        });
      }
    }
  });
});

test('the table has every post of an authority and every part', () => {
  expect([...EXPECTED.columns].sort()).toEqual(
    postsAt('authority')
      .map(({ id }) => id)
      .sort(),
  );
  expect(EXPECTED.rows).toEqual(ALL_SCOPES);
});

test('advice opens the parts the school chose, within what advice can open', () => {
  const child = makeChild({ groups: ['CIN'], grants: [grant('advice', ['attendance', 'money', 'voice'])] });
  expect([...scopesOf(makePerson('adviser'), child, TODAY)].sort()).toEqual(['attendance', 'name', 'own-duties']);
});

test('what an ended grant opened is closed again', () => {
  const ended = { ...grant('looked-after'), during: ENDED };
  const child = makeChild({ groups: ['CLA'], lookedAfterBy: ['authority-1'], grants: [ended] });
  expect([...scopesOf(makePerson('virtual-school-head'), child, TODAY)]).toEqual([]);
});

test('a trust sees no child of its schools', () => {
  const child = makeChild({ controllers: ['school-1'], groups: ['CLA'], onRollAt: ['school-1'] });
  for (const { id } of postsAt('trust')) {
    const person = makePerson(id, TRUST.organisationId);
    expect([...scopesOf(person, child, TODAY)]).toEqual([]);
    expect([...scopesOf(person, { ...child, controllers: ['school-1', 'trust-1'] }, TODAY)]).toEqual([]);
  }
});

const LISTS: readonly PostId[] = [
  'virtual-school-head',
  'adviser',
  'social-worker',
  'duty-social-worker',
  'reviewing-officer',
];
test('who may open a list of children at an authority', () => {
  for (const { id } of postsAt('authority')) {
    expect([id, mayList(makePerson(id), 'authority-1', TODAY)]).toEqual([id, LISTS.includes(id)]);
    expect(mayList(makePerson(id), 'authority-2', TODAY)).toBe(false);
  }
});
