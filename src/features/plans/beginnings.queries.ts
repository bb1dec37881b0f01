import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { yearsOfMany } from '../children/index.ts';
import type { PlanTerm } from './plan.ts';
import { type PlanState, planStates } from './plan-states.ts';

/** What the register holds of many children that forms ask for. */
export interface Known {
  readonly senProvision: string | null;
  readonly unaccompanied: boolean;
  readonly pupilPremium: readonly string[];
  readonly year: string | null;
}

/** Two queries however many children. */
export async function knownOf(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
  today: Day,
): Promise<Map<string, Known>> {
  const details = await read
    .selectFrom('child_details')
    .select('child_id')
    .select(sql<string | null>`max(sen_provision)`.as('sen'))
    .select(sql<boolean | null>`bool_or(unaccompanied)`.as('unaccompanied'))
    .select(sql<string | null>`string_agg(array_to_string(pupil_premium, ','), ',')`.as('premium'))
    .where(sql<boolean>`child_id = any (${[...childIds]}::uuid[])`)
    .groupBy('child_id')
    .execute();
  const years = await yearsOfMany(read, childIds, today);
  const of = new Map(details.map((row) => [row.child_id, row]));
  return new Map(
    childIds.map((id) => {
      const row = of.get(id);
      return [
        id,
        {
          senProvision: row?.sen ?? null,
          unaccompanied: row?.unaccompanied ?? false,
          pupilPremium: (row?.premium ?? '').split(',').filter(Boolean),
          year: years.get(id) ?? null,
        },
      ];
    }),
  );
}

/** A plan a child has already. */
export interface EarlierPlan {
  readonly id: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly kind: string;
  readonly state: PlanState;
  readonly term: PlanTerm | null;
}

/** The plans of many children that are not cancelled, latest first. One query. */
export async function earlierPlans(read: ReadOnlyDatabase, childIds: readonly string[]): Promise<EarlierPlan[]> {
  const rows = await read
    .selectFrom('plan as p')
    .select(['p.id', 'p.child_id', 'p.controller_id', 'p.kind', 'p.academic_year', 'p.term'])
    .select(
      sql<string>`(select s.to_state from plan_step s where s.plan_id = p.id order by s.position desc limit 1)`.as(
        'state',
      ),
    )
    .where(sql<boolean>`p.child_id = any (${[...childIds]}::uuid[])`)
    .orderBy('p.begun_on', 'desc')
    .orderBy('p.begun_at', 'desc')
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      childId: row.child_id,
      controllerId: row.controller_id,
      kind: row.kind,
      state: planStates.find((state) => state === row.state) ?? 'planned',
      term: row.academic_year === null ? null : { academicYear: row.academic_year, term: row.term as PlanTerm['term'] },
    }))
    .filter(({ state }) => state !== 'cancelled');
}

/** Pairs of a child and a controller whose record is open for writing plans to this organisation. One query. */
export async function openForWriting(
  read: ReadOnlyDatabase,
  organisationId: string,
  childIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectFrom('child_grant')
    .select(['child_id', 'controller_id'])
    .where(sql<boolean>`child_id = any (${[...childIds]}::uuid[])`)
    .where('organisation_id', '=', organisationId)
    .where('scope', 'in', ['looked-after', 'case-holder', 'enrolment'])
    .where(sql<boolean>`during @> (select app.today())`)
    .execute();
  return new Set(rows.map((row) => `${row.child_id} ${row.controller_id}`));
}
