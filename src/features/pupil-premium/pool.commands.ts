import { randomUUID } from 'node:crypto';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { takeBack } from './ledger.ts';
import { moneyWords, type Pence } from './money.ts';
import { type Central, centralOf } from './pool.queries.ts';
import { budgetOf, canBeTakenBack, type PoolSpending, shareSpent, sharesOf } from './pool.ts';
import { lock, post } from './premium.commands.ts';

/** The central budget of an authority in a year; the caller has decided access. */
export interface CentralPlace {
  readonly organisationId: string;
  readonly financialYear: number;
}

const read = async (work: Work, { organisationId, financialYear }: CentralPlace): Promise<Central> => {
  await lock(work, `central ${organisationId}`);
  return centralOf(work.read, organisationId, financialYear);
};

/** Keeps part of the year centrally, or less of it. Returns why it cannot, in words, or null. */
export async function keepCentrally(
  work: Work,
  place: CentralPlace,
  given: { readonly kind: 'kept' | 'less'; readonly amount: Pence; readonly words: string | null },
): Promise<string | null> {
  const { entries, spending } = await read(work, place);
  const { left } = budgetOf(entries, spending);
  if (given.kind === 'less' && given.amount > left) return `${moneyWords(left)} is left: no more than that can go back`;
  const { personId, now, today } = work.asking;
  const id = randomUUID();
  await work.write
    .insertInto('premium_central')
    .values({
      ...{ id, controller_id: place.organisationId, organisation_id: place.organisationId },
      ...{ financial_year: place.financialYear, kind: given.kind, amount_pence: String(given.amount) as never },
      ...{ words: given.words, on_day: today, written_by: personId, written_at: now },
    })
    .execute();
  await recordEvent(work, {
    ...{ verb: 'premium.central', organisationId: place.organisationId, childIds: [] },
    subject: { kind: 'premium_central', id },
    detail: { kind: given.kind, year: place.financialYear },
    ...(given.words === null ? {} : { reason: given.words }),
  });
  return null;
}

export interface Pooling {
  readonly intervention: string;
  readonly amount: Pence;
  readonly on: Day;
  /** The children it was for, each with the organisation in whose record their money stands. */
  readonly children: readonly { readonly childId: string; readonly controllerId: string }[];
}

/** Writes down what was spent for several children: to each a share, all of them the whole. Returns why it cannot, or null. */
export async function spendForSeveral(
  work: Work,
  house: House,
  place: CentralPlace,
  given: Pooling,
): Promise<string | null> {
  const { entries, spending } = await read(work, place);
  const { left } = budgetOf(entries, spending);
  if (given.amount > left) return `${moneyWords(left)} is left in the central budget: keep more of the year first`;
  const shares = sharesOf(
    given.amount,
    given.children.map(() => 1n),
  );
  if (shares.some((share) => share === 0n)) return 'This is less than a penny for each: choose fewer children';
  const id = await writePool(work, place, { ...given, takesBackId: null, words: null });
  for (const [at, child] of given.children.entries()) {
    await shareOf(work, place, { ...given, id }, { ...child, amount: shares[at] ?? 0n });
  }
  await tell(work, house, place, 'premium.pooled', id, given.children);
  return null;
}

/** Takes it back, whole, with why: each share the other way. It stays to be read. Null: it was taken back before. */
export async function takePoolBack(
  work: Work,
  house: House,
  place: CentralPlace,
  poolId: string,
  words: string,
): Promise<string | null> {
  const { spending } = await read(work, place);
  const pool = spending.find(({ id }) => id === poolId);
  if (pool === undefined || !canBeTakenBack(pool, spending)) return 'It was taken back meanwhile. Nothing was saved.';
  const on = work.asking.today;
  const id = await writePool(work, place, { ...pool, on, takesBackId: pool.id, words });
  for (const share of pool.shares) await shareOf(work, place, { id, intervention: words, on }, share, true);
  await tell(work, house, place, 'premium.pool-taken-back', id, pool.shares, words);
  return null;
}

async function writePool(
  work: Work,
  place: CentralPlace,
  pool: Pick<PoolSpending, 'intervention' | 'amount' | 'on' | 'takesBackId' | 'words'>,
): Promise<string> {
  const { personId, now } = work.asking;
  const id = randomUUID();
  await work.write
    .insertInto('premium_pool')
    .values({
      ...{ id, controller_id: place.organisationId, organisation_id: place.organisationId },
      ...{ financial_year: place.financialYear, intervention: pool.intervention, takes_back_id: pool.takesBackId },
      ...{ amount_pence: String(pool.amount) as never, words: pool.words, on_day: pool.on },
      ...{ written_by: personId, written_at: now },
    })
    .execute();
  return id;
}

async function shareOf(
  work: Work,
  { organisationId, financialYear }: CentralPlace,
  pool: { readonly id: string; readonly intervention: string; readonly on: Day },
  share: PoolSpending['shares'][number],
  back = false,
): Promise<void> {
  const moved = shareSpent(share.amount);
  await post(
    work,
    { writesFor: organisationId },
    {
      ...{ childId: share.childId, controllerId: share.controllerId, fundOrganisationId: organisationId },
      ...{ fund: 'plus', financialYear },
    },
    back ? moved.map(takeBack) : moved,
    { requestId: null, on: pool.on, words: pool.intervention, poolId: pool.id },
  );
}

async function tell(
  work: Work,
  house: House,
  place: CentralPlace,
  verb: string,
  id: string,
  children: readonly { readonly childId: string }[],
  reason?: string,
): Promise<void> {
  const childIds = children.map(({ childId }) => childId);
  await recordEvent(work, {
    ...{ verb, organisationId: place.organisationId, childIds, subject: { kind: 'premium_pool', id } },
    ...(reason === undefined ? {} : { reason }),
    detail: { year: place.financialYear, children: childIds.length },
  });
  await house.refreshDuties(
    work,
    childIds.map((childId) => ({ kind: 'child', id: childId })),
  );
}
