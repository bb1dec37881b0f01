import type { KeptCount } from './count-kept.ts';
import type { CountedPromise } from './counted-promises.ts';
import type { SchoolFigure } from './school-figures.ts';
import type { RealCell } from './suppress.ts';

/** The cells of a release before anything is left out, in the order of the promises. */
export function realCells(
  promises: readonly CountedPromise[],
  kept: readonly KeptCount[],
  figures: ReadonlyMap<string, SchoolFigure>,
  /** How many different children belonged in the cohort table in the span. */
  inTable: number,
): RealCell[] {
  return promises.flatMap(({ promise, rules }) => {
    const count = kept.find((each) => each.promise === promise.id);
    if (count === undefined) return [];
    const counts = (what: (typeof rules)[number]['counts']) => rules.some((rule) => rule.counts === what);
    const ofSchool = counts('school') || counts('cohort');
    return [
      {
        commitment: promise.id,
        children: counts('children') ? { due: count.children.due, done: count.children.inTime } : null,
        school: ofSchool ? schoolHalf(count, figures.get(promise.id), counts('cohort') ? inTable : null) : null,
      },
    ];
  });
}

function schoolHalf(
  { school }: KeptCount,
  stands: SchoolFigure | undefined,
  behind: number | null,
): NonNullable<RealCell['school']> {
  if (behind !== null) {
    const figure = school.due === 0 ? null : { done: school.inTime, due: school.due, unit: 'tables' as const };
    return { outcome: outcomeOf(school.late > 0, school.due > 0), figure, behind };
  }
  const broken = school.late > 0 || stands?.inPlace === false;
  return {
    outcome: outcomeOf(broken, school.due > 0 || stands?.inPlace === true),
    figure: stands?.figure ?? null,
    behind: null,
  };
}

const outcomeOf = (broken: boolean, anything: boolean) =>
  broken ? ('not-kept' as const) : anything ? ('kept' as const) : ('nothing-due' as const);

/** How a promise really stands, with nothing left out. */
export function reallyStands({ children, school }: RealCell): 'kept' | 'not-kept' | 'nothing-due' {
  const late = children !== null && children.done < children.due;
  if (late || school?.outcome === 'not-kept') return 'not-kept';
  return (children?.due ?? 0) > 0 || school?.outcome === 'kept' ? 'kept' : 'nothing-due';
}
