import { type ClassRelation, type Colleague, readClassName } from './class-staff.ts';

/** One line of a timetable that could be read. */
export interface TimetableEntry {
  readonly className: string;
  readonly personId: string;
  readonly relation: ClassRelation;
}

export interface ReadTimetable {
  readonly entries: readonly TimetableEntry[];
  /** By line, counted from one as people count. */
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
}

/** More than any school has; a whole file pasted by mistake is not read for minutes. */
const MOST_LINES = 2000;
const supports = /^(supports?|supporting|support staff|ta|teaching assistant|hlta|lsa)$/i;
const teaches = /^(teaches|teacher|teaching|class teacher|form tutor|tutor)$/i;

/**
 * Reads a timetable as it is typed or pasted from a table: a class and a name on each line, and "supports" for those who do
 * not teach it, with tabs, commas or semicolons between them. Several names may follow one class. People are found by name
 * or address; nothing is guessed.
 */
export function readTimetable(
  text: string,
  people: readonly Colleague[],
  emailOf: (id: string) => string | null,
): ReadTimetable {
  const lines = text.split(/\r?\n/);
  if (lines.length > MOST_LINES) {
    return {
      entries: [],
      problems: [{ line: MOST_LINES + 1, problem: `At most ${MOST_LINES} lines at once. Paste the rest afterwards` }],
    };
  }
  const entries = new Map<string, TimetableEntry>();
  const problems: { line: number; problem: string }[] = [];
  for (const [at, row] of lines.entries()) {
    const cells = row.split(/[\t;,]/).map((cell) => cell.trim().replace(/\s+/g, ' '));
    const [first = '', ...rest] = cells;
    // A heading pasted along says nothing of anybody.
    const heading = at === 0 && /^(class|form|group|registration|reg)( name| group)?$/i.test(first);
    if (heading || cells.every((cell) => cell === '')) continue;
    const wrong = (problem: string) => problems.push({ line: at + 1, problem });
    const className = readClassName(first);
    const relation: ClassRelation = rest.some((cell) => supports.test(cell)) ? 'support-of' : 'teacher-of';
    const names = rest.filter((cell) => cell !== '' && !supports.test(cell) && !teaches.test(cell));
    if (className === null) {
      wrong('Begin the line with the class, at most 100 letters');
      continue;
    }
    if (names.length === 0) wrong(`Say who: “${className}, Mrs Example”`);
    for (const name of names) {
      const [found, another] = people.filter(
        (person) => person.name.toLowerCase() === name.toLowerCase() || emailOf(person.id) === name.toLowerCase(),
      );
      if (found === undefined) {
        wrong(`Nobody who teaches or supports here is called “${name}”. Write the name as on the page of people`);
      } else if (another !== undefined) {
        wrong(`Two people are called “${name}”. Write the email address of the one you mean`);
      } else {
        entries.set(`${className}\n${found.id}\n${relation}`, { className, personId: found.id, relation });
      }
    }
  }
  return { entries: [...entries.values()], problems };
}
