import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { NothingHere, page, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route } from '../../web/route.ts';
import { HiddenNowPage } from '../children/index.ts';
import { answersOf } from './answers.queries.ts';
import { copiesAt } from './copies.queries.ts';
import { type OpenPlan, openPlan } from './open-plan.commands.ts';
import { readerOf } from './plan-access.ts';
import { copyForReader } from './plan-copy.ts';
import { changesUrl } from './plan-urls.ts';
import { type Offers, type PlanAsked, tablesOf } from './records.queries.ts';
import { scopeOfBlock } from './section-readers.ts';
import { ViewChangesPage } from './view-changes.page.tsx';
import { type Records, type Return, returnsOf, rowsIn, whatChanged } from './what-changed.ts';

/** What changed in a plan since it came back, for its adviser and its school alike: each sees the sections they may read. */
export const viewChangesRoutes =
  (offers: Offers) =>
  (server: FastifyInstance, house: House): void => {
    route(server, house, {
      method: 'GET',
      url: changesUrl(':childId', ':planId', ':position'),
      who: onChild('see'),
      params: z.object({ childId: z.uuid(), planId: z.uuid(), position: z.coerce.number().int().positive().max(9999) }),
      handle: async ({ work, visitor, ctx, params: at }) => {
        const opened = await openPlan(work, visitor, house, at, 'what changed in a plan');
        const { child, plan, readable } = opened;
        if (!child.sees('plan')) {
          throw new Refused('Does not see the plan whole.', 'What came back is for those who see the whole plan.');
        }
        if (opened.doer.blind) {
          throw new Refused('Judges it blind.', 'What came back is open to you once your own judgement is in.');
        }
        const returns = returnsOf(plan);
        const shown = returns.find(({ returned }) => returned.position === at.position);
        if (shown === undefined) throw new NothingHere('no such return');
        if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
        const { today } = visitor;
        const answers = await answersOf(
          work.read,
          plan.id,
          readable.map(({ id }) => id),
        );
        const records = await recordsOf(offers, opened, shown, {
          ...{ packs: house.packs, read: work.read, child, plan, today },
        });
        const sections = whatChanged(plan, readable, answers, shown, records);
        const others = returns.filter((each) => each !== shown);
        return page(<ViewChangesPage ctx={ctx} view={{ opened, shown, others, sections, today }} />);
      },
    });
  };

/**
 * Rows as they were kept when it was sent in, and when it was sent in again. Until then they are compared as they stand now,
 * for whoever leads the plan: the copy was made with their sight, and for others rows would seem gone that are only not theirs.
 */
async function recordsOf(offers: Offers, opened: OpenPlan, shown: Return, asked: PlanAsked): Promise<Records> {
  const { before, until } = shown;
  const kept = await copiesAt(
    asked.read,
    opened.plan.id,
    [before, until].flatMap((step) => step?.position ?? []),
  );
  const reader = readerOf(opened.doer);
  const rowsOf = (position: number | undefined) => {
    const copy = position === undefined ? undefined : kept.get(position);
    return rowsIn(copy && copyForReader(copy, reader));
  };
  if (until !== null || !opened.leadsPlan) return { was: rowsOf(before?.position), is: rowsOf(until?.position) };
  const now = await tablesOf(offers, asked);
  return {
    was: rowsOf(before?.position),
    is: (_, block) => (opened.child.scopes.has(scopeOfBlock[block]) ? now.get(block) : undefined),
  };
}
