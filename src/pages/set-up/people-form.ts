import type { Day } from '../../calendar/index.ts';
import { findDay } from '../../features/organisations/model.ts';
import { type CheckedPerson, checkPerson } from '../../features/people/model.ts';

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The fields of one post in the page of people. */
export const postFields = ['name', 'email', 'since', 'qualified', 'senior'] as const;
export const postField = (part: (typeof postFields)[number], post: string): string => `${part}-${post}`;

export interface PostNamed {
  readonly post: string;
  /** The first day; null: from today. */
  readonly since: Day | null;
  readonly senior: boolean | null;
}

/** Somebody with the posts they were named for. */
export interface PersonNamed extends CheckedPerson {
  readonly qualifiedTeacher: boolean | null;
  readonly posts: readonly PostNamed[];
}

export interface ReadPeople {
  readonly people: readonly PersonNamed[];
  /** Posts with nobody's name. */
  readonly vacant: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
}

/**
 * Reads the page of people, a row for each post. Who stands in several rows is one person by the name, or by the address;
 * the address need be given once.
 */
export function readPeople(values: Values, posts: readonly string[], academicYear: number, today: Day): ReadPeople {
  const errors: Record<string, string> = {};
  const vacant: string[] = [];
  const rows = posts.flatMap((post) => {
    const name = typedIn(values, postField('name', post));
    const email = typedIn(values, postField('email', post));
    if (name === '' && email === '') {
      vacant.push(post);
      return [];
    }
    const checked = checkPerson({ name, email });
    if ('problems' in checked) {
      for (const [field, problem] of Object.entries(checked.problems)) {
        errors[postField(field === 'email' ? 'email' : 'name', post)] = problem;
      }
      return [];
    }
    const since = readSince(typedIn(values, postField('since', post)), academicYear, today);
    if (since !== null && typeof since === 'object') {
      errors[postField('since', post)] = since.problem;
      return [];
    }
    const ticked = (part: 'qualified' | 'senior') => (typedIn(values, postField(part, post)) === 'yes' ? true : null);
    return [{ post, since, person: checked.done, qualified: ticked('qualified'), senior: ticked('senior') }];
  });
  const people = new Map<
    string,
    { name: string; email: string | null; qualified: boolean | null; posts: PostNamed[] }
  >();
  const keyOfEmail = new Map<string, string>();
  for (const { post, since, person, qualified, senior } of rows) {
    const byName = person.name.toLowerCase();
    const key = (person.email === null ? undefined : keyOfEmail.get(person.email)) ?? byName;
    const known = people.get(key);
    if (known?.email != null && person.email !== null && known.email !== person.email) {
      errors[postField('email', post)] =
        `${person.name} has another address above. Give one, or tell the two apart by name`;
      continue;
    }
    const one = known ?? { name: person.name, email: null, qualified: null, posts: [] };
    one.email ??= person.email;
    one.qualified ??= qualified;
    one.posts.push({ post, since, senior });
    people.set(key, one);
    if (person.email !== null) keyOfEmail.set(person.email, key);
  }
  return {
    people: [...people.values()].map(({ name, email, qualified, posts: held }) => ({
      name,
      email,
      qualifiedTeacher: qualified,
      posts: held,
    })),
    vacant,
    errors,
  };
}

function readSince(text: string, academicYear: number, today: Day): Day | null | { readonly problem: string } {
  if (text === '') return null;
  const found = findDay(text, academicYear);
  if (found === undefined || ('day' in found && found.rest.trim() !== '')) {
    return { problem: 'Write since when as day, month and year, like 1 Sep 2024, or leave it out' };
  }
  if ('problem' in found) return { problem: found.problem };
  return found.day > today ? { problem: 'That day is still to come. Give it later, on the page of people' } : found.day;
}

function typedIn(values: Values, name: string): string {
  const value = values[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}
