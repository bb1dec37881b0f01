import { describe, expect, test } from 'vitest';
import { ALWAYS, ENDED, makeChild, makePerson, NOW, TODAY } from './access.factory.ts';
import { decide, openScopes } from './decide.ts';
import type { BrokenGlass } from './facts.ts';
import { glassWouldOpen, isReason } from './glass.ts';
import { POSTS } from './posts.ts';
import { ALL_SCOPES, type Scope } from './scopes.ts';
import { TELL } from './tell.ts';

const child = makeChild({ controllers: ['school-1', 'authority-1'], groups: ['CIN', 'CP'], onRollAt: ['school-1'] });
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const glass: BrokenGlass = {
  childId: 'child-1',
  personId: 'person-1',
  organisationId: 'school-1',
  reason: 'Found hurt at the gate, no lead in school',
  brokenAt: NOW,
  until: later(60),
};

/** What a glass opens, by who breaks it. Nobody else may. */
const AT_SCHOOL: readonly Scope[] = [
  ...['name', 'moves', 'identity', 'characteristics', 'care-group', 'need-groups', 'legal', 'child-protection'],
  ...['people', 'contact-rule', 'profile', 'risk-measures', 'attendance', 'suspensions', 'behaviour', 'plan'],
  ...['signed-plan', 'targets', 'wellbeing', 'send', 'progress', 'support', 'timeline'],
] as Scope[];
const AT_AUTHORITY: readonly Scope[] = [
  ...['name', 'moves', 'identity', 'care-group', 'need-groups', 'people', 'contact-rule'],
  ...['attendance', 'suspensions', 'plan', 'signed-plan', 'targets'],
] as Scope[];
const OPENS: Readonly<Record<string, readonly Scope[]>> = {
  'designated-teacher': AT_SCHOOL,
  'deputy-designated-teacher': AT_SCHOOL,
  senco: AT_SCHOOL,
  'mental-health-lead': AT_SCHOOL,
  'social-worker': AT_AUTHORITY,
  'duty-social-worker': AT_AUTHORITY,
};

describe.each(POSTS.map(({ id }) => id))('%s', (post) => {
  const actor = makePerson(post);
  test('breaks the glass on the parts the table says, or on none', () => {
    const opens = glassWouldOpen(actor, child, TODAY);
    expect(ALL_SCOPES.filter((scope) => opens.has(scope))).toEqual(OPENS[post] ?? []);
    expect(decide({ actor, action: 'glass.break', child, today: TODAY }).allowed).toBe(post in OPENS);
  });
  test('cannot at another organisation, on a sealed record, on a relative, or once the post has ended', () => {
    const bars = [{ personId: 'person-1', standInId: null, posts: [] }];
    const away = { ...child, controllers: ['school-2', 'authority-2'] };
    const gone = { ...actor, posts: actor.posts.map((held) => ({ ...held, during: ENDED })) };
    expect(glassWouldOpen(actor, { ...child, sealed: true }, TODAY).size).toBe(0);
    expect(glassWouldOpen(actor, { ...child, bars }, TODAY).size).toBe(0);
    expect(glassWouldOpen(actor, away, TODAY).size).toBe(0);
    expect(glassWouldOpen(gone, child, TODAY).size).toBe(0);
    expect(glassWouldOpen({ ...actor, secondFactor: false }, child, TODAY).size).toBe(0);
  });
});

describe('a broken glass', () => {
  const actor = makePerson('designated-teacher');
  const see = (part: Scope, broken: BrokenGlass | null, now = later(5)) =>
    decide({ actor, action: 'see', part, child, today: TODAY, now, glass: broken });

  test('opens what is beyond need to know, and says so', () => {
    expect(see('plan', null)).toEqual({
      allowed: false,
      because: 'plan is beyond need to know.',
      tell: TELL.glass,
      remedy: 'break-glass',
    });
    expect(see('plan', glass)).toEqual({ allowed: true, because: 'The glass is broken, and opens plan.' });
  });
  test('closes by itself: at its time, and never later than an hour', () => {
    expect(see('plan', glass, later(59)).allowed).toBe(true);
    expect(see('plan', glass, later(60)).allowed).toBe(false);
    expect(see('plan', { ...glass, until: later(10) }, later(10)).allowed).toBe(false);
    expect(see('plan', { ...glass, until: later(600) }, later(61)).allowed).toBe(false);
    expect(see('plan', glass, later(-1)).allowed).toBe(false);
  });
  test('is one person’s, for one child, with a reason', () => {
    expect(see('plan', { ...glass, personId: 'person-2' }).allowed).toBe(false);
    expect(see('plan', { ...glass, childId: 'child-2' }).allowed).toBe(false);
    expect(see('plan', { ...glass, reason: '.' }).allowed).toBe(false);
  });
  test.each(['hidden-address', 'voice', 'looks', 'sharing', 'disclosures', 'case-papers', 'money'] as const)(
    'never opens %s',
    (part) => {
      expect(see(part, glass)).toMatchObject({ allowed: false, remedy: null, tell: TELL.child });
    },
  );
  test('opens nothing without an instant to hold it to', () => {
    expect(openScopes({ actor, child, today: TODAY, glass }).size).toBe(0);
  });
  test('lets nothing be done that could not be done before', () => {
    const ask = { actor, child, today: TODAY, now: later(5), steppedUpAt: later(5), glass };
    for (const action of ['child.correct', 'pep.record-held', 'contact.record', 'duty.waive'] as const)
      expect(decide({ ...ask, action }).allowed).toBe(false);
  });
  test('is rationed', () => {
    const ask = (brokenLately: number) => decide({ actor, action: 'glass.break', child, today: TODAY, brokenLately });
    expect(ask(2).allowed).toBe(true);
    expect(ask(3)).toMatchObject({ allowed: false, tell: TELL.glassSpent });
  });
  test('is not offered where all of it is open anyway, or to no post that could', () => {
    expect(decide({ actor: makePerson('headteacher'), action: 'glass.break', child, today: TODAY })).toMatchObject({
      because: 'No post held here may break the glass.',
    });
    const share = {
      organisationId: 'school-1',
      with: { post: 'designated-teacher' },
      scopes: ALL_SCOPES,
      during: ALWAYS,
    } as const;
    expect(decide({ actor, action: 'glass.break', child: { ...child, shares: [share] }, today: TODAY })).toMatchObject({
      because: 'All of it is open anyway.',
    });
  });
});

test('a reason has letters that somebody else can read later', () => {
  expect(isReason('Hurt, no lead here')).toBe(true);
  expect(isReason('')).toBe(false);
  expect(isReason('.............')).toBe(false);
  expect(isReason('urgent')).toBe(false);
});
