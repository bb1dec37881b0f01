import { type PostId, type PostNames, postLabel, postOf, roleWord } from '../../access/index.ts';
import type { Day } from '../../calendar/day.ts';
import { type FormValues, fieldValue, fieldValues, readDay } from '../../ui/form-state.ts';
import { sentence } from '../../ui/format.ts';
import type { Contact } from '../contacts/model.ts';
import type { Plan } from '../plans/model.ts';
import type { Around } from './around.queries.ts';
import type { Adding, Said } from './invite.commands.ts';
import { type Invitee, presences } from './meeting.ts';

type Errors = Readonly<Record<string, string>>;
const LONGEST_NAME = 200;
const LONGEST_WHAT = 500;

interface Known {
  readonly around: readonly Around[];
  readonly contacts: readonly Contact[];
}

/** Whom the list of people to invite offers: `person:…`, `contact:…`, `child`, `other`. */
export function readInvited(
  values: FormValues,
  { around, contacts }: Known,
): { readonly adding: readonly Adding[]; readonly write: boolean } | { readonly errors: Errors } {
  const who = fieldValue(values, 'who');
  const wanted = fieldValues(values, 'wanted').includes('yes') ? true : null;
  const common = { state: 'expected' as const, wanted };
  const [kind, id = ''] = who.split(':');
  const person = around.find(({ personId }) => kind === 'person' && personId === id);
  const contact = contacts.find((each) => kind === 'contact' && each.id === id);
  const write = fieldValues(values, 'write').includes('yes');
  if (person !== undefined) {
    return { write, adding: [{ ...common, personId: person.personId, asWhom: person.asWhom, toldPlace: true }] };
  }
  if (contact !== undefined) {
    const asWhom = sentence(roleWord(contact.role, { scopes: new Set(['care-group', 'need-groups']), groups: [] }));
    const toldPlace = fieldValues(values, 'place').includes('yes');
    return { write, adding: [{ ...common, contactId: contact.id, asWhom, toldPlace }] };
  }
  if (who === 'child')
    return { write, adding: [{ ...common, name: 'The child', asWhom: 'The child', toldPlace: false }] };
  if (who !== 'other') return { errors: { who: 'Choose somebody, or “Somebody else” and give their name' } };
  const name = fieldValue(values, 'name').replace(/\s+/g, ' ').trim();
  const asWhom = fieldValue(values, 'as').replace(/\s+/g, ' ').trim() || 'Guest';
  if (name === '' || name.length > LONGEST_NAME) return { errors: { name: 'Give their name' } };
  if (asWhom.length > 100) return { errors: { as: 'This can have at most 100 characters' } };
  return { write, adding: [{ ...common, name, asWhom, toldPlace: false }] };
}

/** How it stands with each on the list (with `all`, whoever is still only invited came); what was not sent, or is none of the choices, stays as it was. */
export function readPeople(values: FormValues, invitees: readonly Invitee[]): readonly Said[] {
  const all = fieldValue(values, 'all') === 'came';
  return invitees.map((invitee) => {
    const given = presences.find((each) => each === fieldValue(values, `state.${invitee.id}`)) ?? invitee.state;
    const wanted = { yes: true, no: false, '': null }[fieldValue(values, `wanted.${invitee.id}`)] ?? null;
    return { invitee, state: all && given === 'expected' ? 'came' : given, wanted };
  });
}

export interface OwnerChoice {
  readonly value: string;
  readonly text: string;
  readonly owner: { readonly post: string } | { readonly personId: string };
  /** Where they work, where that is not where the plan is held. */
  readonly ownedAt?: string;
}

const posts: readonly PostId[] = [
  ...(['designated-teacher', 'headteacher', 'safeguarding-lead', 'senco', 'mental-health-lead'] as const),
  ...(['attendance-officer'] as const),
];
const fromElsewhere = ['Social worker', 'Covers for the social worker', 'Adviser', 'Reviewing officer'];

/** Whose an agreed action can be: a post where the plan is held, or somebody around the child. */
export function ownersFor(
  around: readonly Around[],
  plan: Pick<Plan, 'adviserOrganisationId'>,
  words?: PostNames,
): readonly OwnerChoice[] {
  const elsewhere = plan.adviserOrganisationId;
  return [
    ...posts.map((post) => ({
      value: `post:${post}`,
      text: words ? postLabel(post, words) : postOf(post).label,
      owner: { post },
    })),
    ...around.flatMap(({ personId, name, asWhom }): OwnerChoice[] => {
      const choice = { value: `person:${personId}`, text: `${name} (${asWhom.toLowerCase()})`, owner: { personId } };
      if (!fromElsewhere.includes(asWhom)) return [choice];
      return elsewhere === null ? [] : [{ ...choice, ownedAt: elsewhere }];
    }),
  ];
}

export function readAgreed(
  values: FormValues,
  owners: readonly OwnerChoice[],
):
  | { readonly agreed: { readonly what: string; readonly owner: OwnerChoice; readonly dueOn: Day } }
  | { readonly errors: Errors } {
  const errors: Record<string, string> = {};
  const what = fieldValue(values, 'what').replace(/\r\n?/g, '\n').trim();
  if (what === '') errors.what = 'Say what was agreed';
  else if (what.length > LONGEST_WHAT) errors.what = `This can have at most ${LONGEST_WHAT} characters`;
  const owner = owners.find(({ value }) => value === fieldValue(values, 'owner'));
  if (owner === undefined) errors.owner = 'Choose whose it is';
  const day = readDay(values, 'by', 'the day it is to be done by');
  if (day === null) errors.by = 'Give the day it is to be done by';
  else if (typeof day === 'object') errors.by = day.problem;
  if (owner === undefined || typeof day !== 'string' || Object.keys(errors).length > 0) return { errors };
  return { agreed: { what, owner, dueOn: day } };
}
