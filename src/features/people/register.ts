import type { Day } from '../../calendar/day.ts';
import { contains, type DayRange } from '../../calendar/range.ts';
import { holdsOn, type Pack, type Post as PackPost } from '../../packs/model.ts';
import { kindInPacks } from '../organisations/model.ts';
import { type HolderFacts, type RequirementSeen, requirementsSeen, type ShownBy } from './requirements.ts';

/** A time somebody holds a post, with what the post's requirements ask about. */
export interface PostHeld extends DayRange {
  readonly id: string;
  readonly post: string;
  readonly personId: string;
  readonly personName: string;
  readonly qualifiedTeacher: boolean | null;
  readonly senior: boolean | null;
  readonly hoursAWeek: number | null;
  readonly appointedBy: string | null;
}

export interface HolderSeen {
  readonly held: PostHeld;
  readonly requirements: readonly RequirementSeen[];
}

/** One post the pack names for this kind of organisation, and how it stands today. */
export interface RegisterLine {
  readonly post: PackPost;
  readonly holders: readonly HolderSeen[];
  /** Who will hold it from a later day on. */
  readonly toCome: readonly PostHeld[];
  /** Law, guidance or the authority asks for somebody, and there is nobody. */
  readonly vacant: boolean;
  /** Since when there is nobody: the day after the last holder's last day; null where there never was one. */
  readonly vacantSince: Day | null;
  /** More hold it than the pack says there can be. */
  readonly tooMany: boolean;
}

export type TrainingOf = (post: string, personId: string) => HolderFacts['training'];
export type EvidenceOf = (holdingId: string) => ReadonlyMap<string, ShownBy>;
const nothingShown: ReadonlyMap<string, ShownBy> = new Map();

/** The posts the pack names for an organisation: those of law first, then those that must be held, then the others. */
export function packPosts(
  pack: Pack,
  organisation: { readonly kind: 'school' | 'trust' | 'authority'; readonly schoolKind: string | null },
  on: Day,
): PackPost[] {
  const kind = organisation.kind === 'school' ? kindInPacks(organisation.schoolKind) : organisation.kind;
  const rank = (post: PackPost) => (post.statutory ? 0 : post.least > 0 ? 1 : 2);
  return pack
    .posts()
    .filter((post) => holdsOn(post, on) && post.kinds.some((each) => each === kind))
    .map((post, index) => ({ post, index }))
    .sort((a, b) => rank(a.post) - rank(b.post) || a.index - b.index)
    .map(({ post }) => post);
}

/** The register: each of these posts, who holds it on this day, and whether that is as it should be. */
export function registerOn(
  posts: readonly PackPost[],
  held: readonly PostHeld[],
  on: Day,
  trainingOf: TrainingOf,
  evidenceOf: EvidenceOf = () => nothingShown,
): RegisterLine[] {
  const heads = new Set(
    held.filter((one) => one.post === 'headteacher' && contains(one, on)).map((one) => one.personId),
  );
  return posts.map((post): RegisterLine => {
    const ever = held.filter((one) => one.post === post.id);
    const now = ever.filter((one) => contains(one, on));
    const ended = ever.flatMap(({ to }) => (to !== null && to <= on ? [to] : [])).sort();
    const vacant = now.length === 0 && post.least > 0;
    return {
      post,
      holders: now.map((one) => ({
        held: one,
        requirements: requirementsSeen(
          post,
          {
            qualifiedTeacher: one.qualifiedTeacher,
            senior: one.senior,
            hoursAWeek: one.hoursAWeek,
            isHead: heads.has(one.personId),
            training: trainingOf(post.id, one.personId),
            evidence: evidenceOf(one.id),
          },
          on,
        ),
      })),
      toCome: ever.filter(({ from }) => from > on),
      vacant,
      vacantSince: vacant ? (ended.at(-1) ?? null) : null,
      tooMany: post.most !== null && now.length > post.most,
    };
  });
}
