import { describe, expect, test } from 'vitest';
import { ALWAYS, ENDED, THIS_DAY, TODAY, TOMORROW, YESTERDAY } from './access.factory.ts';
import { ACTIONS, actionOf, isAction } from './actions.ts';
import { holdsOn, isThisDayAlone } from './during.ts';
import { isPost, POSTS, postOf, postsAt } from './posts.ts';
import { isRelation, RELATIONS, relationOf } from './relations.ts';
import { isScope, SCOPES } from './scopes.ts';
import { postsToShareWith, shareableWith, sharedTogether } from './sharing.ts';
import { needsSecondFactor } from './sign-in.ts';
import { WHO_SEES } from './who-sees.ts';

test('every id is there once, and in words that stay the same in a URL', () => {
  for (const table of [POSTS, RELATIONS, SCOPES, ACTIONS]) {
    const ids = table.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+([.-][a-z]+)*$/);
  }
});

test('what is not in a table is not taken for it', () => {
  expect([isPost('senco'), isPost('Senco'), isScope('plan'), isScope('constructor')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([isRelation('key-adult'), isRelation('friend-of'), isAction('child.add'), isAction('see')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(() => postOf('caretaker' as 'senco')).toThrow(RangeError);
  expect(() => relationOf('friend-of' as 'key-adult')).toThrow(RangeError);
  expect(() => actionOf('child.praise' as 'child.add')).toThrow(RangeError);
});

test('a post that sees children, by itself or by a relation that is not a case, says so; the others do not', () => {
  const seeing = new Set(WHO_SEES.filter((rule) => rule.relation !== 'panel-of').flatMap((rule) => rule.posts));
  expect(POSTS.filter(({ seesChildren }) => seesChildren).map(({ id }) => id)).toEqual(
    POSTS.filter(({ id }) => seeing.has(id)).map(({ id }) => id),
  );
});

test('a second factor is required of everyone who may see a child, and of those who say who does', () => {
  for (const { id, seesChildren, sensitive } of POSTS) {
    expect([id, sensitive]).toEqual([
      id,
      seesChildren || ['administrator', 'authority-administrator', 'analyst'].includes(id),
    ]);
    expect(needsSecondFactor([id], [])).toBe(sensitive);
  }
  expect(needsSecondFactor(['governor'], ['panel-of'])).toBe(true);
  expect(needsSecondFactor(['governor', 'teacher'], [])).toBe(true);
  expect(needsSecondFactor([], [])).toBe(false);
});

test('the staff of a school, who can be key adult or stand in: not agency staff, governors or administrators', () => {
  expect(POSTS.filter(({ staff }) => staff).map(({ id }) => id)).toEqual([
    ...[
      'headteacher',
      'designated-teacher',
      'deputy-designated-teacher',
      'safeguarding-lead',
      'deputy-safeguarding-lead',
    ],
    ...['senco', 'mental-health-lead', 'attendance-officer', 'teacher', 'support-staff', 'school-office'],
  ]);
});

test('each kind of organisation has its posts', () => {
  expect(postsAt('trust').map(({ id }) => id)).toEqual(['administrator', 'trust-lead']);
  expect(postsAt('authority').map(({ id }) => id)).toEqual([
    ...['virtual-school-head', 'adviser', 'analyst', 'social-worker', 'duty-social-worker', 'reviewing-officer'],
    'authority-administrator',
  ]);
  expect(postsAt('school')).toHaveLength(18);
});

describe('a period', () => {
  test.each([
    [ALWAYS, true],
    [THIS_DAY, true],
    [{ from: TODAY, to: null }, true],
    [ENDED, false],
    [{ from: TOMORROW, to: null }, false],
    [{ from: TODAY, to: TODAY }, false],
  ] as const)('%o', (during, expected) => {
    expect(holdsOn(during, TODAY)).toBe(expected);
  });
  test.each([
    [THIS_DAY, TODAY, true],
    [THIS_DAY, YESTERDAY, false],
    [{ from: YESTERDAY, to: TOMORROW }, TODAY, false],
    [{ from: TODAY, to: null }, TODAY, false],
    [{ from: '2026-12-31', to: '2027-01-01' }, '2026-12-31', true],
    [{ from: '2028-02-28', to: '2028-02-29' }, '2028-02-28', true],
    [{ from: '2027-03-28', to: '2027-03-29' }, '2027-03-28', true],
  ] as const)('%o is %s alone', (during, day, expected) => {
    expect(isThisDayAlone(during, day)).toBe(expected);
  });
});

describe('what can be shared', () => {
  test('with whom: never with a post that may not know why', () => {
    expect(postsToShareWith()).toEqual([
      'designated-teacher',
      'deputy-designated-teacher',
      'senco',
      'mental-health-lead',
    ]);
    expect(shareableWith('teacher')).toEqual([]);
    expect(shareableWith('mental-health-lead')).toEqual([
      'name',
      'profile',
      'risk-measures',
      'wellbeing',
      'support',
      'own-duties',
    ]);
  });
  test('never a hidden address, nor what was shared, looked at or disclosed', () => {
    for (const post of postsToShareWith())
      for (const scope of ['hidden-address', 'sharing', 'looks', 'disclosures', 'case-papers'] as const)
        expect(shareableWith(post)).not.toContain(scope);
  });
  test('the contact rule goes with the people, and the name with anything', () => {
    expect(sharedTogether(['people'])).toEqual(['name', 'people', 'contact-rule']);
    expect(sharedTogether(['targets'])).toEqual(['name', 'targets']);
    expect(sharedTogether([])).toEqual([]);
  });
});
