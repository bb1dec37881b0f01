import { GROUPS, type Group } from './facts.ts';
import { type PostId, STAFF_POSTS } from './posts.ts';
import { type RelationId, relationOf } from './relations.ts';
import { ALL_SCOPES, allBut, type Scope } from './scopes.ts';

/** How a child is tied to the organisation where a post is held. In words in docs/access.md, exactly in visibility.ts. */
export type Tie = 'holds' | 'handover' | 'on-roll' | 'moving' | 'looks-after' | 'case' | 'advice';

/** What else must be true. */
export type When = 'shared' | 'has-send' | 'voice-allowed' | 'parents-agreed' | 'today-alone';

export interface SightRule {
  readonly posts: readonly PostId[];
  /** The person must be this to the child, and hold one of `posts` there. */
  readonly relation?: RelationId;
  /** One of these ties is enough. */
  readonly through: readonly Tie[];
  /** The child is in one of these groups today; null: in any, or in none any more. */
  readonly groups: readonly Group[] | null;
  readonly when: readonly When[];
  /** At most these parts: fewer where a share or a grant holds fewer. */
  readonly scopes: readonly Scope[];
}

/** Comes with whatever is shared, or opened in part: one cannot work for a child without a name. */
export const ALWAYS_WITH_A_PART: readonly Scope[] = ['name', 'own-duties'];

/** These ties open a record for reading. Nothing is written through them. */
export const READING_ONLY: readonly Tie[] = ['handover', 'advice'];

const AT_SCHOOL: readonly Tie[] = ['holds', 'handover'];
const DESIGNATED: readonly PostId[] = ['designated-teacher', 'deputy-designated-teacher'];
const VIRTUAL_SCHOOL: readonly PostId[] = ['virtual-school-head', 'adviser'];

const IN_CLASS: readonly Scope[] = ['name', 'profile', 'risk-measures', 'targets', 'own-duties'];
const SEND_WORK: readonly Scope[] = [
  ...['name', 'moves', 'identity', 'characteristics', 'people', 'contact-rule', 'profile', 'risk-measures'],
  ...['attendance', 'targets', 'wellbeing', 'send', 'progress', 'support', 'own-duties'],
] as readonly Scope[];
const CASEWORK: readonly Scope[] = [
  ...['name', 'moves', 'identity', 'care-group', 'need-groups', 'attendance', 'suspensions'],
  ...['plan', 'signed-plan', 'targets', 'own-duties'],
] as readonly Scope[];
const ADVICE: readonly Scope[] = [
  ...[
    'name',
    'moves',
    'care-group',
    'need-groups',
    'profile',
    'risk-measures',
    'attendance',
    'suspensions',
    'behaviour',
  ],
  ...['plan', 'signed-plan', 'targets', 'send', 'progress', 'support', 'own-duties'],
] as readonly Scope[];

function byPost(
  posts: readonly PostId[],
  through: readonly Tie[],
  groups: readonly Group[] | null,
  when: readonly When[],
  scopes: readonly Scope[],
): SightRule {
  return { posts, through, groups, when, scopes };
}

function byRelation(
  relation: RelationId,
  posts: readonly PostId[],
  through: readonly Tie[],
  when: readonly When[],
  scopes: readonly Scope[],
): SightRule {
  return { posts, relation, through, groups: null, when, scopes };
}

const withoutAgency = (relation: RelationId): readonly PostId[] =>
  relationOf(relation).with.filter((post) => post !== 'agency-staff');

/**
 * Who sees which parts of which children's records. Nobody sees anything that no row gives. Above every row stand the
 * bar, the seal, and a post that has ended (decide.ts). Governors, administrators, analysts and trusts have no row:
 * they see no child.
 */
export const WHO_SEES: readonly SightRule[] = [
  byPost(['headteacher'], AT_SCHOOL, null, [], ALL_SCOPES),
  byPost(['safeguarding-lead'], AT_SCHOOL, null, [], allBut('looks', 'case-papers')),
  byPost(['deputy-safeguarding-lead'], AT_SCHOOL, null, [], allBut('looks', 'case-papers', 'hidden-address')),
  byPost(
    DESIGNATED,
    AT_SCHOOL,
    ['CLA', 'CPLA'],
    [],
    allBut(
      'legal',
      'child-protection',
      'need-groups',
      'hidden-address',
      'sharing',
      'looks',
      'disclosures',
      'case-papers',
    ),
  ),
  byPost(
    DESIGNATED,
    AT_SCHOOL,
    null,
    ['shared'],
    allBut('hidden-address', 'sharing', 'looks', 'disclosures', 'case-papers'),
  ),
  byPost(['senco'], AT_SCHOOL, null, ['has-send'], SEND_WORK),
  byPost(
    ['senco'],
    AT_SCHOOL,
    null,
    ['shared'],
    [
      ...SEND_WORK,
      'care-group',
      'need-groups',
      'suspensions',
      'behaviour',
      'plan',
      'signed-plan',
      'timeline',
      'duties',
    ],
  ),
  byPost(
    ['mental-health-lead'],
    AT_SCHOOL,
    null,
    ['shared'],
    ['name', 'profile', 'risk-measures', 'wellbeing', 'support', 'own-duties'],
  ),
  byPost(
    ['attendance-officer'],
    ['on-roll'],
    GROUPS,
    [],
    ['name', 'attendance', 'people', 'contact-rule', 'own-duties'],
  ),
  byPost(['school-office'], ['moving'], null, [], ['name', 'moves', 'own-duties']),

  byRelation('key-adult', STAFF_POSTS, ['on-roll'], [], ['name', 'profile', 'targets', 'own-duties']),
  byRelation('key-adult', STAFF_POSTS, ['on-roll'], ['voice-allowed'], ['voice']),
  byRelation('teacher-of', withoutAgency('teacher-of'), ['on-roll'], [], IN_CLASS),
  byRelation('support-of', withoutAgency('support-of'), ['on-roll'], [], IN_CLASS),
  byRelation('teacher-of', ['agency-staff'], ['on-roll'], ['today-alone'], IN_CLASS),
  byRelation('support-of', ['agency-staff'], ['on-roll'], ['today-alone'], IN_CLASS),
  byRelation('panel-of', relationOf('panel-of').with, ['holds'], [], ['case-papers']),

  byPost(
    VIRTUAL_SCHOOL,
    ['looks-after'],
    ['CLA'],
    [],
    allBut(
      ...(['need-groups', 'child-protection', 'hidden-address', 'voice', 'sharing', 'looks', 'disclosures'] as const),
      'case-papers',
    ),
  ),
  byPost(VIRTUAL_SCHOOL, ['advice'], null, ['parents-agreed'], ADVICE),
  byRelation('social-worker-of', relationOf('social-worker-of').with, ['case'], [], CASEWORK),
  byRelation('cover-social-worker-of', relationOf('cover-social-worker-of').with, ['case'], [], CASEWORK),
  byRelation('reviewing-officer-of', ['reviewing-officer'], ['case'], [], ['name', 'signed-plan']),
];

/** What the operator's own terminal lists where nobody else was named: who is in the cohort and what is due. */
export const OPERATOR_SEES: readonly Scope[] = ['name', 'moves', 'identity', 'care-group', 'need-groups', 'duties'];

/** What the child sees with a sign-in of their own; the rest comes by a subject access request, redacted. */
export const CHILD_SEES: readonly Scope[] = ['name', 'profile', 'targets', 'voice'];
