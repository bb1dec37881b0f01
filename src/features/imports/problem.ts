/** What was done about a problem: how much of the file could not be used, or nothing, and a person should look. */
export type ProblemEffect = 'file-left-out' | 'row-left-out' | 'value-left-out' | 'check';

/**
 * Something in a file that is not sound, for the person who sent it. The first six are what the command line prints; a row is counted as a
 * spreadsheet or an editor counts it, from 1 with everything above the header included; `line` of an XML file stands in `row` too.
 */
export interface Problem {
  file: string;
  row: number | null;
  column: string | null;
  /** As it stands in the file. About a child: store it encrypted, never log it. */
  value: string | null;
  problem: string;
  remedy: string;
  /** The same for every problem of one kind: to group by, never shown. */
  kind: string;
  effect: ProblemEffect;
  /** `rest`: about a child who is not in the cohort, of whom nothing is stored: keep such a problem only as a number. */
  about: 'file' | 'cohort' | 'rest';
}

/** What a reader can know of a problem before it knows of whom it is. */
export type ProblemHere = Omit<Problem, 'file' | 'row' | 'about'>;

/** How a value is shown in a sentence: in quotes, and never longer than a line. */
export function quoted(value: string): string {
  const shown = value.replace(/\s+/g, ' ').trim();
  return `“${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}”`;
}

/** A problem of one cell. */
export function cellProblem(
  column: string,
  value: string,
  kind: string,
  problem: string,
  remedy: string,
  effect: ProblemEffect = 'value-left-out',
): ProblemHere {
  return { column, value, kind, problem, remedy, effect };
}
