/** As it is typed. */
export interface NewPerson {
  readonly name: string;
  /** '' for somebody who is never to sign in. */
  readonly email: string;
}

export interface CheckedPerson {
  readonly name: string;
  /** In small letters. */
  readonly email: string | null;
}

/** The name and address of a person as they can be stored, or what is wrong by field. */
export function checkPerson(
  given: NewPerson,
): { readonly done: CheckedPerson } | { readonly problems: Readonly<Record<string, string>> } {
  const name = given.name.trim().replace(/\s+/g, ' ');
  const email = given.email.trim().toLowerCase();
  const problems: Record<string, string> = {};
  if (name === '') problems.name = 'Give their name, as colleagues know it';
  else if (name.length > 200) problems.name = 'Give a shorter name: at most 200 letters';
  else if (name.includes('@')) problems.name = 'This is an address. Give their name';
  const wrong = email === '' ? null : emailProblem(email);
  if (wrong !== null) problems.email = wrong;
  return Object.keys(problems).length > 0 ? { problems } : { done: { name, email: email === '' ? null : email } };
}

/** What is wrong with an address, in small letters; null where mail may reach it. */
export function emailProblem(email: string): string | null {
  if (/[\s,;<>]/.test(email)) return 'Give one address alone, like name@school.example';
  if (!/^[^@]+@[^@.]+(\.[^@.]+)+$/.test(email)) return 'Check the address: it looks like name@school.example';
  return email.length > 254 ? 'Check the address: it is too long' : null;
}
