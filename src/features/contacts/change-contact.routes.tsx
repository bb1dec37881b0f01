import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { roleWord } from '../../access/index.ts';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { ChangePage, changeRoute, type Opened } from '../children/index.ts';
import { ContactFields } from './change-contact.page.tsx';
import { contactValues, readContact } from './contact.form.ts';
import type { Contact } from './contact.ts';
import { wordsAt } from './contact-pack.ts';
import { readRuleForm, ruleValues } from './contact-rule.form.ts';
import type { ContactRuleSet } from './contact-rule.ts';
import { isNeutral } from './contact-words.ts';
import { addContact, correctContact, setContactRule } from './contacts.commands.ts';
import { contactRulesOf, contactsOf } from './contacts.queries.ts';
import { OtherChanges } from './people.page.tsx';
import { ContactRuleFields } from './set-contact-rule.page.tsx';
import { addContactUrl, contactRuleUrl, contactUrl, peopleUrl } from './urls.ts';

const readerOf = ({ child }: Opened) => ({ scopes: child.scopes, groups: child.facts.groups });
const wordsFor = ({ house, visitor }: Opened) => wordsAt(house.packs, visitor.organisation?.schoolKind ?? null);

/** Pages with one form each: somebody new, somebody put right, the contact rule. */
export function contactChangeRoutes(server: FastifyInstance, house: House): void {
  changeRoute<null>(server, house, {
    url: addContactUrl(':childId'),
    action: 'contact.record',
    know: async () => null,
    values: () => ({}),
    draw: (_, form, opened) => (
      <ChangePage ctx={opened.ctx} child={opened.child} title="Somebody around the child" form={form} save="Save">
        <ContactFields form={form} words={wordsFor(opened)} fixedRole={null} asksForAddress />
      </ChangePage>
    ),
    save: async (_, fields, opened) => {
      const { value, errors } = readContact(fields, opened.today, { address: true, fixed: null });
      if (value === null) return { errors };
      await addContact(opened.work, { childId: opened.child.id, controllerId: opened.child.writesFor }, value);
      return { to: peopleUrl(opened.child.id) };
    },
  });

  changeRoute<Contact>(server, house, {
    url: contactUrl(':childId', ':contactId'),
    action: 'contact.record',
    params: z.object({ childId: z.uuid(), contactId: z.uuid() }),
    know: async ({ child, at }) => {
      const contact = (await contactsOf(child.read, child.id)).find((each) => each.id === at.contactId);
      if (contact === undefined || contact.controllerId !== child.writesFor) throw new NothingHere('contact');
      return contact;
    },
    values: (contact, opened) => contactValues(contact, isNeutral(contact.role, readerOf(opened))),
    draw: (contact, form, opened) => {
      const reader = readerOf(opened);
      return (
        <ChangePage
          ctx={opened.ctx}
          child={opened.child}
          title={contact.name}
          form={form}
          save="Save"
          below={
            <OtherChanges
              ctx={opened.ctx}
              childId={opened.child.id}
              contact={contact}
              may={{
                markUnsafe: opened.child.may('contact-unsafe.mark'),
                hide: opened.child.may('address.hide'),
                end: contact.from < opened.today && (contact.to === null || contact.to > opened.today),
              }}
            />
          }
        >
          <ContactFields
            form={form}
            words={wordsFor(opened)}
            fixedRole={isNeutral(contact.role, reader) ? roleWord(contact.role, reader) : null}
            asksForAddress={!contact.addressHidden}
          />
        </ChangePage>
      );
    },
    save: async (contact, fields, opened) => {
      const fixed = isNeutral(contact.role, readerOf(opened)) ? contact : null;
      const { value, errors } = readContact(fields, opened.today, { address: !contact.addressHidden, fixed });
      if (value === null) return { errors };
      await correctContact(opened.work, contact, value);
      return { to: peopleUrl(opened.child.id) };
    },
  });

  changeRoute<{ contacts: readonly Contact[]; own: ContactRuleSet | undefined }>(server, house, {
    url: contactRuleUrl(':childId'),
    action: 'contact-rule.set',
    know: async ({ child }) => {
      const contacts = await contactsOf(child.read, child.id);
      const rules = await contactRulesOf(child.read, child.id, child.writesFor);
      return { contacts, own: rules.find((rule) => rule.controllerId === child.writesFor) };
    },
    values: ({ own }) => ruleValues(own?.steps ?? []),
    draw: ({ contacts }, form, opened) => (
      <ChangePage
        ctx={opened.ctx}
        child={opened.child}
        title="Contact rule"
        lede="Everybody who calls or writes about this child follows it. Some parents must not be told first, or at all."
        form={form}
        save="Set this rule"
      >
        <ContactRuleFields form={form} contacts={contacts} />
      </ChangePage>
    ),
    save: async ({ contacts, own }, fields, opened) => {
      const { steps, errors } = readRuleForm(fields, contacts);
      if (Object.keys(errors).length > 0) return { errors };
      const whose = { childId: opened.child.id, controllerId: opened.child.writesFor };
      await setContactRule(opened.work, whose, own?.steps ?? [], steps);
      return { to: peopleUrl(opened.child.id) };
    },
  });
}
