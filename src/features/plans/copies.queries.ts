import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { withoutKept } from './kept-answers.queries.ts';
import type { PlanTerm } from './plan.ts';
import type { PlanCopy } from './plan-copy.ts';
import { copiesWithoutGone } from './plan-files.queries.ts';
import type { Moment } from './plan-states.ts';

/** A copy that was kept, without what it says. */
export interface KeptCopy {
  readonly id: string;
  readonly planId: string;
  readonly moment: Moment;
  readonly kind: string;
  readonly term: PlanTerm | null;
  readonly on: Day;
  readonly madeAt: Date;
  readonly madeBy: string | null;
}

/** The copies kept of a child's plans, latest first: one of each moment, the organisation's own where there are two. */
export async function copiesOfChild(read: ReadOnlyDatabase, childId: string): Promise<KeptCopy[]> {
  const rows = await read
    .selectFrom('plan_copy as c')
    .leftJoin('person as w', 'w.id', 'c.made_by')
    .distinctOn(['c.plan_id', 'c.position'])
    .select(['c.id', 'c.plan_id', 'c.moment', 'c.kind', 'c.academic_year', 'c.term', 'c.on_day', 'c.made_at'])
    .select('w.display_name')
    .where('c.child_id', '=', childId)
    .orderBy('c.plan_id')
    .orderBy('c.position')
    .orderBy('c.own_copy', 'desc')
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      planId: row.plan_id,
      moment: row.moment as Moment,
      kind: row.kind,
      term: row.academic_year === null ? null : { academicYear: row.academic_year, term: row.term as PlanTerm['term'] },
      on: row.on_day,
      madeAt: row.made_at,
      madeBy: row.display_name,
    }))
    .toSorted((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
}

/** What a copy says, with its hash as it was kept; the database has checked that they belong together. */
export async function copyById(
  read: ReadOnlyDatabase,
  childId: string,
  copyId: string,
): Promise<{ readonly copy: PlanCopy; readonly hash: string; readonly madeAt: Date } | undefined> {
  const row = await read
    .selectFrom('plan_copy')
    .select(['body', 'hash', 'made_at'])
    .where('id', '=', copyId)
    .where('child_id', '=', childId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const body = JSON.parse(row.body) as PlanCopy;
  const [copy = body] = await copiesWithoutGone(read, await withoutKept(read, body.plan, [body]));
  return { copy, hash: row.hash, madeAt: row.made_at };
}

/** The copies the plan's holder kept when it was moved so, by the number of the move. */
export async function copiesAt(
  read: ReadOnlyDatabase,
  planId: string,
  positions: readonly number[],
): Promise<ReadonlyMap<number, PlanCopy>> {
  const rows = await read
    .selectFrom('plan_copy')
    .select(['position', 'body'])
    .where('plan_id', '=', planId)
    .where('own_copy', '=', false)
    .where('position', 'in', positions.length === 0 ? [0] : [...positions])
    .execute();
  const kept = rows.map(({ body }) => JSON.parse(body) as PlanCopy);
  const bodies = await copiesWithoutGone(read, await withoutKept(read, planId, kept));
  return new Map(
    rows.flatMap(({ position }, at) => (bodies[at] === undefined ? [] : [[position, bodies[at]] as const])),
  );
}
