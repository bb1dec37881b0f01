import type { ChildFacts, Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { contactRulesOf, contactsOf, peopleByRelation } from './contacts.queries.ts';
import { type PeopleView, peopleView } from './people-view.ts';

interface Opened {
  readonly id: string;
  readonly scopes: ReadonlySet<Scope>;
  readonly facts: ChildFacts;
  readonly read: ReadOnlyDatabase;
  readonly writesFor: string;
}

/** The people around an opened child, and the contact rule, as this reader may be told of them. Three queries. */
export async function loadPeople(child: Opened, today: Day): Promise<PeopleView> {
  const found = {
    contacts: await contactsOf(child.read, child.id),
    rules: child.scopes.has('contact-rule') ? await contactRulesOf(child.read, child.id, child.writesFor) : [],
    byRelation: await peopleByRelation(child.read, child.id),
  };
  return peopleView(found, { scopes: child.scopes, groups: child.facts.groups }, child.writesFor, today);
}
