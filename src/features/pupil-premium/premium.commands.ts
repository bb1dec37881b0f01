import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Day, financialYearOf } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { OpenChild } from '../children/index.ts';
import { canBeCorrected, type Entry, type Fund, type Movement, ofRequest, release, spend, takeBack } from './ledger.ts';
import type { Pence } from './money.ts';
import { moneyOfChild } from './premium.queries.ts';
import { type Asked, type Helped, isAgreed, type PremiumRequest } from './premium-request.ts';

/** Where a row of money belongs. */
interface Place {
  readonly childId: string;
  readonly controllerId: string;
  readonly fundOrganisationId: string | null;
  readonly fund: Fund;
  readonly financialYear: number;
}

/** Asks for money for a child, in the record of whoever asks. Returns its id. The caller has decided access. */
export async function askForMoney(
  work: Work,
  house: House,
  child: OpenChild,
  from: { readonly fund: Fund; readonly fundOrganisationId: string | null; readonly planId: string | null },
  asked: Asked,
): Promise<string> {
  const { personId, now, today } = work.asking;
  const id = randomUUID();
  await work.write
    .insertInto('premium_request')
    .values({
      ...{ id, child_id: child.id, controller_id: child.writesFor, organisation_id: child.writesFor },
      ...{ fund: from.fund, fund_organisation_id: from.fundOrganisationId, financial_year: financialYearOf(today) },
      ...{
        plan_id: from.planId,
        target_id: asked.targetId,
        intervention: asked.intervention,
        evidence: asked.evidence,
        beyond: asked.beyond,
      },
      ...{ cost_pence: String(asked.cost) as never, other_funding_pence: String(asked.otherFunding) as never },
      ...{ other_funding: asked.otherFundingFrom, ends_on: asked.endsOn },
      ...{ asked_on: today, asked_by: personId, asked_at: now },
    })
    .execute();
  const values = { ...asked, cost: String(asked.cost), otherFunding: String(asked.otherFunding) };
  await tell(work, house, child, 'premium.asked', 'premium_request', id, { values });
  return id;
}

/** Writes down what was spent on a request: first out of what was promised to it, then out of what is free. */
export async function recordSpending(
  work: Work,
  house: House,
  child: OpenChild,
  request: PremiumRequest,
  given: { readonly amount: Pence; readonly on: Day; readonly words: string | null },
): Promise<void> {
  await lock(work, request.id);
  const { entries } = await moneyOfChild(work.read, child.id);
  const { promised } = ofRequest(entries, request.id);
  const more = { requestId: request.id, on: given.on, words: given.words };
  const ids = await post(work, child, request, spend(given.amount, promised), more);
  await tell(work, house, child, 'premium.spent', 'premium_request', request.id, {
    values: { amount: String(given.amount), entries: ids.length },
  });
}

/** What a request did not use is free again. */
export async function releaseRest(work: Work, house: House, child: OpenChild, request: PremiumRequest): Promise<void> {
  await lock(work, request.id);
  const { entries } = await moneyOfChild(work.read, child.id);
  const { promised } = ofRequest(entries, request.id);
  await post(work, child, request, release(promised), { requestId: request.id, on: work.asking.today });
  await tell(work, house, child, 'premium.released', 'premium_request', request.id, {
    values: { amount: String(promised) },
  });
}

/** Says what it changed; again, when it is put right. */
export async function recordImpact(
  work: Work,
  house: House,
  child: OpenChild,
  request: PremiumRequest,
  given: { readonly helped: Helped; readonly words: string },
): Promise<void> {
  const { personId, now, today } = work.asking;
  if (!isAgreed(request))
    throw new Refused('Nothing was agreed.', 'Nothing was agreed to here, so there is nothing to answer for.');
  await lock(work, request.id);
  await work.write
    .insertInto('premium_impact')
    .values((eb) => ({
      ...{ request_id: request.id, child_id: child.id, controller_id: request.controllerId },
      ...{ organisation_id: child.writesFor, fund_organisation_id: request.fundOrganisationId },
      version: eb
        .selectFrom('premium_impact')
        .select((of) => of(of.fn.coalesce(of.fn.max('version'), of.lit(0)), '+', of.lit(1)).as('next'))
        .where('request_id', '=', request.id),
      ...{ helped: given.helped, impact: given.words, recorded_on: today, recorded_by: personId, recorded_at: now },
    }))
    .execute();
  await tell(work, house, child, 'premium.impact', 'premium_request', request.id, { values: given });
}

/** Money given to the child’s year. */
export async function allocateMoney(
  work: Work,
  house: House,
  child: OpenChild,
  from: { readonly fund: Fund; readonly fundOrganisationId: string | null; readonly controllerId: string },
  movements: readonly Movement[],
  words: string | null,
): Promise<void> {
  const { today } = work.asking;
  const place = { ...from, childId: child.id, financialYear: financialYearOf(today) };
  const [id] = await post(work, child, place, movements, { requestId: null, on: today, words });
  if (id === undefined) return;
  await tell(work, house, child, 'premium.allocated', 'premium_entry', id, {
    values: { amount: String(movements[0]?.amount) },
  });
}

/** Takes an entry back by another one, with why. The entry stays. */
export async function correctEntry(
  work: Work,
  house: House,
  child: OpenChild,
  entry: Entry,
  words: string,
): Promise<'corrected' | 'corrected-before'> {
  await lock(work, entry.id);
  const { entries } = await moneyOfChild(work.read, child.id);
  if (!canBeCorrected(entry, entries)) return 'corrected-before';
  const place = await placeOfEntry(work, entry.id);
  const more = { requestId: entry.requestId, on: work.asking.today, words, correctsId: entry.id };
  await post(work, child, place, [takeBack(entry)], more);
  await tell(work, house, child, 'premium.corrected', 'premium_entry', entry.id, { reason: words });
  return 'corrected';
}

/** Nothing is asked for this term, and why. */
export async function sayNothingAsked(
  work: Work,
  house: House,
  child: OpenChild,
  fundOrganisationId: string | null,
  reason: string,
): Promise<void> {
  const { personId, now, today } = work.asking;
  const id = randomUUID();
  await work.write
    .insertInto('premium_none')
    .values({
      ...{ id, child_id: child.id, controller_id: child.writesFor, organisation_id: child.writesFor },
      ...{ fund_organisation_id: fundOrganisationId, reason, said_on: today, said_by: personId, said_at: now },
    })
    .execute();
  await tell(work, house, child, 'premium.none-asked', 'premium_none', id, { reason });
}

async function placeOfEntry(work: Work, id: string): Promise<Place> {
  const row = await work.read
    .selectFrom('premium_entry')
    .select(['child_id', 'controller_id', 'fund_organisation_id', 'fund', 'financial_year'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    ...{ childId: row.child_id, controllerId: row.controller_id, fundOrganisationId: row.fund_organisation_id },
    ...{ fund: row.fund as Fund, financialYear: row.financial_year },
  };
}

export async function post(
  work: Work,
  child: Pick<OpenChild, 'writesFor'>,
  place: Place,
  movements: readonly Movement[],
  more: {
    readonly requestId: string | null;
    readonly on: Day;
    readonly words?: string | null;
    readonly correctsId?: string;
    readonly poolId?: string;
  },
): Promise<string[]> {
  if (movements.length === 0) return [];
  const { personId, now } = work.asking;
  const rows = await work.write
    .insertInto('premium_entry')
    .values(
      movements.map(({ from, to, amount }) => ({
        ...{ child_id: place.childId, controller_id: place.controllerId, organisation_id: child.writesFor },
        ...{ fund_organisation_id: place.fundOrganisationId, fund: place.fund, financial_year: place.financialYear },
        ...{ from_account: from, to_account: to, amount_pence: String(amount) as never },
        ...{
          request_id: more.requestId,
          corrects_id: more.correctsId ?? null,
          pool_id: more.poolId ?? null,
          on_day: more.on,
        },
        ...{ words: more.words ?? null, written_by: personId, written_at: now },
      })),
    )
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Gives back what a child’s year has left, at its end. Used by the year-end of an organisation, for each child of it. */
export async function closeYear(
  work: Work,
  house: House,
  organisationId: string,
  place: Place,
  movements: readonly Movement[],
): Promise<void> {
  const words = 'The year’s end: what was not used goes back';
  const ids = await post(work, { writesFor: organisationId }, place, movements, {
    ...{ requestId: null, on: work.asking.today, words },
  });
  if (ids.length === 0) return;
  await recordEvent(work, {
    ...{ verb: 'premium.year-closed', organisationId, childIds: [place.childId] },
    subject: { kind: 'premium_entry', id: ids[0] ?? '' },
    detail: { year: place.financialYear },
  });
  await house.refreshDuties(work, [{ kind: 'child', id: place.childId }]);
}

export async function tell(
  work: Work,
  house: House,
  child: OpenChild,
  verb: string,
  kind: string,
  id: string,
  more: { readonly reason?: string; readonly values?: object },
): Promise<void> {
  await recordEvent(work, {
    ...{ verb, organisationId: child.writesFor, childIds: [child.id], subject: { kind, id } },
    ...(more.reason === undefined ? {} : { reason: more.reason }),
    ...(more.values === undefined
      ? {}
      : { values: [{ field: 'pupil_premium', before: null, after: { ...more.values }, childId: child.id }] }),
  });
  await house.refreshDuties(work, [{ kind: 'child', id: child.id }]);
}

export const lock = (work: Work, id: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('money ' || ${id}, 0))`.execute(work.write);
