/** A school, a trust or an authority: where a post is held. */
export type OrganisationKind = 'school' | 'trust' | 'authority';

interface PostWords {
  readonly id: string;
  readonly label: string;
  readonly at: readonly OrganisationKind[];
  /** May see a child: by the post alone, by a relation to the child, or by a share. */
  readonly seesChildren: boolean;
  /** A second factor at sign-in is required. Also of those who see no child and decide who does. */
  readonly sensitive: boolean;
  /** Works with children at the organisation, so can be a key adult, or stand in for a colleague who is barred. */
  readonly staff: boolean;
}

const governs = { at: ['school'], seesChildren: false, sensitive: false, staff: false } as const;
const works = { at: ['school'], seesChildren: true, sensitive: true, staff: true } as const;
const atAuthority = { at: ['authority'], seesChildren: true, sensitive: true, staff: false } as const;

/**
 * Every post a person can hold. Posts are the statutory register (who is the designated teacher, since when) and the
 * source of access at once: a person may do what the posts they hold today allow, at the organisations where they hold them.
 */
export const POSTS = [
  { id: 'headteacher', label: 'Headteacher', ...works },
  { id: 'designated-teacher', label: 'Designated teacher', ...works },
  { id: 'deputy-designated-teacher', label: 'Deputy designated teacher', ...works },
  { id: 'safeguarding-lead', label: 'Designated safeguarding lead', ...works },
  { id: 'deputy-safeguarding-lead', label: 'Deputy safeguarding lead', ...works },
  { id: 'senco', label: 'SENCO', ...works },
  { id: 'mental-health-lead', label: 'Senior mental health lead', ...works },
  { id: 'attendance-officer', label: 'Attendance officer', ...works },
  { id: 'teacher', label: 'Teacher', ...works },
  { id: 'support-staff', label: 'Support staff', ...works },
  { id: 'agency-staff', label: 'Agency staff', at: ['school'], seesChildren: true, sensitive: true, staff: false },
  { id: 'school-office', label: 'School office', ...works },
  {
    id: 'administrator',
    label: 'Administrator',
    at: ['school', 'trust'],
    seesChildren: false,
    sensitive: true,
    staff: false,
  },
  { id: 'governor', label: 'Governor', ...governs },
  { id: 'link-governor', label: 'Link governor for looked-after children', ...governs },
  { id: 'chair-of-governors', label: 'Chair of governors or of the management committee', ...governs },
  { id: 'management-committee-member', label: 'Management committee member', ...governs },
  { id: 'clerk', label: 'Clerk to the governors', ...governs },
  { id: 'trust-lead', label: 'Trust lead', at: ['trust'], seesChildren: false, sensitive: false, staff: false },
  { id: 'virtual-school-head', label: 'Virtual School head', ...atAuthority },
  { id: 'adviser', label: 'Virtual School adviser', ...atAuthority },
  {
    id: 'analyst',
    label: 'Virtual School analyst',
    at: ['authority'],
    seesChildren: false,
    sensitive: true,
    staff: false,
  },
  { id: 'social-worker', label: 'Social worker', ...atAuthority },
  { id: 'duty-social-worker', label: 'Duty social worker', ...atAuthority },
  { id: 'reviewing-officer', label: 'Independent reviewing officer', ...atAuthority },
  {
    id: 'authority-administrator',
    label: 'Authority administrator',
    at: ['authority'],
    seesChildren: false,
    sensitive: true,
    staff: false,
  },
] as const satisfies readonly PostWords[];

export type PostId = (typeof POSTS)[number]['id'];
export type Post = PostWords & { readonly id: PostId };

const byId: ReadonlyMap<string, Post> = new Map(POSTS.map((post) => [post.id, post]));

export function isPost(id: string): id is PostId {
  return byId.has(id);
}

/** Throws RangeError for what is no post. */
export function postOf(id: PostId): Post {
  const post = byId.get(id);
  if (post === undefined) throw new RangeError(`There is no post “${id}”.`);
  return post;
}

/** What some posts are called at one kind of school: “head of centre”. */
export interface PostNames {
  readonly headteacher: string;
  readonly governor: string;
  readonly chair: string;
  readonly clerk: string;
  /** "the school", "the centre". */
  readonly theSchool: string;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The label of a post in the words of the place it is read at: “Chair of the management committee”. */
export function postLabel(id: PostId, names: PostNames): string {
  switch (id) {
    case 'headteacher':
      return sentence(names.headteacher);
    case 'governor':
      return sentence(names.governor);
    case 'chair-of-governors':
      return sentence(names.chair);
    case 'clerk':
      return sentence(names.clerk);
    case 'link-governor':
      return `Link ${names.governor} for looked-after children`;
    case 'school-office':
      return `${sentence(names.theSchool.replace(/^the /, ''))} office`;
    default:
      return postOf(id).label;
  }
}

/** The posts an organisation of this kind can fill, in the order people read them. */
export function postsAt(kind: OrganisationKind): readonly Post[] {
  return POSTS.filter((post) => (post.at as readonly OrganisationKind[]).includes(kind));
}

export const STAFF_POSTS: readonly PostId[] = POSTS.filter((post) => post.staff).map((post) => post.id);
