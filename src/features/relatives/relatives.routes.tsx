import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ActionId } from '../../access/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { onChild, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { childrenUrl, HiddenNowPage, type OpenChild, openChild } from '../children/index.ts';
import { colleaguesAt } from '../sharing/index.ts';
import { type BarRow, whoCanBeBarred, whoCanStandIn } from './bar.ts';
import { barRelative, liftBar, nameStandIn } from './bars.commands.ts';
import { barsOf } from './bars.queries.ts';
import { RelativesPage, type RelativesProps } from './relatives.page.tsx';
import { liftBarUrl, relativesUrl, standInUrl } from './urls.ts';

const aChild = z.object({ childId: z.uuid() });
const aRelative = z.object({ childId: z.uuid(), personId: z.uuid() });

interface Asked {
  readonly work: Work;
  readonly visitor: Visitor;
  readonly params: { readonly childId: string };
}

export function relativeRoutes(server: FastifyInstance, house: House): void {
  const open = ({ work, visitor, params }: Asked, action: ActionId): Promise<OpenChild> =>
    openChild(work, visitor, params.childId, { packs: house.packs, action, how: action });

  const view = async (
    { work, visitor }: Asked,
    child: OpenChild,
    form: FormState,
  ): Promise<Omit<RelativesProps, 'ctx'>> => {
    const bars = await barsOf(work.read, child.id, child.writesFor);
    const colleagues = await colleaguesAt(work.read, child.writesFor);
    return {
      today: visitor.today,
      child,
      bars,
      canBeBarred: whoCanBeBarred(colleagues, bars),
      canStandIn: whoCanStandIn(colleagues, bars),
      form,
      mayLift: child.may('relative.lift'),
      mayNameStandIn: child.may('stand-in.name'),
    };
  };

  /** The bar that is changed: one this organisation set. */
  const barOf = async ({ work }: Asked, child: OpenChild, personId: string): Promise<BarRow> => {
    const bar = (await barsOf(work.read, child.id, child.writesFor)).find((each) => each.personId === personId);
    if (bar === undefined || !bar.own) throw new NothingHere(`bar of ${personId}`);
    return bar;
  };

  route(server, house, {
    method: 'GET',
    url: relativesUrl(':childId'),
    who: onChild('relative.bar'),
    params: aChild,
    handle: async (asked) => {
      const child = await open(asked, 'relative.bar');
      if (asked.ctx.someoneLooking) return page(<HiddenNowPage ctx={asked.ctx} childId={child.id} />);
      return page(<RelativesPage ctx={asked.ctx} {...(await view(asked, child, emptyForm))} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: relativesUrl(':childId'),
    who: onChild('relative.bar'),
    params: aChild,
    handle: async (asked) => {
      const child = await open(asked, 'relative.bar');
      const found = await view(asked, child, { values: asked.body, errors: { person: 'Choose who it is' } });
      const personId = field(asked.body, 'person');
      if (!found.canBeBarred.some((person) => person.personId === personId)) {
        if (asked.ctx.someoneLooking) return page(<HiddenNowPage ctx={asked.ctx} childId={child.id} notSaved />, 422);
        return page(<RelativesPage ctx={asked.ctx} {...found} />, 422);
      }
      await barRelative(asked.work, house, { childId: child.id, controllerId: child.writesFor, personId });
      return seeOther(personId === asked.visitor.personId ? childrenUrl : relativesUrl(child.id));
    },
  });

  route(server, house, {
    method: 'POST',
    url: liftBarUrl(':childId', ':personId'),
    who: onChild('relative.lift'),
    params: aRelative,
    handle: async (asked) => {
      const child = await open(asked, 'relative.lift');
      const bar = await barOf(asked, child, asked.params.personId);
      const name = `reason-${bar.personId}`;
      const reason = field(asked.body, name).slice(0, 500);
      if (reason.replace(/[^\p{L}]/gu, '').length < 3) {
        const form = { values: asked.body, errors: { [name]: 'Say how you know that they are no relative' } };
        if (asked.ctx.someoneLooking) return page(<HiddenNowPage ctx={asked.ctx} childId={child.id} notSaved />, 422);
        return page(<RelativesPage ctx={asked.ctx} {...(await view(asked, child, form))} />, 422);
      }
      const barring = { childId: child.id, controllerId: child.writesFor, personId: bar.personId };
      await liftBar(asked.work, house, barring, reason);
      return seeOther(relativesUrl(child.id));
    },
  });

  route(server, house, {
    method: 'POST',
    url: standInUrl(':childId', ':personId'),
    who: onChild('stand-in.name'),
    params: aRelative,
    handle: async (asked) => {
      const child = await open(asked, 'stand-in.name');
      const bar = await barOf(asked, child, asked.params.personId);
      const chosen = field(asked.body, 'stand-in') || null;
      const { canStandIn } = await view(asked, child, emptyForm);
      if (chosen !== null && !canStandIn.some((person) => person.personId === chosen))
        throw new NothingHere(`stand-in ${chosen}`);
      const barring = { childId: child.id, controllerId: child.writesFor, personId: bar.personId };
      await nameStandIn(asked.work, house, barring, chosen);
      return seeOther(relativesUrl(child.id));
    },
  });
}
