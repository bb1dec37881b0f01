import { type DayRange, overlaps } from '../../calendar/index.ts';
import { type Change, changeOf } from './change.ts';
import type { FactOf, Held, KnownChild, Write } from './facts.ts';
import { sameFact } from './facts.ts';
import type { Said } from './said.ts';

interface Difference {
  changes: Change[];
  writes: Write[];
}

/** Social-care detail, reviews and scores of a return or census against what its authority holds. */
export function detailDifference(
  said: Pick<Said, 'care' | 'protection' | 'reviews' | 'scores' | 'permanence'>,
  known: KnownChild | null,
): Difference {
  const parts = [
    said.care && spansOf('care_detail', 'care', said.care, known?.careDetails ?? [], sameKindOfCare),
    said.protection && spansOf('protection_detail', 'protection', said.protection, known?.protection ?? [], () => true),
    pointsOf('care_review', 'reviews', said.reviews, known?.reviews ?? [], (fact) => fact.on_day),
    pointsOf(
      'wellbeing_score',
      'scores',
      said.scores,
      known?.scores ?? [],
      (fact) => `${fact.measure} ${fact.year_ending}`,
    ),
    pointsOf(
      'previous_permanence',
      'permanence',
      said.permanence ? [said.permanence] : [],
      known?.permanence ? [known.permanence] : [],
      () => 'one',
    ),
  ].filter((part) => part !== null);
  return { changes: parts.flatMap((part) => part.changes), writes: parts.flatMap((part) => part.writes) };
}

const sameKindOfCare = (a: FactOf['care_detail'], b: FactOf['care_detail']): boolean => a.short_break === b.short_break;

/** The file says all there is in the days it covers; what lies outside them stays. */
function spansOf<Table extends 'care_detail' | 'protection_detail'>(
  table: Table,
  field: string,
  said: readonly FactOf[Table][],
  held: readonly Held<FactOf[Table]>[],
  comparable: (a: FactOf[Table], b: FactOf[Table]) => boolean,
): Difference {
  const kept = held.filter(({ fact }) => said.some((one) => sameFact(one, fact)));
  const gone = held.filter(
    (each) =>
      !kept.includes(each) && said.some((one) => comparable(one, each.fact) && overlaps(one as DayRange, each.fact)),
  );
  const fresh = said.filter((one) => !kept.some(({ fact }) => sameFact(one, fact)));
  return difference(
    field,
    gone.map(({ fact }) => fact),
    fresh,
    [
      ...gone.map(({ id, fact }) => ({ table, id, before: fact, after: null }) as Write),
      ...fresh.map((fact) => ({ table, id: null, before: null, after: fact }) as Write),
    ],
  );
}

/** Facts that stand each under a name of its own (a day, a year): the file adds and changes, and takes none away. */
function pointsOf<Table extends 'care_review' | 'wellbeing_score' | 'previous_permanence'>(
  table: Table,
  field: string,
  said: readonly FactOf[Table][],
  held: readonly Held<FactOf[Table]>[],
  name: (fact: FactOf[Table]) => string,
): Difference {
  const byName = new Map(held.map((each) => [name(each.fact), each]));
  const fresh = said.filter((fact) => !sameFact(fact, byName.get(name(fact))?.fact ?? null));
  const before = fresh.flatMap((fact) => byName.get(name(fact))?.fact ?? []);
  return difference(
    field,
    before,
    fresh,
    fresh.map((fact) => {
      const each = byName.get(name(fact)) ?? null;
      return { table, id: each?.id ?? null, before: each?.fact ?? null, after: fact } as Write;
    }),
  );
}

/** One line of the preview for all of a kind: detail is many rows, and only some may see it. */
function difference(field: string, before: readonly unknown[], after: readonly unknown[], writes: Write[]): Difference {
  return { changes: writes.length === 0 ? [] : [changeOf(field, before, after)], writes };
}
