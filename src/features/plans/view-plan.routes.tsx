import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { together } from '../../platform/database/database.ts';
import { fieldValue } from '../../ui/form.tsx';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route } from '../../web/route.ts';
import { HiddenNowPage } from '../children/index.ts';
import { answersOf } from './answers.queries.ts';
import { copiesOfChild } from './copies.queries.ts';
import { openCopy } from './open-copy.commands.ts';
import { type OpenPlan, openPlan } from './open-plan.commands.ts';
import { addPart } from './parts.commands.ts';
import { laterFor, missingFor } from './plan-missing.ts';
import { transitionsFrom } from './plan-states.ts';
import { addPartUrl, copyUrl, judgementUrl, partUrl, planUrl } from './plan-urls.ts';
import { remindedOf } from './plans.queries.ts';
import type { Offers } from './records.queries.ts';
import { partsStanding, wholeOf } from './stands.queries.ts';
import { ViewCopyPage } from './view-copy.page.tsx';
import { ViewPlanPage } from './view-plan.page.tsx';

const params = z.object({ childId: z.uuid(), planId: z.uuid() });

/** One plan, and the copies that were kept of a child's plans. */
export const viewPlanRoutes =
  (offers: Offers) =>
  (server: FastifyInstance, house: House): void => {
    route(server, house, {
      method: 'GET',
      url: planUrl(':childId', ':planId'),
      who: onChild('see'),
      params,
      handle: async ({ work, visitor, ctx, params: at }) => {
        const opened = await openPlan(work, visitor, house, { ...at, asSecond: true }, 'plan');
        // whoever judges it a second time reads it as it was sent in, and nothing of what became of it
        if (opened.doer.blind) return seeOther(judgementUrl(at.childId, at.planId));
        if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={opened.child.id} />);
        const { child, plan } = opened;
        const whole = child.sees('plan');
        const [kept, missing, disputed, reminded] = await together(work.read, () => [
          whole ? copiesOfChild(work.read, child.id) : [],
          whole ? missingNext({ work, packs: house.packs, opened, offers, today: visitor.today }) : null,
          disputedParts(work.read, opened),
          whole ? remindedOf(work.read, [plan.id]) : new Map(),
        ]);
        const copies = kept.filter(({ planId }) => planId === plan.id);
        const view = { opened, missing, copies, today: visitor.today, disputed, reminded };
        return page(<ViewPlanPage ctx={ctx} view={view} />);
      },
    });

    route(server, house, {
      method: 'POST',
      url: addPartUrl(':childId', ':planId'),
      who: onChild('plan.lead'),
      params,
      handle: async ({ work, visitor, body, params: at }) => {
        const opened = await openPlan(work, visitor, house, at, 'bring a section into a plan');
        const section = fieldValue(body, 'section');
        if (!opened.plan.form.sections.some(({ id }) => id === section)) throw new NothingHere('no such section');
        const partId = await addPart(work, house, opened, { section, label: '', askedPersonId: null });
        const to = partId ?? opened.plan.parts.find((part) => part.section === section)?.id ?? '';
        return seeOther(partUrl(opened.child.id, opened.plan.id, to));
      },
    });

    route(server, house, {
      method: 'GET',
      url: copyUrl(':childId', ':copyId'),
      who: onChild('see'),
      params: z.object({ childId: z.uuid(), copyId: z.uuid() }),
      handle: async ({ work, visitor, ctx, params: at }) => {
        const { child, copy, hash } = await openCopy(work, visitor, house, at, 'copy of a plan');
        if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
        return page(
          <ViewCopyPage ctx={ctx} child={child} copy={copy} copyId={at.copyId} hash={hash} today={visitor.today} />,
        );
      },
    });
  };

interface Asked {
  readonly work: Parameters<typeof openPlan>[0];
  readonly packs: House['packs'];
  readonly opened: OpenPlan;
  readonly offers: Offers;
  readonly today: Parameters<typeof ViewPlanPage>[0]['view']['today'];
}

/** What is missing for the next step forward, said of the sections this reader may read. */
async function missingNext({ work, packs, opened, offers, today }: Asked) {
  const { plan, child } = opened;
  const move = transitionsFrom(plan.state, plan.form).find(
    ({ act }) => !['cancel', 'return', 'supersede'].includes(act),
  );
  if (move === undefined) return null;
  // Asking for parts needs nothing: what is then missing for the meeting is what a reader wants to know.
  const act = move.act === 'ask' ? 'ready' : move.act;
  const whole = await wholeOf(offers, { packs, read: work.read, child, plan, today }, 'needed');
  const readable = new Set(opened.readable.map(({ section }) => section));
  const missing = missingFor(act, whole.stands).filter(({ section }) => section === null || readable.has(section));
  return { move: { ...move, act }, missing, later: laterFor(act, whole.stands), rows: whole.stands.rows };
}

async function disputedParts(read: Asked['work']['read'], { plan, readable }: OpenPlan): Promise<ReadonlySet<string>> {
  const answers = await answersOf(
    read,
    plan.id,
    readable.map(({ id }) => id),
  );
  const standing = partsStanding(plan, answers);
  return new Set(plan.parts.filter((_, at) => (standing[at]?.disputed.length ?? 0) > 0).map(({ id }) => id));
}
