import { ROLES } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { dayValues, type FormState, type FormValues, fieldValue, fieldValues, readDay } from '../../ui/form-state.ts';
import type { Contact } from './contact.ts';
import { readTold } from './may-be-told.ts';

/** What is typed of somebody around a child. */
export interface ContactGiven {
  readonly name: string;
  readonly role: string;
  readonly organisationName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly route: string | null;
  readonly language: string | null;
  readonly parentalResponsibility: boolean | null;
  readonly mayBeTold: readonly string[];
  /** Undefined: not asked for, because it is hidden. */
  readonly address?: string | null;
  readonly from: Day;
  readonly to: Day | null;
}

const line = (values: FormValues, name: string): string | null =>
  fieldValue(values, name).trim().replace(/\s+/g, ' ') || null;

interface Asked {
  /** False: the address is hidden, and the form does not ask for it. */
  readonly address: boolean;
  /** Who they are is said in neutral words to this person, so the form leaves it as it is. */
  readonly fixed: Pick<Contact, 'role' | 'organisationName'> | null;
}

/** Reads the form. `value` null where something has to be put right. */
export function readContact(
  values: FormValues,
  today: Day,
  asked: Asked,
): { readonly value: ContactGiven | null; readonly errors: FormState['errors'] } {
  const errors: Record<string, string> = {};
  const name = line(values, 'name');
  if (name === null) errors.name = 'Give the name, as you would speak to them: Mrs Example';
  else if (name.length > 120) errors.name = 'The name can have at most 120 characters';
  const role = asked.fixed?.role ?? ROLES.find((each) => each.id === fieldValue(values, 'role'))?.id;
  if (role === undefined) errors.role = 'Choose who they are to the child';
  const phone = line(values, 'phone');
  if (phone !== null && !/^[+()\d][\d ()./+-]{4,29}( ?(x|ext\.?) ?\d{1,6})?$/i.test(phone))
    errors.phone =
      'Check the telephone number: figures, spaces and + only. Anything else belongs under how to reach them';
  const email = line(values, 'email')?.toLowerCase() ?? null;
  if (email !== null && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
    errors.email = 'Check the email address: it should look like name@example.org';
  const route = line(values, 'route');
  if (route !== null && route.length > 200) errors.route = 'Say how to reach them in at most 200 characters';
  const address = asked.address ? fieldValue(values, 'address').replace(/\r\n?/g, '\n').trim() || null : undefined;
  if (address !== undefined && address !== null && address.length > 500)
    errors.address = 'The address can have at most 500 characters';
  const day = (field: string, what: string): Day | null => {
    const found = readDay(values, field, what);
    if (typeof found === 'object' && found !== null) {
      errors[field] = found.problem;
      return null;
    }
    return found;
  };
  const from = day('from', 'the first day') ?? today;
  const to = day('to', 'the first day they are no longer');
  if (errors.from === undefined && errors.to === undefined && to !== null && to <= from)
    errors.to = 'The last day comes before the first: check both';
  if (Object.keys(errors).length > 0 || name === null || role === undefined) return { value: null, errors };
  const responsibility = fieldValue(values, 'responsibility');
  return {
    errors,
    value: {
      name,
      role,
      organisationName: asked.fixed === null ? line(values, 'organisation') : asked.fixed.organisationName,
      phone,
      email,
      route,
      language: line(values, 'language'),
      parentalResponsibility: responsibility === '' || responsibility === 'unknown' ? null : responsibility === 'yes',
      mayBeTold: readTold(fieldValues(values, 'told')),
      ...(address === undefined ? {} : { address }),
      from,
      to,
    },
  };
}

/** The form as it stands for somebody who is recorded. */
export function contactValues(contact: Contact, isFixed: boolean): FormValues {
  const { parentalResponsibility: pr } = contact;
  return {
    name: contact.name,
    ...(isFixed ? {} : { role: contact.role, organisation: contact.organisationName ?? '' }),
    phone: contact.phone ?? '',
    email: contact.email ?? '',
    route: contact.route ?? '',
    language: contact.language ?? '',
    responsibility: pr === null ? 'unknown' : pr ? 'yes' : 'no',
    told: contact.mayBeTold,
    address: contact.address ?? '',
    ...dayValues('from', contact.from),
    ...dayValues('to', contact.to),
  };
}
