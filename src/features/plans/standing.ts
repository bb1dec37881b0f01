import type { Answer } from './answer.ts';
import { filesOf, filesOfAll } from './plan-files.ts';

/** One version of one answer, as it was written. */
export interface Version {
  readonly version: number;
  /** The version its author had before them; 0: none. */
  readonly baseVersion: number;
  /** Versions that stood against each other, between which this one chose. */
  readonly settles: readonly number[];
  readonly value: Answer;
  /** Whoever wrote it: a person, or an invitation. */
  readonly by: string | null;
}

/** How an answer stands. */
export interface Standing<V extends Version = Version> {
  /** The versions nothing was written on and nobody has chosen against: one, or several that stand against each other. */
  readonly heads: readonly V[];
  /** True: two people wrote on the same version, and somebody has to choose. Sign-off waits. */
  readonly disputed: boolean;
  /** The one that stands; undefined where there is none yet, or several. */
  readonly now: V | undefined;
}

/** The versions nothing was written on and nobody has chosen against, as they were written. */
export function headsOf<V extends Version>(versions: readonly V[]): readonly V[] {
  const over = new Set(versions.flatMap(({ baseVersion, settles }) => [baseVersion, ...settles]));
  return versions
    .filter((each) => !over.has(each.version) && !isGoneOnFrom(versions, each))
    .toSorted((a, b) => a.version - b.version);
}

/**
 * A choice says again what somebody wrote. Whoever is invited sees their own versions alone and goes on from theirs, not from
 * the choice: then theirs stands, and not both.
 */
function isGoneOnFrom(versions: readonly Version[], choice: Version): boolean {
  if (choice.settles.length === 0) return false;
  const chosen = versions.find(({ version }) => version === choice.baseVersion);
  return versions.some(
    ({ version, baseVersion, by }) =>
      version > choice.version && baseVersion === choice.baseVersion && by !== null && by === chosen?.by,
  );
}

/** How an answer stands. Files of two people stand together (docs/adr/0034): there is nothing between them to choose. */
export function standingOf<V extends Version>(versions: readonly V[]): Standing<V> {
  const heads = headsOf(versions);
  const last = heads.at(-1);
  const files = heads.length > 1 ? filesOfAll(heads.map(({ value }) => value)) : [];
  if (
    last !== undefined &&
    files.length > 0 &&
    heads.every(({ value }) => value === null || filesOf(value).length > 0)
  ) {
    const together = { ...last, value: files };
    return { heads: [together], disputed: false, now: together };
  }
  return { heads, disputed: heads.length > 1, now: heads.length === 1 ? heads[0] : undefined };
}

/** Values are compared as they are kept, so that an answer sent again unchanged writes nothing. */
export const isSame = (a: Answer, b: Answer): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

function ordered(answer: Answer): unknown {
  if (!Array.isArray(answer)) return answer;
  return answer.map((each: unknown) =>
    typeof each === 'object' && each !== null ? Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)) : each,
  );
}

export interface Writing {
  /** The version the page showed its author; 0: none. */
  readonly base: number;
  readonly value: Answer;
  readonly by: string;
}

/**
 * Where what somebody sent belongs. Null: it says nothing new. On the version that stands it follows; on an older one both
 * stand (a dispute), unless all that came between was their own, or they did not change what they were shown.
 */
export function placeOf(
  versions: readonly Version[],
  { base, value, by }: Writing,
): { readonly version: number; readonly baseVersion: number } | null {
  const { heads } = standingOf(versions);
  const version = Math.max(0, ...versions.map((each) => each.version)) + 1;
  if (heads.length === 0) return value === null ? null : { version, baseVersion: 0 };
  const shown = versions.find((each) => each.version === base);
  if (isSame(value, shown?.value ?? null) || heads.some((head) => isSame(head.value, value))) return null;
  if (heads.some((head) => head.version === base)) return { version, baseVersion: base };
  const own = heads.find((head) => head.by === by && follows(versions, head, base, by));
  return { version, baseVersion: own?.version ?? Math.min(base, version - 1) };
}

/** True where everything from `base` up to `head` was written by the same hand. */
function follows(versions: readonly Version[], head: Version, base: number, by: string): boolean {
  for (let at: Version | undefined = head; at !== undefined && at.version !== base; ) {
    if (at.by !== by) return false;
    const baseVersion: number = at.baseVersion;
    if (baseVersion === base) return true;
    at = versions.find((each) => each.version === baseVersion);
  }
  return true;
}
