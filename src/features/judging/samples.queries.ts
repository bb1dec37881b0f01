import { sql } from 'kysely';
import type { Actor } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { childNames, mayBeSeen } from '../children/index.ts';
import { formsOf, type PlanTerm, planHeads } from '../plans/index.ts';
import { type Compared, compared, settlingOf } from './agreement.ts';
import { drawnAmong, judgedAmong, judgementsOf, sayingsOf } from './judging.queries.ts';

/** A plan that was drawn, with no colour of it. */
export interface SampledPlan {
  readonly planId: string;
  readonly childId: string;
  readonly name: string;
  readonly school: string;
  readonly first: string | null;
  readonly second: string | null;
  /** Waits for whoever this is shown to. */
  readonly mine: boolean;
  /** Null until both are in. */
  readonly compared: readonly Compared[] | null;
  /** Of the sections judged differently, those that are settled. */
  readonly settled: number;
}

export interface Sample {
  readonly plans: readonly SampledPlan[];
  /** Plans of the term that were judged at all. */
  readonly judged: number;
  /** Titles of sections, as the forms of these plans have them. */
  readonly titles: ReadonlyMap<string, string>;
}

export interface SampleReader {
  readonly actor: Actor;
  readonly personId: string;
  readonly organisationId: string;
  readonly today: Day;
  readonly everYears: number;
}

/** The sample of a term at an authority, of the plans this reader sees. Eight queries however many there are. */
export async function sampleOf(read: ReadOnlyDatabase, reader: SampleReader, term: PlanTerm): Promise<Sample> {
  const { actor, personId, organisationId, today, everYears } = reader;
  const heads = await planHeads(
    read,
    sql<boolean>`p.adviser_organisation_id = ${organisationId}::uuid and p.academic_year = ${term.academicYear}
      and p.term = ${term.term} and ${mayBeSeen(sql.ref('p.child_id'), actor, today, 'plan', everYears)}`,
  );
  const ids = heads.map(({ id }) => id);
  const judged = await judgedAmong(read, ids);
  const drawn = await drawnAmong(read, ids);
  const shown = heads.filter(({ id }) => drawn.has(id));
  const shownIds = shown.map(({ id }) => id);
  const names = await childNames(
    read,
    shown.map(({ childId }) => childId),
    organisationId,
  );
  const judgements = await judgementsOf(read, shownIds);
  const sayings = await sayingsOf(read, shownIds);
  const forms = await formsOf(
    read,
    shown.map(({ formHash }) => formHash),
  );
  const plans = shown.map((plan): SampledPlan => {
    const second = drawn.get(plan.id);
    const of = (blind: boolean) =>
      judgements.get(plan.id)?.find((each) => each.position === second?.position && each.blind === blind);
    const [one, two] = [of(false), of(true)];
    const rows = one === undefined || two === undefined ? null : compared(one, two);
    const said = Map.groupBy(sayings.get(plan.id) ?? [], ({ section }) => section);
    return {
      ...{ planId: plan.id, childId: plan.childId, name: names.get(plan.childId)?.short ?? 'Name not known yet' },
      ...{ school: plan.controller, first: one?.by ?? null, second: two?.by ?? second?.person ?? null },
      mine: two === undefined && second?.personId === personId,
      compared: rows,
      settled: [...said.values()].filter((of) => settlingOf(of).settled !== null).length,
    };
  });
  const titles = new Map(
    [...forms.values()].flatMap(({ sections }) => sections.map(({ id, title }) => [id, title] as const)),
  );
  return { plans, judged, titles };
}
