import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { actionOf } from '../../access/index.ts';
import { financialYearOf } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { toCsv } from '../../platform/csv/to-csv.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, fieldValue } from '../../ui/form.tsx';
import { download, NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House, PlaceOffer, WorkPlace } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt, childNames, everYearsOn, organisationNames, visibleAmong } from '../children/index.ts';
import { earlierInFile } from './decision-words.page.ts';
import { giveBack, ofRequest } from './ledger.ts';
import { moneyFigure } from './money.ts';
import { DownloadMoneyPage, type NamedStanding, OrganisationMoneyPage } from './organisation-money.page.tsx';
import { keepCentrally } from './pool.commands.ts';
import { centralOf } from './pool.queries.ts';
import { budgetOf, type CentralBudget } from './pool.ts';
import { closeYear } from './premium.commands.ts';
import { type Money, moneyOfYear } from './premium.queries.ts';
import { decisionWords, helpedWords } from './premium-request.ts';
import { standingOf } from './standing.ts';
import { moneyFileUrl, moneyOfYearUrl, moneyUrl, yearEndUrl } from './urls.ts';

/** Offered to those who see the year's money, child by child. */
export const moneyPlace: PlaceOffer = {
  href: moneyUrl,
  label: 'Money',
  order: 35,
  offeredTo: ({ actor, organisation }) =>
    organisation.kind !== 'trust' &&
    actor.kind === 'person' &&
    actor.posts.some(
      (held) => held.organisationId === organisation.id && actionOf('money.see').posts.includes(held.post),
    ),
};

const ofYear = z.object({ year: z.coerce.number().int().min(2013).max(2100).optional().catch(undefined) });

interface Year {
  readonly organisation: WorkPlace;
  readonly financialYear: number;
  readonly thisYear: number;
  readonly money: Money;
  readonly standing: readonly NamedStanding[];
}

/** The year’s money of the organisation one works for. */
export function organisationMoneyRoutes(server: FastifyInstance, house: House): void {
  const yearOf = async (work: Work, visitor: Visitor, asked: number | undefined): Promise<Year> => {
    const { organisation, today } = visitor;
    if (organisation === null || organisation.kind === 'trust') throw new NothingHere('no money of its own');
    const thisYear = financialYearOf(today);
    const financialYear = asked === undefined || asked > thisYear ? thisYear : asked;
    const found = await moneyOfYear(work.read, organisation, financialYear);
    const ids = [...new Set([...found.requests, ...found.entries].map(({ childId }) => childId))];
    const actor = actorAt(visitor.actor, organisation.id);
    const seen = await visibleAmong(work.read, ids, actor, today, 'money', everYearsOn(house.packs, today));
    // An authority answers for its money when the child has left, too: then without a name. A school’s is for those who see it.
    const open = (childId: string): boolean => organisation.kind === 'authority' || seen.has(childId);
    const money = {
      requests: found.requests.filter(({ childId }) => open(childId)),
      entries: found.entries.filter(({ childId }) => open(childId)),
    };
    const names = await childNames(work.read, [...seen], organisation.id);
    const standing = standingOf(money.requests, money.entries, today)
      .map((each) => ({ ...each, name: seen.has(each.childId) ? (names.get(each.childId)?.full ?? null) : null }))
      .toSorted((a, b) => ((a.name ?? '\uffff') < (b.name ?? '\uffff') ? -1 : 1));
    return { organisation, financialYear, thisYear, money, standing };
  };

  route(server, house, {
    method: 'GET',
    url: moneyUrl,
    who: may('money.see'),
    query: ofYear,
    handle: async ({ work, visitor, ctx, query }) => {
      const year = await yearOf(work, visitor, query.year);
      const shown = ctx.someoneLooking ? year.standing.map((each) => ({ ...each, name: null })) : year.standing;
      const childIds = shown.filter(({ name }) => name !== null).map(({ childId }) => childId);
      if (childIds.length > 0) {
        const detail = { how: 'money', year: year.financialYear };
        await recordEvent(work, { verb: 'child.listed', organisationId: year.organisation.id, childIds, detail });
      }
      const allowed = (action: 'money.export' | 'money.close-year' | 'money.pool') => mayHere(visitor, action, work);
      return page(
        <OrganisationMoneyPage
          ctx={ctx}
          organisation={year.organisation.name}
          financialYear={year.financialYear}
          thisYear={year.thisYear}
          standing={shown}
          today={visitor.today}
          mayExport={allowed('money.export')}
          mayClose={allowed('money.close-year')}
          central={allowed('money.pool') ? await centralBudget(work, year) : null}
        />,
      );
    },
  });

  route(server, house, {
    method: 'GET',
    url: moneyFileUrl,
    who: may('money.export'),
    query: ofYear,
    handle: async ({ work, visitor, ctx, query }) => {
      const { financialYear } = await yearOf(work, visitor, query.year);
      return page(<DownloadMoneyPage ctx={ctx} form={emptyForm} financialYear={financialYear} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: moneyFileUrl,
    who: may('money.export'),
    query: ofYear,
    handle: async ({ work, visitor, ctx, query, body }) => {
      const year = await yearOf(work, visitor, query.year);
      const reason = fieldValue(body, 'reason').trim();
      if (reason.length < 3) {
        const errors = { reason: 'Say in a few words what it is for: the headteacher can read it' };
        const form = { values: body, errors };
        return page(<DownloadMoneyPage ctx={ctx} form={form} financialYear={year.financialYear} />, 422);
      }
      await recordEvent(work, {
        ...{ verb: 'premium.exported', organisationId: year.organisation.id, reason },
        childIds: year.standing.map(({ childId }) => childId),
        detail: { year: year.financialYear, requests: year.money.requests.length },
      });
      const held = await organisationNames(work.read, [
        ...new Set(year.money.entries.flatMap(({ poolId, controllerId }) => (poolId === null ? [] : [controllerId]))),
      ]);
      return download(csvOf(year, held), 'text/csv; charset=utf-8', `pupil-premium-${year.financialYear}.csv`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: yearEndUrl,
    who: may('money.close-year'),
    handle: async ({ work, visitor, body }) => {
      const asked = Number(fieldValue(body, 'year'));
      const year = await yearOf(work, visitor, Number.isInteger(asked) ? asked : undefined);
      if (year.financialYear >= year.thisYear) {
        throw new Refused('The year is not over.', 'A financial year is closed once it is over, on 1 April.');
      }
      for (const place of placesOf(year)) {
        await closeYear(work, house, year.organisation.id, place, giveBack(place.balances));
      }
      const central = await centralBudget(work, year);
      if (central !== null && central.left > 0n) {
        const words = 'The year’s end: what was not used goes back';
        const place = { organisationId: year.organisation.id, financialYear: year.financialYear };
        await keepCentrally(work, place, { kind: 'less', amount: central.left, words });
      }
      return seeOther(moneyOfYearUrl(year.financialYear));
    },
  });
}

async function centralBudget(work: Work, { organisation, financialYear }: Year): Promise<CentralBudget | null> {
  if (organisation.kind !== 'authority') return null;
  const { entries, spending } = await centralOf(work.read, organisation.id, financialYear);
  return budgetOf(entries, spending);
}

/** Each child’s Plus of the year, in whose record it stands. */
function placesOf({ money, standing, organisation, financialYear }: Year) {
  return standing.flatMap(({ childId, balances }) => {
    const held = money.entries.find((entry) => entry.childId === childId && entry.fund === 'plus');
    if (held === undefined) return [];
    const { controllerId } = held;
    return [
      { childId, controllerId, fundOrganisationId: organisation.id, fund: 'plus' as const, financialYear, balances },
    ];
  });
}

function csvOf({ money, standing }: Year, heldBy: ReadonlyMap<string, string>): string {
  const names = new Map(standing.map(({ childId, name }) => [childId, name]));
  const heads = [
    'Child',
    'Held by',
    'For',
    'Asked on',
    'Asked',
    'Decision',
    'Agreed',
    'Decided on',
    'Decided by',
    'Decided before',
    'Spent',
    'Ends',
    'Did it help',
    'What it changed',
  ];
  const rows = money.requests.map((request) => [
    ...[names.get(request.childId) ?? 'No longer seen here', request.controller, request.intervention, request.askedOn],
    moneyFigure(request.cost),
    request.decision === null ? 'Waiting' : decisionWords[request.decision.kind],
    request.decision === null ? '' : moneyFigure(request.decision.amount),
    ...[request.decision?.on ?? '', request.decision?.by ?? '', earlierInFile(request)],
    moneyFigure(ofRequest(money.entries, request.id).spent),
    ...[request.endsOn, request.impact === null ? '' : helpedWords[request.impact.helped], request.impact?.words ?? ''],
  ]);
  // each child's share of what was spent for several; taken back, it is less than nothing
  const shares = money.entries.flatMap((entry) => {
    if (entry.poolId === null) return [];
    const figure = moneyFigure(entry.to === 'spent' ? entry.amount : -entry.amount);
    const held = heldBy.get(entry.controllerId) ?? '';
    return [
      [
        ...[names.get(entry.childId) ?? 'No longer seen here', held, entry.words ?? '', entry.on, figure],
        ...['From the central budget', figure, entry.on, entry.by ?? '', '', figure, '', '', ''],
      ],
    ];
  });
  return toCsv(heads, [...rows, ...shares]);
}

function mayHere(visitor: Visitor, action: 'money.export' | 'money.close-year' | 'money.pool', work: Work): boolean {
  const { organisation } = visitor;
  return organisation !== null && isAllowed(work, doerOf(visitor), action, asFacts(organisation));
}
