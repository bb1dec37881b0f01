import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addDays, type Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { dayValues, emptyForm, type FormState, type FormValues, fieldValues, readDay } from '../../ui/form.tsx';
import { dayLong } from '../../ui/format.ts';
import { page, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route, type VisitorRequest } from '../../web/route.ts';
import { actorAt, everYearsOn } from '../children/index.ts';
import type { MoveOffers } from '../plans/index.ts';
import { type AskedFor, type Asks, askForParts } from './ask-parts.commands.ts';
import { AskedPartsPage, AskPartsPage, askField, isMailed } from './ask-parts.page.tsx';
import { plansToAsk, type ToAsk } from './ask-parts.queries.ts';
import { lastsDays } from './invite.commands.ts';
import { askPartsUrl } from './urls.ts';

/** So many plans on one page: the others come once these are asked for. */
const MOST = 20;

const query = z.object({ plan: z.union([z.string().max(40), z.array(z.string().max(40)).max(200)]).optional() });
type Asked = VisitorRequest<unknown, z.infer<typeof query>>;

/** Everybody whose part of many plans is not asked for yet, asked in one form by whoever leads the plans. */
export const askPartsRoutes =
  (offers: MoveOffers) =>
  (server: FastifyInstance, house: House): void => {
    route(server, house, {
      method: 'GET',
      url: askPartsUrl,
      who: may('plans.begin'),
      query,
      handle: async (request) => draw(request, null),
    });

    route(server, house, {
      method: 'POST',
      url: askPartsUrl,
      who: may('plans.begin'),
      query,
      handle: async (request) => {
        const { work, visitor, body, ctx } = request;
        const { all, latest } = await load(request);
        const { asks, gone } = readAsks(body, all);
        const errors: Record<string, string> = {};
        const mails = asks.some(({ who }) => isMailed(who));
        const until = mails ? readDay(body, 'until', 'the day until which the links can be used') : latest;
        if (until === null) errors.until = 'Give the day until which the links can be used';
        else if (typeof until === 'object') errors.until = until.problem;
        else if (until <= work.asking.today) errors.until = 'That day is over: choose one to come';
        else if (until > latest)
          errors.until = `Choose ${dayLong(latest)} at the latest: a link is extended later where it has to be`;
        if (asks.length === 0 && gone === 0) errors[''] = 'Nobody is chosen: choose whom to ask, or leave it for now';
        if (Object.keys(errors).length > 0 || until === null || typeof until === 'object') {
          return draw(request, { values: body, errors });
        }
        const done = await askForParts(work, house, offers, visitor, asks, until);
        const view = {
          done: shownTo(done, ctx.someoneLooking === true),
          gone,
          until: mails ? until : null,
          today: visitor.today,
        };
        return page(<AskedPartsPage ctx={ctx} view={view} />);
      },
    });

    async function load({
      work,
      visitor,
    }: Asked): Promise<{ all: readonly ToAsk[]; latest: Day; organisationId: string }> {
      const { organisation, today } = visitor;
      if (organisation === null) throw new Refused('nowhere', 'You hold no post here today.');
      const all = await plansToAsk(work.read, {
        ...{ actor: actorAt(visitor.actor, organisation.id), organisationId: organisation.id, today },
        everYears: everYearsOn(house.packs, today),
      });
      const packs = all.length === 0 ? ['england'] : [...new Set(all.map(({ pack }) => pack))];
      const days = Math.min(...packs.map((pack) => lastsDays(house, pack, today)));
      return { all, latest: addDays(today, days), organisationId: organisation.id };
    }

    async function draw(request: Asked, sentForm: FormState | null) {
      const { work, ctx, query: asked } = request;
      const { all, latest, organisationId } = await load(request);
      const named = [asked.plan ?? []].flat();
      const chosen = all.filter(({ planId }) => named.includes(planId));
      const wanted = chosen.length > 0 ? chosen : all;
      const sorted = [...wanted.filter(({ can }) => can.length > 0), ...wanted.filter(({ can }) => can.length === 0)];
      const shown = sorted.slice(0, MOST);
      const childIds = ctx.someoneLooking ? [] : [...new Set(all.map(({ childId }) => childId))];
      if (childIds.length > 0) {
        const detail = { how: 'parts to ask for' };
        await recordEvent(work, { verb: 'child.listed', organisationId, childIds, detail });
      }
      const form = sentForm ?? { ...emptyForm, values: asOffered(shown, latest) };
      const view = { all, shown, more: sorted.length - shown.length, chosen: chosen.length > 0, latest, form };
      return page(<AskPartsPage ctx={ctx} view={view} />, sentForm === null ? 200 : 422);
    }
  };

const asOffered = (shown: readonly ToAsk[], latest: Day): FormValues => ({
  ...dayValues('until', latest),
  ...Object.fromEntries(
    shown.map(({ planId, can }) => [askField(planId), can.filter(({ ticked }) => ticked).map(({ value }) => value)]),
  ),
});

const askedMeanwhile = {
  who: 'Somebody you chose',
  why: 'they were asked meanwhile, or are not around the child now.',
};

/** What was chosen among what is offered now. `gone`: plans that were named and are not there for this person. */
function readAsks(body: FormValues, all: readonly ToAsk[]): { asks: readonly Asks[]; gone: number } {
  const asks = all.flatMap((plan): Asks[] => {
    const values = fieldValues(body, askField(plan.planId));
    const who = plan.can.filter(({ value }) => values.includes(value));
    const now = new Set(who.map(({ value }) => value));
    const not = values
      .filter((value) => !now.has(value))
      .map((value) => plan.cannot.find((each) => each.value === value) ?? askedMeanwhile);
    return values.length === 0 ? [] : [{ plan, who, not }];
  });
  const known = new Set(all.map(({ planId }) => askField(planId)));
  const others = Object.keys(body).filter((name) => name.startsWith(askField('')) && !known.has(name));
  return { asks, gone: others.length };
}

/** Names and codes are not shown while someone looks on: a new code can be given on the plan’s page. */
const shownTo = (done: readonly AskedFor[], someoneLooking: boolean): readonly AskedFor[] | number =>
  someoneLooking ? done.flatMap(({ asked }) => asked.filter(({ sent }) => sent)).length : done;
