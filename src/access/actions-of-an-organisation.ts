import { atOrganisation, byOperator, toOneself } from './action-row.ts';
import { DESIGNATED, GOVERNANCE, LEADS, SAFEGUARDING, SETS_UP, VIRTUAL_SCHOOL } from './post-groups.ts';
import { POSTS, type PostId } from './posts.ts';

const SEES_CHILDREN: readonly PostId[] = POSTS.filter((post) => post.seesChildren).map((post) => post.id);
const DESTROYS: readonly PostId[] = [
  'headteacher',
  'safeguarding-lead',
  'administrator',
  'virtual-school-head',
  'authority-administrator',
];

const DRAFTS: readonly PostId[] = ['headteacher', 'designated-teacher', 'safeguarding-lead', 'administrator'];

/** What is done at an organisation, to one's own things, and to the whole deployment. */
export const OTHER_ACTIONS = [
  // The list itself holds those whose name is open (listVisibility): for a post without a relation that may be nobody.
  atOrganisation('children.list', 'Open the list of the children one may see', SEES_CHILDREN, { operator: true }),
  atOrganisation('child.add', 'Add a child who is or was looked after', [...LEADS, ...VIRTUAL_SCHOOL]),
  atOrganisation('child.add-in-need', 'Add a child of another group', [
    'headteacher',
    'safeguarding-lead',
    'deputy-safeguarding-lead',
  ]),
  atOrganisation('whats-due.see', 'See what is due, by owner and by child', [...LEADS, ...VIRTUAL_SCHOOL], {
    operator: true,
  }),
  atOrganisation('cohort-table.go-down', 'Go down the termly cohort table', [
    'headteacher',
    'safeguarding-lead',
    'deputy-safeguarding-lead',
  ]),
  atOrganisation('plans.see', 'See how the term’s plans stand', ['headteacher', ...DESIGNATED, ...VIRTUAL_SCHOOL]),
  atOrganisation('plans.caseload', 'See how the plans of an adviser’s children stand, across schools', [
    ...VIRTUAL_SCHOOL,
  ]),
  atOrganisation('judgements.compare', 'See which plans were drawn to be judged twice, and how far judging agrees', [
    ...VIRTUAL_SCHOOL,
  ]),
  // What it opens at the school a child comes to is the database's to say (db/migrations/0251).
  atOrganisation('handovers.see', 'See which plans were handed over to the school and by it', [...LEADS]),
  atOrganisation('handovers.answer', 'Accept a plan that is handed over, or not; take an offer back', [
    'headteacher',
    ...DESIGNATED,
  ]),
  atOrganisation('plans.begin', 'Begin the term’s plans, many at once', [
    'headteacher',
    ...DESIGNATED,
    ...VIRTUAL_SCHOOL,
  ]),
  atOrganisation('money.see', 'See the year’s pupil premium, child by child', [
    ...['headteacher' as const, ...DESIGNATED, ...VIRTUAL_SCHOOL],
  ]),
  atOrganisation(
    'money.export',
    'Download the year’s pupil premium',
    ['headteacher', ...DESIGNATED, ...VIRTUAL_SCHOOL],
    { stepUp: true },
  ),
  atOrganisation('money.pool', 'Keep part of the year’s Plus centrally, and spend it for several children', [
    ...VIRTUAL_SCHOOL,
  ]),
  atOrganisation('money.close-year', 'Close a financial year of Pupil Premium Plus', ['virtual-school-head']),
  atOrganisation('waivers.see', 'See what was said not to be needed', ['headteacher', 'virtual-school-head']),
  atOrganisation('school-duty.complete', 'Say that a duty of the school was done', [...LEADS, 'chair-of-governors']),
  atOrganisation('school-duty.waive', 'Say that a duty of the school is not needed, and why', [
    'headteacher',
    'chair-of-governors',
  ]),

  atOrganisation('import.list', 'Bring in a school’s list', [...LEADS, 'administrator'], { operator: true }),
  atOrganisation(
    'import.looked-after',
    'Bring in the looked-after return',
    ['virtual-school-head', 'authority-administrator'],
    { operator: true },
  ),
  atOrganisation('import.children-in-need', 'Bring in the children in need census', ['authority-administrator'], {
    operator: true,
  }),
  atOrganisation('import.see', 'See past imports, their counts and problems', [
    ...LEADS,
    'administrator',
    'virtual-school-head',
    'authority-administrator',
  ]),
  atOrganisation(
    'import.undo',
    'Undo an import',
    [...LEADS, 'administrator', 'virtual-school-head', 'authority-administrator'],
    { stepUp: true },
  ),
  atOrganisation(
    'import.read-original',
    'Open the file that was brought in',
    ['headteacher', 'safeguarding-lead', 'authority-administrator'],
    { stepUp: true },
  ),
  atOrganisation('status.confirm-proposed', 'Confirm what an import proposes, such as previously looked after', [
    ...LEADS,
    'virtual-school-head',
    'authority-administrator',
  ]),
  atOrganisation('export.list', 'Download a list of the children one may see', [...LEADS, ...VIRTUAL_SCHOOL], {
    stepUp: true,
  }),
  atOrganisation(
    'export.school-list',
    'Make the authority’s list for one school',
    ['virtual-school-head', 'authority-administrator'],
    { stepUp: true },
  ),
  atOrganisation(
    'extract.pseudonymised',
    'Make an extract without names or dates of birth',
    ['analyst', 'virtual-school-head'],
    { stepUp: true },
  ),

  atOrganisation('organisation.set', 'Change what the organisation is called and what kind it is', [...SETS_UP], {
    operator: true,
  }),
  atOrganisation('calendar.set', 'Set terms, INSET and closure days', [...SETS_UP], { operator: true }),
  atOrganisation('pack.settings', 'Change a clock or another setting of the pack', [...SETS_UP], { operator: true }),
  atOrganisation('posts.see', 'See who holds which post', [], {
    anyone: true,
    overSchools: ['trust-lead', ...VIRTUAL_SCHOOL],
    operator: true,
  }),
  atOrganisation('person.add', 'Add a person, and invite them', [...SETS_UP], { operator: true }),
  // Where mail goes is where a sign-in can be taken over: asked again, and told to others (who-is-told.ts).
  atOrganisation('person.correct', 'Correct a person’s name or email address', [...SETS_UP], {
    operator: true,
    stepUp: true,
  }),
  atOrganisation('post.set', 'Give or end a post', [...SETS_UP], { operator: true, stepUp: true }),
  atOrganisation('post.evidence', 'Write down what shows that whoever holds a post meets what it asks', [...SETS_UP]),
  atOrganisation('class.set', 'Say who teaches and supports which class', [
    'headteacher',
    ...DESIGNATED,
    'administrator',
  ]),
  atOrganisation('caseload.set', 'Say which social worker, reviewing officer or adviser has which child', [
    'virtual-school-head',
    'authority-administrator',
  ]),
  atOrganisation('second-factor.reset', 'Let somebody set up their second factor anew', [...SETS_UP], {
    stepUp: true,
  }),
  atOrganisation('session.revoke-other', 'Sign somebody else out, close their sign-in or open it again', [...SETS_UP], {
    stepUp: true,
  }),
  atOrganisation('training.record', 'Record somebody’s training', [
    'headteacher',
    ...DESIGNATED,
    'administrator',
    'virtual-school-head',
  ]),
  atOrganisation('training.record-governors', 'Record the training of those who govern', [
    'clerk',
    'chair-of-governors',
  ]),
  atOrganisation('training.run-session', 'Run a session of a course, for staff or for those who govern', [
    'headteacher',
    ...DESIGNATED,
    'administrator',
    'virtual-school-head',
    'clerk',
    'chair-of-governors',
  ]),
  atOrganisation('training.see', 'See who has taken which training, and who has not', [
    ...LEADS,
    'administrator',
    'virtual-school-head',
  ]),
  atOrganisation('training.numbers', 'See how many have taken which training', [
    ...LEADS,
    'administrator',
    'virtual-school-head',
    ...GOVERNANCE,
    'clerk',
  ]),
  atOrganisation('training.record-own', 'Record one’s own training', [], { anyone: true }),

  atOrganisation('policies.read', 'Read the policies, drafts too', [], { anyone: true }),
  atOrganisation('policy.comment', 'Comment on a draft of a policy', [], { anyone: true }),
  atOrganisation('policy.draft', 'Draft a policy, and keep the list of policies', [...DRAFTS]),
  atOrganisation('policy.approve', 'Approve a draft, or take it back to be changed', ['headteacher']),
  atOrganisation('policy.ratify', 'Write down that a policy was ratified', [
    'headteacher',
    'chair-of-governors',
    'clerk',
  ]),
  atOrganisation('policy.publish', 'Publish a policy, or take it off', ['headteacher', 'administrator']),
  atOrganisation('policy.judge-guidance', 'Say that reissued guidance changes no sentence', [
    'headteacher',
    'designated-teacher',
    'safeguarding-lead',
  ]),

  atOrganisation('briefing.ask', 'Ask people to read something, and see who has confirmed it', [
    'headteacher',
    ...DESIGNATED,
    'safeguarding-lead',
    'administrator',
  ]),
  atOrganisation('briefing.ask-governors', 'Ask those who govern to read something, and see who has confirmed it', [
    'clerk',
    'chair-of-governors',
  ]),
  atOrganisation('briefing.begin', 'Ask somebody, staff or those who govern, to read something', [
    'headteacher',
    ...DESIGNATED,
    'safeguarding-lead',
    'administrator',
    'clerk',
    'chair-of-governors',
  ]),
  atOrganisation('briefing.numbers', 'See how many have confirmed what they were asked to read', [
    ...LEADS,
    'administrator',
    ...GOVERNANCE,
    'clerk',
  ]),
  atOrganisation('briefing.confirm', 'Confirm that one has read what one was asked to', [], { anyone: true }),

  atOrganisation('assurance.see', 'See which promises are kept, with the evidence', [...LEADS, ...VIRTUAL_SCHOOL]),
  atOrganisation('release.make', 'Make the term’s release of numbers', ['headteacher', 'virtual-school-head'], {
    operator: true,
    job: 'make-release',
  }),
  atOrganisation(
    'release.read',
    'Read a release: numbers with small ones suppressed',
    [...LEADS, ...GOVERNANCE, 'trust-lead', ...VIRTUAL_SCHOOL, 'analyst'],
    { overSchools: ['trust-lead', ...VIRTUAL_SCHOOL, 'analyst'] },
  ),
  atOrganisation('question.ask', 'Ask the school a question about a release', [...GOVERNANCE]),
  atOrganisation('question.answer', 'Answer a governor’s question', [...LEADS]),

  atOrganisation('shares.see', 'See what is shared of which child, and when it ends', [...SAFEGUARDING]),
  atOrganisation('glass.see', 'See who broke the glass, why, and what they opened', [
    'headteacher',
    'safeguarding-lead',
    'virtual-school-head',
  ]),
  atOrganisation('unusual-looking.see', 'See unusual looking', ['headteacher', 'virtual-school-head']),
  atOrganisation('looks.answer', 'Say why one opened a record', [], { anyone: true }),
  atOrganisation('audit.export', 'Export and check the sealed audit', [...SETS_UP], {
    stepUp: true,
    operator: true,
    job: 'seal-audit',
  }),
  atOrganisation('values.ask-to-destroy', 'Ask that old values in the audit be destroyed', DESTROYS, { stepUp: true }),
  atOrganisation('values.destroy', 'Destroy old values in the audit, once asked for', DESTROYS, {
    stepUp: true,
    twoPeople: true,
  }),

  toOneself('my-work.see', 'See one’s own work'),
  toOneself('feed.make', 'Make or revoke one’s own calendar feed'),
  toOneself('session.revoke-own', 'See and end one’s own sessions'),
  toOneself('looking.switch', 'Turn on “someone is looking”'),

  byOperator('authority.add', 'Add an authority'),
  byOperator('school.add', 'Add a school or a trust'),
  byOperator('backup.make', 'Make a backup'),
  byOperator('backup.restore', 'Restore a backup'),
] as const;
