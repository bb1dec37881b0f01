export { type Contact, type MayWrite, mayWrite } from './contact.ts';
export type { ContactRuleSet } from './contact-rule.ts';
export { whoTheyAre } from './contact-words.ts';
export { toldWords } from './may-be-told.ts';
export { type PeopleView, peopleView, relationWord } from './people-view.ts';
export { contactRuleUrl, peopleUrl } from './urls.ts';
