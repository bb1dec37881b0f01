import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { actionOf } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Empty, PageHead } from '../../ui/components.ts';
import { emptyForm, type FormState, fieldValue } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House, WorkPlace } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { openChild } from '../children/index.ts';
import { answerFile, FileGonePage, handOut, recordOpened } from '../plans/index.ts';
import { answerHandover } from './handovers.commands.ts';
import { HandoverPage, HandoversPage } from './handovers.page.tsx';
import { handedFiles, handedOver, handoverById, handoversAt } from './handovers.queries.ts';
import { answerHandoverUrl, handedFileUrl, handoversUrl, handoverUrl, takeBackUrl } from './urls.ts';

const params = z.object({ id: z.uuid() });

/** What was handed over to a school and by it, and the answers to it. */
export function handoverRoutes(server: FastifyInstance, house: House): void {
  const who = may('handovers.see');

  route(server, house, {
    method: 'GET',
    url: handoversUrl,
    who,
    handle: async ({ work, visitor, ctx }) => {
      const place = placeOf(visitor);
      const all = (await handoversAt(work.read, place.id)).filter(
        ({ fromId }) => fromId !== place.id || leads(visitor, place),
      );
      const childIds = [...new Set(all.map(({ childId }) => childId))];
      if (childIds.length > 0) {
        const detail = { how: 'handed over' };
        await recordEvent(work, { verb: 'child.listed', organisationId: place.id, childIds, detail });
      }
      return page(<HandoversPage ctx={ctx} view={{ all, schoolId: place.id, today: visitor.today }} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: handoverUrl(':id'),
    who,
    params,
    handle: async ({ work, visitor, ctx, params: { id } }) => {
      const seen = await open(work, visitor, house, id);
      return draw(work, visitor, ctx, seen, emptyForm);
    },
  });

  // A file of what was accepted, by whoever reads it there; at the school that gave it, by whoever reads it in the plan.
  route(server, house, {
    method: 'GET',
    url: handedFileUrl(':id', ':fileId'),
    who,
    params: params.extend({ fileId: z.uuid() }),
    handle: async ({ work, visitor, ctx, params: { id, fileId } }) => {
      const { handover, place } = await open(work, visitor, house, id);
      const isOpen = handover.planId !== null && (await handedFiles(work.read, id)).has(fileId);
      const file = isOpen ? await answerFile(work.read, handover.planId, fileId) : undefined;
      if (file === undefined || ctx.someoneLooking) throw new NothingHere('no such file');
      if (file.takenAway) return page(<FileGonePage ctx={ctx} gone={file.takenAway} back={handoverUrl(id)} />, 410);
      await recordOpened(work, handover.childId, place.id, handover.planId ?? '', file.id);
      return handOut(house, file);
    },
  });

  route(server, house, {
    method: 'POST',
    url: answerHandoverUrl(':id'),
    who: may('handovers.answer'),
    params,
    handle: async ({ work, visitor, ctx, body, params: { id } }) => {
      const seen = await open(work, visitor, house, id);
      const answer = fieldValue(body, 'answer') === 'accepted' ? 'accepted' : 'refused';
      return settle(work, visitor, ctx, seen, answer, answer === 'accepted' ? null : fieldValue(body, 'reason').trim());
    },
  });

  route(server, house, {
    method: 'POST',
    url: takeBackUrl(':id'),
    who: may('handovers.answer'),
    params,
    handle: async ({ work, visitor, ctx, body, params: { id } }) => {
      const seen = await open(work, visitor, house, id);
      return settle(work, visitor, ctx, seen, 'taken-back', fieldValue(body, 'reason').trim());
    },
  });

  async function settle(
    work: Work,
    visitor: Visitor,
    ctx: PageContext,
    seen: Awaited<ReturnType<typeof open>>,
    answer: 'accepted' | 'refused' | 'taken-back',
    reason: string | null,
  ) {
    if (reason !== null && (reason === '' || reason.length > 2000)) {
      const errors = { reason: 'Say why in a few words: the other school reads it' };
      return draw(work, visitor, ctx, seen, { values: { reason }, errors }, 422);
    }
    await answerHandover(work, house, seen.handover, { answer, reason, asId: seen.place.id });
    return seeOther(handoverUrl(seen.handover.id));
  }
}

function placeOf(visitor: Visitor): WorkPlace {
  if (visitor.organisation === null) throw new NothingHere('works nowhere');
  return visitor.organisation;
}

const leads = (visitor: Visitor, place: WorkPlace): boolean =>
  visitor.actor.kind === 'person' &&
  visitor.actor.posts.some(
    (held) => held.organisationId === place.id && actionOf('handovers.answer').posts.includes(held.post),
  );

/**
 * One handover, opened: a look at the child either way. At the school that hands over the child's own record is opened; at the
 * next school there may be none yet, and the database says who reads what was offered and accepted.
 */
async function open(work: Work, visitor: Visitor, house: House, id: string) {
  const place = placeOf(visitor);
  const handover = await handoverById(work.read, id);
  if (handover === undefined) throw new NothingHere('no handover for this school');
  const mine = handover.fromId === place.id;
  if (mine) {
    await openChild(work, visitor, handover.childId, {
      ...{ packs: house.packs, action: 'see', part: 'plan', how: 'what was handed over' },
    });
  } else if (handover.toId === place.id) {
    await recordEvent(work, {
      ...{ verb: 'child.look', organisationId: place.id, childIds: [handover.childId] },
      ...{ subject: { kind: 'handover', id }, detail: { how: 'what was handed over', part: 'plan', glass: false } },
    });
  } else throw new NothingHere('for another school');
  return { handover, place, mine, leads: leads(visitor, place) };
}

async function draw(
  work: Work,
  visitor: Visitor,
  ctx: PageContext,
  { handover, mine, leads: answers }: Awaited<ReturnType<typeof open>>,
  form: FormState,
  status = 200,
) {
  if (ctx.someoneLooking) {
    return page(
      <Page ctx={ctx} title="Handed over">
        <PageHead title="Handed over" />
        <Empty lead="Names are hidden while someone is looking.">Turn off the switch when you are alone.</Empty>
      </Page>,
    );
  }
  const waits = answers && handover.answer === null && handover.toId !== null;
  const view = {
    ...{ handover, opened: await handedOver(work.read, handover.id), form, today: visitor.today },
    files: await handedFiles(work.read, handover.id),
    ...{ mayAnswer: waits && !mine, mayTakeBack: waits && mine },
  };
  return page(<HandoverPage ctx={ctx} view={view} />, status);
}
