import type { FastifyInstance } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, type FormValues, fieldValue } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { HiddenNowPage, openChild } from '../children/index.ts';
import { type OpenPlan, openPlan } from '../plans/index.ts';
import { ChangeTargetPage, OutcomePage, TakeOutPage } from './change-target.page.tsx';
import { outcomeValues, readOutcome, readReason, readTarget, targetValues } from './target.form.ts';
import { lastTargets, type Target, targetsOf } from './target.ts';
import { changeTarget, setTarget, settleTarget, type Written, withdrawTarget } from './targets.commands.ts';
import { targetsOfChild } from './targets.queries.ts';
import { TargetsHistoryPage } from './targets-history.page.tsx';
import { addTargetUrl, changeTargetUrl, outcomeUrl, targetsHistoryUrl, targetsUrl, withdrawTargetUrl } from './urls.ts';
import { TargetsPage } from './view-targets.page.tsx';
import { maySetTargets, maySettleTargets } from './who-sets.ts';

const aPlan = z.object({ childId: z.uuid(), planId: z.uuid() });
const aTarget = aPlan.extend({ targetId: z.uuid() });
type At = { readonly childId: string; readonly planId: string; readonly targetId?: string };

interface Seen {
  readonly opened: OpenPlan;
  readonly all: readonly Target[];
  readonly target: Target | null;
  readonly today: Day;
}
type Outcome = { readonly errors: FormState['errors'] } | Written | null;

const MEANWHILE =
  'Somebody changed this target while you had it open. Nothing was saved: open it again to see how it stands.';

export function targetRoutes(server: FastifyInstance, house: House): void {
  const open = async (work: Work, visitor: Visitor, at: At, how: string): Promise<Seen> => {
    const opened = await openPlan(work, visitor, house, at, how);
    if (!opened.child.sees('targets')) {
      throw new Refused('Does not see targets.', 'The targets of this plan are not among what you see.');
    }
    const all = await targetsOfChild(work.read, opened.child.id);
    const target = at.targetId === undefined ? null : (all.find(({ id }) => id === at.targetId) ?? null);
    return { opened, all, target, today: visitor.today };
  };

  route(server, house, {
    method: 'GET',
    url: targetsHistoryUrl(':childId'),
    who: onChild('see'),
    params: z.object({ childId: z.uuid() }),
    handle: async ({ work, visitor, ctx, params }) => {
      const asked = { packs: house.packs, action: 'see', part: 'targets', how: 'targets' } as const;
      const child = await openChild(work, visitor, params.childId, asked);
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
      const targets = await targetsOfChild(work.read, child.id);
      return page(<TargetsHistoryPage ctx={ctx} child={child} targets={targets} today={visitor.today} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: targetsUrl(':childId', ':planId'),
    who: onChild('see'),
    params: aPlan,
    handle: async ({ work, visitor, ctx, params }) => {
      const { opened, all, today } = await open(work, visitor, params, 'targets of a plan');
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={opened.child.id} />);
      const shown = {
        ...{ opened, today, now: targetsOf(opened.plan.id, all), last: lastTargets(opened.plan, all) },
        ...{ maySet: maySetTargets(opened), maySettle: maySettleTargets(opened) },
      };
      return page(<TargetsPage ctx={ctx} view={shown} />);
    },
  });

  /** A form about a target of a plan: drawn for whoever may send it, and for nobody else. */
  const form = (given: {
    readonly url: string;
    readonly who: 'target.set' | 'target.settle';
    readonly may: (opened: OpenPlan) => boolean;
    /** Throws NothingHere where the address names no target of this form. */
    readonly values: (seen: Seen) => FormValues;
    readonly draw: (ctx: PageContext, seen: Seen, form: FormState) => VNode;
    readonly save: (work: Work, seen: Seen, sent: FormValues) => Promise<Outcome>;
  }): void => {
    const enter = async (work: Work, visitor: Visitor, at: At) => {
      const seen = await open(work, visitor, at, given.who);
      if (!given.may(seen.opened)) {
        throw new Refused(
          `May not ${given.who} in this plan.`,
          'The targets of this plan are not yours to change now.',
        );
      }
      return { seen, values: given.values(seen) };
    };
    route(server, house, {
      method: 'GET',
      url: given.url,
      who: onChild(given.who),
      params: given.url.includes(':targetId') ? aTarget : aPlan,
      handle: async ({ work, visitor, ctx, params }) => {
        const { seen, values } = await enter(work, visitor, params);
        if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={params.childId} />);
        return page(given.draw(ctx, seen, { ...emptyForm, values }));
      },
    });
    route(server, house, {
      method: 'POST',
      url: given.url,
      who: onChild(given.who),
      params: given.url.includes(':targetId') ? aTarget : aPlan,
      handle: async ({ work, visitor, ctx, params, body }) => {
        const { seen } = await enter(work, visitor, params);
        const outcome = await given.save(work, seen, body);
        if (outcome === null || outcome === 'written') return seeOther(targetsUrl(params.childId, params.planId));
        const errors = outcome === 'changed-meanwhile' ? { '': MEANWHILE } : outcome.errors;
        if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={params.childId} notSaved />, 422);
        return page(given.draw(ctx, seen, { values: body, errors }), 422);
      },
    });
  };

  form({
    url: addTargetUrl(':childId', ':planId'),
    who: 'target.set',
    may: maySetTargets,
    values: () => targetValues(null),
    draw: (ctx, { opened, today }, drawn) => (
      <ChangeTargetPage ctx={ctx} opened={opened} form={drawn} today={today} target={null} />
    ),
    save: async (work, { opened }, sent) => {
      const { errors, value } = readTarget(sent);
      if (value === null) return { errors };
      await setTarget(work, house, opened, value);
      return null;
    },
  });
  form({
    url: changeTargetUrl(':childId', ':planId', ':targetId'),
    who: 'target.set',
    may: maySetTargets,
    values: (seen) => targetValues(ownOf(seen)),
    draw: (ctx, seen, drawn) => (
      <ChangeTargetPage ctx={ctx} opened={seen.opened} form={drawn} today={seen.today} target={ownOf(seen)} />
    ),
    save: async (work, seen, sent) => {
      const { errors, value } = readTarget(sent);
      if (value === null) return { errors };
      const version = Number(fieldValue(sent, 'version'));
      return changeTarget(work, house, seen.opened, ownOf(seen), value, version);
    },
  });
  form({
    url: withdrawTargetUrl(':childId', ':planId', ':targetId'),
    who: 'target.set',
    may: maySetTargets,
    values: (seen) => ({ version: String(ownOf(seen).version) }),
    draw: (ctx, seen, drawn) => (
      <TakeOutPage ctx={ctx} opened={seen.opened} form={drawn} today={seen.today} target={ownOf(seen)} />
    ),
    save: async (work, seen, sent) => {
      const { errors, value } = readReason(sent);
      return value === null ? { errors } : withdrawTarget(work, house, seen.opened, ownOf(seen), value);
    },
  });
  form({
    url: outcomeUrl(':childId', ':planId', ':targetId'),
    who: 'target.settle',
    may: maySettleTargets,
    values: (seen) => outcomeValues(earlierOf(seen), settledOn(seen)),
    draw: (ctx, seen, drawn) => (
      <OutcomePage ctx={ctx} opened={seen.opened} form={drawn} today={seen.today} target={earlierOf(seen)} />
    ),
    save: async (work, seen, sent) => {
      const { errors, value } = readOutcome(sent, settledOn(seen), seen.today);
      if (value === null) return { errors };
      await settleTarget(work, house, seen.opened, earlierOf(seen), value);
      return null;
    },
  });
}

/** The day of the meeting where it was held, else today. */
const settledOn = ({ opened, today }: Seen): Day => opened.plan.heldOn ?? today;

/** A target of this plan. */
function ownOf({ target, opened }: Seen): Target {
  if (target === null || target.planId !== opened.plan.id || target.withdrawn !== null)
    throw new NothingHere('no such target');
  return target;
}

/** One of last time's. */
function earlierOf({ target, opened }: Seen): Target {
  const [found] = target === null ? [] : lastTargets(opened.plan, [target]);
  if (found === undefined) throw new NothingHere('no such target');
  return found;
}
