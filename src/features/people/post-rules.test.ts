import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { loadPacks } from '../../packs/index.ts';
import { checkPerson } from './new-person.ts';
import { postsToGive, whyNotEnded, whyNotGiven } from './post-rules.ts';
import type { PostHeld } from './register.ts';

const pack = loadPacks().england;
const today: Day = '2026-11-24';
const primary = { kind: 'school', schoolKind: 'primary' } as const;

const held = (post: string, personId: string, from: Day, to: Day | null = null): PostHeld => ({
  id: `${post} ${personId} ${from}`,
  post,
  personId,
  personName: personId,
  from,
  to,
  qualifiedTeacher: true,
  senior: true,
  hoursAWeek: null,
  appointedBy: null,
});

describe('posts that can be given', () => {
  test('those of law come first', () => {
    expect(postsToGive(pack, primary, today).slice(0, 6)).toEqual([
      'headteacher',
      'designated-teacher',
      'safeguarding-lead',
      'senco',
      'chair-of-governors',
      'clerk',
    ]);
  });

  test('a unit has a management committee, a school governors, a college no designated teacher', () => {
    const unit = postsToGive(pack, { kind: 'school', schoolKind: 'pru' }, today);
    expect(unit).toContain('management-committee-member');
    expect(unit).not.toContain('governor');
    expect(postsToGive(pack, primary, today)).not.toContain('management-committee-member');
    expect(postsToGive(pack, { kind: 'school', schoolKind: 'post-16' }, today)).not.toContain('designated-teacher');
  });

  test('an authority has its own', () => {
    const posts = postsToGive(pack, { kind: 'authority', schoolKind: null }, today);
    expect(posts).toContain('virtual-school-head');
    expect(posts).toContain('social-worker');
    expect(posts).not.toContain('designated-teacher');
  });
});

describe('why a post is not given', () => {
  const anna = held('designated-teacher', 'Anna', '2024-09-01');
  const ben = held('designated-teacher', 'Ben', '2025-09-01', '2026-12-01');
  const why = (post: string, personId: string, from: Day, to: Day | null, others: PostHeld[]) =>
    whyNotGiven({ post, personId, from, to }, others, pack, primary, today);

  test.each<[string, Parameters<typeof why>, string | null]>([
    ['nobody holds it', ['designated-teacher', 'Cara', '2026-09-01', null, []], null],
    ['a second designated teacher', ['designated-teacher', 'Cara', '2026-09-01', null, [anna]], null],
    ['a third', ['designated-teacher', 'Cara', '2026-09-01', null, [anna, ben]], 'post'],
    ['a third after the second has left', ['designated-teacher', 'Cara', '2026-12-01', null, [anna, ben]], null],
    ['a third before the second has left', ['designated-teacher', 'Cara', '2026-11-30', null, [anna, ben]], 'post'],
    ['the same person at the same time', ['designated-teacher', 'Anna', '2026-09-01', null, [anna]], 'post'],
    ['the same person again, later', ['designated-teacher', 'Ben', '2026-12-01', null, [ben]], null],
    [
      'a second safeguarding lead',
      ['safeguarding-lead', 'Ben', '2026-09-01', null, [held('safeguarding-lead', 'Anna', '2024-09-01')]],
      'post',
    ],
    [
      'many governors',
      ['governor', 'D', '2026-09-01', null, [held('governor', 'A', '2024-09-01'), held('governor', 'B', '2024-09-01')]],
      null,
    ],
    ['the wrong way round', ['senco', 'Cara', '2026-09-02', '2026-09-01', []], 'to'],
    ['no day at all', ['senco', 'Cara', '2026-09-02', '2026-09-02', []], 'to'],
    ['a post of an authority', ['social-worker', 'Cara', '2026-09-01', null, []], 'post'],
    ['no post', ['wizard', 'Cara', '2026-09-01', null, []], 'post'],
    ['a slip in the year', ['senco', 'Cara', '0026-09-01', null, []], 'from'],
  ])('%s', (_, given, field) => {
    expect(why(...given)?.field ?? null).toBe(field);
  });

  test('says who holds it', () => {
    expect(why('designated-teacher', 'Cara', '2026-09-01', null, [anna, ben])?.problem).toBe(
      'At most 2 people can hold this post at once, and Anna and Ben do. End that first, or begin later',
    );
  });
});

describe('why a post is not ended', () => {
  const head = held('headteacher', 'Anna', '2020-09-01');
  const administrator = held('administrator', 'Ben', '2024-09-01', '2027-01-01');
  test.each<[string, PostHeld, Day, PostHeld[], RegExp | null]>([
    ['today', held('teacher', 'Cara', '2024-09-01'), '2026-11-24', [], null],
    ['before it began', held('teacher', 'Cara', '2026-09-01'), '2026-08-31', [], /before the post began/],
    ['later than it ends', held('teacher', 'Cara', '2024-09-01', '2026-09-01'), '2026-11-24', [], /already/],
    ['the head with an administrator', head, '2026-12-30', [head, administrator], null],
    ['the head when the administrator will have gone', head, '2026-12-31', [head, administrator], /Name another/],
    ['the last of them', head, '2026-12-31', [head], /Name another/],
  ])('%s', (_, holding, lastDay, all, words) => {
    const why = whyNotEnded(holding, lastDay, all);
    if (words === null) expect(why).toBeNull();
    else expect(why).toMatch(words);
  });
});

describe('a person', () => {
  test.each([
    [
      { name: ' Ada  Example ', email: ' Ada@School.Example ' },
      { done: { name: 'Ada Example', email: 'ada@school.example' } },
    ],
    [{ name: 'Ada', email: '' }, { done: { name: 'Ada', email: null } }],
    [
      { name: '', email: 'x' },
      {
        problems: {
          name: 'Give their name, as colleagues know it',
          email: 'Check the address: it looks like name@school.example',
        },
      },
    ],
    [{ name: 'ada@school.example', email: '' }, { problems: { name: 'This is an address. Give their name' } }],
    [
      { name: 'Ada', email: 'a@b.example, c@d.example' },
      { problems: { email: 'Give one address alone, like name@school.example' } },
    ],
  ])('%j', (given, expected) => {
    expect(checkPerson(given)).toEqual(expected);
  });
});
