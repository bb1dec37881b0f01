import { describe, expect, test } from 'vitest';
import {
  ALWAYS,
  AUTHORITY,
  ENDED,
  makeChild,
  makePerson,
  NOW,
  SCHOOL,
  TODAY,
  TOMORROW,
  YESTERDAY,
} from './access.factory.ts';
import { addingOf, recordingOf } from './actions.ts';
import { decide } from './decide.ts';
import type { ChildFacts } from './facts.ts';
import { JOBS } from './jobs.ts';
import { scopesOf } from './reach.ts';
import { ALL_SCOPES } from './scopes.ts';
import { TELL } from './tell.ts';

const inCare = makeChild({ controllers: ['school-1'], groups: ['CLA'], onRollAt: ['school-1'] });
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

describe('the day a post ends', () => {
  const teacher = makePerson('designated-teacher', 'school-1', { from: '2026-09-01', to: TODAY });
  test('it still gives everything the day before, and nothing from that day', () => {
    expect(decide({ actor: teacher, action: 'see', part: 'plan', child: inCare, today: YESTERDAY }).allowed).toBe(true);
    expect(decide({ actor: teacher, action: 'see', part: 'plan', child: inCare, today: TODAY })).toEqual({
      allowed: false,
      because: 'Nothing opens plan of this child to this person.',
      tell: TELL.child,
      remedy: null,
    });
  });
  test('it gives nothing the day before it begins', () => {
    const next = makePerson('designated-teacher', 'school-1', { from: TOMORROW, to: null });
    expect(decide({ actor: next, action: 'see', child: inCare, today: TODAY }).allowed).toBe(false);
    expect(decide({ actor: next, action: 'see', child: inCare, today: TOMORROW }).allowed).toBe(true);
  });
  test('what was one’s own ends too', () => {
    expect(decide({ actor: teacher, action: 'my-work.see', today: YESTERDAY }).allowed).toBe(true);
    expect(decide({ actor: teacher, action: 'my-work.see', today: TODAY })).toMatchObject({ tell: TELL.nobody });
  });
});

test('a post counts only at the kind of organisation that has it', () => {
  const odd = { ...makePerson('headteacher'), posts: [] };
  const posts = [
    { organisationId: 'school-1', organisationKind: 'trust', post: 'headteacher', during: ALWAYS },
  ] as const;
  expect([...scopesOf({ ...odd, posts }, inCare, TODAY)]).toEqual([]);
});

describe('the bar', () => {
  const head = makePerson('headteacher');
  const standIn = {
    ...makePerson('teacher'),
    personId: 'person-2',
    standsIn: [{ organisationId: 'school-1', post: 'headteacher' }],
  } as const;
  const bars = [
    { personId: 'person-1', standInId: 'person-2', posts: [{ organisationId: 'school-1', post: 'headteacher' }] },
  ] as const;
  const barred: ChildFacts = { ...inCare, bars };

  test('closes the record to a head who is a parent', () => {
    expect(scopesOf(head, inCare, TODAY).size).toBe(ALL_SCOPES.length);
    expect(scopesOf(head, barred, TODAY).size).toBe(0);
    expect(decide({ actor: head, action: 'see', child: barred, today: TODAY })).toMatchObject({ tell: TELL.child });
    expect(
      decide({ actor: head, action: 'relative.lift', child: barred, today: TODAY, now: NOW, steppedUpAt: NOW }).allowed,
    ).toBe(false);
  });
  test('gives the named stand-in what the head would see and do, for this child alone', () => {
    expect(scopesOf(standIn, barred, TODAY).size).toBe(ALL_SCOPES.length);
    expect(scopesOf(standIn, inCare, TODAY).size).toBe(0);
    expect(decide({ actor: standIn, action: 'sharing.decide', child: barred, today: TODAY }).allowed).toBe(true);
    expect(decide({ actor: standIn, action: 'waivers.see', organisation: SCHOOL, today: TODAY }).allowed).toBe(false);
  });
  test('gives a stand-in nothing who was not named, no longer works there, or is barred too', () => {
    const other = { ...standIn, personId: 'person-3' };
    const gone = { ...standIn, posts: standIn.posts.map((held) => ({ ...held, during: ENDED })) };
    const governor = { ...makePerson('governor'), personId: 'person-2', standsIn: standIn.standsIn };
    const both = { ...barred, bars: [...bars, { personId: 'person-2', standInId: null, posts: [] }] };
    for (const actor of [other, gone, governor]) expect(scopesOf(actor, barred, TODAY).size).toBe(0);
    expect(scopesOf(standIn, both, TODAY).size).toBe(0);
  });
  test('names a stand-in only for a post the barred person still holds', () => {
    const left = { ...barred, bars: [{ ...bars[0], posts: [] }] };
    expect(scopesOf(standIn, left, TODAY).size).toBe(0);
  });
});

describe('dangerous acts', () => {
  const head = makePerson('headteacher');
  const ask = (steppedUpAt: Date | null) =>
    decide({ actor: head, action: 'address.reveal', child: inCare, today: TODAY, now: NOW, steppedUpAt }).allowed;
  test('count a confirmation for ten minutes, and none from the future', () => {
    expect(ask(minutesAgo(0))).toBe(true);
    expect(ask(minutesAgo(10))).toBe(true);
    expect(ask(minutesAgo(11))).toBe(false);
    expect(ask(minutesAgo(-1))).toBe(false);
    expect(ask(null)).toBe(false);
  });
  test('say first that a post does not include them, before they ask for a code', () => {
    const actor = makePerson('teacher');
    const decision = decide({ actor, action: 'address.reveal', child: inCare, today: TODAY, now: NOW });
    expect(decision).toMatchObject({ allowed: false, remedy: null });
  });
});

describe('destroying values', () => {
  const head = makePerson('headteacher');
  const lead = { ...makePerson('safeguarding-lead'), personId: 'person-2' };
  const ask = (second: { actor: typeof lead; agreedAt: Date } | undefined) =>
    decide({
      actor: head,
      action: 'values.destroy',
      organisation: SCHOOL,
      today: TODAY,
      now: NOW,
      steppedUpAt: NOW,
      second,
    });
  test('takes two different people who both may, the second lately', () => {
    expect(ask({ actor: lead, agreedAt: minutesAgo(60) }).allowed).toBe(true);
    expect(ask(undefined)).toMatchObject({ allowed: false, remedy: 'second-person', tell: TELL.secondPerson });
    expect(ask({ actor: { ...lead, personId: 'person-1' }, agreedAt: NOW }).allowed).toBe(false);
    expect(ask({ actor: { ...makePerson('teacher'), personId: 'person-2' }, agreedAt: NOW }).allowed).toBe(false);
    expect(ask({ actor: { ...lead, secondFactor: false }, agreedAt: NOW }).allowed).toBe(false);
    expect(
      ask({ actor: { ...makePerson('safeguarding-lead', 'school-2'), personId: 'person-2' }, agreedAt: NOW }).allowed,
    ).toBe(false);
    expect(ask({ actor: lead, agreedAt: minutesAgo(72 * 60 + 1) }).allowed).toBe(false);
    expect(ask({ actor: lead, agreedAt: minutesAgo(-1) }).allowed).toBe(false);
  });
});

describe('giving a post', () => {
  const ask = (by: 'administrator' | 'headteacher', personId: string, post: 'safeguarding-lead' | 'governor') =>
    decide({
      actor: makePerson(by),
      action: 'post.set',
      organisation: SCHOOL,
      today: TODAY,
      now: NOW,
      steppedUpAt: NOW,
      about: { personId, post },
    });
  test('an administrator gives nobody but others a post that sees children', () => {
    expect(ask('administrator', 'person-2', 'safeguarding-lead').allowed).toBe(true);
    expect(ask('administrator', 'person-1', 'governor').allowed).toBe(true);
    expect(ask('administrator', 'person-1', 'safeguarding-lead')).toMatchObject({ allowed: false, tell: TELL.ownPost });
  });
  test('somebody who is head and administrator may, as a head', () => {
    const head = makePerson('headteacher');
    const posts = [...makePerson('administrator').posts, ...head.posts];
    const about = { personId: 'person-1', post: 'safeguarding-lead' } as const;
    const asked = {
      action: 'post.set',
      organisation: SCHOOL,
      today: TODAY,
      now: NOW,
      steppedUpAt: NOW,
      about,
    } as const;
    expect(decide({ ...asked, actor: { ...head, posts } }).allowed).toBe(true);
  });
  test('a head of a small school may take on another post', () => {
    expect(ask('headteacher', 'person-1', 'safeguarding-lead').allowed).toBe(true);
  });
});

describe('the second factor', () => {
  test('is asked of posts that need it, and not of a governor', () => {
    const without = (post: 'governor' | 'headteacher' | 'administrator') => ({
      ...makePerson(post),
      secondFactor: false,
    });
    const ask = (
      post: 'governor' | 'headteacher' | 'administrator',
      action: 'release.read' | 'calendar.set' | 'my-work.see',
    ) => decide({ actor: without(post), action, organisation: SCHOOL, today: TODAY });
    expect(ask('governor', 'release.read').allowed).toBe(true);
    expect(ask('governor', 'my-work.see').allowed).toBe(true);
    expect(ask('headteacher', 'release.read')).toMatchObject({ allowed: false, remedy: 'second-factor' });
    expect(ask('administrator', 'calendar.set')).toMatchObject({ allowed: false, remedy: 'second-factor' });
    expect(ask('headteacher', 'my-work.see')).toMatchObject({ allowed: false, remedy: 'second-factor' });
  });
});

test('who has no post at an organisation is not sent to set up a second factor for it', () => {
  const actor = { ...makePerson('headteacher', 'school-2'), secondFactor: false };
  const decision = decide({ actor, action: 'calendar.set', organisation: SCHOOL, today: TODAY });
  expect(decision).toMatchObject({ allowed: false, remedy: null, tell: TELL.organisation });
});

describe('work without a person', () => {
  const job = (id: (typeof JOBS)[number]['id'], organisationId: string | null) =>
    ({ kind: 'system', job: id, organisationId }) as const;
  test('sees what its job is for, of the children of its organisation, and never what is hidden or said', () => {
    expect([...scopesOf(job('weekly-digest', 'school-1'), inCare, TODAY)].sort()).toEqual(['name', 'own-duties']);
    expect([...scopesOf(job('weekly-digest', 'school-2'), inCare, TODAY)]).toEqual([]);
    expect([...scopesOf(job('seal-audit', null), inCare, TODAY)]).toEqual([]);
    expect(scopesOf(job('refresh-duties', null), { ...inCare, sealed: true }, TODAY).size).toBe(0);
    for (const { id } of JOBS)
      for (const scope of ['hidden-address', 'voice', 'child-protection', 'legal', 'disclosures'] as const)
        expect(scopesOf(job(id, null), inCare, TODAY).has(scope)).toBe(false);
  });
  test('does what its job is for and nothing else', () => {
    const ask = (
      id: (typeof JOBS)[number]['id'],
      at: string | null,
      action: 'release.make' | 'audit.export' | 'post.set',
    ) => decide({ actor: job(id, at), action, organisation: SCHOOL, today: TODAY }).allowed;
    expect(ask('make-release', 'school-1', 'release.make')).toBe(true);
    expect(ask('make-release', 'school-2', 'release.make')).toBe(false);
    expect(ask('seal-audit', null, 'audit.export')).toBe(true);
    expect(ask('make-release', 'school-1', 'audit.export')).toBe(false);
    expect(ask('refresh-duties', null, 'post.set')).toBe(false);
  });
  test('keeps a sealed record only for the organisation that answers for it', () => {
    const sealed = makeChild({ controllers: ['authority-1'], sealed: true });
    const ask = (at: string | null, id: (typeof JOBS)[number]['id'] = 'lawful-retention') =>
      decide({ actor: job(id, at), action: 'sealed.retain', child: sealed, today: TODAY }).allowed;
    expect(ask(AUTHORITY.organisationId)).toBe(true);
    expect(ask('authority-2')).toBe(false);
    expect(ask(null)).toBe(false);
    expect(ask('authority-1', 'refresh-duties')).toBe(false);
  });
});

test('the operator’s terminal lists who and what is due, and opens no record', () => {
  const operator = { kind: 'operator', name: 'owner' } as const;
  expect([...scopesOf(operator, inCare, TODAY)].sort()).toEqual([
    'care-group',
    'duties',
    'identity',
    'moves',
    'name',
    'need-groups',
  ]);
  expect(scopesOf(operator, { ...inCare, sealed: true }, TODAY).size).toBe(0);
});

test('a child sees what is theirs, and another child nothing; an invited person reaches no record', () => {
  expect([...scopesOf({ kind: 'child', childId: 'child-1' }, inCare, TODAY)].sort()).toEqual([
    'name',
    'profile',
    'targets',
    'voice',
  ]);
  expect(scopesOf({ kind: 'child', childId: 'child-2' }, inCare, TODAY).size).toBe(0);
  const invited = {
    kind: 'invitation',
    invitationId: 'i',
    childId: 'child-1',
    during: ALWAYS,
    withdrawn: false,
  } as const;
  expect(scopesOf(invited, inCare, TODAY).size).toBe(0);
});

test('recording and adding are the safeguarding lead’s once a group beyond care is among them', () => {
  expect(['CLA', 'CPLA', 'CIN', 'CP', 'CSW', 'KIN'].map((group) => recordingOf(group as 'CLA'))).toEqual([
    ...['status.record-care', 'status.record-care', 'status.record-need', 'status.record-protection'],
    ...['status.record-need', 'status.record-need'],
  ]);
  expect(addingOf(['CLA'])).toBe('child.add');
  expect(addingOf(['CPLA', 'KIN'])).toBe('child.add-in-need');
});
