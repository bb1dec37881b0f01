import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Offers, openPlan } from '../plans/index.ts';
import { exportOf } from './plan-export.queries.ts';
import type { PlanExport } from './plan-export.ts';
import { recordTaken } from './taken.commands.ts';

/** Takes a plan as data: opened by the one door, which is a look, and written down as a copy taken. */
export async function takePlanAsData(
  offers: Offers,
  house: Pick<House, 'packs'>,
  work: Work,
  visitor: Visitor,
  at: { readonly childId: string; readonly planId: string },
): Promise<PlanExport> {
  const opened = await openPlan(work, visitor, house, at, 'a plan as data');
  const { child, plan } = opened;
  const asked = { packs: house.packs, read: work.read, child, plan, today: visitor.today };
  const taken = await exportOf(offers, opened, asked, { visitor, now: work.asking.now });
  await recordTaken(work, child, plan.id, { format: 'json', of: 'now', reader: null });
  return taken;
}

/** "PEP, autumn 2026, gathering": what was taken, without whose it is. */
export const planTitleOf = ({ plan }: Pick<PlanExport, 'plan'>): string =>
  [plan.title, plan.term === null ? null : `${plan.term.term} ${plan.term.academic_year}`, plan.state]
    .filter((each) => each !== null)
    .join(', ');
