import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ActionId } from '../../access/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, Refused, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { onChild, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { HiddenNowPage, type OpenChild, openChild } from '../children/index.ts';
import { contactChangeRoutes } from './change-contact.routes.tsx';
import type { Contact } from './contact.ts';
import { wordsAt } from './contact-pack.ts';
import { endContact } from './contacts.commands.ts';
import { contactsOf, unsafeReasons } from './contacts.queries.ts';
import { AddressPage, UnsafePage } from './guarded-contact.page.tsx';
import { hideAddress, replaceAddress, revealAddress, unhideAddress } from './hidden-address.commands.ts';
import { PeoplePage } from './people.page.tsx';
import { loadPeople } from './people-view.queries.ts';
import { liftUnsafe, markUnsafe } from './unsafe.commands.ts';
import {
  addressUrl,
  endContactUrl,
  liftUnsafeUrl,
  peopleUrl,
  revealAddressUrl,
  unhideAddressUrl,
  unsafeUrl,
} from './urls.ts';

const aChild = z.object({ childId: z.uuid() });
const aContact = z.object({ childId: z.uuid(), contactId: z.uuid() });

export function contactRoutes(server: FastifyInstance, house: House): void {
  contactChangeRoutes(server, house);

  route(server, house, {
    method: 'GET',
    url: peopleUrl(':childId'),
    who: onChild('see'),
    params: aChild,
    handle: async ({ work, visitor, params, ctx }) => {
      const child = await openChild(work, visitor, params.childId, {
        packs: house.packs,
        action: 'see',
        part: 'people',
        how: 'people',
      });
      const view = await loadPeople(child, visitor.today);
      return page(
        <PeoplePage
          ctx={ctx}
          today={visitor.today}
          child={child}
          view={view}
          words={wordsAt(house.packs, visitor.organisation?.schoolKind ?? null)}
          ownId={child.writesFor}
          seesRule={child.sees('contact-rule')}
          seesUnsafe={child.sees('sharing')}
          reasons={child.sees('sharing') ? await unsafeReasons(work.read, child.id) : new Map()}
          may={{
            record: child.may('contact.record'),
            setRule: child.may('contact-rule.set'),
            markUnsafe: child.may('contact-unsafe.mark'),
            bar: child.may('relative.bar'),
          }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: endContactUrl(':childId', ':contactId'),
    who: onChild('contact.record'),
    params: aContact,
    handle: async (asked) => {
      const { contact } = await openContact(house, asked, 'contact.record');
      if (contact.to === null || contact.to > asked.visitor.today) {
        if (contact.from >= asked.visitor.today)
          throw new Refused('began today', 'They are recorded from today on. Put their first day right instead.');
        await endContact(asked.work, contact, asked.visitor.today);
      }
      return seeOther(peopleUrl(asked.params.childId));
    },
  });

  unsafeRoutes(server, house);
  addressRoutes(server, house);
}

interface Asked {
  readonly work: Work;
  readonly visitor: Visitor;
  readonly params: { readonly childId: string; readonly contactId: string };
}

/** The child opened for an act, and one of the people, whom this organisation itself recorded. */
async function openContact(
  house: House,
  { work, visitor, params }: Asked,
  action: ActionId,
): Promise<{ child: OpenChild; contact: Contact }> {
  const child = await openChild(work, visitor, params.childId, { packs: house.packs, action, how: action });
  const contact = (await contactsOf(child.read, child.id)).find((each) => each.id === params.contactId);
  if (contact === undefined || contact.controllerId !== child.writesFor)
    throw new NothingHere(`contact ${params.contactId}`);
  return { child, contact };
}

const reasonIn = (body: Parameters<typeof field>[0], name: string): string => field(body, name).slice(0, 1000);
const tooShort = (reason: string): boolean => reason.replace(/[^\p{L}]/gu, '').length < 3;

function unsafeRoutes(server: FastifyInstance, house: House): void {
  const draw = async (asked: Asked & { ctx: PageContext }, child: OpenChild, contact: Contact, form: FormState) => {
    if (asked.ctx.someoneLooking) return <HiddenNowPage ctx={asked.ctx} childId={child.id} />;
    const reasons = child.sees('sharing') ? await unsafeReasons(asked.work.read, child.id) : new Map<string, string>();
    return (
      <UnsafePage
        ctx={asked.ctx}
        childId={child.id}
        contact={contact}
        form={form}
        reason={reasons.get(contact.id) ?? null}
        mayLift={child.may('contact-unsafe.lift')}
      />
    );
  };

  route(server, house, {
    method: 'GET',
    url: unsafeUrl(':childId', ':contactId'),
    who: onChild('contact-unsafe.mark'),
    params: aContact,
    handle: async (asked) => {
      const { child, contact } = await openContact(house, asked, 'contact-unsafe.mark');
      return page(await draw(asked, child, contact, emptyForm));
    },
  });

  route(server, house, {
    method: 'POST',
    url: unsafeUrl(':childId', ':contactId'),
    who: onChild('contact-unsafe.mark'),
    params: aContact,
    handle: async (asked) => {
      const { child, contact } = await openContact(house, asked, 'contact-unsafe.mark');
      const reason = reasonIn(asked.body, 'reason');
      // Stopping contact is never held up by a form: without a reason it is stopped, and the page asks for one.
      await markUnsafe(asked.work, contact, tooShort(reason) ? 'No reason was given.' : reason);
      return seeOther(peopleUrl(child.id));
    },
  });

  route(server, house, {
    method: 'POST',
    url: liftUnsafeUrl(':childId', ':contactId'),
    who: onChild('contact-unsafe.lift'),
    params: aContact,
    handle: async (asked) => {
      const { child, contact } = await openContact(house, asked, 'contact-unsafe.lift');
      const reason = reasonIn(asked.body, 'reason');
      if (tooShort(reason)) {
        const form = { values: asked.body, errors: { reason: 'Say why it is safe again' } };
        return page(await draw(asked, child, contact, form), 422);
      }
      await liftUnsafe(asked.work, contact, reason);
      return seeOther(peopleUrl(child.id));
    },
  });
}

function addressRoutes(server: FastifyInstance, house: House): void {
  const draw = (
    ctx: PageContext,
    child: OpenChild,
    contact: Contact,
    more: { form?: FormState; revealed?: string } = {},
  ) =>
    ctx.someoneLooking ? (
      <HiddenNowPage ctx={ctx} childId={child.id} />
    ) : (
      <AddressPage
        ctx={ctx}
        childId={child.id}
        contact={contact}
        form={more.form ?? { values: { address: contact.address ?? '' }, errors: {} }}
        mayReveal={child.may('address.reveal')}
        revealed={more.revealed ?? null}
      />
    );

  route(server, house, {
    method: 'GET',
    url: addressUrl(':childId', ':contactId'),
    who: onChild('address.hide'),
    params: aContact,
    handle: async (asked) => {
      const { child, contact } = await openContact(house, asked, 'address.hide');
      return page(draw(asked.ctx, child, contact));
    },
  });

  route(server, house, {
    method: 'POST',
    url: addressUrl(':childId', ':contactId'),
    who: onChild('address.hide'),
    params: aContact,
    handle: async (asked) => {
      const { child, contact } = await openContact(house, asked, 'address.hide');
      const address = field(asked.body, 'address').replace(/\r\n?/g, '\n');
      if (contact.addressHidden && !child.may('address.reveal'))
        throw new Refused(
          'hidden already',
          `An address is kept already. The ${asked.ctx.words.headteacher} or the safeguarding lead can change it.`,
        );
      if (address === '' || address.length > 500) {
        const form = {
          values: asked.body,
          errors: { address: address === '' ? 'Give the address that is to be hidden' : 'At most 500 characters' },
        };
        return page(draw(asked.ctx, child, contact, { form }), 422);
      }
      if (contact.addressHidden) await replaceAddress(asked.work, house, contact, address);
      else await hideAddress(asked.work, house, contact, address);
      return seeOther(peopleUrl(child.id));
    },
  });

  route(server, house, {
    method: 'POST',
    url: revealAddressUrl(':childId', ':contactId'),
    who: onChild('address.reveal'),
    params: aContact,
    handle: async (asked) => {
      const { child, contact } = await openContact(house, asked, 'address.reveal');
      if (asked.ctx.someoneLooking) return page(draw(asked.ctx, child, contact));
      const revealed = await revealAddress(asked.work, house, contact);
      if (revealed === null) throw new NothingHere('no address is hidden');
      return page(draw(asked.ctx, child, contact, { revealed, form: emptyForm }));
    },
  });

  route(server, house, {
    method: 'POST',
    url: unhideAddressUrl(':childId', ':contactId'),
    who: onChild('address.unhide'),
    params: aContact,
    handle: async (asked) => {
      const { child, contact } = await openContact(house, asked, 'address.unhide');
      const why = reasonIn(asked.body, 'why');
      if (tooShort(why)) {
        const form = { values: asked.body, errors: { why: 'Say why it need not be hidden any more' } };
        return page(draw(asked.ctx, child, contact, { form }), 422);
      }
      await unhideAddress(asked.work, house, contact, why);
      return seeOther(peopleUrl(child.id));
    },
  });
}
