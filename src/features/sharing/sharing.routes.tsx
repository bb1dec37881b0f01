import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isPost, postsToShareWith } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, onChild, route } from '../../web/route.ts';
import {
  actorAt,
  ChangePage,
  changeRoute,
  childNames,
  everYearsOn,
  HiddenNowPage,
  openChild,
  visibleAmong,
} from '../children/index.ts';
import { readDisclosure } from './disclosure.form.ts';
import { DisclosuresPage } from './disclosures.page.tsx';
import { lastDayAtFirst, readShare, shareValues } from './share.form.ts';
import { DisclosureFields, ShareFields } from './share.page.tsx';
import { partsToShare, peopleToShareWith, type Target, targetOf } from './share.ts';
import { endShare, recordDisclosure, share, targetName } from './sharing.commands.ts';
import { SharedHerePage, SharingPage } from './sharing.page.tsx';
import { colleaguesAt, disclosuresOf, type ShareRow, sharedNow, sharesOf } from './sharing.queries.ts';
import { addDisclosureUrl, disclosuresUrl, endShareUrl, sharedHereUrl, shareWithUrl, sharingUrl } from './urls.ts';

const aChild = z.object({ childId: z.uuid() });

export function sharingRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: sharingUrl(':childId'),
    who: onChild('see'),
    params: aChild,
    handle: async ({ work, visitor, params, ctx }) => {
      const { packs } = house;
      const child = await openChild(work, visitor, params.childId, {
        packs,
        action: 'see',
        part: 'sharing',
        how: 'sharing',
      });
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
      return page(
        <SharingPage
          ctx={ctx}
          today={visitor.today}
          child={child}
          shares={await sharesOf(work.read, child.id, child.writesFor)}
          posts={postsToShareWith()}
          colleagues={peopleToShareWith(await colleaguesAt(work.read, child.writesFor))}
          mayDecide={child.may('sharing.decide')}
        />,
      );
    },
  });

  changeRoute<{ target: Target; before: readonly ShareRow[] }>(server, house, {
    url: shareWithUrl(':childId', ':target'),
    action: 'sharing.decide',
    params: z.object({ childId: z.uuid(), target: z.string().max(40) }),
    know: async ({ work, child, at }) => {
      const target = targetOf(at.target ?? '', await colleaguesAt(work.read, child.writesFor));
      if (target === undefined) throw new NothingHere('nothing can be shared with this');
      return { target, before: await sharesOf(work.read, child.id, child.writesFor) };
    },
    values: ({ target, before }, { today }) => {
      const now = before.find(
        (row) =>
          (row.to === null || row.to > today) &&
          (target.kind === 'post' ? row.post === target.post : row.personId === target.person.personId),
      );
      return shareValues(now?.scopes ?? [], lastDayAtFirst(today), now?.reason ?? '');
    },
    draw: ({ target }, form, { ctx, child, today }) => (
      <ChangePage ctx={ctx} child={child} title={`Share with ${targetName(target)}`} form={form} save="Share this">
        <ShareFields form={form} possible={partsToShare(target, child.writesFor, child.facts, today)} />
      </ChangePage>
    ),
    save: async ({ target, before }, fields, { work, child, today }) => {
      const { value, errors } = readShare(fields, partsToShare(target, child.writesFor, child.facts, today), today);
      if (value === null) return { errors };
      await share(work, { childId: child.id, controllerId: child.writesFor }, target, value, before);
      return { to: sharingUrl(child.id) };
    },
  });

  route(server, house, {
    method: 'POST',
    url: endShareUrl(':childId', ':shareId'),
    who: onChild('sharing.decide'),
    params: z.object({ childId: z.uuid(), shareId: z.uuid() }),
    handle: async ({ work, visitor, params }) => {
      const { packs } = house;
      const child = await openChild(work, visitor, params.childId, {
        packs,
        action: 'sharing.decide',
        how: 'end share',
      });
      const row = (await sharesOf(work.read, child.id, child.writesFor)).find((each) => each.id === params.shareId);
      if (row === undefined) throw new NothingHere(`share ${params.shareId}`);
      if (row.to === null || row.to > visitor.today)
        await endShare(work, { childId: child.id, controllerId: child.writesFor }, row);
      return seeOther(sharingUrl(child.id));
    },
  });

  route(server, house, {
    method: 'GET',
    url: sharedHereUrl,
    who: may('shares.see'),
    handle: async ({ work, visitor, ctx }) => {
      const { organisation, today } = visitor;
      if (organisation === null) throw new NothingHere('holds no post');
      const all = await sharedNow(work.read, organisation.id);
      const ids = [...new Set(all.map((row) => row.childId))];
      const actor = actorAt(visitor.actor, organisation.id);
      const visible = await visibleAmong(work.read, ids, actor, today, 'sharing', everYearsOn(house.packs, today));
      const names = await childNames(work.read, [...visible], organisation.id);
      await recordEvent(work, {
        verb: 'child.listed',
        organisationId: organisation.id,
        childIds: [...visible],
        detail: { how: 'shared' },
      });
      return page(
        <SharedHerePage
          ctx={ctx}
          today={today}
          shares={all.filter((row) => visible.has(row.childId) && (row.post === null || isPost(row.post)))}
          names={new Map([...names].map(([id, name]) => [id, name.full]))}
        />,
      );
    },
  });

  disclosureRoutes(server, house);
}

function disclosureRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: disclosuresUrl(':childId'),
    who: onChild('see'),
    params: aChild,
    handle: async ({ work, visitor, params, ctx }) => {
      const child = await openChild(work, visitor, params.childId, {
        packs: house.packs,
        action: 'see',
        part: 'disclosures',
        how: 'disclosures',
      });
      if (ctx.someoneLooking) return page(<HiddenNowPage ctx={ctx} childId={child.id} />);
      return page(
        <DisclosuresPage
          ctx={ctx}
          today={visitor.today}
          child={child}
          disclosures={await disclosuresOf(work.read, child.id)}
          mayRecord={child.may('disclosure.record')}
        />,
      );
    },
  });

  changeRoute<null>(server, house, {
    url: addDisclosureUrl(':childId'),
    action: 'disclosure.record',
    know: async () => null,
    values: () => ({}),
    draw: (_, form, { ctx, child }) => (
      <ChangePage
        ctx={ctx}
        child={child}
        title="What somebody without access was told"
        lede="Who was told what, when, and why. It stays as you write it."
        form={form}
        save="Write it down"
      >
        <DisclosureFields form={form} />
      </ChangePage>
    ),
    save: async (_, fields, { work, child, today }) => {
      const { value, errors } = readDisclosure(fields, today);
      if (value === null) return { errors };
      await recordDisclosure(work, { childId: child.id, controllerId: child.writesFor }, value);
      return { to: disclosuresUrl(child.id) };
    },
  });
}
