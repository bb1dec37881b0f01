import { sql } from 'kysely';
import type { Actor, Group } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { cohortOn } from '../children/index.ts';
import { TABLE_GROUPS } from './in-table.ts';

/** What was said of a child when the lead came to them. */
export interface GoneDown {
  readonly outcome: 'nothing-needed' | 'action';
  readonly note: string | null;
}

export interface TableRow {
  readonly childId: string;
  readonly name: string;
  readonly year: string | null;
  readonly className: string | null;
  readonly groups: readonly Group[];
  readonly keyAdult: string | null;
  /** Actions agreed before and not done yet. */
  readonly openActions: number;
  /** What was written the last time, where something was. */
  readonly lastNote: string | null;
  /** Null: not gone through yet. */
  readonly line: GoneDown | null;
}

export interface CohortTable {
  /** Null until the first child is gone through. */
  readonly reviewId: string | null;
  readonly finishedOn: Day | null;
  readonly rows: readonly TableRow[];
}

export interface TableAsked {
  readonly actor: Actor;
  readonly organisationId: string;
  /** The half term (or term). */
  readonly key: string;
  readonly today: Day;
  /** Who is in the table: today, or the last school day of a half term that is over. */
  readonly on: Day;
  readonly everYears: number;
}

/** The table of one half term: every child in it whom the reader may see. A dozen queries however many there are. */
export async function cohortTable(read: ReadOnlyDatabase, asked: TableAsked): Promise<CohortTable> {
  const { actor, organisationId, key, today, on, everYears } = asked;
  const cohort = await cohortOn(read, { actor, organisationId, atSchool: true, today, on, everYears, group: null });
  const children = cohort.filter(
    ({ groups }) =>
      groups?.some((group) => TABLE_GROUPS.includes(group)) && !groups.includes('CLA') && !groups.includes('CPLA'),
  );
  const ids = children.map(({ id }) => id);
  const review = await reviewOf(read, organisationId, key);
  const lines = await read
    .selectFrom('cohort_review_line as l')
    .innerJoin('cohort_review as r', 'r.id', 'l.review_id')
    .select(['l.child_id', 'l.outcome', 'l.note', 'l.gone_through_at', 'r.half_term'])
    .where('r.organisation_id', '=', organisationId)
    .where(sql<boolean>`l.child_id = any (${ids}::uuid[])`)
    .orderBy('l.gone_through_at', 'desc')
    .execute();
  const adults = await read
    .selectFrom('key_adult as k')
    .innerJoin('person as p', 'p.id', 'k.person_id')
    .select(['k.child_id', 'p.display_name'])
    .where('k.controller_id', '=', organisationId)
    .where(sql<boolean>`k.child_id = any (${ids}::uuid[])`)
    .where(sql<boolean>`k.during @> (select app.today())`)
    .execute();
  const actions = await read
    .selectFrom('agreed_action')
    .select(['child_id', (eb) => eb.fn.countAll<number>().as('open')])
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
    .where('done_on', 'is', null)
    .groupBy('child_id')
    .execute();
  const linesOf = Map.groupBy(lines, (line) => line.child_id);
  const adultOf = new Map(adults.map((adult) => [adult.child_id, adult.display_name]));
  const openOf = new Map(actions.map((action) => [action.child_id, Number(action.open)]));
  return {
    reviewId: review?.id ?? null,
    finishedOn: review?.finishedOn ?? null,
    rows: children.map((child): TableRow => {
      const own = linesOf.get(child.id) ?? [];
      const now = own.find((line) => line.half_term === key);
      return {
        childId: child.id,
        name: child.name,
        year: child.year,
        className: child.className,
        groups: (child.groups ?? []).filter((group) => TABLE_GROUPS.includes(group)),
        keyAdult: adultOf.get(child.id) ?? null,
        openActions: openOf.get(child.id) ?? 0,
        lastNote: own.find((line) => line.half_term !== key && line.note !== null)?.note ?? null,
        line: now === undefined ? null : { outcome: now.outcome as GoneDown['outcome'], note: now.note },
      };
    }),
  };
}

export async function reviewOf(
  read: ReadOnlyDatabase,
  organisationId: string,
  key: string,
): Promise<{ readonly id: string; readonly finishedOn: Day | null } | undefined> {
  const row = await read
    .selectFrom('cohort_review')
    .select(['id', 'finished_on'])
    .where('organisation_id', '=', organisationId)
    .where('half_term', '=', key)
    .executeTakeFirst();
  return row && { id: row.id, finishedOn: row.finished_on };
}

/** The tables that were begun or finished at a school, by half term. */
export async function reviewsOf(
  read: ReadOnlyDatabase,
  organisationId: string,
): Promise<ReadonlyMap<string, { readonly finishedOn: Day | null; readonly lines: number }>> {
  const rows = await read
    .selectFrom('cohort_review as r')
    .leftJoin('cohort_review_line as l', 'l.review_id', 'r.id')
    .select(['r.half_term', 'r.finished_on', sql<number>`count(l.child_id)::int`.as('lines')])
    .where('r.organisation_id', '=', organisationId)
    .groupBy(['r.id', 'r.half_term', 'r.finished_on'])
    .execute();
  return new Map(rows.map((row) => [row.half_term, { finishedOn: row.finished_on, lines: row.lines }]));
}

/** Who can be given an action at a school: whoever holds a post today that sees children, with the post. */
export async function actionOwners(
  read: ReadOnlyDatabase,
  organisationId: string,
  posts: readonly string[],
): Promise<readonly { readonly post: string; readonly name: string }[]> {
  const rows = await read
    .selectFrom('post_holding as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['h.post', 'p.display_name'])
    .where('h.organisation_id', '=', organisationId)
    .where(sql<boolean>`h.post = any (${[...posts]}::text[])`)
    .where(sql<boolean>`h.during @> (select app.today())`)
    .orderBy('h.post')
    .orderBy('p.display_name')
    .execute();
  return [...Map.groupBy(rows, (row) => row.post)].map(([post, held]) => ({
    post,
    name: held.map((row) => row.display_name).join(', '),
  }));
}
