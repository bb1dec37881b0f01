import type { Day } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { academicYearOf, academicYearRange } from '../../calendar/years.ts';
import type { TrainingNeed } from '../../packs/model.ts';
import type { Holding } from '../organisations/model.ts';
import { countsTowards, type TrainingTaken } from '../training/model.ts';
import type { RealCell } from './suppress.ts';

/** What stands behind the promises about posts and training: who holds them, and the training taken. No child is in it. */
export interface SchoolFacts {
  readonly holdings: readonly Holding[];
  readonly training: readonly TrainingTaken[];
}

/** What the packs ask of the school on the day. */
export interface SchoolAsked {
  /** Rules that ask for a post to be held, with the post; those of them that this kind of school has. */
  readonly posts: readonly { readonly promise: string; readonly post: string; readonly qualified: boolean }[];
  /** Training that goes with a post, in days or times a year. */
  readonly training: readonly {
    readonly promise: string;
    readonly post: string;
    readonly asked: number;
    readonly unit: 'training-days' | 'trainings';
    /** What counts for it. */
    readonly need: TrainingNeed | undefined;
  }[];
}

export interface SchoolFigure {
  readonly figure: NonNullable<NonNullable<RealCell['school']>['figure']>;
  /** All of it is in place on the day: a promise of standing posts is kept while nothing falls due. Null: not yet, and not due. */
  readonly inPlace: boolean | null;
}

/**
 * How the school stands on a day with posts and training, by promise. Training is counted from the start of the school year
 * for whoever holds the post on the day; a promise with training shows its training, any other how many posts are held.
 */
export function schoolFigures(facts: SchoolFacts, asked: SchoolAsked, asAt: Day): ReadonlyMap<string, SchoolFigure> {
  const holderOf = (post: string, qualified: boolean) =>
    facts.holdings.find(
      (held) => held.post === post && contains(held, asAt) && !(qualified && held.qualifiedTeacher === false),
    );
  const figures = new Map<string, SchoolFigure>();
  for (const [promise, posts] of Map.groupBy(asked.posts, (each) => each.promise)) {
    const held = posts.filter(({ post, qualified }) => holderOf(post, qualified) !== undefined).length;
    figures.set(promise, {
      figure: { done: held, due: posts.length, unit: 'posts' },
      inPlace: held === posts.length,
    });
  }
  for (const { promise, post, asked: due, unit, need } of asked.training) {
    const holder = holderOf(post, false);
    const done =
      holder === undefined
        ? 0
        : taken(
            facts.training.filter((one) => countsTowards(need, one)),
            holder.personId,
            asAt,
            unit,
          );
    // Training is due by the end of the year: until then too little is not yet a promise broken.
    const inPlace = figures.get(promise)?.inPlace ?? (done >= due ? true : null);
    figures.set(promise, { figure: { done, due, unit }, inPlace });
  }
  return figures;
}

function taken(training: readonly TrainingTaken[], personId: string, asAt: Day, unit: string): number {
  const { from } = academicYearRange(academicYearOf(asAt));
  const own = training.filter((one) => one.personId === personId && one.on >= from && one.on <= asAt);
  return unit === 'trainings' ? own.length : own.reduce((days, one) => days + one.days, 0);
}
