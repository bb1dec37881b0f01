import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dayInEngland } from '../../calendar/index.ts';
import { sayClock, saySource } from '../../packs/model.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, type FormState, readDay } from '../../ui/form-state.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { draftIn, type PolicyHere, policyHere } from './policy-now.queries.ts';
import { reviewAfter } from './ratification.ts';
import { RatifyPage } from './ratify.page.tsx';
import { ratify, unverifiedEditions } from './steps.commands.ts';
import { policyUrl, stepUrl } from './urls.ts';

const params = z.object({ policy: z.uuid() });

type Asked = { readonly work: Work; readonly visitor: Visitor; readonly ctx: PageContext };

/** That those who govern ratified a version: the day, the minute, the next review, and that they looked. */
export function ratifyRoutes(server: FastifyInstance, house: House): void {
  const ratifyPage = async ({ work, ctx, visitor }: Asked, found: Here, at: PolicyHere, form: FormState) => {
    const clock = found.pack.clock('policy-review-rhythm', visitor.today);
    const rhythm =
      clock === undefined
        ? ''
        : `Where nobody names a day: ${sayClock(clock)} after it was ratified. ${saySource(clock)}`;
    const version = draftIn(at);
    const unverified = await unverifiedEditions(work, found, version);
    const view = { policy: at.policy, version, form, rhythm, unverified };
    return page(<RatifyPage ctx={ctx} view={view} />, Object.keys(form.errors).length > 0 ? 422 : 200);
  };

  route(server, house, {
    method: 'GET',
    url: stepUrl(':policy', 'ratify'),
    who: may('policy.ratify'),
    params,
    handle: async (request) => {
      const found = await here(request.work, house.packs, request.visitor);
      const at = await policyHere(request.work, found, request.params.policy);
      const approved = draftIn(at).approvedAt;
      const months = found.pack.clock('policy-review-rhythm', request.visitor.today)?.value ?? 12;
      const review = approved === null ? null : reviewAfter(dayInEngland(approved), months);
      return ratifyPage(request, found, at, { values: { ...dayValues('review', review) }, errors: {} });
    },
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':policy', 'ratify'),
    who: may('policy.ratify'),
    params,
    handle: async (request) => {
      const { work, visitor, body } = request;
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, request.params.policy);
      const given = {
        on: readDay(body, 'on', 'the day it was ratified'),
        minute: field(body, 'minute'),
        review: readDay(body, 'review', 'the day of the next review'),
        told: field(body, 'told') === 'yes',
      };
      const outcome = await ratify(work, house, doerOf(visitor), found, draftIn(at), given);
      if ('problems' in outcome) return ratifyPage(request, found, at, { values: body, errors: outcome.problems });
      return seeOther(`${policyUrl(at.policy.id)}?done=ratified`);
    },
  });
}
