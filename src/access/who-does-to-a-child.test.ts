import { describe, expect, test } from 'vitest';
import {
  ALWAYS,
  AUTHORITY_CODES,
  makeChild,
  makePerson,
  NOW,
  readCells,
  SCHOOL_CODES,
  TODAY,
} from './access.factory.ts';
import { ACTIONS, type ActionId } from './actions.ts';
import { decide } from './decide.ts';
import type { ChildFacts, Group } from './facts.ts';
import { postOf } from './posts.ts';
import { ALL_SCOPES, type Scope } from './scopes.ts';

/**
 * What is done to one child’s record, by post. Written from docs/access.md, not from the tables.
 *   Y  every child of the school             c  looked after or previously looked after
 *   x  all of it shared by the safeguarding lead  s  has SEND
 *   r  on roll, and in any group             m  arriving or leaving just now
 *   l  looked after by this authority        .  never
 * again: the password and code are asked again (!).
 */
const EXPECTED = readCells(
  `
                            again HT DT dD SL dS SE MH AO TE SU AG OF AD GO LG CH MC CL VH AV AN SW DS RO AA
  child.correct             .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  characteristics.record    .     Y  cx cx Y  Y  sx .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  send.record               .     Y  cx cx Y  Y  sx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  premium.record            .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  enrolment.record          .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  status.record-care        .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  status.record-need        .     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  status.record-protection  .     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  status.record-legal       .     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  contact.record            .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  contact-rule.set          .     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  contact-unsafe.mark       .     Y  cx cx Y  Y  sx .  r  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  contact-unsafe.lift       !     Y  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  address.hide              .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  address.reveal            !     Y  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  address.unhide            !     Y  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  relative.bar              .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  relative.lift             !     Y  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  stand-in.name             !     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  sharing.decide            .     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  disclosure.record         .     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  key-adult.name            .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  key-adult.record-view     .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  pep.record-started        .     Y  cx cx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  pep.record-held           .     Y  cx cx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  plan.begin                .     Y  cx cx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  plan.lead                 .     Y  cx cx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  plan.judge                .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  plan.read-voice           .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  .  .  .  .  .  .
  plan.write-school         .     Y  cx cx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  plan.write-safeguarding   .     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  plan.write-send           .     .  .  .  .  .  sx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  plan.write-wellbeing      .     .  .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  plan.write-teaching       .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  plan.write-key-adult      .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  plan.write-social-work    .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  plan.write-advice         .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  target.set                .     Y  cx cx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  target.settle             .     Y  cx cx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  premium.ask               .     Y  cx cx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  premium.decide            .     Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  premium.account           .     Y  cx cx .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  note.write                .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  action.agree              .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  duty.complete             .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  duty.waive                .     Y  cx cx Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  l  l  .  .  .  .  .
  duty.complete-own         .     Y  cx cx Y  Y  sx x  r  .  .  .  m  .  .  .  .  .  .  l  l  .  .  .  .  .
  duty.waive-own            .     Y  cx cx Y  Y  sx x  r  .  .  .  m  .  .  .  .  .  .  l  l  .  .  .  .  .
  looks.ask                 .     Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  child.adopt               !     Y  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  l  .  .  .  .  .  .
  sealed.retain             .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
`,
  { ...SCHOOL_CODES, ...AUTHORITY_CODES },
);

/** What a relation lets somebody do whose post lets them do none of it. */
const BY_RELATION: Readonly<Record<string, readonly string[]>> = {
  'key-adult': ['key-adult.record-view', 'plan.write-key-adult', 'duty.complete-own', 'duty.waive-own'],
  'teacher-of': ['plan.write-teaching', 'duty.complete-own', 'duty.waive-own'],
  'support-of': ['plan.write-teaching', 'duty.complete-own', 'duty.waive-own'],
  'social-worker-of': [
    'pep.record-started',
    'plan.begin',
    'plan.write-social-work',
    'target.set',
    'duty.complete-own',
    'duty.waive-own',
  ],
  'cover-social-worker-of': [
    'pep.record-started',
    'plan.begin',
    'plan.write-social-work',
    'target.set',
    'duty.complete-own',
    'duty.waive-own',
  ],
  'reviewing-officer-of': [],
  'adviser-of': [],
  'panel-of': [],
};
const HOLDER = {
  'key-adult': 'support-staff',
  'teacher-of': 'teacher',
  'support-of': 'support-staff',
  'social-worker-of': 'social-worker',
  'cover-social-worker-of': 'duty-social-worker',
  'reviewing-officer-of': 'reviewing-officer',
  'adviser-of': 'analyst',
  'panel-of': 'clerk',
} as const;

const toChild = ACTIONS.filter((action) => action.on === 'child').map(({ id }) => id);
const ask = (actor: ReturnType<typeof makePerson>, action: ActionId, child: ChildFacts) =>
  decide({ actor, action, child, today: TODAY, now: NOW, steppedUpAt: NOW });

const EITHER = [false, true];
const GROUPINGS: readonly (readonly Group[])[] = [
  [],
  ['CLA'],
  ['CPLA'],
  ['CIN'],
  ['CP'],
  ['CSW'],
  ['KIN'],
  ['CLA', 'CP'],
];

test('the table has every action on a child and every post of a school or an authority', () => {
  expect([...EXPECTED.rows].sort()).toEqual([...toChild].sort());
});

describe.each(EXPECTED.columns.slice(1))('%s', (column) => {
  const post = Object.values({ ...SCHOOL_CODES, ...AUTHORITY_CODES }).find((id) => id === column) ?? 'teacher';
  const organisationId = postOf(post).at.includes('authority') ? 'authority-1' : 'school-1';

  test('may do to a child what the table says, in every situation', () => {
    for (const groups of GROUPINGS)
      for (const shared of EITHER)
        for (const hasSend of EITHER)
          for (const moving of EITHER)
            for (const onRoll of EITHER)
              for (const ours of EITHER) {
                const share = { organisationId, with: { post }, scopes: ALL_SCOPES, during: ALWAYS };
                const child = makeChild({
                  controllers: ['school-1', 'authority-1'],
                  groups,
                  shares: shared ? [share] : [],
                  hasSend,
                  movingAt: moving ? ['school-1'] : [],
                  onRollAt: onRoll ? ['school-1'] : [],
                  lookedAfterBy: groups.includes('CLA') ? [ours ? 'authority-1' : 'authority-2'] : [],
                });
                const holds: Readonly<Record<string, boolean>> = {
                  Y: true,
                  c: groups.includes('CLA') || groups.includes('CPLA'),
                  x: shared,
                  s: hasSend,
                  r: onRoll && groups.length > 0,
                  m: moving,
                  l: groups.includes('CLA') && ours,
                };
                const expected = toChild.filter((id) => [...EXPECTED.cell(id, post)].some((letter) => holds[letter]));
                const may = toChild.filter((id) => ask(makePerson(post, organisationId), id, child).allowed);
                expect({ child, may }).toEqual({ child, may: expected });
              }
  });

  test('may do nothing to a child of another organisation', () => {
    const elsewhere = organisationId === 'school-1' ? 'school-2' : 'authority-2';
    const child = makeChild({
      controllers: ['school-1', 'authority-1'],
      groups: ['CLA', 'CIN'],
      lookedAfterBy: ['authority-1'],
      onRollAt: ['school-1'],
      movingAt: ['school-1'],
      hasSend: true,
    });
    expect(toChild.filter((id) => ask(makePerson(post, elsewhere), id, child).allowed)).toEqual([]);
  });
});

test.each(Object.keys(HOLDER) as (keyof typeof HOLDER)[])('what being %s lets a person do', (relation) => {
  const child = makeChild({
    controllers: ['school-1', 'authority-1'],
    groups: ['CIN'],
    onRollAt: ['school-1'],
    relations: [{ personId: 'person-1', relation, during: ALWAYS }],
  });
  const may = toChild.filter((id) => ask(makePerson(HOLDER[relation]), id, child).allowed);
  expect(may.toSorted()).toEqual((BY_RELATION[relation] ?? []).toSorted());
});

test.each(toChild)('%s asks for the person again where the table says so, and not elsewhere', (id) => {
  const child = makeChild({ controllers: ['school-1'], groups: ['CLA'] });
  const actor = makePerson('headteacher');
  const stale = decide({ actor, action: id, child, today: TODAY, now: NOW });
  if (id === 'sealed.retain') expect(stale.allowed).toBe(false);
  else if (EXPECTED.cell(id, 'again') === '!') expect(stale).toMatchObject({ allowed: false, remedy: 'step-up' });
  // what is never the head’s asks for nobody again either
  else expect(stale).toMatchObject(EXPECTED.cell(id, 'headteacher') === 'Y' ? { allowed: true } : { remedy: null });
});

/** What a designated teacher may do to a child in need of whom one part is shared, beside what any share allows. */
const WITH_ONE_PART: Readonly<Partial<Record<Scope, readonly ActionId[]>>> = {
  identity: ['child.correct'],
  characteristics: ['characteristics.record'],
  send: ['send.record'],
  moves: ['enrolment.record'],
  money: ['premium.record', 'premium.ask', 'premium.account'],
  'care-group': ['status.record-care'],
  people: ['contact.record', 'contact-unsafe.mark', 'address.hide'],
  profile: ['key-adult.name', 'key-adult.record-view'],
  plan: ['pep.record-started', 'pep.record-held', 'plan.begin', 'plan.lead', 'plan.write-school'],
  timeline: ['note.write'],
  duties: ['action.agree', 'duty.complete', 'duty.waive'],
};
const WITH_ANY: readonly ActionId[] = ['relative.bar', 'duty.complete-own', 'duty.waive-own'];

test.each(ALL_SCOPES)('what may be done when %s alone is shared', (part) => {
  const share = {
    organisationId: 'school-1',
    with: { post: 'designated-teacher' },
    scopes: [part],
    during: ALWAYS,
  } as const;
  const child = makeChild({ controllers: ['school-1'], groups: ['CIN'], shares: [share] });
  const may = toChild.filter((id) => ask(makePerson('designated-teacher'), id, child).allowed);
  expect(may.toSorted()).toEqual([...WITH_ANY, ...(WITH_ONE_PART[part] ?? [])].toSorted());
});

test('only an organisation that answers for the record seals it', () => {
  const child = makeChild({
    controllers: ['authority-1'],
    groups: ['CLA'],
    lookedAfterBy: ['authority-1'],
    grants: [{ organisationId: 'school-1', scope: 'enrolment', sections: null, during: ALWAYS }],
  });
  expect(ask(makePerson('headteacher'), 'child.adopt', child).allowed).toBe(false);
  expect(ask(makePerson('headteacher'), 'child.correct', child).allowed).toBe(true);
  expect(ask(makePerson('virtual-school-head'), 'child.adopt', child).allowed).toBe(true);
});

test('nothing is written through what was handed over or opened for advice', () => {
  const grant = (organisationId: string, scope: 'handover' | 'advice') =>
    ({ organisationId, scope, sections: null, during: ALWAYS }) as const;
  const child = makeChild({
    controllers: ['school-2'],
    groups: ['CLA'],
    grants: [grant('school-1', 'handover'), grant('authority-1', 'advice')],
  });
  for (const post of ['headteacher', 'designated-teacher', 'virtual-school-head', 'adviser'] as const)
    expect(toChild.filter((id) => ask(makePerson(post), id, child).allowed)).toEqual([]);
});
