import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parseDay } from '../../calendar/index.ts';
import { paperFormats } from '../../platform/papers/index.ts';
import { dayPlain } from '../../ui/format.ts';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { paperAnswer } from '../../web/paper-answer.ts';
import { onChild, route } from '../../web/route.ts';
import { HiddenNowPage } from '../children/index.ts';
import {
  childsVersionUrl,
  copyPaperUrl,
  type Offers,
  openCopy,
  openPlan,
  planOf,
  planPaperUrl,
  takeCopyUrl,
} from '../plans/index.ts';
import { childsVersion } from './childs-version.paper.ts';
import { childsPlan } from './childs-version.queries.ts';
import { exportRoutes } from './export.routes.ts';
import { ownCopyRoutes } from './own-copy.routes.tsx';
import { askedOf, madeFor, mayRelease, paperNow, type Reader, wordFor } from './paper-now.queries.ts';
import { planPaper } from './plan.paper.ts';
import { forFamily } from './plan-now.queries.ts';
import { TakeCopyPage } from './take-copy.page.tsx';
import { recordTaken } from './taken.commands.ts';

const ofPlan = z.object({ childId: z.uuid(), planId: z.uuid() });
const ofCopy = z.object({ childId: z.uuid(), copyId: z.uuid() });
const forWhom = z.object({ for: z.enum(['parent', 'carer']).optional() });

const moments = { held: 'when it was held', submitted: 'when it was sent in', 'signed-off': 'when it was signed off' };
/** Plans on paper: as they stand, as they were kept, and the child's version. A copy taken is a look, and is written down. */
export const paperRoutes =
  (offers: Offers) =>
  (server: FastifyInstance, house: House): void => {
    exportRoutes(offers)(server, house);
    ownCopyRoutes(server, house);
    route(server, house, {
      method: 'GET',
      url: takeCopyUrl(':childId', ':planId'),
      who: onChild('see'),
      params: ofPlan,
      handle: async ({ work, visitor, ctx, params: at }) => {
        const opened = await openPlan(work, visitor, house, at, 'copies of a plan');
        const { child } = opened;
        if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
        const view = {
          ...{ opened, word: wordFor(child), mayRelease: mayRelease(opened), mayExport: opened.leadsPlan },
          mayMakeChilds: child.sees('voice') && child.sees('targets'),
        };
        return page(<TakeCopyPage ctx={ctx} view={view} />);
      },
    });

    for (const format of paperFormats) {
      route(server, house, {
        method: 'GET',
        url: planPaperUrl(':childId', ':planId', format),
        who: onChild('see'),
        params: ofPlan,
        query: forWhom,
        handle: async ({ work, visitor, ctx, params: at, query }) => {
          const opened = await openPlan(work, visitor, house, at, `copy of a plan, ${format}`);
          const { child, plan } = opened;
          if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
          const reader: Reader = query.for ?? null;
          const { paper, title } = await paperNow(offers, { house, work, visitor, opened, reader });
          await recordTaken(work, child, plan.id, { format, of: 'now', reader });
          return paperAnswer(house, paper, format, title);
        },
      });

      route(server, house, {
        method: 'GET',
        url: copyPaperUrl(':childId', ':copyId', format),
        who: onChild('see'),
        params: ofCopy,
        query: forWhom,
        handle: async ({ work, visitor, ctx, params: at, query }) => {
          const { child, copy } = await openCopy(work, visitor, house, at, `copy of a plan, ${format}`);
          if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
          const plan = await planOf(work.read, child.id, copy.plan);
          const reader: Reader = query.for ?? null;
          const release =
            child.may('plan.write-social-work') ||
            (plan !== undefined && plan.controllerId === child.writesFor && child.may('plan.lead'));
          const on = parseDay(copy.on);
          const paper = planPaper(reader === null ? copy : forFamily(copy, reader, release), {
            ...{ title: `${copy.title}: ${child.name.full}`, form: plan?.form, ...madeFor(visitor, reader) },
            stands: `Kept as it was ${moments[copy.moment]}${on === undefined ? '' : `, on ${dayPlain(on)}`}. Nothing in it changes.`,
          });
          await recordTaken(work, child, copy.plan, { format, of: copy.moment, reader });
          return paperAnswer(house, paper, format, `${copy.title}-${copy.moment}-${copy.on}`);
        },
      });

      route(server, house, {
        method: 'GET',
        url: childsVersionUrl(':childId', ':planId', format),
        who: onChild('see'),
        params: ofPlan,
        handle: async ({ work, visitor, ctx, params: at }) => {
          const opened = await openPlan(work, visitor, house, at, `the child’s version of a plan, ${format}`);
          const { child, plan } = opened;
          if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
          const paper = childsVersion(await childsPlan(offers, opened, askedOf(house, work, visitor, opened)));
          await recordTaken(work, child, plan.id, { format, of: 'now', reader: 'child' });
          return paperAnswer(house, paper, format, 'my-plan');
        },
      });
    }
  };
