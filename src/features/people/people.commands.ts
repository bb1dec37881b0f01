import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { changeAddress, type Invited, invitePerson } from '../accounts/index.ts';
import type { Organisation } from '../organisations/index.ts';
import { checkPerson, type NewPerson } from './new-person.ts';
import { type PersonHere, personWithAddress, worksOnlyHere } from './people.queries.ts';
import { tellOthers } from './tell-others.commands.ts';

export interface PersonGiven extends NewPerson {
  /** Null where nobody has said. */
  readonly qualifiedTeacher: boolean | null;
}

/**
 * Adds a person to those of an organisation; the post follows (`setPost`), and until then the person is seen by nobody but
 * the operator. Somebody with this address who is here already, at whatever organisation, is taken as they are.
 */
export async function addPerson(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  given: PersonGiven,
): Promise<Outcome<{ readonly id: string; readonly isNew: boolean }>> {
  mustBeAllowed(work, doer, 'person.add', asFacts(organisation));
  const checked = checkPerson(given);
  if ('problems' in checked) return checked;
  const { name, email } = checked.done;
  const known = email === null ? null : await personWithAddress(work.read, email);
  if (known !== null) return { done: { id: known, isNew: false } };
  const id = randomUUID();
  await work.write
    .insertInto('person')
    .values({ id, display_name: name, email, qualified_teacher: given.qualifiedTeacher })
    .execute();
  await recordEvent(work, {
    verb: 'person.added',
    organisationId: organisation.id,
    subject: { kind: 'person', id },
    values: [{ field: 'person', before: null, after: { name, email, qualifiedTeacher: given.qualifiedTeacher } }],
  });
  return { done: { id, isNew: true } };
}

/**
 * Corrects a name, an address, or whether somebody is a qualified teacher. Where mail goes is where a sign-in can be taken
 * over, so a new address is told to the one before it and to others. Throws Refused for somebody who works elsewhere too.
 */
export async function correctPerson(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  person: PersonHere,
  given: PersonGiven,
): Promise<Outcome<{ readonly changed: readonly string[] }>> {
  mustBeAllowed(work, doer, 'person.correct', asFacts(organisation));
  if (doer.actor.kind === 'person' && !(await worksOnlyHere(work.read, person.id))) {
    throw new Refused(
      'works at another organisation too',
      'They work at another organisation too, so they are not yours alone to change. Whoever runs Mainstay can do it.',
    );
  }
  const checked = checkPerson(given);
  if ('problems' in checked) return checked;
  const { name, email } = checked.done;
  const before = { name: person.name, email: person.email, qualifiedTeacher: person.qualifiedTeacher };
  const after = { name, email, qualifiedTeacher: given.qualifiedTeacher };
  const changed = (['name', 'email', 'qualifiedTeacher'] as const).filter((field) => before[field] !== after[field]);
  if (changed.length === 0) return { done: { changed } };
  if (changed.includes('email')) {
    if (email === null && person.signIn !== 'none') {
      return { problems: { email: 'They sign in with an address. Give the new one' } };
    }
    const holder = email === null ? null : await personWithAddress(work.read, email);
    if (holder !== null && holder !== person.id) return { problems: { email: 'Somebody else has this address' } };
    const wrong =
      email === null
        ? null
        : await changeAddress(work, house, { personId: person.id, email, organisationId: organisation.id });
    if (wrong !== null) return { problems: { email: wrong } };
  }
  await work.write
    .updateTable('person')
    .set({ display_name: name, email, qualified_teacher: given.qualifiedTeacher })
    .where('id', '=', person.id)
    .execute();
  await recordEvent(work, {
    verb: 'person.corrected',
    organisationId: organisation.id,
    subject: { kind: 'person', id: person.id },
    values: changed.map((field) => ({ field: `person.${field}`, before: before[field], after: after[field] })),
  });
  if (changed.includes('email')) {
    await tellOthers(work, house, organisation, {
      alert: 'address-of-person-changed',
      words: `The address of ${name} was changed. They now sign in with it.`,
    });
  }
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  return { done: { changed } };
}

/** Mails somebody here a link with which they choose a password. */
export async function invite(
  work: Work,
  house: House,
  doer: Doer,
  organisation: Organisation,
  person: Pick<PersonHere, 'id' | 'email'>,
): Promise<Invited | { readonly kind: 'no-address' }> {
  mustBeAllowed(work, doer, 'person.add', asFacts(organisation));
  if (person.email === null) return { kind: 'no-address' };
  return invitePerson(work, house, {
    personId: person.id,
    email: person.email,
    organisation: { id: organisation.id, name: organisation.name },
  });
}
