import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { type ReadOnlyDatabase, together } from '../../platform/database/database.ts';
import { type Account, type Balances, type Entry, type Fund, NOTHING } from './ledger.ts';
import type { DecisionKind, Helped, PremiumDecision, PremiumRequest } from './premium-request.ts';

/** Requests with what was decided and what they changed, the latest first. Row security applies. */
async function requestsWhere(read: ReadOnlyDatabase, where: RawBuilder<boolean>): Promise<PremiumRequest[]> {
  const rows = await read
    .selectFrom('premium_request as q')
    .innerJoin('organisation as o', 'o.id', 'q.controller_id')
    .leftJoin('person as a', 'a.id', 'q.asked_by')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('premium_impact as i')
          .select(['i.helped', 'i.impact', 'i.recorded_on', 'i.version'])
          .whereRef('i.request_id', '=', 'q.id')
          .orderBy('i.version', 'desc')
          .limit(1)
          .as('i'),
      (join) => join.onTrue(),
    )
    .select(['q.id', 'q.child_id', 'q.controller_id', 'o.name as controller', 'q.fund_organisation_id', 'q.fund'])
    .select([
      'q.financial_year',
      'q.plan_id',
      'q.target_id',
      'q.intervention',
      'q.evidence',
      'q.beyond',
      'q.other_funding',
    ])
    .select(['q.ends_on', 'q.asked_on', 'a.display_name as asked_by'])
    .select(sql<string>`q.cost_pence::text`.as('cost'))
    .select(sql<string>`q.other_funding_pence::text`.as('other'))
    .select(['i.helped', 'i.impact', 'i.recorded_on', 'i.version'])
    .where(where)
    .orderBy('q.asked_on', 'desc')
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id')
    .execute();
  const decided = await decisionsOf(
    read,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...{ id: row.id, childId: row.child_id, controllerId: row.controller_id, controller: row.controller },
    ...{ fundOrganisationId: row.fund_organisation_id, fund: row.fund as Fund, financialYear: row.financial_year },
    planId: row.plan_id,
    ...{ targetId: row.target_id, intervention: row.intervention, evidence: row.evidence, beyond: row.beyond },
    ...{ cost: BigInt(row.cost), otherFunding: BigInt(row.other), otherFundingFrom: row.other_funding },
    ...{ endsOn: row.ends_on as Day, askedOn: row.asked_on as Day, askedBy: row.asked_by },
    decision: decided.get(row.id)?.at(-1) ?? null,
    decisions: decided.get(row.id) ?? [],
    impact:
      row.helped === null
        ? null
        : {
            ...{ helped: row.helped as Helped, words: row.impact ?? '' },
            ...{ on: row.recorded_on as Day, version: row.version ?? 1 },
          },
  }));
}

/** What was decided about some requests, each in its order. One query. */
async function decisionsOf(
  read: ReadOnlyDatabase,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PremiumDecision[]>> {
  if (requestIds.length === 0) return new Map();
  const rows = await read
    .selectFrom('premium_decision as d')
    .leftJoin('person as w', 'w.id', 'd.decided_by')
    .select(['d.request_id', 'd.decision', 'd.reason', 'd.decided_on', 'w.display_name'])
    .select(sql<string>`d.amount_pence::text`.as('amount'))
    .where(sql<boolean>`d.request_id = any (${[...requestIds]}::uuid[])`)
    .orderBy('d.request_id')
    .orderBy('d.version')
    .execute();
  const of = Map.groupBy(rows, (row) => row.request_id);
  return new Map(
    [...of].map(([id, decisions]) => [
      id,
      decisions.map((row) => ({
        ...{ kind: row.decision as DecisionKind, amount: BigInt(row.amount), reason: row.reason },
        ...{ on: row.decided_on as Day, by: row.display_name },
      })),
    ]),
  );
}

async function entriesWhere(read: ReadOnlyDatabase, where: RawBuilder<boolean>): Promise<Entry[]> {
  const rows = await read
    .selectFrom('premium_entry as q')
    .leftJoin('person as w', 'w.id', 'q.written_by')
    .select([
      'q.id',
      'q.child_id',
      'q.controller_id',
      'q.fund',
      'q.financial_year',
      'q.from_account',
      'q.to_account',
      'q.request_id',
    ])
    .select(['q.corrects_id', 'q.pool_id', 'q.on_day', 'q.words', 'w.display_name'])
    .select(sql<string>`q.amount_pence::text`.as('amount'))
    .where(where)
    .orderBy('q.on_day')
    .orderBy('q.written_at')
    .orderBy('q.id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, childId: row.child_id, controllerId: row.controller_id },
    ...{ fund: row.fund as Fund, financialYear: row.financial_year },
    ...{ from: row.from_account as Account, to: row.to_account as Account, amount: BigInt(row.amount) },
    ...{ requestId: row.request_id, correctsId: row.corrects_id, on: row.on_day as Day, words: row.words },
    ...{ poolId: row.pool_id, by: row.display_name },
  }));
}

const ofChild = (childId: string) => sql<boolean>`q.child_id = ${childId}::uuid`;
/** What an organisation holds, and what others hold of its money. */
const ofHouse = (organisationId: string, year: number) =>
  sql<boolean>`q.financial_year = ${year} and coalesce(q.fund_organisation_id, q.controller_id) = ${organisationId}::uuid`;
/** What a school has in its own record, whoever’s money it is. */
const heldBy = (organisationId: string, year: number) =>
  sql<boolean>`q.financial_year = ${year} and q.controller_id = ${organisationId}::uuid`;

export interface Money {
  readonly requests: readonly PremiumRequest[];
  readonly entries: readonly Entry[];
}

/** All the money of a child that is open to the organisation, of every year. */
export const moneyOfChild = (read: ReadOnlyDatabase, childId: string): Promise<Money> =>
  moneyWhere(read, ofChild(childId));

async function moneyWhere(read: ReadOnlyDatabase, where: RawBuilder<boolean>): Promise<Money> {
  const [requests, entries] = await together(read, () => [requestsWhere(read, where), entriesWhere(read, where)]);
  return { requests, entries };
}

/** A year’s money of an organisation: of an authority what is its own, of a school what is in its record. */
export async function moneyOfYear(
  read: ReadOnlyDatabase,
  organisation: { readonly id: string; readonly kind: string },
  financialYear: number,
): Promise<Money> {
  const where = organisation.kind === 'authority' ? ofHouse : heldBy;
  return moneyWhere(read, where(organisation.id, financialYear));
}

/** The balances of one child’s year as the database adds them up: the same as the rule’s own. */
export async function balancesInSql(read: ReadOnlyDatabase, childId: string, financialYear: number): Promise<Balances> {
  const { rows } = await sql<{ account: Account; pence: string }>`
    select account, sum(pence)::text as pence from premium_entry e
      cross join lateral (values (e.from_account, -e.amount_pence), (e.to_account, e.amount_pence)) as moved (account, pence)
    where e.child_id = ${childId}::uuid and e.financial_year = ${financialYear} group by account`.execute(read);
  return { ...NOTHING, ...Object.fromEntries(rows.map(({ account, pence }) => [account, BigInt(pence)])) };
}
