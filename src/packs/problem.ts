/** One thing wrong with a pack, said so that the person who wrote it can put it right without us. Lines and columns count from 1. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly remedy: string;
};

/** `northmere/clocks.yaml:12:7 “source” is missing. Name the document …`, the form editors and terminals can jump to. */
export function sayProblem({ file, line, column, problem, remedy }: Problem): string {
  return `${file}:${line}:${column} ${problem} ${remedy}`;
}

/** In the order a person would mend them: file by file, from the top. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.problem.localeCompare(b.problem),
  );
}

/** Thrown when packs cannot be used; holds every problem that was found, not only the first. */
export class PackProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = inOrder(problems);
    const count = sorted.length === 1 ? 'One problem' : `${sorted.length} problems`;
    super(`${count} in the packs. Nothing was loaded.\n${sorted.map((each) => `  ${sayProblem(each)}`).join('\n')}`);
    this.name = 'PackProblems';
    this.problems = sorted;
  }
}
