import type { PostId } from '../src/access/index.ts';
import type { Day } from '../src/calendar/index.ts';
import { type Begun, beginPlans } from '../src/features/plans/begin.commands.ts';
import { type Moved, type Moving, movePlan } from '../src/features/plans/move.commands.ts';
import { type OpenPlan, openPlan } from '../src/features/plans/open-plan.commands.ts';
import type { PlanPartRow } from '../src/features/plans/plan.ts';
import type { Offers } from '../src/features/plans/records.queries.ts';
import type { Work } from '../src/platform/database/database.ts';
import type { House } from '../src/web/house.ts';
import type { Visitor } from '../src/web/visitor.ts';
import { type TestDatabase, testToday } from './database.ts';
import type { OrganisationKey, World } from './personas.ts';
import { visitorFor } from './visitors.ts';

export const noOffers: Offers = { records: [], checks: [] };

/** What tests do to plans, each in a transaction of its own, as the product would. */
export function plansIn(db: TestDatabase, house: House, world: World) {
  const as = <T>(
    at: OrganisationKey,
    post: PostId,
    action: (work: Work, visitor: Visitor) => Promise<T>,
    today: Day = testToday,
  ): Promise<T> =>
    db.as(
      world.person(at, post),
      async (work) => action(work, { ...(await visitorFor(work, world, at, post)), today }),
      today,
    );
  const opened = <T>(
    at: OrganisationKey,
    post: PostId,
    childId: string,
    planId: string,
    action: (work: Work, plan: OpenPlan) => Promise<T>,
  ): Promise<T> =>
    as(at, post, async (work, visitor) =>
      action(work, await openPlan(work, visitor, house, { childId, planId }, 'test')),
    );
  return {
    as,
    opened,
    begin: (at: OrganisationKey, post: PostId, childIds: readonly string[], on: Day = testToday): Promise<Begun> =>
      as(at, post, (work, visitor) => beginPlans(work, house, visitor, { childIds, term: null, on })),
    move: (
      at: OrganisationKey,
      post: PostId,
      childId: string,
      planId: string,
      moving: Pick<Moving, 'act'> & Partial<Moving>,
      offers: Offers = noOffers,
    ): Promise<Moved> =>
      opened(at, post, childId, planId, (work, plan) =>
        movePlan(work, house, offers, plan, { on: null, reason: null, sections: [], seen: plan.plan.moves, ...moving }),
      ),
  };
}

/** The part of a section in a plan. Throws where there is none. */
export function partIn({ plan }: Pick<OpenPlan, 'plan'>, section: string, label = ''): PlanPartRow {
  const found = plan.parts.find((part) => part.section === section && part.label === label);
  if (found === undefined) throw new RangeError(`The plan has no part ${section} ${label}.`);
  return found;
}
