import { describe, expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { loadPacks } from '../../packs/index.ts';
import { organisationWords } from '../organisations/model.ts';
import { postTitle } from './post-titles.ts';
import { type PostHeld, packPosts, registerOn } from './register.ts';
import { type HolderFacts, requirementsSeen } from './requirements.ts';

const pack = loadPacks().england;
const today: Day = '2026-11-24';
const facts: HolderFacts = { qualifiedTeacher: true, senior: true, hoursAWeek: 6, isHead: false, training: null };

const states = (post: string, given: Partial<HolderFacts>) => {
  const found = pack.post(post);
  if (found === undefined) throw new Error(post);
  return Object.fromEntries(requirementsSeen(found, { ...facts, ...given }, today).map(({ id, state }) => [id, state]));
};

const shown = (requirement: string, since: Day | null = null) =>
  new Map([[requirement, { id: 'e', words: 'Minute 12', since }]]);

describe('what a post asks of its holder', () => {
  test.each<[string, Partial<HolderFacts>, Record<string, string>]>([
    [
      'designated-teacher',
      { training: { taken: 2, asked: 2 } },
      { 'qualified-teacher': 'met', seniority: 'met', time: 'met', training: 'met' },
    ],
    [
      'designated-teacher',
      { qualifiedTeacher: false, senior: false, hoursAWeek: 0, training: { taken: 1.5, asked: 2 } },
      { 'qualified-teacher': 'not-met', seniority: 'not-met', time: 'not-met', training: 'under-way' },
    ],
    [
      'designated-teacher',
      { qualifiedTeacher: null, senior: null, hoursAWeek: null, training: { taken: 3, asked: 2 } },
      { 'qualified-teacher': 'not-known', seniority: 'not-known', time: 'not-known', training: 'met' },
    ],
    // The head or acting head may be it without being a qualified teacher.
    [
      'designated-teacher',
      { qualifiedTeacher: false, senior: null, isHead: true, training: null },
      { 'qualified-teacher': 'met', seniority: 'met', time: 'met', training: 'kept-elsewhere' },
    ],
    ['senco', { qualifiedTeacher: false, isHead: true }, { 'qualified-teacher': 'not-met' }],
    ['safeguarding-lead', { senior: true }, { leadership: 'met', training: 'kept-elsewhere' }],
    [
      'safeguarding-lead',
      { training: { taken: 1, asked: 1, until: '2027-09-30' } },
      { leadership: 'met', training: 'met' },
    ],
    [
      'safeguarding-lead',
      { training: { taken: 0, asked: 1, until: null } },
      { leadership: 'met', training: 'not-met' },
    ],
    ['link-governor', { training: { taken: 0, asked: 1 } }, { training: 'under-way' }],
    ['link-governor', { training: 'withheld', evidence: shown('training') }, { training: 'withheld' }],
    ['virtual-school-head', {}, { officer: 'kept-elsewhere' }],
    ['headteacher', {}, {}],
  ])('%s with %j', (post, given, expected) => {
    expect(states(post, given)).toEqual(expected);
  });
});

describe('what somebody wrote down', () => {
  test('says it where nothing else is known, and not against what is known', () => {
    const senior = { senior: null, evidence: shown('seniority') };
    expect(states('designated-teacher', senior)).toMatchObject({ seniority: 'met' });
    expect(states('designated-teacher', { ...senior, senior: false })).toMatchObject({ seniority: 'not-met' });
    expect(states('virtual-school-head', { evidence: shown('officer') })).toEqual({ officer: 'met' });
    expect(states('virtual-school-head', { evidence: shown('officer', '2026-11-25') })).toEqual({
      officer: 'kept-elsewhere',
    });
  });
});

const held = (post: string, personId: string, from: Day, to: Day | null = null): PostHeld => ({
  id: `${post} ${personId}`,
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

describe('the register', () => {
  const posts = packPosts(pack, { kind: 'school', schoolKind: 'primary' }, today);
  const lines = (all: PostHeld[]) =>
    new Map(registerOn(posts, all, today, () => null).map((line) => [line.post.id, line]));

  test('a post nobody holds is vacant where somebody must', () => {
    const register = lines([]);
    expect(register.get('designated-teacher')).toMatchObject({ vacant: true, vacantSince: null });
    expect(register.get('link-governor')).toMatchObject({ vacant: true });
    expect(register.get('attendance-officer')).toMatchObject({ vacant: false });
  });

  test('is vacant from the day after the last day, and says who comes', () => {
    const register = lines([
      held('designated-teacher', 'Anna', '2020-09-01', '2026-11-01'),
      held('designated-teacher', 'Ben', '2027-01-04'),
    ]);
    expect(register.get('designated-teacher')).toMatchObject({
      vacant: true,
      vacantSince: '2026-11-01',
      toCome: [{ personId: 'Ben' }],
    });
  });

  test('two designated teachers are as it should be, two safeguarding leads are not', () => {
    const register = lines([
      held('designated-teacher', 'Anna', '2020-09-01'),
      held('designated-teacher', 'Ben', '2020-09-01'),
      held('safeguarding-lead', 'Anna', '2020-09-01'),
      held('safeguarding-lead', 'Ben', '2020-09-01'),
    ]);
    expect(register.get('designated-teacher')).toMatchObject({ vacant: false, tooMany: false });
    expect(register.get('designated-teacher')?.holders).toHaveLength(2);
    expect(register.get('safeguarding-lead')).toMatchObject({ tooMany: true });
  });
});

describe('what posts are called', () => {
  test.each([
    ['pru', 'headteacher', 'Head of centre'],
    ['pru', 'chair-of-governors', 'Chair of the management committee'],
    ['pru', 'link-governor', 'Management committee member for looked-after children'],
    ['pru', 'clerk', 'Clerk to the management committee'],
    ['primary', 'chair-of-governors', 'Chair of governors'],
    ['primary', 'link-governor', 'Governor for looked-after children'],
    ['primary', 'administrator', 'Administrator'],
    ['primary', 'safeguarding-lead', 'Designated safeguarding lead'],
  ])('%s: %s is %s', (schoolKind, post, title) => {
    expect(postTitle(post, pack, organisationWords(pack, { kind: 'school', schoolKind }))).toBe(title);
  });
});
