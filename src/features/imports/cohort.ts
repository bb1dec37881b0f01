import type { Day } from '../../calendar/day.ts';
import type { Claim } from './care-columns.ts';
import type { CohortKind } from './list-fields.ts';
import type { Counted, ListRow } from './list-row.ts';

/** Where one row of a list puts a child. */
export type Standing =
  /** In the cohort now, for these reasons. */
  | { in: 'cohort'; kinds: CohortKind[]; claims: Claim[] }
  /** Was in it: kept as history for a child who is known already, no reason to bring a new child in. */
  | { in: 'formerly'; claims: Claim[] }
  /** Everybody else: counted and dropped, unless the child is known already and has no claim only because a list does not tell. */
  | { in: 'rest' };

/** Tells children of the cohort from the rest of a roll, by what the list says and nothing else. */
export function whoIsInTheCohort({ claims }: Pick<ListRow, 'claims'>, today: Day): Standing {
  if (claims.length === 0) return { in: 'rest' };
  const now = claims.filter(({ to }) => to === null || to > today);
  if (now.length === 0) return { in: 'formerly', claims };
  return { in: 'cohort', kinds: [...new Set(now.map(({ kind }) => kind))], claims };
}

export interface RollCount extends Counted {
  pupils: number;
}

/** The rest of a roll as numbers: year, sex, SEN and pupil premium, and never a name. Who has left is not counted. */
export function countRest(rows: readonly Pick<ListRow, 'claims' | 'counted' | 'enrolment'>[], today: Day): RollCount[] {
  const counts = new Map<string, RollCount>();
  for (const row of rows) {
    const { counted, enrolment } = row;
    if (whoIsInTheCohort(row, today).in === 'cohort' || (enrolment.left !== null && enrolment.left <= today)) continue;
    const key = [counted.yearGroup, counted.sex, counted.sen, counted.pupilPremium].join('\u001f');
    const count = counts.get(key) ?? { ...counted, pupils: 0 };
    counts.set(key, { ...count, pupils: count.pupils + 1 });
  }
  return [...counts.values()];
}
