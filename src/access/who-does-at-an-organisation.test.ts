import { describe, expect, test } from 'vitest';
import {
  AUTHORITY,
  AUTHORITY_CODES,
  makePerson,
  NOW,
  readCells,
  SCHOOL,
  SCHOOL_CODES,
  TODAY,
  TRUST,
} from './access.factory.ts';
import { ACTIONS } from './actions.ts';
import { decide } from './decide.ts';
import type { OrganisationFacts } from './facts.ts';
import { POSTS, postOf } from './posts.ts';

/**
 * What is done at an organisation, by post. Written from docs/access.md, not from the tables.
 *   Y  where the post is held   o  at the schools of its trust or authority   .  never
 * again: ! the password and code are asked again; !2 and a second person has to agree.
 */
const EXPECTED = readCells(
  `
                          again HT DT dD SL dS SE MH AO TE SU AG OF AD GO LG CH MC CL TL VH AV AN SW DS RO AA
  children.list           .     Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  .  .  .  .  .  .  .  Y  Y  .  Y  Y  Y  .
  child.add               .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  child.add-in-need       .     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  whats-due.see           .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  cohort-table.go-down    .     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  plans.see               .     Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  plans.caseload          .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  judgements.compare      .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  handovers.see           .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  handovers.answer        .     Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  plans.begin             .     Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  money.see               .     Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  money.export            !     Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  money.pool              .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  money.close-year        .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .
  waivers.see             .     Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .
  school-duty.complete    .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  .  .  .  .
  school-duty.waive       .     Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  .  .  .  .
  import.list             .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  import.looked-after     .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  import.children-in-need .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y
  import.see              .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  import.undo             !     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  import.read-original    !     Y  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y
  status.confirm-proposed .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  export.list             !     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  export.school-list      !     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  extract.pseudonymised   !     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  Y  .  .  .  .
  organisation.set        .     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  calendar.set            .     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  pack.settings           .     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  posts.see               .     Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Yo Yo Yo Y  Y  Y  Y  Y
  person.add              .     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  person.correct          !     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  post.set                !     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  post.evidence           .     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  class.set               .     Y  Y  Y  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  caseload.set            .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  second-factor.reset     !     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  session.revoke-other    !     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  training.record         .     Y  Y  Y  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  .
  training.record-governors .   .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  Y  .  .  .  .  .  .  .  .
  training.run-session    .     Y  Y  Y  .  .  .  .  .  .  .  .  .  Y  .  .  Y  .  Y  .  Y  .  .  .  .  .  .
  training.see            .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  .
  training.numbers        .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  Y  Y  Y  Y  Y  Y  .  Y  .  .  .  .  .  .
  training.record-own     .     Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  policies.read           .     Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  policy.comment          .     Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  policy.draft            .     Y  Y  .  Y  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  policy.approve          .     Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  policy.ratify           .     Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  Y  .  .  .  .  .  .  .  .
  policy.publish          .     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  policy.judge-guidance   .     Y  Y  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  briefing.ask            .     Y  Y  Y  Y  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .
  briefing.ask-governors  .     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  Y  .  .  .  .  .  .  .  .
  briefing.begin          .     Y  Y  Y  Y  .  .  .  .  .  .  .  .  Y  .  .  Y  .  Y  .  .  .  .  .  .  .  .
  briefing.numbers        .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  Y  Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .
  briefing.confirm        .     Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  assurance.see           .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  .  .  .  .  .
  release.make            .     Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .
  release.read            .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .  Y  Y  Y  Y  .  Yo Yo Yo Yo .  .  .  .
  question.ask            .     .  .  .  .  .  .  .  .  .  .  .  .  .  Y  Y  Y  Y  .  .  .  .  .  .  .  .  .
  question.answer         .     Y  Y  Y  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  shares.see              .     Y  .  .  Y  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
  glass.see               .     Y  .  .  Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .
  unusual-looking.see     .     Y  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .
  looks.answer            .     Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  audit.export            !     Y  .  .  .  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  values.ask-to-destroy   !     Y  .  .  Y  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
  values.destroy          !2    Y  .  .  Y  .  .  .  .  .  .  .  .  Y  .  .  .  .  .  .  Y  .  .  .  .  .  Y
`,
  { ...SCHOOL_CODES, TL: 'trust-lead', ...AUTHORITY_CODES },
);

const OWN: readonly string[] = ['my-work.see', 'feed.make', 'session.revoke-own', 'looking.switch'];
const OPERATORS: readonly string[] = ['authority.add', 'school.add', 'backup.make', 'backup.restore'];
/** What the operator may do in the terminal where nobody else was named, beside their own. */
const OPERATOR_TOO: readonly string[] = [
  ...[
    'children.list',
    'whats-due.see',
    'import.list',
    'import.looked-after',
    'import.children-in-need',
    'organisation.set',
  ],
  ...['calendar.set', 'pack.settings', 'posts.see', 'person.add', 'person.correct', 'post.set', 'release.make'],
  'audit.export',
];

const actions = ACTIONS.filter((action) => action.on === 'organisation').map(({ id }) => id);
const place = { school: SCHOOL, trust: TRUST, authority: AUTHORITY } as const;
const elsewhere: readonly OrganisationFacts[] = [
  { organisationId: 'school-2', kind: 'school', authorityId: 'authority-2', trustId: 'trust-2' },
  { organisationId: 'school-3', kind: 'school', authorityId: null, trustId: null },
  { organisationId: 'authority-2', kind: 'authority', authorityId: null, trustId: null },
];
const second = { actor: { ...makePerson('headteacher'), personId: 'person-2' }, agreedAt: NOW };
const confirmed = { today: TODAY, now: NOW, steppedUpAt: NOW } as const;

test('the table has every action at an organisation and every post', () => {
  expect([...EXPECTED.rows].sort()).toEqual([...actions].sort());
  expect(EXPECTED.columns.slice(1).toSorted()).toEqual(POSTS.map(({ id }) => id).toSorted());
  expect(
    ACTIONS.filter((action) => action.on === 'self')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(OWN.toSorted());
  expect(ACTIONS.filter((action) => action.on === 'deployment').map(({ id }) => id)).toEqual(OPERATORS);
});

describe.each(POSTS.map(({ id }) => id))('%s', (post) => {
  const actor = makePerson(post);
  const own = place[postOf(post).at[0] ?? 'school'];
  const other = { actor: { ...actor, personId: 'person-2' }, agreedAt: NOW };

  test.each(actions)('%s', (action) => {
    const cell = EXPECTED.cell(action, post);
    const may = (organisation: OrganisationFacts) =>
      decide({ actor, action, organisation, second: other, ...confirmed }).allowed;
    expect(may(own)).toBe(cell.includes('Y'));
    if (own !== SCHOOL) expect(may(SCHOOL)).toBe(cell.includes('o'));
    if (own === SCHOOL) expect([may(AUTHORITY), may(TRUST)]).toEqual([false, false]);
    expect(elsewhere.map(may)).toEqual([false, false, false]);
    expect(decide({ actor, action, second: other, ...confirmed }).allowed).toBe(false);
  });

  test('does what is its own, and nothing of the deployment’s', () => {
    for (const action of ACTIONS) {
      const { allowed } = decide({ actor, action: action.id, organisation: own, ...confirmed });
      if (action.on === 'self') expect([action.id, allowed]).toEqual([action.id, true]);
      if (action.on === 'deployment') expect([action.id, allowed]).toEqual([action.id, false]);
    }
  });
});

test.each(actions)('%s asks again, and for a second person, where the table says so', (action) => {
  const post = POSTS.find(({ id }) => EXPECTED.cell(action, id).includes('Y'))?.id ?? 'headteacher';
  const organisation = place[postOf(post).at[0] ?? 'school'];
  const actor = makePerson(post);
  const again = EXPECTED.cell(action, 'again');
  const stale = decide({ actor, action, organisation, today: TODAY, now: NOW });
  const alone = decide({ actor, action, organisation, ...confirmed });
  if (again === '.') expect(stale.allowed).toBe(true);
  else expect(stale).toMatchObject({ allowed: false, remedy: 'step-up' });
  if (again === '!2') {
    expect(alone).toMatchObject({ allowed: false, remedy: 'second-person' });
    expect(decide({ actor, action, organisation, ...confirmed, second }).allowed).toBe(true);
  } else expect(alone.allowed).toBe(true);
});

test('the operator may set up, bring in and list in the terminal, and nothing else', () => {
  const actor = { kind: 'operator', name: 'administrator of the data folder' } as const;
  const may = ACTIONS.filter(({ id }) => decide({ actor, action: id, organisation: SCHOOL, ...confirmed }).allowed);
  expect(may.map(({ id }) => id).toSorted()).toEqual([...OPERATORS, ...OPERATOR_TOO].toSorted());
});

test('people without a post, invited people and children do none of it', () => {
  const nobody = { ...makePerson('headteacher'), posts: [] };
  const invited = {
    kind: 'invitation',
    invitationId: 'invitation-1',
    childId: 'child-1',
    during: { from: TODAY, to: null },
    withdrawn: false,
  } as const;
  for (const actor of [nobody, invited, { kind: 'child', childId: 'child-1' } as const])
    for (const { id } of ACTIONS)
      expect([id, decide({ actor, action: id, organisation: SCHOOL, ...confirmed }).allowed]).toEqual([id, false]);
});

test('an administrator of a trust sets up the trust, not its schools', () => {
  const actor = makePerson('administrator', TRUST.organisationId);
  const may = (organisation: OrganisationFacts) =>
    actions.filter((action) => decide({ actor, action, organisation, second, ...confirmed }).allowed);
  expect(may(TRUST)).toContain('post.set');
  expect(may(SCHOOL)).toEqual([]);
});
