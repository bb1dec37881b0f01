import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import { dayValues, emptyForm, type FormState, type FormValues, fieldValue, TextArea } from '../../ui/form.tsx';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route, type VisitorRequest } from '../../web/route.ts';
import { ChangePage, HiddenNowPage } from '../children/index.ts';
import { type MoveOffers, movePlan } from './move.commands.ts';
import { readMove } from './move-plan.form.ts';
import { MovePlanPage } from './move-plan.page.tsx';
import { type OpenPlan, openPlan } from './open-plan.commands.ts';
import { declinePart } from './parts.commands.ts';
import { sectionOf } from './plan.ts';
import { mayMove, writesPart } from './plan-access.ts';
import { laterFor, missingFor } from './plan-missing.ts';
import { planActs, type Transition, transitionBy } from './plan-states.ts';
import { declinePartUrl, everybodysPartUrl, moveUrl, planUrl } from './plan-urls.ts';
import { wholeOf } from './stands.queries.ts';

const params = z.object({ childId: z.uuid(), planId: z.uuid(), act: z.string().max(20) });
type Asked = VisitorRequest<z.infer<typeof params>, unknown>;

/** The steps of a plan: each a form that says what it does and what is missing. */
export const movePlanRoutes =
  (offers: MoveOffers) =>
  (server: FastifyInstance, house: House): void => {
    const url = moveUrl(':childId', ':planId', ':act');
    route(server, house, {
      method: 'GET',
      url,
      who: onChild('see'),
      params,
      handle: async (request) => {
        const { opened, move } = await open(request, house);
        if (move === undefined) return seeOther(planUrl(opened.child.id, opened.plan.id));
        if (request.ctx.someoneLooking) return page(<HiddenNowPage ctx={request.ctx} childId={opened.child.id} />);
        const asked = {
          packs: house.packs,
          read: request.work.read,
          child: opened.child,
          plan: opened.plan,
          today: request.visitor.today,
        };
        const begun = move.act === 'return' ? ((await offers.toReturn?.(asked)) ?? []) : [];
        const values = {
          section: begun.map(({ section }) => section),
          ...Object.fromEntries(begun.map(({ section, words }) => [`needs.${section}`, words])),
          ...knownDay(move, opened, request.visitor.today),
        };
        return draw(request, opened, move, { ...emptyForm, values });
      },
    });

    route(server, house, {
      method: 'POST',
      url,
      who: onChild('see'),
      params,
      handle: async (request) => {
        const { work, body, visitor } = request;
        const { opened, move } = await open(request, house);
        const back = planUrl(opened.child.id, opened.plan.id);
        if (move === undefined) return seeOther(back);
        const read = readMove(body, move, opened.plan, visitor.today);
        if ('errors' in read) return draw(request, opened, move, { values: body, errors: read.errors });
        const moved = await movePlan(work, house, offers, opened, read.moving);
        // Whoever has no account is invited next.
        const next = move.act === 'ask' ? `${everybodysPartUrl(opened.child.id, opened.plan.id)}?asked=yes` : back;
        if (moved.outcome === 'moved') return seeOther(next);
        if (moved.outcome === 'waits') return draw(request, opened, move, { values: body, errors: {} }, 422);
        const errors = {
          '': 'Somebody else has moved this plan since you opened it. Look at how it stands, then decide.',
        };
        return draw(request, opened, move, { values: body, errors });
      },
    });

    const partParams = z.object({ childId: z.uuid(), planId: z.uuid(), partId: z.uuid() });
    for (const method of ['GET', 'POST'] as const) {
      route(server, house, {
        method,
        url: declinePartUrl(':childId', ':planId', ':partId'),
        who: onChild('see'),
        params: partParams,
        handle: async ({ work, visitor, ctx, body, params: at }) => {
          const opened = await openPlan(work, visitor, house, at, 'decline a part of a plan');
          const part = opened.readable.find(({ id }) => id === at.partId);
          const section = part && sectionOf(opened.plan.form, part.section);
          if (part === undefined || section === undefined) throw new NothingHere('no part this person may read');
          if (!opened.leadsPlan && writesPart(opened.doer, opened.plan, section, part) === null) {
            throw new Refused('Neither writes it nor leads the plan.', 'This part is somebody else’s to write.');
          }
          if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={opened.child.id} />);
          const reason = fieldValue(body, 'reason').trim();
          if (method === 'POST' && reason !== '' && reason.length <= 2000) {
            await declinePart(work, house, opened, part, reason);
            return seeOther(planUrl(opened.child.id, opened.plan.id));
          }
          const errors = method === 'GET' ? {} : { reason: 'Say why in a few words, at most 2,000 characters' };
          const form: FormState = { values: body, errors };
          const drawn = (
            <ChangePage
              ctx={ctx}
              child={opened.child}
              title={`${section.title}: not written`}
              lede="What is there stays. The reason stands in the plan instead, and nobody is asked for this part any more."
              form={form}
              save="Say so"
            >
              <TextArea
                form={form}
                name="reason"
                label="Why?"
                hint="“Was asked twice, and would rather not”"
                rows={3}
              />
            </ChangePage>
          );
          return page(drawn, method === 'GET' ? 200 : 422);
        },
      });
    }

    async function draw(request: Asked, opened: OpenPlan, move: Transition, form: FormState, status?: number) {
      const { work, visitor, ctx } = request;
      const asked = {
        packs: house.packs,
        read: work.read,
        child: opened.child,
        plan: opened.plan,
        today: visitor.today,
      };
      const { stands } = await wholeOf(offers, asked, 'needed');
      const missing = missingFor(move.act, stands);
      const later = laterFor(move.act, stands);
      const wrong = Object.keys(form.errors).length > 0;
      return page(
        <MovePlanPage ctx={ctx} view={{ opened, move, missing, later, form }} />,
        status ?? (wrong ? 422 : 200),
      );
    }
  };

/** The day that was set for the meeting, once it has come: nobody types what is known. */
function knownDay(move: Transition, { plan: { meetingOn } }: OpenPlan, today: Day): FormValues {
  return move.onTrueDay && meetingOn !== null && meetingOn <= today ? dayValues('on', meetingOn) : {};
}

/** The plan and the step, where this person takes it; undefined where the plan is past it. */
async function open(request: Asked, house: House): Promise<{ opened: OpenPlan; move: Transition | undefined }> {
  const { work, visitor, params: at } = request;
  const opened = await openPlan(work, visitor, house, at, `step of a plan`);
  const act = planActs.find((each) => each === at.act && each !== 'supersede');
  if (act === undefined) throw new NothingHere('no such step');
  const move = transitionBy(act, opened.plan.state, opened.plan.form);
  if (!opened.child.sees('plan')) throw new Refused('Does not see the plan.', 'This step is somebody else’s to take.');
  if (move !== undefined && (!opened.isOpenForWriting || !mayMove(opened.doer, opened.plan, move))) {
    throw new Refused(`May not ${act} this plan.`, 'This step is somebody else’s to take.');
  }
  return { opened, move };
}
