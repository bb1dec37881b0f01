export { type Contact, type MayWrite, mayWrite } from './contact.ts';
export type { ContactRuleSet } from './contact-rule.ts';
export { type PeopleView, peopleView } from './people-view.ts';
export { contactRuleUrl, peopleUrl } from './urls.ts';
