import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { childNames, seenHere, yearsOfMany } from '../children/index.ts';
import { meetingsToCome } from '../meetings/index.ts';
import { isInHand, type PlanHead, planHeads, termKey } from '../plans/index.ts';
import type { CaseRow } from './caseload.ts';
import { advisersOf, type Due, dueOf, placesOf, type TermReader } from './term-peps.queries.ts';

export interface Adviser {
  readonly id: string;
  readonly name: string;
}

/**
 * The children an authority looks after whose plans this reader sees, with how each plan stands: those on one adviser's list,
 * or all. Nine queries however many there are. Children whose plan the reader may not see are not there.
 */
export async function caseloadPlans(
  read: ReadOnlyDatabase,
  reader: TermReader & { readonly personId: string },
  adviserId: string | null,
): Promise<{ readonly rows: readonly CaseRow[]; readonly advisers: readonly Adviser[] }> {
  const { organisationId, today } = reader;
  const all = await seenHere(read, reader, 'plan', ['CLA']);
  const found = await advisersOf(read, all);
  const adviserOf = new Map(found.map((row) => [row.childId, row]));
  const advisers = [...new Map(found.map(({ personId, name }) => [personId, { id: personId, name }])).values()];
  const ids = all.filter((id) => adviserId === null || adviserOf.get(id)?.personId === adviserId);
  const names = await childNames(read, ids, organisationId);
  const years = await yearsOfMany(read, ids, today);
  const places = await placesOf(read, ids);
  const heads = await planHeads(
    read,
    sql<boolean>`p.child_id = any (${ids}::uuid[]) and p.kind = 'pep' and now.to_state <> 'cancelled'`,
  );
  const ofChild = Map.groupBy(heads, ({ childId }) => childId);
  const shown = ids.flatMap((childId) => shownOf(childId, ofChild.get(childId) ?? []));
  const planIds = shown.flatMap(({ plan }) => plan?.id ?? []);
  const returned = await lastReturns(read, planIds);
  const due = Map.groupBy(await dueOf(read, ids), ({ childId }) => childId);
  const meetings = await meetingsToCome(read, planIds, adviserId ?? reader.personId, today);
  const rows = shown.map(({ childId, plan }): CaseRow => {
    const place = places.get(childId);
    const adviser = adviserOf.get(childId);
    // a term that is over waits for a word from the school, and is nothing an adviser is late with
    const open = (due.get(childId) ?? []).filter(
      ({ doneOn, overOn }) => doneOn === null && (overOn === null || overOn > today),
    );
    const next = open.find(({ rule, key }) =>
      plan === null ? rule === 'pep-each-term' : key.startsWith(plan.id) || (plan.term && key === termKey(plan.term)),
    );
    return {
      ...{ childId, name: names.get(childId)?.short ?? 'Name not known yet', year: years.get(childId) ?? null },
      ...{ school: place?.school ?? null, schoolId: place?.schoolId ?? null },
      ...{ adviser: adviser?.name ?? null, adviserId: adviser?.personId ?? null, plan },
      returnedAt: plan === null ? null : (returned.get(plan.id) ?? null),
      next: next === undefined ? null : { rule: next.rule, dueOn: next.dueOn },
      heldElsewhereOn: plan === null ? heldElsewhere(due.get(childId) ?? [], today) : null,
      meeting: plan === null ? null : (meetings.get(plan.id) ?? null),
    };
  });
  return { rows, advisers: advisers.toSorted((a, b) => a.name.localeCompare(b.name)) };
}

/** The PEP of a term that is not over was held, and there is no plan here: it was held in another system. Null: not so. */
const heldElsewhere = (due: readonly Due[], today: Day): Day | null =>
  due.find(({ rule, doneOn, dueOn }) => rule === 'pep-each-term' && doneOn !== null && dueOn >= today)?.doneOn ?? null;

/** Every plan that is in hand; where none is, the latest, or that there is none. */
function shownOf(childId: string, plans: readonly PlanHead[]): { childId: string; plan: PlanHead | null }[] {
  const inHand = plans.filter(({ state }) => isInHand(state));
  return (inHand.length > 0 ? inHand : [plans[0] ?? null]).map((plan) => ({ childId, plan }));
}

/** The number of the last return among what happened to each of some plans; who never came back is not there. One query. */
async function lastReturns(read: ReadOnlyDatabase, planIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await read
    .selectFrom('plan_step')
    .select((eb) => ['plan_id', eb.fn.max('position').as('last')])
    .where(sql<boolean>`plan_id = any (${[...planIds]}::uuid[])`)
    .where('to_state', '=', 'returned')
    .groupBy('plan_id')
    .execute();
  return new Map(rows.map((row) => [row.plan_id, row.last]));
}
