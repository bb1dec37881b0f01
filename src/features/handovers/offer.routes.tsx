import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { financialYearOf } from '../../calendar/index.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route } from '../../web/route.ts';
import { HiddenNowPage, schoolsHere } from '../children/index.ts';
import { copyForReader, copyOf, keptAnswers, type Offers, openPlan, readerOf, wholeOf } from '../plans/index.ts';
import { moneyOfChild } from '../pupil-premium/index.ts';
import { targetsOfChild } from '../targets/index.ts';
import { AGREED_MONEY, handedMoney, offerable } from './handing-over.ts';
import { mayHandOver, offerHandover } from './handovers.commands.ts';
import { readOffer } from './offer.form.ts';
import { OfferPage } from './offer.page.tsx';
import { handoverUrl, offerHandoverUrl } from './urls.ts';

/** Offering a plan to the next school: whoever leads it, with what they themselves may read of it. */
export const offerHandoverRoutes =
  (offers: Offers) =>
  (server: FastifyInstance, house: House): void => {
    for (const method of ['GET', 'POST'] as const) {
      route(server, house, {
        method,
        url: offerHandoverUrl(':childId', ':planId'),
        who: onChild('plan.lead'),
        params: z.object({ childId: z.uuid(), planId: z.uuid() }),
        handle: async ({ work, visitor, ctx, body, params: at }) => {
          const opened = await openPlan(work, visitor, house, at, 'hand a plan over');
          const { child, plan } = opened;
          if (!mayHandOver(opened)) throw new Refused('Does not lead it.', 'Whoever leads the plan hands it over.');
          if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
          const { today } = visitor;
          const { answers, tables } = await wholeOf(offers, {
            ...{ packs: house.packs, read: work.read, child, plan, today },
          });
          const isKept = await keptAnswers(work.read, plan.id);
          const goes = answers.filter((row) => !isKept(row));
          const whole = copyOf(plan, goes, tables, { moment: 'now', on: today, missed: [] });
          const copy = copyForReader(whole, readerOf(opened.doer));
          const schools = (await schoolsHere(work.read)).filter(({ id }) => id !== child.writesFor);
          const sections = offerable(copy);
          const known = child.sees('money') ? await moneyOfChild(work.read, child.id) : null;
          const money = known === null ? [] : handedMoney(known.requests, known.entries, financialYearOf(today));
          const draw = (form: FormState, status = 200) =>
            page(<OfferPage ctx={ctx} view={{ opened, sections, money, schools, form }} />, status);
          if (method === 'GET') {
            const section = sections.filter(({ hands }) => hands.goes === 'yes').map((each) => each.section);
            return draw({ ...emptyForm, values: { section: [...section, AGREED_MONEY] } });
          }
          const read = readOffer(body, schools);
          if ('errors' in read) return draw({ values: body, errors: read.errors }, 422);
          const targets = child.sees('targets') ? await targetsOfChild(work.read, child.id) : [];
          return seeOther(
            handoverUrl(await offerHandover(work, house, opened, copy, { targets, money }, read.offering)),
          );
        },
      });
    }
  };
