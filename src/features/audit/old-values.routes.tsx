import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkUpn } from '../../codes/index.ts';
import { saySource } from '../../packs/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, type FormValues, readDay } from '../../ui/form.tsx';
import { fieldValue } from '../../ui/form-state.ts';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House, WorkPlace } from '../../web/house.ts';
import { may, route, type VisitorRequest } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt, childNames, childWithUpn, everYearsOn, visibleAmong } from '../children/index.ts';
import { packAt } from '../duties/index.ts';
import { type Asking, agreeToDestroy, askToDestroy } from './old-values.commands.ts';
import { AgreePage, CountedPage, type Done, OldValuesPage } from './old-values.page.tsx';
import { countValues, destructions, sealedOver } from './old-values.queries.ts';
import { beforeProblem, type Destruction, reasonProblem, stateOf } from './old-values.ts';
import { keptLongEnough } from './sealed-records.commands.ts';
import { holdProblem } from './sealed-records.routes.tsx';
import { agreeUrl, askValuesUrl, valuesUrl } from './urls.ts';

type Request = VisitorRequest<unknown, unknown>;

/** Destroying old values: one asks, another agrees. Each step asks for the password or code again. */
export function oldValuesRoutes(server: FastifyInstance, house: House): void {
  const who = may('values.ask-to-destroy');
  const aDestruction = z.object({ id: z.uuid() });

  const listed = async (request: Request, form: FormState, done: Done | null, status = 200) => {
    const { work, visitor, ctx } = request;
    const place = placeOf(visitor);
    const asked = await destructions(work.read, place.id);
    const { years, source } = await keptFor(house, work, visitor);
    const names = ctx.someoneLooking ? new Map<string, string>() : await namesOf(house, work, visitor, asked);
    const { now } = work.asking;
    const enough = await keptLongEnough(work, house, place.id);
    return page(
      <OldValuesPage
        {...{ ctx, asked, names, form, years, source, done, now, enough }}
        today={visitor.today}
        me={visitor.personId}
      />,
      status,
    );
  };

  route(server, house, {
    method: 'GET',
    url: valuesUrl,
    who,
    query: z.object({
      done: z
        .string()
        .regex(/^\d{1,9}$/)
        .optional(),
      what: z.enum(['values', 'sealed-records']).catch('values'),
    }),
    handle: (request) =>
      listed(
        request,
        emptyForm,
        request.query.done === undefined ? null : { count: Number(request.query.done), what: request.query.what },
      ),
  });

  route(server, house, {
    method: 'POST',
    url: valuesUrl,
    who,
    handle: async (request) => {
      const { work, visitor, ctx, body } = request;
      const read = await readAsking(house, work, visitor, body);
      if (read.value === null) return listed(request, { values: body, errors: read.errors }, null, 422);
      const { before, reason, childId } = read.value;
      const count = await countValues(work.read, placeOf(visitor).id, childId, before);
      const fields = Object.fromEntries(
        ['before-day', 'before-month', 'before-year', 'upn', 'reason'].map((name) => [name, fieldValue(body, name)]),
      );
      return page(<CountedPage {...{ ctx, before, reason, count, fields }} child={read.name} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: askValuesUrl,
    who,
    handle: async (request) => {
      const { work, visitor, body } = request;
      const read = await readAsking(house, work, visitor, body);
      if (read.value === null) return listed(request, { values: body, errors: read.errors }, null, 422);
      await askToDestroy(work, placeOf(visitor), visitor, read.value);
      return seeOther(valuesUrl);
    },
  });

  const waiting = async (work: Work, visitor: Visitor, id: string): Promise<Destruction> => {
    const [asked] = await destructions(work.read, placeOf(visitor).id, id);
    if (asked === undefined) throw new NothingHere(`destruction ${id}`);
    if (asked.askedBy === visitor.personId)
      throw new Refused('own ask', 'You asked for this yourself. Another person has to agree.');
    if (stateOf(asked, work.asking.now) !== 'waiting')
      throw new Refused('not waiting', 'This was done already, or was asked too long ago. Ask again.');
    return asked;
  };

  const agreeing = async (request: Request, asked: Destruction, form: FormState, status = 200) => {
    const { work, visitor, ctx } = request;
    const { id } = placeOf(visitor);
    const count =
      asked.what === 'values'
        ? await countValues(work.read, id, asked.childId, asked.before)
        : await sealedOver(work.read, id, asked.before);
    const names = ctx.someoneLooking ? new Map<string, string>() : await namesOf(house, work, visitor, [asked]);
    return page(<AgreePage {...{ ctx, asked, names, count, form }} today={visitor.today} />, status);
  };

  route(server, house, {
    method: 'GET',
    url: agreeUrl(':id'),
    who,
    params: aDestruction,
    handle: async (request) =>
      agreeing(request, await waiting(request.work, request.visitor, request.params.id), emptyForm),
  });

  route(server, house, {
    method: 'POST',
    url: agreeUrl(':id'),
    who,
    params: aDestruction,
    handle: async (request) => {
      const { work, visitor, params, body } = request;
      const asked = await waiting(work, visitor, params.id);
      const errors = asked.what === 'sealed-records' ? holdProblem(body) : {};
      if (Object.keys(errors).length > 0) return agreeing(request, asked, { values: body, errors }, 422);
      const destroyed = await agreeToDestroy(work, house, placeOf(visitor), visitor, asked);
      const what = asked.what === 'values' ? '' : `&what=${asked.what}`;
      return seeOther(`${valuesUrl}?done=${destroyed}${what}`);
    },
  });
}

function placeOf({ organisation }: Visitor): WorkPlace {
  if (organisation === null) throw new NothingHere('holds no post');
  return organisation;
}

async function keptFor(house: House, work: Work, visitor: Visitor): Promise<{ years: number; source: string }> {
  const { today } = visitor;
  const pack = await packAt(work.read, house.packs, placeOf(visitor).id, today);
  const clock = pack.clock('keep-old-values', today);
  if (clock === undefined) throw new Error('The pack does not say how long old values are kept.');
  return { years: clock.value, source: saySource(clock) };
}

/** Reads the form. A child is one the person sees with its identity: nobody tries numbers here. */
async function readAsking(
  house: House,
  work: Work,
  visitor: Visitor,
  body: FormValues,
): Promise<{ value: Asking | null; errors: Record<string, string>; name: string | null }> {
  const errors: Record<string, string> = {};
  const upn = fieldValue(body, 'upn').trim();
  const child = upn === '' ? null : await childOf(house, work, visitor, upn);
  const day = readDay(body, 'before', 'the day');
  const { years } = await keptFor(house, work, visitor);
  if (day !== null && typeof day === 'object') errors.before = day.problem;
  else {
    const problem = beforeProblem(day, upn !== '', visitor.today, years);
    if (problem !== null) errors.before = problem;
  }
  if (upn !== '' && child === null) errors.upn = 'No child with this UPN is open to you';
  const reason = fieldValue(body, 'reason').trim();
  const why = reasonProblem(reason);
  if (why !== null) errors.reason = why;
  if (Object.keys(errors).length > 0 || day === null || typeof day === 'object')
    return { value: null, errors, name: null };
  return { value: { childId: child?.id ?? null, before: day, reason }, errors, name: child?.name ?? null };
}

async function childOf(
  house: House,
  work: Work,
  visitor: Visitor,
  text: string,
): Promise<{ id: string; name: string } | null> {
  const upn = checkUpn(text);
  if (!upn.ok) return null;
  const found = await childWithUpn(work.read, placeOf(visitor).id, upn.upn, null);
  if (found === undefined) return null;
  const names = await namesOf(house, work, visitor, [{ childId: found.id }], 'identity');
  const name = names.get(found.id);
  return name === undefined ? null : { id: found.id, name };
}

async function namesOf(
  house: House,
  work: Work,
  visitor: Visitor,
  rows: readonly { readonly childId: string | null }[],
  part: 'name' | 'identity' = 'name',
): Promise<Map<string, string>> {
  const place = placeOf(visitor);
  const ids = [...new Set(rows.flatMap(({ childId }) => childId ?? []))];
  if (ids.length === 0) return new Map();
  const actor = actorAt(visitor.actor, place.id);
  const years = everYearsOn(house.packs, visitor.today);
  const visible = [...(await visibleAmong(work.read, ids, actor, visitor.today, part, years))];
  if (visible.length === 0) return new Map();
  await recordEvent(work, {
    verb: 'child.listed',
    organisationId: place.id,
    childIds: visible,
    detail: { how: 'old values' },
  });
  const names = await childNames(work.read, visible, place.id);
  return new Map([...names].map(([id, name]) => [id, name.full]));
}
