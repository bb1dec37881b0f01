import type { Course } from './course.ts';
import { readLength } from './length.ts';
import type { ListRow } from './list-rows.ts';
import type { TrainingRow } from './training-year.ts';

export interface PersonToMatch {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** What becomes of a row of the list. */
export type Matched =
  | { readonly row: ListRow; readonly kind: 'new'; readonly person: PersonToMatch; readonly course: Course | null }
  /** In the register already, or further up in the list. */
  | { readonly row: ListRow; readonly kind: 'same'; readonly person: PersonToMatch; readonly course: Course | null }
  /** It may be one of these, or nobody here. */
  | {
      readonly row: ListRow;
      readonly kind: 'who';
      readonly maybe: readonly PersonToMatch[];
      readonly course: Course | null;
    }
  /** Neither the list nor a course says how long it was. */
  | { readonly row: ListRow; readonly kind: 'length'; readonly person: PersonToMatch; readonly course: Course | null };

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const TITLES = /^(mr|mrs|miss|ms|mx|dr|prof|revd?|sir|dame) /;

/** "Rowe, Sam" and "Ms Sam Rowe" are "sam rowe". */
const plainName = (name: string): string => {
  const [last = '', first] = name.split(',');
  return plain(first === undefined ? last : `${first} ${last}`).replace(TITLES, '');
};

const lastWord = (name: string): string => plainName(name).split(' ').at(-1) ?? '';

/** Who a row is about: by address, or by the whole name where one alone has it; otherwise whom it may be. */
export function whoIs(
  row: Pick<ListRow, 'name' | 'email'>,
  people: readonly PersonToMatch[],
): { readonly person: PersonToMatch } | { readonly maybe: readonly PersonToMatch[] } {
  const byAddress = row.email === '' ? [] : people.filter(({ email }) => email === row.email);
  if (byAddress[0] !== undefined) return { person: byAddress[0] };
  if (row.name === '') return { maybe: [] };
  const byName = people.filter(({ name }) => plainName(name) === plainName(row.name));
  const [only] = byName;
  // an address that is nobody’s beside a name that is somebody’s: they may be two people
  if (only !== undefined && byName.length === 1 && (row.email === '' || only.email === null)) return { person: only };
  if (byName.length > 0) return { maybe: byName };
  return { maybe: people.filter(({ name }) => lastWord(name) === lastWord(row.name)) };
}

const keyOf = (personId: string, on: string, title: string): string => `${personId} ${on} ${plain(title)}`;

/** Holds a list against the people, the courses and the register. `answers`: who a doubtful row is, by its number. */
export function matchRows(
  rows: readonly ListRow[],
  known: {
    readonly people: readonly PersonToMatch[];
    readonly courses: readonly Course[];
    readonly register: readonly Pick<TrainingRow, 'personId' | 'on' | 'title'>[];
  },
  answers: ReadonlyMap<number, string> = new Map(),
): Matched[] {
  const there = new Set(known.register.map(({ personId, on, title }) => keyOf(personId, on, title)));
  return rows.map((row): Matched => {
    const course = known.courses.find(({ title }) => plain(title) === plain(row.title)) ?? null;
    const found = whoIs(row, known.people);
    const answered = known.people.find(({ id }) => id === answers.get(row.row));
    const person = 'person' in found ? found.person : answered;
    if (person === undefined) return { row, kind: 'who', maybe: 'maybe' in found ? found.maybe : [], course };
    const key = keyOf(person.id, row.on, course?.title ?? row.title);
    if (there.has(key)) return { row, kind: 'same', person, course };
    const ofCourse = course !== null && (course.days !== null || course.hours !== null);
    if (!ofCourse && 'problem' in readLength(row.length)) return { row, kind: 'length', person, course };
    there.add(key);
    return { row, kind: 'new', person, course };
  });
}

/** The row by which somebody is asked about: the first of those with the same name and address. */
export function askedBy(rows: readonly ListRow[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  return new Map(
    rows.map(({ row, name, email }) => {
      const key = `${plainName(name)}\u001f${email}`;
      const by = first.get(key) ?? row;
      first.set(key, by);
      return [row, by];
    }),
  );
}
