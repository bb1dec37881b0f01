export { ContactRule, ContactRuleFold } from './contact-rule.page.tsx';
export { contactRulesOf, contactRulesOfMany, contactsOf, contactsOfMany } from './contacts.queries.ts';
export { contactRoutes } from './contacts.routes.tsx';
export * from './model.ts';
export { peopleBlock } from './people-around.page.tsx';
export { loadPeople } from './people-view.queries.ts';
export { type LetterToContact, writeToContact } from './write-to-contact.commands.ts';
