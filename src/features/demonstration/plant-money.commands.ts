import { addDays, type Day, financialYearOf, instantInEngland } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { allocate, type Movement, promise, spend } from '../pupil-premium/model.ts';
import { dice } from './dice.ts';
import type { InventedChild } from './invented-children.ts';
import type { InventedPerson } from './invented-people.ts';
import { onWeekday } from './plan-stories.ts';
import type { IdOf } from './plant-places.commands.ts';

/** Money an authority has still to decide about, or has decided about. */
export interface Promised {
  readonly authorityId: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly requestId: string;
  readonly amount: bigint;
  readonly decidedOn: Day;
  readonly decidedBy: string | null;
}

/** One that waits, one that goes on, one that is over and whose change nobody has said yet. Days back, except the end. */
const STORIES = [
  { what: 'Twelve sessions of one to one reading', asked: 4, cost: 36_000n, spent: 0n, ends: 60 },
  { what: 'A term of drumming lessons with the music service', asked: 40, cost: 24_000n, spent: 11_950n, ends: 30 },
  { what: 'A tutor for number, two mornings a week', asked: 90, cost: 48_050n, spent: 48_050n, ends: -10 },
] as const;

/** What an invented authority sends with each of these children, in pence: a round sum, and nobody's rate. */
const GIVEN = 150_000n;
const CERTAIN = 'It did this for others of their age last year';

/**
 * Pupil premium of a few looked-after children of a school, in each state people meet: given by the authority, asked for and spent
 * by the school. Returns what the authority decides about in its own name.
 */
export async function plantMoney(
  work: Work,
  schoolId: string,
  children: readonly InventedChild[],
  people: readonly InventedPerson[],
  idOf: IdOf,
): Promise<Promised[]> {
  const { today } = work.asking;
  const lead =
    people.find((each) => each.place === children[0]?.place && each.post === 'designated-teacher')?.id ?? null;
  const day = (back: number): Day => onWeekday(addDays(today, -back));
  const year = financialYearOf(today);
  const held = children.flatMap((child) => {
    const authority = child.statuses.find(({ kind, to }) => kind === 'CLA' && to === null)?.authority ?? null;
    const authorityId = idOf(authority);
    // where the PEP is held in another system, whose pages of money are all there is here
    return authorityId !== null && child.peps.some(({ kind }) => kind === 'held')
      ? [{ child, authority, authorityId }]
      : [];
  });
  const promised: Promised[] = [];
  for (const [nth, story] of STORIES.entries()) {
    const found = held[nth];
    const asked = day(story.asked);
    if (found === undefined || financialYearOf(asked) !== year) continue;
    const { child, authority, authorityId } = found;
    const own = { child_id: child.id, controller_id: schoolId, organisation_id: schoolId };
    const money = { ...own, fund_organisation_id: authorityId, fund: 'plus', financial_year: year };
    const requestId = dice(73_000 + nth + Number.parseInt(schoolId.slice(0, 6), 16)).uuid();
    await work.write
      .insertInto('premium_request')
      .values({
        ...{
          ...money,
          id: requestId,
          intervention: story.what,
          evidence: CERTAIN,
          cost_pence: String(story.cost) as never,
        },
        ...{ beyond: 'It is for this child alone', ends_on: addDays(today, story.ends) },
        ...{ asked_on: asked, asked_by: lead, asked_at: instantInEngland(asked, '15:40') },
      })
      .execute();
    const entries = (movements: readonly Movement[], on: Day, of: string | null) =>
      movements.map(({ from, to, amount }) => ({
        ...{ ...money, from_account: from, to_account: to, amount_pence: String(amount) as never, request_id: of },
        ...{ on_day: on, written_by: lead, written_at: instantInEngland(on, '16:00') },
      }));
    const isDecided = story.spent > 0n;
    await work.write
      .insertInto('premium_entry')
      .values([
        ...entries(allocate(GIVEN), day(story.asked + 1), null),
        ...(isDecided ? entries(promise(story.cost), day(story.asked - 2), requestId) : []),
        ...(isDecided ? entries(spend(story.spent, story.cost), day(12), requestId) : []),
      ])
      .execute();
    if (!isDecided) continue;
    const adviser = people.find((each) => each.place === authority && each.post === 'adviser');
    promised.push({
      ...{ authorityId, childId: child.id, controllerId: schoolId, requestId, amount: story.cost },
      ...{ decidedOn: day(story.asked - 2), decidedBy: adviser?.id ?? null },
    });
  }
  return promised;
}

/** What one authority said to each, in its own name. */
export async function plantDecisions(work: Work, decided: readonly Promised[]): Promise<void> {
  if (decided.length === 0) return;
  await work.write
    .insertInto('premium_decision')
    .values(
      decided.map((each) => ({
        ...{ request_id: each.requestId, child_id: each.childId, controller_id: each.controllerId },
        ...{ organisation_id: each.authorityId, fund_organisation_id: each.authorityId, decision: 'approved' },
        ...{ amount_pence: String(each.amount) as never, decided_on: each.decidedOn, decided_by: each.decidedBy },
        decided_at: instantInEngland(each.decidedOn, '11:10'),
      })),
    )
    .execute();
}
