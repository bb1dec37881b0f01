import type { ChildFacts, Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { type ReadOnlyDatabase, together } from '../../platform/database/database.ts';
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
  const { id, read } = child;
  const [contacts, rules, byRelation] = await together(read, () => [
    contactsOf(read, id),
    child.scopes.has('contact-rule') ? contactRulesOf(read, id, child.writesFor) : [],
    peopleByRelation(read, id),
  ]);
  return peopleView(
    { contacts, rules, byRelation },
    { scopes: child.scopes, groups: child.facts.groups },
    child.writesFor,
    today,
  );
}
