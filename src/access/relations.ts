import { type PostId, STAFF_POSTS } from './posts.ts';

interface RelationWords {
  readonly id: string;
  readonly label: string;
  /** After “whoever”. */
  readonly does: string;
  readonly means: string;
  /** Counts only while the person holds one of these posts today, at an organisation the child is tied to. */
  readonly with: readonly PostId[];
}

const TEACHING: readonly PostId[] = STAFF_POSTS.filter((post) => post !== 'school-office');

/** What a person is to one child by their work. A relation never outlives the post it is held with. */
export const RELATIONS = [
  {
    id: 'key-adult',
    label: 'Key adult of the child',
    does: 'is the child’s key adult',
    means: 'the adult in school the child trusts and who speaks up for them',
    with: STAFF_POSTS,
  },
  {
    id: 'teacher-of',
    label: 'Teaches the child',
    does: 'teaches the child',
    means: 'teaches a class or group the child is in',
    with: [...TEACHING, 'agency-staff'],
  },
  {
    id: 'support-of',
    label: 'Supports the child',
    does: 'supports the child',
    means: 'works with the child, or in a class or group the child is in',
    with: [...TEACHING, 'agency-staff'],
  },
  {
    id: 'social-worker-of',
    label: 'Social worker of the child',
    does: 'is the child’s social worker',
    means: 'holds the child’s case now; ends with reallocation',
    with: ['social-worker', 'duty-social-worker'],
  },
  {
    id: 'cover-social-worker-of',
    label: 'Covers for the social worker',
    does: 'covers for the child’s social worker',
    means: 'a colleague on duty who covers the case for some days',
    with: ['social-worker', 'duty-social-worker'],
  },
  {
    id: 'reviewing-officer-of',
    label: 'Reviewing officer of the child',
    does: 'is the child’s reviewing officer',
    means: 'chairs the child’s care reviews',
    with: ['reviewing-officer'],
  },
  {
    id: 'adviser-of',
    label: 'Adviser of the child',
    does: 'is the child’s adviser',
    means: 'has the child on their list at the Virtual School. It says whose work it is; by itself it opens nothing',
    with: ['virtual-school-head', 'adviser'],
  },
  {
    id: 'panel-of',
    label: 'Clerk or panel member of the child’s suspension',
    does: 'considers the child’s suspension',
    means: 'considers one suspension, until it is decided',
    with: ['governor', 'link-governor', 'chair-of-governors', 'management-committee-member', 'clerk'],
  },
] as const satisfies readonly RelationWords[];

export type RelationId = (typeof RELATIONS)[number]['id'];
export type Relation = RelationWords & { readonly id: RelationId };

const byId: ReadonlyMap<string, Relation> = new Map(RELATIONS.map((relation) => [relation.id, relation]));

export function isRelation(id: string): id is RelationId {
  return byId.has(id);
}

/** Throws RangeError for what is no relation. */
export function relationOf(id: RelationId): Relation {
  const relation = byId.get(id);
  if (relation === undefined) throw new RangeError(`There is no relation “${id}”.`);
  return relation;
}
