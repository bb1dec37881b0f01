import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { FormState } from '../../ui/form.tsx';
import { page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route } from '../../web/route.ts';
import { HiddenNowPage } from '../children/index.ts';
import { copiesAt, copyForReader, judgementUrl, openPlan, readerOf } from '../plans/index.ts';
import { judgementValues, readJudgement } from './judgement.form.ts';
import { JudgementPage } from './judgement.page.tsx';
import { isGiven, judgedSections, lastSentIn, mustBeJudged } from './judgement.ts';
import { judge, mayJudge } from './judging.commands.ts';
import { drawnAmong, judgementsOf } from './judging.queries.ts';
import { secondJudgementUrl } from './urls.ts';

/** What the Virtual School judges of each section: written by those who judge, read by whoever reads the plan whole. */
export function judgementRoutes(server: FastifyInstance, house: House): void {
  for (const method of ['GET', 'POST'] as const) {
    route(server, house, {
      method,
      url: judgementUrl(':childId', ':planId'),
      who: onChild('see'),
      params: z.object({ childId: z.uuid(), planId: z.uuid() }),
      query: z.object({ saved: z.string().max(5).optional() }),
      handle: async ({ work, visitor, ctx, body, params: at, query }) => {
        const opened = await openPlan(work, visitor, house, { ...at, asSecond: true }, 'judgement of a plan');
        const { plan, child, readable } = opened;
        if (!child.sees('plan')) {
          throw new Refused('Does not see the plan whole.', 'The judgement is for those who see the whole plan.');
        }
        if (opened.doer.blind) {
          if (method === 'POST') throw new Refused('Judges it blind.', 'Your judgement of this plan is made apart.');
          return seeOther(secondJudgementUrl(child.id, plan.id));
        }
        if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
        const sections = judgedSections(plan.form, readable);
        const all = ((await judgementsOf(work.read, [plan.id])).get(plan.id) ?? []).filter(({ blind }) => !blind);
        const position = lastSentIn(plan);
        const judges = mayJudge(opened) && plan.state === 'submitted' && position !== null;
        if (method === 'POST') {
          if (!judges) throw new Refused('May not judge it now.', 'This judgement is somebody else’s to make.');
          const { errors, judged } = readJudgement(body, sections, mustBeJudged(sections, readable));
          if (Object.keys(errors).length === 0) {
            await judge(work, house, opened, judged);
            return seeOther(`${judgementUrl(child.id, plan.id)}?saved=yes`);
          }
          return draw({ values: body, errors }, 422);
        }
        // what was said of it last time is where this time begins
        return draw({ values: judgementValues(all.at(-1)), errors: {} });

        async function draw(form: FormState, status = 200) {
          const kept = judges ? await copiesAt(work.read, plan.id, [position]) : undefined;
          const copy = position === null ? undefined : kept?.get(position);
          const view = {
            ...{ opened, sections, today: visitor.today, saved: query.saved === 'yes' && status === 200 },
            judgements: all.filter((each) => isGiven(each, plan)).toReversed(),
            judging: judges ? { form, copy: copy && copyForReader(copy, readerOf(opened.doer)) } : null,
            drawn: judges && (await drawnAmong(work.read, [plan.id])).size > 0,
          };
          return page(<JudgementPage ctx={ctx} view={view} />, status);
        }
      },
    });
  }
}
