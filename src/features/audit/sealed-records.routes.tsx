import type { FastifyInstance } from 'fastify';
import { saySource } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, type FormValues } from '../../ui/form.tsx';
import { fieldValue, fieldValues } from '../../ui/form-state.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House, WorkPlace } from '../../web/house.ts';
import { may, route, type VisitorRequest } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { packAt } from '../duties/index.ts';
import { sealedOver } from './old-values.queries.ts';
import { reasonProblem } from './old-values.ts';
import { askToDestroySealed } from './sealed-records.commands.ts';
import { NO_HOLD, SealedRecordsPage } from './sealed-records.page.tsx';
import { sealedRecordsUrl, valuesUrl } from './urls.ts';

/** Asking for sealed records whose time is over to be destroyed. Agreeing is where old values are agreed to. */
export function sealedRecordsRoutes(server: FastifyInstance, house: House): void {
  const who = may('values.ask-to-destroy');

  const draw = async ({ work, visitor, ctx }: VisitorRequest<unknown, unknown>, form: FormState, status = 200) => {
    const count = await sealedOver(work.read, placeOf(visitor).id, visitor.today);
    return page(<SealedRecordsPage {...{ ctx, count, form }} {...(await keptFor(house, work, visitor))} />, status);
  };

  route(server, house, {
    method: 'GET',
    url: sealedRecordsUrl,
    who,
    handle: (request) => draw(request, emptyForm),
  });

  route(server, house, {
    method: 'POST',
    url: sealedRecordsUrl,
    who,
    handle: async (request) => {
      const { work, visitor, body } = request;
      const reason = fieldValue(body, 'reason').trim();
      const why = reasonProblem(reason);
      const errors = { ...(why === null ? {} : { reason: why }), ...holdProblem(body) };
      if (Object.keys(errors).length > 0) return draw(request, { values: body, errors }, 422);
      const place = placeOf(visitor);
      if ((await sealedOver(work.read, place.id, visitor.today)) === 0)
        throw new NothingHere('no sealed record is over');
      await askToDestroySealed(work, place, visitor, reason);
      return seeOther(valuesUrl);
    },
  });
}

/** The tick that nobody asks for the records to be kept; empty where it is there. */
export function holdProblem(values: FormValues): Record<string, string> {
  return fieldValues(values, NO_HOLD.name).includes(NO_HOLD.value)
    ? {}
    : { [NO_HOLD.name]: 'Find out first whether an inquiry, a claim or an investigation asks for them to be kept' };
}

function placeOf({ organisation }: Visitor): WorkPlace {
  if (organisation === null) throw new NothingHere('holds no post');
  return organisation;
}

async function keptFor(house: House, work: Work, visitor: Visitor): Promise<{ years: number; source: string }> {
  const pack = await packAt(work.read, house.packs, placeOf(visitor).id, visitor.today);
  const clock = pack.clock('keep-adoption-record', visitor.today);
  if (clock === undefined) throw new Error('The pack does not say how long an adoption record is kept.');
  return { years: clock.value, source: saySource(clock) };
}
