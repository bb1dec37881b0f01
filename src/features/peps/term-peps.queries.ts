import { sql } from 'kysely';
import type { PersonActor } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { childNames, seenHere, yearsOfMany } from '../children/index.ts';
import { formsOf, type PlanTerm, partsOf, planHeads, remindedOf, stageOf, termKey, whoHas } from '../plans/index.ts';
import type { ShownTermPep, TermPep } from './term-peps.ts';

export interface TermReader {
  readonly actor: PersonActor;
  readonly organisationId: string;
  readonly today: Day;
  /** How far back *had a social worker* looks, from the pack. */
  readonly everYears: number;
}

/** The PEPs of a term of every looked-after child this reader sees plans of: seven queries however many there are. */
export async function termPeps(read: ReadOnlyDatabase, reader: TermReader, term: PlanTerm): Promise<TermPep[]> {
  const { organisationId, today } = reader;
  const ids = await seenHere(read, reader, 'plan', ['CLA']);
  if (ids.length === 0) return [];
  const names = await childNames(read, ids, organisationId);
  const years = await yearsOfMany(read, ids, today);
  const places = await placesOf(read, ids);
  const advisers = await advisersOf(read, ids);
  const heads = await planHeads(
    read,
    sql<boolean>`p.child_id = any (${ids}::uuid[]) and p.kind = 'pep'
      and p.academic_year = ${term.academicYear} and p.term = ${term.term}`,
  );
  const plans = new Map(
    heads.toReversed().flatMap((plan) => (plan.state === 'cancelled' ? [] : [[plan.childId, plan]])),
  );
  const due = Map.groupBy(await dueOf(read, ids), (duty) => duty.childId);
  const adviserOf = new Map(advisers.map((row) => [row.childId, row]));
  return ids.map((childId): TermPep => {
    const plan = plans.get(childId) ?? null;
    const place = places.get(childId);
    const adviser = adviserOf.get(childId);
    const asked = due.get(childId) ?? [];
    const ofTerm = asked.find(({ rule, key }) => rule === 'pep-each-term' && key === termKey(term));
    const next =
      plan === null ? undefined : asked.find(({ key, doneOn }) => key.startsWith(plan.id) && doneOn === null);
    return {
      ...{ childId, name: names.get(childId)?.short ?? 'Name not known yet', year: years.get(childId) ?? null },
      ...{ school: place?.school ?? null, schoolId: place?.schoolId ?? null },
      ...{ adviser: adviser?.name ?? null, adviserId: adviser?.personId ?? null },
      authority: place?.authority ?? null,
      plan,
      heldElsewhereOn: ofTerm?.doneOn ?? null,
      meetingBy: ofTerm?.dueOn ?? null,
      next: next === undefined ? null : { rule: next.rule, dueOn: next.dueOn },
    };
  });
}

/** The rows of a page with how far each plan is and who has written. Three queries. */
export async function withWhoHas(read: ReadOnlyDatabase, rows: readonly TermPep[]): Promise<ShownTermPep[]> {
  const plans = rows.flatMap(({ plan }) => plan ?? []);
  const forms = await formsOf(
    read,
    plans.map(({ formHash }) => formHash),
  );
  const parts = Map.groupBy(
    await partsOf(
      read,
      plans.map(({ id }) => id),
    ),
    ({ planId }) => planId,
  );
  const reminded = await remindedOf(
    read,
    plans.map(({ id }) => id),
  );
  return rows.map((row): ShownTermPep => {
    const form = row.plan === null ? undefined : forms.get(row.plan.formHash);
    if (row.plan === null || form === undefined) return { ...row, stage: null, who: [] };
    const who = whoHas(parts.get(row.plan.id) ?? [], reminded);
    return { ...row, stage: stageOf(row.plan.state, form.steps), who };
  });
}

export interface Place {
  readonly school: string | null;
  readonly schoolId: string | null;
  readonly authority: string | null;
}

/** Where each child is at school, and which authority looks after them. One query. */
export async function placesOf(read: ReadOnlyDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  const { rows } = await sql<{
    child_id: string;
    school_id: string | null;
    school: string | null;
    authority: string | null;
  }>`
    select c.id as child_id, e.school_id, coalesce(s.name, e.school_name) as school, a.name as authority
    from unnest(${[...ids]}::uuid[]) c (id)
    left join lateral (select e.school_id, e.school_name from enrolment e where e.child_id = c.id and e.kind = 'main'
      and e.during @> (select app.today()) order by (e.school_id is not distinct from e.controller_id) desc limit 1) e on true
    left join organisation s on s.id = e.school_id
    left join lateral (select p.authority_id from status_period p where p.child_id = c.id and p.kind = 'CLA' and p.confirmed
      and p.during @> (select app.today()) and p.authority_id is not null order by lower(p.during) desc limit 1) l on true
    left join organisation a on a.id = l.authority_id`.execute(read);
  return new Map(
    rows.map((row) => [row.child_id, { school: row.school, schoolId: row.school_id, authority: row.authority }]),
  );
}

/** Whose list each child is on at the Virtual School. One query. */
export async function advisersOf(
  read: ReadOnlyDatabase,
  ids: readonly string[],
): Promise<readonly { readonly childId: string; readonly personId: string; readonly name: string }[]> {
  const { rows } = await sql<{ child_id: string; person_id: string; name: string }>`
    select child_id, person_id, name from app.people_of_children(${[...ids]}::uuid[]) where relation = 'adviser-of'`.execute(
    read,
  );
  return rows.map((row) => ({ childId: row.child_id, personId: row.person_id, name: row.name }));
}

export interface Due {
  readonly childId: string;
  readonly rule: string;
  readonly key: string;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  /** From then on nobody is late with it any more; null where it can always still be done. */
  readonly overOn: Day | null;
}

/** What is due of the term's PEPs and of plans. One query. */
export async function dueOf(read: ReadOnlyDatabase, ids: readonly string[]): Promise<Due[]> {
  const rows = await read
    .selectFrom('duty')
    .select(['child_id', 'rule', 'occurrence', 'due_on', 'done_on', 'over_on'])
    .where(sql<boolean>`child_id = any (${[...ids]}::uuid[])`)
    .where('rule', 'in', ['pep-each-term', 'pep-written-up', 'pep-quality-assured', 'returned-pep-corrected'])
    .orderBy('due_on')
    .execute();
  return rows.map((row) => ({
    ...{ childId: row.child_id ?? '', rule: row.rule, key: row.occurrence, dueOn: row.due_on, doneOn: row.done_on },
    overOn: row.over_on,
  }));
}
