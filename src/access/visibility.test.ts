import { expect, test } from 'vitest';
import { ALWAYS, ENDED, makePerson, TODAY } from './access.factory.ts';
import { JOBS } from './jobs.ts';
import { mayList } from './reach.ts';
import { listVisibility, postsToday } from './visibility.ts';

const job = (id: (typeof JOBS)[number]['id'], organisationId: string | null = 'school-1') =>
  ({ kind: 'system', job: id, organisationId }) as const;

test('a designated teacher’s lists: children in or after care, and what is shared, of the school and handed over', () => {
  const visibility = listVisibility(makePerson('designated-teacher'), TODAY);
  expect(visibility.never).toEqual({ sealed: true, barring: 'person-1' });
  const shared = { kind: 'shared', organisationId: 'school-1', post: 'designated-teacher', personId: 'person-1' };
  const byPost = visibility.terms.filter(({ relation }) => relation === null);
  expect(byPost.map(({ tie, conditions }) => ({ tie, conditions }))).toEqual([
    { tie: 'holds', conditions: [{ kind: 'in-group', groups: ['CLA', 'CPLA'] }] },
    { tie: 'handover', conditions: [{ kind: 'in-group', groups: ['CLA', 'CPLA'] }] },
    { tie: 'holds', conditions: [shared] },
    { tie: 'handover', conditions: [shared] },
  ]);
  for (const term of visibility.terms)
    expect(term).toMatchObject({ organisationId: 'school-1', post: 'designated-teacher' });
});

test('agency staff list the classes they are put down for on this one day', () => {
  expect(listVisibility(makePerson('agency-staff'), TODAY).terms.map(({ conditions }) => conditions)).toEqual([
    [{ kind: 'relation', personId: 'person-1', relation: 'teacher-of', todayAlone: true }],
    [{ kind: 'relation', personId: 'person-1', relation: 'support-of', todayAlone: true }],
  ]);
});

test('a stand-in’s lists hold the barred colleague’s post for the children it is about', () => {
  const person = { ...makePerson('teacher'), standsIn: [{ organisationId: 'school-1', post: 'headteacher' }] } as const;
  const standing = listVisibility(person, TODAY).terms.filter(({ post }) => post === 'headteacher');
  expect(standing.map(({ tie }) => tie)).toEqual(['holds', 'handover']);
  for (const { conditions } of standing)
    expect(conditions).toEqual([
      { kind: 'stands-in', personId: 'person-1', organisationId: 'school-1', post: 'headteacher' },
    ]);
});

test('former posts, an administrator, an invited person and a child have no terms at all', () => {
  const former = makePerson('headteacher', 'school-1', ENDED);
  expect(postsToday(former, TODAY)).toEqual([]);
  expect(listVisibility(former, TODAY).terms).toEqual([]);
  expect(listVisibility(makePerson('administrator'), TODAY).terms).toEqual([]);
  expect(listVisibility({ kind: 'child', childId: 'child-1' }, TODAY)).toEqual({
    never: { sealed: true, barring: null },
    terms: [],
  });
  const invited = { kind: 'invitation', invitationId: 'i', childId: 'c', during: ALWAYS, withdrawn: false } as const;
  expect(listVisibility(invited, TODAY).terms).toEqual([]);
});

test('who may open a list of children at a school', () => {
  const may = ['headteacher', 'teacher', 'agency-staff', 'attendance-officer', 'school-office'] as const;
  const not = ['administrator', 'governor', 'chair-of-governors', 'clerk', 'trust-lead'] as const;
  for (const post of may)
    expect([post, mayList(makePerson(post, 'school-1'), 'school-1', TODAY)]).toEqual([post, true]);
  for (const post of not)
    expect([post, mayList(makePerson(post, 'school-1'), 'school-1', TODAY)]).toEqual([post, false]);
  expect(mayList(makePerson('headteacher'), 'school-2', TODAY)).toBe(false);
});

test('what each job reads', () => {
  expect(
    JOBS.map(({ id }) => [
      id,
      listVisibility(job(id), TODAY)
        .terms.flatMap(({ scopes }) => scopes)
        .join(' '),
    ]),
  ).toEqual([
    ['refresh-duties', 'moves identity care-group need-groups people plan send wellbeing duties'],
    ['weekly-digest', 'name own-duties'],
    ['make-release', 'care-group need-groups duties'],
    ['seal-audit', ''],
    ['tidy-files', ''],
    ['lawful-retention', ''],
  ]);
  expect(listVisibility(job('weekly-digest'), TODAY).terms).toMatchObject([
    { organisationId: 'school-1', tie: 'reaches', post: null, conditions: [] },
  ]);
});
