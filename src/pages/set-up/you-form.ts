import { checkPerson } from '../../features/people/model.ts';
import type { PersonNamed } from './people-form.ts';

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The first administrator: one of the people named, or somebody else. */
export interface FirstAdministrator {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** The place in the list of people of who it is; null: somebody else. */
  readonly at: number | null;
}

/** Who finishes set-up, as it was typed. How good the password is, the door of accounts says. */
export function readYou(
  values: Values,
  people: readonly PersonNamed[],
): { readonly done: FirstAdministrator } | { readonly problems: Record<string, string> } {
  const who = typedIn(values, 'who');
  const at = /^\d{1,3}$/.test(who) ? Number(who) : null;
  const named = at === null ? undefined : people[at];
  if (named === undefined && who !== 'somebody-else') return { problems: { who: 'Say who you are' } };
  const email = typedIn(values, 'email') || (named?.email ?? '');
  const checked = checkPerson({ name: named?.name ?? typedIn(values, 'name'), email });
  const problems = 'problems' in checked ? { ...checked.problems } : {};
  if (email === '') problems.email = 'Give your email address: you sign in with it';
  const other = people.find((person, index) => index !== at && person.email === email.toLowerCase());
  if (other !== undefined)
    problems.email = `This is the address of ${other.name}. Give your own, or say that this is you`;
  // A password is taken as it was typed: spaces at its ends are part of it.
  const password = typeof values.password === 'string' ? values.password : '';
  if (password === '') problems.password = 'Choose a password';
  if (Object.keys(problems).length > 0 || 'problems' in checked || checked.done.email === null) return { problems };
  return {
    done: { name: checked.done.name, email: checked.done.email, password, at: named === undefined ? null : at },
  };
}

function typedIn(values: Values, name: string): string {
  const value = values[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}
