import { isPost, postOf, STAFF_POSTS } from '../../access/posts.ts';
import type { Packs } from '../../packs/model.ts';
import type { Assignee } from './rule.ts';

/** What is known today of who does what, for the organisations and children of some duties. */
export interface Staffing {
  /** Who holds which post today. */
  readonly holders: readonly { readonly organisationId: string; readonly post: string; readonly personId: string }[];
  /** Whose list the duties of a post go to while nobody holds it; null where to nobody's. From the pack. */
  fallsTo(post: string): string | null;
  /** People kept from a child's record, and who stands in for them. */
  readonly bars: readonly { readonly childId: string; readonly personId: string; readonly standInId: string | null }[];
  /** What people are to the children today: `key-adult`, `social-worker-of`. */
  readonly relations: readonly { readonly childId: string; readonly relation: string; readonly personId: string }[];
}

/** Where the duties of an empty post go: England's pack says; where it says nothing, to the head. */
export function fallsToBy(packs: Packs): Staffing['fallsTo'] {
  return (post) => packs.england.post(post)?.fallsTo ?? (post === 'headteacher' ? null : 'headteacher');
}

export interface Owned {
  readonly assignee: Assignee;
  readonly organisationId: string;
  readonly childId: string | null;
}

/** Somebody whose duty it is today, and why theirs. */
export interface Owner {
  readonly personId: string;
  readonly by: 'post' | 'falls-to' | 'stand-in' | 'relation' | 'person';
  /** The post it came to them by; null for a relation or a person named. */
  readonly post: string | null;
}

/** Who else does a relation's duty: a colleague on duty covers for the social worker. */
const coveredBy: Readonly<Record<string, readonly string[]>> = { 'social-worker-of': ['cover-social-worker-of'] };

/** Where the duty of a relation goes while nobody is that to the child. */
const relationFallsTo: Readonly<Record<string, string>> = {
  'key-adult': 'designated-teacher',
  'social-worker-of': 'virtual-school-head',
  'adviser-of': 'adviser',
  'teacher-of': 'designated-teacher',
};

/**
 * Whose a duty is today. A post that is empty falls to the next, at last to the head; a relative of the child is passed over
 * for the named stand-in. Empty when it is nobody's here: the post and all it falls to are empty, or the one who owes it
 * works outside Mainstay.
 */
export function ownersOf(duty: Owned, staffing: Staffing): readonly Owner[] {
  const { assignee } = duty;
  switch (assignee.kind) {
    case 'post':
      return byPost(duty, assignee.id, 'post', staffing);
    case 'relation':
      return byRelation(duty, assignee.id, staffing);
    case 'person':
      return byPerson(duty, assignee.id, staffing);
    case 'invitation':
      return [];
  }
}

function byPost(duty: Owned, first: string, by: Owner['by'], staffing: Staffing): readonly Owner[] {
  const tried = new Set<string>();
  for (let post: string | null = first; post !== null && !tried.has(post); post = staffing.fallsTo(post)) {
    tried.add(post);
    if (duty.childId !== null && !seesChildren(post)) continue;
    const held = staffing.holders.filter((one) => one.organisationId === duty.organisationId && one.post === post);
    const as = post === first ? by : 'falls-to';
    const owners = unbarred(
      duty,
      held.map(({ personId }) => ({ personId, by: as, post })),
      staffing,
    );
    if (owners.length > 0) return owners;
  }
  return [];
}

function byRelation(duty: Owned, relation: string, staffing: Staffing): readonly Owner[] {
  const covering = [relation, ...(coveredBy[relation] ?? [])];
  const people = staffing.relations.filter((one) => one.childId === duty.childId && covering.includes(one.relation));
  const owners = people
    .filter(({ personId }) => relation !== 'key-adult' || isStaffThere(duty, personId, staffing))
    .map(({ personId }): Owner => ({ personId, by: 'relation', post: null }));
  const left = unbarred(duty, owners, staffing);
  const next = relationFallsTo[relation];
  return left.length > 0 || next === undefined ? left : byPost(duty, next, 'falls-to', staffing);
}

function byPerson(duty: Owned, personId: string, staffing: Staffing): readonly Owner[] {
  const owners = worksThere(duty, personId, staffing)
    ? unbarred(duty, [{ personId, by: 'person', post: null }], staffing)
    : [];
  return owners.length > 0 ? owners : byPost(duty, 'headteacher', 'falls-to', staffing);
}

/** Each person once, relatives of the child replaced by their stand-ins. */
function unbarred(duty: Owned, owners: readonly Owner[], staffing: Staffing): readonly Owner[] {
  const { childId } = duty;
  const { bars } = staffing;
  const barOf = (personId: string) =>
    childId === null ? undefined : bars.find((bar) => bar.childId === childId && bar.personId === personId);
  const left = owners.flatMap((owner): Owner[] => {
    const bar = barOf(owner.personId);
    if (bar === undefined) return [owner];
    // Somebody who is barred too, or has left, is no stand-in.
    if (bar.standInId === null || barOf(bar.standInId) !== undefined) return [];
    if (!worksThere(duty, bar.standInId, staffing)) return [];
    return [{ personId: bar.standInId, by: 'stand-in', post: owner.post }];
  });
  return [...new Map(left.toReversed().map((owner) => [owner.personId, owner])).values()].toReversed();
}

const worksThere = ({ organisationId }: Owned, personId: string, { holders }: Staffing): boolean =>
  holders.some((one) => one.organisationId === organisationId && one.personId === personId);

/** A key adult whose post at the school has ended is the child's no more: what was theirs falls to the next. */
const isStaffThere = ({ organisationId }: Owned, personId: string, { holders }: Staffing): boolean =>
  holders.some(
    (one) =>
      one.organisationId === organisationId &&
      one.personId === personId &&
      STAFF_POSTS.some((post) => post === one.post),
  );

const seesChildren = (post: string): boolean => isPost(post) && postOf(post).seesChildren;
