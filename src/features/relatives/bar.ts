import { type PostId, postOf } from '../../access/index.ts';

export interface BarRow {
  readonly personId: string;
  /** Null where the person works for an organisation whose people are not known here. */
  readonly name: string | null;
  readonly standInId: string | null;
  readonly standIn: string | null;
  readonly setAt: Date;
  readonly setBy: string | null;
  readonly own: boolean;
}

interface Colleague {
  readonly personId: string;
  readonly name: string;
  readonly posts: readonly PostId[];
}

/** Whom one can bar: everybody who works here and is not barred yet. */
export function whoCanBeBarred(colleagues: readonly Colleague[], bars: readonly BarRow[]): readonly Colleague[] {
  return colleagues.filter(({ personId }) => !bars.some((bar) => bar.personId === personId));
}

/** Who can stand in: somebody who works with children here, and is no relative of this child. */
export function whoCanStandIn(colleagues: readonly Colleague[], bars: readonly BarRow[]): readonly Colleague[] {
  return whoCanBeBarred(colleagues, bars).filter(({ posts }) => posts.some((post) => postOf(post).staff));
}
