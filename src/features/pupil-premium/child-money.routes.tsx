import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { financialYearOf } from '../../calendar/index.ts';
import { sayPence } from '../../packs/say.ts';
import { dayValues, fieldValue } from '../../ui/form.tsx';
import { NothingHere, page, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route } from '../../web/route.ts';
import { changeRoute, HiddenNowPage, type Opened, openChild } from '../children/index.ts';
import { type Target, targetsOfChild } from '../targets/index.ts';
import { ChildMoneyPage } from './child-money.page.tsx';
import { type ChildPremium, premiumOf } from './child-premium.queries.ts';
import { decideAgain, decideRequest, decidesAbout } from './decide.commands.ts';
import { allocate, canBeCorrected, type Entry, type Fund, ofRequest } from './ledger.ts';
import {
  AskMoneyPage,
  CorrectPage,
  DecideAgainPage,
  DecidePage,
  GivePage,
  ImpactPage,
  NoneAskedPage,
  ReleasePage,
  SpendPage,
} from './money-forms.page.tsx';
import {
  allocateMoney,
  askForMoney,
  correctEntry,
  recordImpact,
  recordSpending,
  releaseRest,
  sayNothingAsked,
} from './premium.commands.ts';
import {
  type Errors,
  money,
  readAnotherDecision,
  readAsked,
  readDecision,
  readImpact,
  readSpending,
  words,
} from './premium.form.ts';
import { moneyOfChild } from './premium.queries.ts';
import { isAgreed, type PremiumRequest } from './premium-request.ts';
import {
  allocateUrl,
  askMoneyUrl,
  childMoneyUrl,
  correctUrl,
  decideAgainUrl,
  decideUrl,
  impactUrl,
  noneAskedUrl,
  releaseUrl,
  spendUrl,
} from './urls.ts';

const aRequest = z.object({ childId: z.uuid(), requestId: z.uuid() });
const anEntry = z.object({ childId: z.uuid(), entryId: z.uuid() });

interface KnownRequest {
  readonly request: PremiumRequest;
  readonly promised: bigint;
  readonly spent: bigint;
}

/** A child’s money: what comes with it, what is asked for, decided, spent and answered for. */
export function childMoneyRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: childMoneyUrl(':childId'),
    who: onChild('see'),
    params: z.object({ childId: z.uuid() }),
    handle: async ({ work, visitor, ctx, params }) => {
      const asked = { packs: house.packs, action: 'see', part: 'money', how: 'money' } as const;
      const child = await openChild(work, visitor, params.childId, asked);
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
      const { today } = visitor;
      const shown = {
        premium: await premiumOf(child, house.packs, today),
        money: await moneyOfChild(work.read, child.id),
      };
      return page(
        <ChildMoneyPage ctx={ctx} child={child} {...shown} financialYear={financialYearOf(today)} today={today} />,
      );
    },
  });

  changeRoute<{ premium: ChildPremium & { fund: Fund }; targets: readonly Target[] }>(server, house, {
    url: askMoneyUrl(':childId'),
    action: 'premium.ask',
    know: async ({ work, child, today }) => {
      const premium = await drawnFrom(house, { child, today });
      const targets = await targetsOfChild(work.read, child.id);
      const open = targets.filter(
        ({ withdrawn, planCancelled, outcome }) => withdrawn === null && !planCancelled && outcome === null,
      );
      return { premium, targets: open };
    },
    values: ({ targets }) => ({ target: targets.length === 1 ? (targets[0]?.id ?? '') : '' }),
    draw: ({ targets }, form, opened) => <AskMoneyPage opened={opened} form={form} targets={targets} />,
    save: async ({ premium, targets }, values, { work, child, today }) => {
      const ids = targets.map(({ id }) => id);
      const { errors, value } = readAsked(values, ids, today);
      if (value === null) return { errors };
      // it comes from the plan of the target it serves, and is shown there
      const planId = targets.find(({ id }) => id === value.targetId)?.planId ?? null;
      await askForMoney(work, house, child, { ...premium, planId }, value);
      return { to: childMoneyUrl(child.id) };
    },
  });

  changeRoute<null>(server, house, {
    url: noneAskedUrl(':childId'),
    action: 'premium.ask',
    know: async () => null,
    values: () => ({}),
    draw: (_, form, opened) => <NoneAskedPage opened={opened} form={form} />,
    save: async (_, values, { work, child, today }) => {
      const errors: Errors = {};
      const reason = words(values, errors, 'reason', 'Say in a few words why nothing is needed');
      if (reason === null || errors.reason) return { errors };
      const { fundOrganisationId } = await premiumOf(child, house.packs, today);
      await sayNothingAsked(work, house, child, fundOrganisationId, reason);
      return { to: childMoneyUrl(child.id) };
    },
  });

  changeRoute<ChildPremium & { fund: Fund }>(server, house, {
    url: allocateUrl(':childId'),
    action: 'premium.decide',
    know: async (opened) => {
      const premium = await drawnFrom(house, opened);
      if (premium.fundOrganisationId !== opened.child.writesFor) {
        throw new Refused('Money of another organisation.', 'This money is given by whoever holds it.');
      }
      return premium;
    },
    values: () => ({}),
    draw: (premium, form, opened) => <GivePage opened={opened} form={form} usual={usualWords(premium)} />,
    save: async (premium, values, { work, child }) => {
      const errors: Errors = {};
      const amount = money(values, errors, 'amount');
      const what = words(values, errors, 'words', undefined, 300);
      if (amount === null || Object.keys(errors).length > 0) return { errors };
      const place = { ...premium, controllerId: holderOf(child) };
      await allocateMoney(work, house, child, place, allocate(amount), what);
      return { to: childMoneyUrl(child.id) };
    },
  });

  changeRoute<PremiumRequest>(server, house, {
    url: decideUrl(':childId', ':requestId'),
    action: 'premium.decide',
    params: aRequest,
    know: async (opened) => {
      const { request } = await requestOf(opened);
      if (!decidesAbout(opened.child, request)) {
        throw new Refused('Money of another organisation.', 'This money is decided about by whoever holds it.');
      }
      if (request.decision !== null)
        throw new Refused('Decided before.', 'This has been decided. Whose money it is can decide again.');
      return request;
    },
    values: () => ({}),
    draw: (request, form, opened) => <DecidePage opened={opened} form={form} request={request} />,
    save: async (request, values, { work, child }) => {
      const { errors, value } = readDecision(values, request.cost);
      if (value === null) return { errors };
      const outcome = await decideRequest(work, house, child, request, value);
      if (outcome === 'decided-before')
        return { errors: { '': 'Somebody decided about it meanwhile. Nothing was saved.' } };
      return { to: childMoneyUrl(child.id) };
    },
  });

  changeRoute<KnownRequest>(server, house, {
    url: decideAgainUrl(':childId', ':requestId'),
    action: 'premium.decide',
    params: aRequest,
    know: async (opened) => {
      const known = await requestOf(opened);
      if (!decidesAbout(opened.child, known.request)) {
        throw new Refused('Money of another organisation.', 'This money is decided about by whoever holds it.');
      }
      if (known.request.decision === null) throw new NothingHere('nothing was decided');
      return known;
    },
    values: ({ request }) => ({ seen: String(request.decisions.length) }),
    draw: (known, form, opened) => <DecideAgainPage opened={opened} form={form} {...known} />,
    save: async ({ request }, values, { work, child }) => {
      const { errors, value } = readAnotherDecision(values, request.cost);
      if (value === null) return { errors };
      const problem = await decideAgain(work, house, child, request, value, Number(fieldValue(values, 'seen')));
      if (problem === null) return { to: childMoneyUrl(child.id) };
      return { errors: { [value.kind === 'refused' ? 'decision' : 'amount']: problem } };
    },
  });

  /** What whoever holds the request writes down about it. */
  const account = async (opened: Opened): Promise<KnownRequest> => {
    const known = await requestOf(opened);
    if (known.request.controllerId !== opened.child.writesFor) {
      throw new Refused('Of another organisation.', 'This is written down by whoever asked for it.');
    }
    return known;
  };
  changeRoute<KnownRequest>(server, house, {
    url: spendUrl(':childId', ':requestId'),
    action: 'premium.account',
    params: aRequest,
    know: account,
    values: (_, { today }) => dayValues('on', today),
    draw: (known, form, opened) => <SpendPage opened={opened} form={form} {...known} />,
    save: async ({ request }, values, { work, child, today }) => {
      const { errors, value } = readSpending(values, today);
      if (value === null) return { errors };
      await recordSpending(work, house, child, request, value);
      return { to: childMoneyUrl(child.id) };
    },
  });
  changeRoute<KnownRequest>(server, house, {
    url: releaseUrl(':childId', ':requestId'),
    action: 'premium.account',
    params: aRequest,
    know: account,
    values: () => ({}),
    draw: (known, form, opened) => <ReleasePage opened={opened} form={form} {...known} />,
    save: async ({ request }, _, { work, child }) => {
      await releaseRest(work, house, child, request);
      return { to: childMoneyUrl(child.id) };
    },
  });
  changeRoute<KnownRequest>(server, house, {
    url: impactUrl(':childId', ':requestId'),
    action: 'premium.account',
    params: aRequest,
    know: async (opened) => {
      const known = await account(opened);
      if (!isAgreed(known.request)) throw new NothingHere('nothing was agreed');
      return known;
    },
    values: ({ request }) => ({ helped: request.impact?.helped ?? '', impact: request.impact?.words ?? '' }),
    draw: ({ request }, form, opened) => <ImpactPage opened={opened} form={form} request={request} />,
    save: async ({ request }, values, { work, child }) => {
      const { errors, value } = readImpact(values);
      if (value === null) return { errors };
      await recordImpact(work, house, child, request, value);
      return { to: childMoneyUrl(child.id) };
    },
  });

  changeRoute<Entry>(server, house, {
    url: correctUrl(':childId', ':entryId'),
    action: 'premium.account',
    params: anEntry,
    know: async ({ work, child, at }) => {
      const { entries } = await moneyOfChild(work.read, child.id);
      const entry = entries.find(({ id }) => id === at.entryId);
      if (entry === undefined || !canBeCorrected(entry, entries)) throw new NothingHere('no such entry');
      return entry;
    },
    values: () => ({}),
    draw: (entry, form, opened) => <CorrectPage opened={opened} form={form} entry={entry} />,
    save: async (entry, values, { work, child }) => {
      const errors: Errors = {};
      const reason = words(values, errors, 'reason', 'Say in a few words what was wrong', 300);
      if (reason === null || errors.reason) return { errors };
      const outcome = await correctEntry(work, house, child, entry, reason);
      if (outcome === 'corrected-before')
        return { errors: { '': 'Somebody took it back meanwhile. Nothing was saved.' } };
      return { to: childMoneyUrl(child.id) };
    },
  });
}

/** The money a request would come from; refused where no money serves this child. */
async function drawnFrom(
  house: House,
  { child, today }: Pick<Opened, 'child' | 'today'>,
): Promise<ChildPremium & { fund: Fund }> {
  const premium = await premiumOf(child, house.packs, today);
  const { fund } = premium;
  if (fund === null)
    throw new Refused(
      'No premium serves this child.',
      'No pupil premium comes with this child, as far as what is recorded says.',
    );
  return { ...premium, fund };
}

async function requestOf({ work, child, at }: Opened): Promise<KnownRequest> {
  const { requests, entries } = await moneyOfChild(work.read, child.id);
  const request = requests.find(({ id }) => id === at.requestId);
  if (request === undefined) throw new NothingHere('no such request');
  const { promised, spent } = ofRequest(entries, request.id);
  return { request, promised, spent };
}

/** In whose record money given to a child stands: the school’s whose roll it is on, where that is here; else one’s own. */
function holderOf(child: Opened['child']): string {
  return child.facts.onRollAt[0] ?? child.writesFor;
}

function usualWords({ entitlements, fund }: ChildPremium): string | null {
  const rate = entitlements.find((each) => each.comes && each.fund === fund)?.rate;
  if (!rate) return null;
  return `The rate is ${sayPence(rate.value)}${rate.unit === 'pence-an-hour' ? ' an hour' : ' a year'}. A child’s year need not have it: money may be pooled.`;
}
