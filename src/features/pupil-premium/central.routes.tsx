import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { financialYearOf, financialYearRange } from '../../calendar/index.ts';
import { yearGroupLabel } from '../../codes/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, emptyForm, type FormState, type FormValues, fieldValue, fieldValues } from '../../ui/form.tsx';
import { sentence } from '../../ui/format.ts';
import { type Answer, NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import {
  actorAt,
  childFacts,
  childNames,
  everYearsOn,
  organisationNames,
  seenHere,
  visibleAmong,
  yearsOfMany,
} from '../children/index.ts';
import { CentralPage } from './central.page.tsx';
import { KeepPage, SpendForSeveralPage, TakePoolBackPage } from './central-forms.page.tsx';
import { keepCentrally, spendForSeveral, takePoolBack } from './pool.commands.ts';
import { centralOf } from './pool.queries.ts';
import { budgetOf, canBeTakenBack } from './pool.ts';
import { type Errors, money, readSpending, words } from './premium.form.ts';
import { centralUrl, keepCentrallyUrl, spendForSeveralUrl, takePoolBackUrl } from './urls.ts';

/** The central budget of an authority: part of the year's Plus, spent for several children. */
export function centralRoutes(server: FastifyInstance, house: House): void {
  const who = may('money.pool');

  route(server, house, {
    method: 'GET',
    url: centralUrl,
    who,
    query: z.object({ year: z.coerce.number().int().min(2013).max(2100).optional().catch(undefined) }),
    handle: async ({ work, visitor, ctx, query }) => {
      const { organisationId, financialYear: thisYear } = placeOf(visitor);
      const financialYear = query.year === undefined || query.year > thisYear ? thisYear : query.year;
      const central = await centralOf(work.read, organisationId, financialYear);
      const ids = [...new Set(central.spending.flatMap(({ shares }) => shares.map(({ childId }) => childId)))];
      const reader = readerOf(house, visitor, organisationId);
      const seen = await visibleAmong(work.read, ids, reader.actor, reader.today, 'money', reader.everYears);
      const names = ctx.someoneLooking ? new Map<string, string>() : await namesOf(work, [...seen], organisationId);
      await recordList(work, { organisationId, financialYear }, [...names.keys()]);
      const view = { financialYear, central, names, isNow: financialYear === thisYear, today: visitor.today };
      return page(<CentralPage ctx={ctx} view={view} />);
    },
  });

  for (const method of ['GET', 'POST'] as const) {
    route(server, house, {
      method,
      url: keepCentrallyUrl,
      who,
      handle: async ({ work, visitor, ctx, body }) => {
        const place = placeOf(visitor);
        const { left } = await budget(work, place);
        const draw = (form: FormState) => drawn(method, <KeepPage ctx={ctx} form={form} left={left} />);
        if (method === 'GET') return draw(emptyForm);
        const errors: Errors = {};
        const kind = fieldValue(body, 'kind');
        if (kind !== 'kept' && kind !== 'less') errors.kind = 'Choose whether more or less is kept';
        const amount = money(body, errors, 'amount');
        const why = words(body, errors, 'words', kind === 'less' ? 'Say why less is kept' : undefined, 300);
        if (amount === null || (kind !== 'kept' && kind !== 'less') || Object.keys(errors).length > 0) {
          return draw({ values: body, errors });
        }
        const problem = await keepCentrally(work, place, { kind, amount, words: why });
        return problem === null ? seeOther(centralUrl) : draw({ values: body, errors: { amount: problem } });
      },
    });

    route(server, house, {
      method,
      url: spendForSeveralUrl,
      who,
      query: z.object({ school: z.uuid().optional().catch(undefined) }),
      handle: async ({ work, visitor, ctx, body, query }) => {
        const place = placeOf(visitor);
        const { left } = await budget(work, place);
        const all = ctx.someoneLooking ? [] : await childrenOf(work, house, visitor, place.organisationId);
        const schools = schoolsOf(all);
        const school = schools.find(({ id }) => id === query.school)?.id;
        const children = school === undefined ? all : all.filter(({ controllerId }) => controllerId === school);
        await recordList(
          work,
          place,
          children.map(({ id }) => id),
        );
        const view = { left, children, schools, school };
        const draw = (form: FormState) => drawn(method, <SpendForSeveralPage ctx={ctx} form={form} view={view} />);
        if (method === 'GET') return draw({ ...emptyForm, values: dayValues('on', visitor.today) });
        const { errors, value } = readPooled(body, children, visitor);
        if (value === null) return draw({ values: body, errors });
        const problem = await spendForSeveral(work, house, place, value);
        return problem === null ? seeOther(centralUrl) : draw({ values: body, errors: { amount: problem } });
      },
    });

    route(server, house, {
      method,
      url: takePoolBackUrl(':poolId'),
      who,
      params: z.object({ poolId: z.uuid() }),
      handle: async ({ work, visitor, ctx, body, params }) => {
        const place = placeOf(visitor);
        const { spending } = await centralOf(work.read, place.organisationId, place.financialYear);
        const pool = spending.find(({ id }) => id === params.poolId);
        if (pool === undefined || !canBeTakenBack(pool, spending)) throw new NothingHere('no such spending');
        const draw = (form: FormState) => drawn(method, <TakePoolBackPage ctx={ctx} form={form} pool={pool} />);
        if (method === 'GET') return draw(emptyForm);
        const errors: Errors = {};
        const reason = words(body, errors, 'reason', 'Say in a few words what was wrong', 300);
        if (reason === null || errors.reason) return draw({ values: body, errors });
        const problem = await takePoolBack(work, house, place, pool.id, reason);
        return problem === null ? seeOther(centralUrl) : draw({ values: body, errors: { reason: problem } });
      },
    });
  }
}

const drawn = (method: 'GET' | 'POST', node: Parameters<typeof page>[0]): Answer =>
  page(node, method === 'GET' ? 200 : 422);

function placeOf({ organisation, today }: Visitor) {
  if (organisation?.kind !== 'authority') throw new NothingHere('keeps nothing centrally');
  return { organisationId: organisation.id, financialYear: financialYearOf(today) };
}

async function budget(work: Work, place: ReturnType<typeof placeOf>) {
  const { entries, spending } = await centralOf(work.read, place.organisationId, place.financialYear);
  return budgetOf(entries, spending);
}

const readerOf = (house: House, { actor, today }: Visitor, organisationId: string) => ({
  ...{ actor: actorAt(actor, organisationId), organisationId, today },
  everYears: everYearsOn(house.packs, today),
});

async function namesOf(work: Work, ids: readonly string[], organisationId: string): Promise<Map<string, string>> {
  const names = await childNames(work.read, [...ids], organisationId);
  return new Map(ids.map((id) => [id, names.get(id)?.full ?? 'Name not known yet']));
}

/** Whose names were shown in a list: that they were looked at is recorded. */
async function recordList(work: Work, place: ReturnType<typeof placeOf>, childIds: readonly string[]): Promise<void> {
  if (childIds.length === 0) return;
  const detail = { how: 'central budget', year: place.financialYear };
  await recordEvent(work, { verb: 'child.listed', organisationId: place.organisationId, childIds, detail });
}

/** The looked-after children whose money this person sees, by name, each with the organisation in whose record it stands. */
async function childrenOf(work: Work, house: House, visitor: Visitor, organisationId: string) {
  const reader = readerOf(house, visitor, organisationId);
  const ids = await seenHere(work.read, reader, 'money', ['CLA']);
  const names = await namesOf(work, ids, organisationId);
  const facts = await childFacts(work.read, ids, reader.today, reader.everYears);
  const years = await yearsOfMany(work.read, ids, reader.today);
  const rolls = new Map(ids.map((id) => [id, facts.get(id)?.onRollAt[0] ?? null]));
  const schools = await organisationNames(
    work.read,
    [...new Set(rolls.values())].filter((id) => id !== null),
  );
  return ids
    .map((id) => {
      const schoolId = rolls.get(id) ?? null;
      const school = schoolId === null ? null : (schools.get(schoolId) ?? null);
      const year = years.get(id);
      const where = [...(year === undefined ? [] : [yearGroupLabel(year)]), school ?? 'no school yet'].join(', ');
      return {
        id,
        name: names.get(id) ?? '',
        controllerId: schoolId ?? organisationId,
        school,
        where: sentence(where),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.where.localeCompare(b.where));
}

/** The schools of these children, by name. */
const schoolsOf = (children: Awaited<ReturnType<typeof childrenOf>>) =>
  [...new Map(children.flatMap(({ controllerId, school }) => (school === null ? [] : [[controllerId, school]])))]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name));

function readPooled(
  body: FormValues,
  children: readonly { readonly id: string; readonly controllerId: string }[],
  { today }: Visitor,
) {
  const { errors, value } = readSpending(body, today);
  const intervention = words(body, errors, 'intervention', 'Write what it was for', 300);
  const chosen = new Set(fieldValues(body, 'child'));
  const shared = children.flatMap(({ id, controllerId }) => (chosen.has(id) ? [{ childId: id, controllerId }] : []));
  if (shared.length < 2)
    errors.child = 'Choose at least two children; what is for one is asked for in that child’s money';
  if (value !== null && value.on < (financialYearRange(financialYearOf(today)).from ?? value.on)) {
    errors.on = 'This is before the financial year: that year’s money is closed';
  }
  if (value === null || intervention === null || Object.keys(errors).length > 0) return { errors, value: null };
  return { errors, value: { intervention, amount: value.amount, on: value.on, children: shared } };
}
