import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import { openChild } from '../../features/children/index.ts';
import {
  type AgreedAction,
  actionById,
  actionUrl,
  completeAction,
  doneActionUrl,
  myWorkUrl,
  ownersOf,
  staffingOf,
} from '../../features/duties/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, type FormState, type FormValues, readDay } from '../../ui/form.tsx';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { route, signedIn } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { ActionPage } from './action.page.tsx';
import { dutyReader } from './duty-reader.ts';
import { mayHere } from './may-here.ts';
import { actionItem, type WorkItem } from './work-items.ts';

const ofAction = z.object({ actionId: z.uuid() });

/** An action that was agreed, and saying that it is done. */
export function actionRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: actionUrl(':actionId'),
    who: signedIn,
    params: ofAction,
    handle: async ({ work, visitor, params, ctx }) => {
      const { item } = await openAction(work, house, visitor, params.actionId);
      const form = { values: dayValues('on', visitor.today), errors: {} };
      return page(<ActionPage ctx={ctx} today={visitor.today} item={item} form={form} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: doneActionUrl(':actionId'),
    who: signedIn,
    params: ofAction,
    handle: async ({ work, visitor, params, ctx, body }) => {
      const { action, item, mayComplete } = await openAction(work, house, visitor, params.actionId);
      if (!mayComplete) throw new Refused('may not complete', 'Whoever it was given to says that it is done.');
      const on = readDone(body, visitor.today);
      if (typeof on !== 'string') {
        return page(<ActionPage ctx={ctx} today={visitor.today} item={item} form={on} />, 422);
      }
      await completeAction(work, action, on);
      return seeOther(`${myWorkUrl}?said=done`);
    },
  });
}

function readDone(values: FormValues, today: Day): Day | FormState {
  const on = readDay(values, 'on', 'the day it was done');
  if (typeof on === 'string') {
    return on <= today ? on : { values, errors: { on: 'The day it was done cannot be after today' } };
  }
  return { values, errors: { on: on?.problem ?? 'Say on which day it was done' } };
}

/** For whoever it was given to, and for those who may see all that is due. Opening a child's is a look. */
async function openAction(
  work: Work,
  house: House,
  visitor: Visitor,
  actionId: string,
): Promise<{ action: AgreedAction; item: WorkItem; mayComplete: boolean }> {
  const reader = dutyReader(house, visitor);
  const action = await actionById(work.read, actionId);
  if (action === undefined || action.organisationId !== reader.organisation.id) throw new NothingHere('action');
  const owners = ownersOf(action, await staffingOf(work.read, [action], reader.fallsTo));
  const isMine = owners.some(({ personId }) => personId === visitor.personId);
  const { today, organisation: place } = reader;
  const given = { packs: house.packs, told: new Set<string>(), today, place };
  if (action.childId === null) {
    const leads = mayHere(visitor, 'whats-due.see', work.asking.now);
    if (!isMine && !leads) throw new NothingHere('action');
    const mayComplete = isMine || mayHere(visitor, 'school-duty.complete', work.asking.now);
    return { action, item: actionItem(action, { ...given, names: new Map() }), mayComplete };
  }
  const child = await openChild(work, visitor, action.childId, {
    packs: house.packs,
    action: 'see',
    part: ['duties', 'own-duties'],
    how: 'action',
  });
  if (!isMine && !child.sees('duties')) throw new NothingHere('action');
  const mayComplete = child.may('duty.complete') || (isMine && child.may('duty.complete-own'));
  const names = new Map([[action.childId, child.name]]);
  return { action, item: actionItem(action, { ...given, names }), mayComplete };
}
