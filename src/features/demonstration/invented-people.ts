import type { PostId } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { addDays, addMonths } from '../../calendar/index.ts';
import type { Dice } from './dice.ts';
import { adultName } from './invented-names.ts';
import type { InventedPlace } from './invented-places.ts';

export interface InventedPerson {
  readonly id: string;
  readonly place: string;
  readonly name: string;
  readonly email: string;
  readonly post: PostId;
  readonly from: Day;
  readonly qualified: boolean;
  readonly senior: boolean;
}

const schoolPosts: readonly PostId[] = [
  'headteacher',
  'designated-teacher',
  'deputy-designated-teacher',
  'safeguarding-lead',
  'deputy-safeguarding-lead',
  'senco',
  'mental-health-lead',
  'attendance-officer',
  'teacher',
  'teacher',
  'teacher',
  'support-staff',
  'agency-staff',
  'school-office',
  'administrator',
  'governor',
  'link-governor',
  'chair-of-governors',
  'clerk',
];
const authorityPosts: readonly PostId[] = [
  'virtual-school-head',
  'adviser',
  'adviser',
  'analyst',
  'social-worker',
  'social-worker',
  'duty-social-worker',
  'reviewing-officer',
  'authority-administrator',
];

/** The persona of a post where the demonstration has one everybody meets: their names are on the pictures. */
const known: Partial<Record<string, string>> = {
  'exampleton designated-teacher': 'Mr Sampleton',
  'exampleton headteacher': 'Mrs Headley-Example',
  'exampleton safeguarding-lead': 'Ms Watchwell',
  'exampleton teacher': 'Miss Fictionby',
  'exampleton support-staff': 'Mrs Placeholder-Lee',
  'northmere adviser': 'Ms Okafor-Demo',
  'northmere social-worker': 'Ms Mockford',
  'overmoor link-governor': 'Mrs Quorum-Sample',
};

/**
 * Who works there. Every post of the access table is held by somebody, but for what is meant to be seen missing: the
 * centre has no governor for looked-after children and a designated teacher who is not yet qualified.
 */
export function inventedPeople(place: InventedPlace, today: Day, dice: Dice): InventedPerson[] {
  const posts: readonly PostId[] =
    place.kind === 'school'
      ? postsOfSchool(place)
      : place.kind === 'authority'
        ? authorityPosts
        : ['trust-lead', 'administrator'];
  const counts = new Map<string, number>();
  return posts.map((post) => {
    const nth = (counts.get(post) ?? 0) + 1;
    counts.set(post, nth);
    const recent = place.key === 'overmoor' && post === 'deputy-designated-teacher';
    return {
      id: dice.uuid(),
      place: place.key,
      name: (nth === 1 ? known[`${place.key} ${post}`] : undefined) ?? adultName(dice),
      email: `${post}${nth > 1 ? `-${nth}` : ''}@${place.key}.example`,
      post,
      from: recent ? addDays(today, -20) : addMonths(today, -dice.between(4, 60)),
      qualified: !(place.key === 'harbour' && post === 'designated-teacher'),
      senior: ['headteacher', 'safeguarding-lead', 'designated-teacher', 'senco'].includes(post),
    };
  });
}

function postsOfSchool(place: InventedPlace): readonly PostId[] {
  if (place.schoolKind !== 'pru') return schoolPosts;
  return [
    ...schoolPosts.filter((post) => post !== 'link-governor' && post !== 'governor'),
    'management-committee-member',
  ];
}
