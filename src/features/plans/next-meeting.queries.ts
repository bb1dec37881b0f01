import { sql } from 'kysely';
import { type Day, parseDay } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Answer } from './answer.ts';
import { standingOf } from './standing.ts';

/** The question of a form that says when the meeting after this one is. A pack that asks it gives it this id. */
export const NEXT_MEETING = 'next-meeting';

/** The day that was said last time for each plan’s meeting, in the plan before it: what stands, and no day in dispute. One query. */
export async function saidLastTime(
  read: ReadOnlyDatabase,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  const rows = await read
    .selectFrom('plan as p')
    .innerJoin('answer as a', (join) =>
      join.onRef('a.plan_id', '=', 'p.previous_id').onRef('a.child_id', '=', 'p.child_id'),
    )
    .select([
      'p.id as plan_id',
      'a.version',
      'a.base_version',
      'a.settles',
      'a.value',
      'a.author_id',
      'a.invitation_id',
    ])
    .where(sql<boolean>`p.id = any (${[...planIds]}::uuid[])`)
    .where('a.question', '=', NEXT_MEETING)
    .orderBy('a.version')
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.plan_id)].flatMap(([planId, versions]) => {
      const { now } = standingOf(
        versions.map((row) => ({
          ...{ version: row.version, baseVersion: row.base_version, settles: row.settles },
          ...{ value: row.value as unknown as Answer, by: row.author_id ?? row.invitation_id },
        })),
      );
      const day = typeof now?.value === 'string' ? parseDay(now.value) : undefined;
      return day === undefined ? [] : [[planId, day] as const];
    }),
  );
}
