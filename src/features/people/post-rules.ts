import { actionOf, isPost, type OrganisationKind, POSTS, type PostId, postOf, postsAt } from '../../access/index.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import { contains, overlaps } from '../../calendar/range.ts';
import type { Pack } from '../../packs/model.ts';
import { type PostHeld, packPosts } from './register.ts';

type Place = { readonly kind: OrganisationKind; readonly schoolKind: string | null };

/** Those who may add people and posts: without one of them nobody could be let in any more. */
export const SETS_UP: readonly PostId[] = actionOf('post.set').posts;

/** Every post that can be given at an organisation: those of the pack for its kind, then the others of the table of access. */
export function postsToGive(pack: Pack, place: Place, on: Day): string[] {
  const named = packPosts(pack, place, on).map(({ id }) => id);
  const isUnit = place.schoolKind === 'pru';
  const others = postsAt(place.kind)
    .map(({ id }) => id)
    .filter((id) => !named.includes(id))
    // A unit has a management committee, other schools have governors.
    .filter((id) => id !== (isUnit ? 'governor' : 'management-committee-member'))
    // What the pack names and leaves out for this kind of school does not exist there.
    .filter((id) => pack.post(id) === undefined);
  return [...named, ...others];
}

export interface PostWanted {
  readonly post: string;
  readonly personId: string;
  readonly from: Day;
  /** First day no longer in it; null: until further notice. */
  readonly to: Day | null;
}

/** Why a post cannot be given so, by field; null where it can. `held` are all times of this organisation's posts. */
export function whyNotGiven(
  wanted: PostWanted,
  held: readonly PostHeld[],
  pack: Pack,
  place: Place,
  today: Day,
): { readonly field: 'post' | 'from' | 'to'; readonly problem: string } | null {
  if (!postsToGive(pack, place, today).includes(wanted.post)) {
    return { field: 'post', problem: 'Choose one of the posts there are here' };
  }
  if (wanted.to !== null && wanted.to <= wanted.from) {
    return { field: 'to', problem: 'The last day is before the first. Check both days' };
  }
  if (wanted.from < '1950-01-01') return { field: 'from', problem: 'Check the year of the first day' };
  const same = held.filter(({ post }) => post === wanted.post);
  const already = same.find((one) => one.personId === wanted.personId && overlaps(one, wanted));
  if (already) return { field: 'post', problem: `${already.personName} holds this post already in that time` };
  const most = pack.post(wanted.post)?.most ?? null;
  const together = same.filter((one) => overlaps(one, wanted));
  if (most !== null && mostAtOnce(together, wanted) >= most) {
    const names = [...new Set(together.map(({ personName }) => personName))];
    const many = most === 1 ? 'one person' : `${most} people`;
    return {
      field: 'post',
      problem: `At most ${many} can hold this post at once, and ${listed(names)} ${names.length === 1 ? 'does' : 'do'}. End that first, or begin later`,
    };
  }
  return null;
}

/** The most holders on any one day of the time that is wanted: it can only change on a first day. */
function mostAtOnce(held: readonly PostHeld[], wanted: PostWanted): number {
  const days = [wanted.from, ...held.map(({ from }) => from)].filter((day) => contains(wanted, day));
  return Math.max(0, ...days.map((day) => held.filter((one) => contains(one, day)).length));
}

/** Why a post cannot end after this day; null where it can. `held` are all times of this organisation's posts. */
export function whyNotEnded(holding: PostHeld, lastDay: Day, held: readonly PostHeld[]): string | null {
  if (lastDay < holding.from) return 'The last day is before the post began. Check the date';
  if (holding.to !== null && holding.to <= lastDay) return 'The post ends before that day already';
  if (!isSetsUp(holding.post)) return null;
  const next = addDays(lastDay, 1);
  const stays = held.some((one) => one.id !== holding.id && isSetsUp(one.post) && contains(one, next));
  if (stays) return null;
  return 'Nobody else here could add people after that day. Name another administrator first';
}

const isSetsUp = (post: string): boolean => isPost(post) && SETS_UP.includes(post);

/** Whether others are told that it was given or ended: it opens children's records, or decides who does. */
export const isTold = (post: string): boolean => isPost(post) && (postOf(post).seesChildren || postOf(post).sensitive);

/** In the order of the table of access; what it does not name comes last. */
export function inOrderOfPosts<T extends { readonly post: string }>(held: readonly T[]): T[] {
  const rank = (post: string) => {
    const at = POSTS.findIndex(({ id }) => id === post);
    return at < 0 ? POSTS.length : at;
  };
  return [...held].sort((a, b) => rank(a.post) - rank(b.post));
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
