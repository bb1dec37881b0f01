import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import {
  dutyUrl,
  dutyUrls,
  historyOf,
  isOver,
  myWorkUrl,
  personNames,
  reasonsFor,
  sayDuty,
  waive,
} from '../../features/duties/index.ts';
import { kindInPacks } from '../../packs/model.ts';

import { emptyForm } from '../../ui/form.tsx';
import { dayWords, relativeDay } from '../../ui/format.ts';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { route, signedIn } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actionRoutes } from './actions.routes.tsx';
import { DutyPage } from './duty.page.tsx';
import { linkOf } from './duty-links.ts';
import { type Days, daysOf } from './late-by.ts';
import { mayHere } from './may-here.ts';
import { readNotNeeded } from './not-needed.form.ts';
import { NotNeededPage } from './not-needed.page.tsx';
import { type OpenDuty, openDuty } from './open-duty.ts';
import { waiverRoutes } from './waivers.routes.tsx';

const ofDuty = z.object({ dutyId: z.uuid() });

/** One duty, why it is due, and saying that it is not needed; agreed actions. */
export function dutyPages(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: dutyUrl(':dutyId'),
    who: signedIn,
    params: ofDuty,
    handle: async ({ work, visitor, params, ctx }) => {
      const open = await openDuty(work, house, visitor, params.dutyId);
      const { duty, owners, waiver, reader, mayWaive } = open;
      const { today, organisation } = reader;
      const names = await personNames(work.read, [
        ...owners.map(({ personId }) => personId),
        ...(waiver ? [waiver.by] : []),
      ]);
      const days = await daysOf(work.read, house.packs, organisation);
      const stands = standsOpen(open, days);
      return page(
        <DutyPage
          ctx={ctx}
          today={today}
          duty={duty}
          said={said(house, open)}
          forName={open.child?.name.short ?? null}
          stands={duty.doneOn === null ? stands : `Done ${dayWords(duty.doneOn, today)}.`}
          owners={owners.map(({ personId }) => names.get(personId) ?? 'Somebody elsewhere')}
          waiver={waiver && { ...waiver, byName: names.get(waiver.by) ?? 'Somebody' }}
          mayWaive={mayWaive && duty.doneOn === null}
          mayWithdraw={
            waiver !== null &&
            duty.organisationId === organisation.id &&
            (waiver.by === visitor.personId || mayHere(visitor, 'waivers.see', work.asking.now))
          }
          history={await historyOf(work.read, duty.id)}
          href={linkOf(duty)}
        />,
      );
    },
  });

  const whyNot = async (open: OpenDuty, visitor: Visitor): Promise<void> => {
    if (open.mayWaive && open.duty.doneOn === null && open.waiver === null) return;
    if (open.duty.doneOn !== null || open.waiver !== null) throw new NothingHere('nothing to take off');
    throw new Refused(`${visitor.personId} may not waive`, 'Ask the head: your post cannot take this off the list.');
  };

  route(server, house, {
    method: 'GET',
    url: dutyUrls.notNeeded(':dutyId'),
    who: signedIn,
    params: ofDuty,
    handle: async ({ work, visitor, params, ctx }) => {
      const open = await openDuty(work, house, visitor, params.dutyId);
      await whyNot(open, visitor);
      return page(<NotNeededPage ctx={ctx} {...about(house, open)} form={emptyForm} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: dutyUrls.notNeeded(':dutyId'),
    who: signedIn,
    params: ofDuty,
    handle: async ({ work, visitor, params, ctx, body }) => {
      const open = await openDuty(work, house, visitor, params.dutyId);
      await whyNot(open, visitor);
      const read = readNotNeeded(body, reasonsFor(open.duty.childId, isOver(open.duty, open.reader.today)));
      if ('form' in read) return page(<NotNeededPage ctx={ctx} {...about(house, open)} form={read.form} />, 422);
      await waive(work, { duty: open.duty, ...read });
      return seeOther(`${myWorkUrl}?said=not-needed`);
    },
  });

  waiverRoutes(server, house);
  actionRoutes(server, house);
}

function said(house: House, { duty, child, reader }: OpenDuty) {
  const { today } = reader;
  const kind = kindInPacks(reader.organisation.schoolKind) ?? undefined;
  const tells = child === null || child.sees('care-group');
  return sayDuty(duty, house.packs, tells, (day) => dayWords(day, today), today, kind);
}

/** How one that is not done stands: late, due, or past doing. */
function standsOpen({ duty, reader: { today } }: OpenDuty, days: Days): string {
  if (isOver(duty, today)) return 'Its time is over.';
  return `${duty.dueOn < today ? days.lateBy(duty.dueOn, today) : relativeDay(duty.dueOn, today)}.`;
}

function about(house: House, open: OpenDuty) {
  const { duty, child } = open;
  return {
    dutyId: duty.id,
    childId: duty.childId,
    said: said(house, open),
    forName: child?.name.short ?? null,
  };
}
