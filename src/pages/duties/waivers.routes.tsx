import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { childNames } from '../../features/children/index.ts';
import {
  markWaiversSeen,
  notNeededListUrl,
  personNames,
  waiverById,
  waiversAt,
  withdrawWaiver,
} from '../../features/duties/index.ts';
import { kindInPacks } from '../../packs/model.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { fieldList } from '../../web/read-body.ts';
import { may, route, signedIn } from '../../web/route.ts';
import { dutyReader } from './duty-reader.ts';
import { recordListed } from './listed.ts';
import { mayHere } from './may-here.ts';
import { visibleOf } from './told.queries.ts';
import { WaiversPage } from './waivers.page.tsx';

/** What was said not to be needed: the head looks, and may say that it is needed. */
export function waiverRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: notNeededListUrl,
    who: may('waivers.see'),
    handle: async ({ work, visitor, ctx }) => {
      const reader = dutyReader(house, visitor);
      const all = await waiversAt(work.read, reader.organisation.id);
      const seen = await visibleOf(
        work.read,
        reader,
        all.flatMap(({ childId }) => childId ?? []),
      );
      const waivers = all.filter(({ childId }) => childId === null || seen.has(childId));
      const childIds = waivers.flatMap(({ childId }) => childId ?? []);
      const names = await childNames(work.read, childIds, reader.organisation.id);
      const people = await personNames(
        work.read,
        waivers.map(({ by }) => by),
      );
      await recordListed(work, reader.organisation.id, childIds, 'not-needed');
      const kind = kindInPacks(reader.organisation.schoolKind) ?? undefined;
      return page(
        <WaiversPage
          ctx={ctx}
          today={reader.today}
          rows={waivers.map((waiver) => ({
            waiver,
            title: house.packs.england.dutyWords(waiver.rule, kind)?.title ?? 'A duty of an earlier version',
            forName: waiver.childId === null ? null : (names.get(waiver.childId)?.short ?? 'Name not known yet'),
            byName: people.get(waiver.by) ?? 'Somebody',
          }))}
        />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: `${notNeededListUrl}/seen`,
    who: may('waivers.see'),
    handle: async ({ work, visitor, body }) => {
      const { organisation } = dutyReader(house, visitor);
      const ids = fieldList(body, 'waiver').filter((id) => z.uuid().safeParse(id).success);
      await markWaiversSeen(work, organisation.id, ids);
      return seeOther(notNeededListUrl);
    },
  });

  route(server, house, {
    method: 'POST',
    url: `${notNeededListUrl}/:waiverId/withdraw`,
    who: signedIn,
    params: z.object({ waiverId: z.uuid() }),
    handle: async ({ work, visitor, params }) => {
      const reader = dutyReader(house, visitor);
      const waiver = await waiverById(work.read, params.waiverId);
      const head = mayHere(visitor, 'waivers.see', work.asking.now);
      if (waiver === undefined || !(head || waiver.by === visitor.personId)) throw new NothingHere('waiver');
      if (waiver.childId !== null && !(await visibleOf(work.read, reader, [waiver.childId])).has(waiver.childId))
        throw new NothingHere('waiver');
      if (!(await withdrawWaiver(work, reader.organisation.id, waiver.id))) throw new NothingHere('waiver');
      return seeOther(head ? notNeededListUrl : '/my-work');
    },
  });
}
