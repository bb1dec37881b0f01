import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import {
  type ChildFacts,
  POSTS,
  type PostId,
  postsToShareWith,
  type Scope,
  shareableWith,
} from '../../access/index.ts';
import { readDisclosure } from './disclosure.form.ts';
import { lastDayAtFirst, readShare } from './share.form.ts';
import { partsToShare, peopleToShareWith, targetOf } from './share.ts';

const today = '2026-11-24';
const child = (given: Partial<ChildFacts> = {}): ChildFacts => ({
  childId: 'child',
  controllers: ['school'],
  sealed: false,
  groups: ['CIN'],
  lookedAfterBy: [],
  onRollAt: ['school'],
  movingAt: [],
  hasSend: false,
  grants: [],
  shares: [],
  relations: [],
  bars: [],
  adviceAgreedWith: [],
  voiceOpenTo: [],
  ...given,
});

describe('what can be shared', () => {
  test.each(POSTS.map((post) => post.id))(
    'with %s: nothing it cannot see by a share, and nothing it sees anyway',
    (post) => {
      const parts = partsToShare({ kind: 'post', post }, 'school', child(), today);
      for (const part of parts) expect(shareableWith(post)).toContain(part);
      for (const never of ['hidden-address', 'sharing', 'looks', 'disclosures'] as Scope[])
        expect(parts).not.toContain(never);
      if (!postsToShareWith().includes(post)) expect(parts).toEqual([]);
    },
  );

  test('of a looked-after child the designated teacher lacks little', () =>
    expect(
      partsToShare({ kind: 'post', post: 'designated-teacher' }, 'school', child({ groups: ['CLA'] }), today),
    ).toEqual(['need-groups', 'legal', 'child-protection']));

  test('with people who hold a post that can see it, and with nobody else', () => {
    const colleague = (personId: string, ...posts: PostId[]) => ({ personId, name: personId, posts });
    const all = [
      colleague('senco', 'senco', 'teacher'),
      colleague('teacher', 'teacher'),
      colleague('chair', 'governor'),
    ];
    expect(peopleToShareWith(all).map(({ personId }) => personId)).toEqual(['senco']);
    expect(targetOf('teacher', all)).toBeUndefined();
    expect(targetOf('designated-teacher', all)).toEqual({ kind: 'post', post: 'designated-teacher' });
    expect(targetOf('headteacher', all)).toBeUndefined();
  });
});

describe('the form of a share', () => {
  const good = {
    parts: ['plan', 'people'],
    reason: 'He leads the plan',
    'last-day': '31',
    'last-month': '8',
    'last-year': '2027',
  };
  test('ends the day after the last day typed', () =>
    expect(readShare(good, ['people', 'plan', 'send'], today).value).toEqual({
      parts: ['people', 'plan'],
      until: '2027-09-01',
      reason: 'He leads the plan',
    }));
  test('at first to the end of the school year', () => expect(lastDayAtFirst(today)).toBe('2027-08-31'));
  test.each([
    [{ ...good, parts: [] }, 'parts'],
    [{ ...good, parts: ['hidden-address'] }, 'parts'],
    [{ ...good, reason: ' ' }, 'reason'],
    [{ ...good, 'last-year': '2025' }, 'last'],
    [{ ...good, 'last-year': '2035' }, 'last'],
    [{ ...good, 'last-day': '', 'last-month': '', 'last-year': '' }, 'last'],
  ])('%j is put right at %s', (values, field) =>
    expect(Object.keys(readShare(values, ['people', 'plan'], today).errors)).toEqual([field]),
  );
  test('never holds a part that was not offered', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('people', 'plan', 'looks', 'legal')), (parts) => {
        for (const part of readShare({ ...good, parts }, ['plan'], today).value?.parts ?? []) expect(part).toBe('plan');
      }),
    ));
});

test('an entry of the log has its true date, who, what and why', () => {
  const good = {
    'body-kind': 'police',
    'body-name': 'Northmere Police',
    'told-to': 'PC 1234',
    'told-on-day': '3',
    'told-on-month': '10',
    'told-on-year': '2025',
    how: 'phone',
    what: 'Name and address',
    why: 'Missing since 3 pm',
  };
  expect(readDisclosure(good, today).value?.toldOn).toBe('2025-10-03');
  for (const name of ['body-kind', 'body-name', 'told-to', 'how', 'what', 'why'])
    expect(Object.keys(readDisclosure({ ...good, [name]: '' }, today).errors)).toEqual([name]);
  expect(readDisclosure({ ...good, 'told-on-year': '2027' }, today).errors).toHaveProperty('told-on');
});
