import type { Day } from '../../calendar/day.ts';
import { type CodeSet, codeOn, codeProblem } from '../../codes/code-set.ts';
import { readSex, type Sex } from '../../codes/sex.ts';
import { checkUpn } from '../../codes/upn.ts';
import type { CodeSets } from './codes.ts';
import { readDate } from './date-words.ts';
import type { PartDate } from './looked-after-child.ts';
import { type Problem, type ProblemEffect, quoted } from './problem.ts';

/** The rows of one file of a return, cell by cell; what a cell should be and is not goes to `problems`. */
export class ReturnRow {
  readonly file: string;
  readonly row: number;
  #cells: ReadonlyMap<string, string>;
  #problems: Problem[];
  #knowledge: { codeSets: CodeSets; today: Day };

  constructor(
    file: string,
    row: number,
    cells: ReadonlyMap<string, string>,
    knowledge: { codeSets: CodeSets; today: Day },
    problems: Problem[],
  ) {
    this.file = file;
    this.row = row;
    this.#cells = cells;
    this.#knowledge = knowledge;
    this.#problems = problems;
  }

  /** Null: empty, or no such column. */
  text(column: string): string | null {
    return this.#cells.get(column) || null;
  }

  say(
    column: string | null,
    kind: string,
    problem: string,
    remedy: string,
    effect: ProblemEffect = 'value-left-out',
  ): null {
    const value = column === null ? null : (this.#cells.get(column) ?? null);
    this.#problems.push({
      file: this.file,
      row: this.row,
      column,
      value,
      kind,
      problem,
      remedy,
      effect,
      about: 'cohort',
    });
    return null;
  }

  day(column: string): Day | null {
    const text = this.text(column);
    if (text === null) return null;
    const read = readDate(text, 'day-first', this.#knowledge.today);
    return read.ok
      ? read.day
      : this.say(column, read.kind, read.problem, 'Write it as day, month and year, like 31/01/2015.');
  }

  /** @param on the day on which the code must be valid */
  code(column: string, setName: string, on: Day): string | null {
    const text = this.text(column);
    const set: CodeSet | undefined = this.#knowledge.codeSets[setName];
    if (text === null || !set) return text?.toUpperCase() ?? null;
    const found = codeOn(set, text, on);
    if (found.outcome === 'known') return found.entry.code;
    const { problem = '', remedy = '' } = codeProblem(set, text, found) ?? {};
    if (found.outcome === 'unknown') return this.say(column, 'code-unknown', problem, remedy);
    // Of another year, and its meaning is plain: what the authority recorded stands.
    this.say(column, 'code-not-then', problem, remedy, 'check');
    return found.nearest.code;
  }

  sex(column: string): Sex | null {
    const text = this.text(column);
    if (text === null) return null;
    return (
      readSex(text)?.sex ??
      this.say(
        column,
        'code-unknown',
        `${quoted(text)} is not a code for sex.`,
        'Use M, F or U; 1 and 2 in returns up to 2023-24.',
      )
    );
  }

  upn(column: string): { upn: string | null; temporary: boolean; unknown: string | null } {
    const text = this.text(column);
    const none = { upn: null, temporary: false, unknown: null };
    if (text === null) return none;
    if (/^UN\d+$/i.test(text)) return { ...none, unknown: this.code(column, 'upn-unknown', this.#knowledge.today) };
    const checked = checkUpn(text);
    if (checked.ok) return { upn: checked.upn, temporary: checked.temporary, unknown: null };
    this.say(column, 'upn', `${quoted(text)} is not a UPN. ${checked.why}`, checked.remedy);
    return none;
  }

  /** `zz/05/2020`, `zz/zz/2021`, `zz/zz/zzzz`, or a whole date. */
  partDate(column: string): PartDate | null {
    const text = this.text(column);
    if (text === null) return null;
    const [, date = '', month = '', year = ''] = /^(\d{1,2}|zz)\/(\d{1,2}|zz)\/(\d{4}|zzzz)$/i.exec(text) ?? [];
    const part = (digits: string) => (/^\d+$/.test(digits) ? Number(digits) : null);
    if (year !== '' && /z/i.test(text)) {
      const read = { year: part(year), month: part(month), date: part(date) };
      if ((read.month ?? 1) >= 1 && (read.month ?? 1) <= 12 && !(read.month === null && read.date !== null))
        return read;
    }
    const day = this.day(column);
    return day && { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8)) };
  }
}

/** The rows below a header, with its columns' names in capitals; empty rows are passed over. */
export function returnRows(
  file: string,
  records: readonly (readonly string[])[],
  knowledge: { codeSets: CodeSets; today: Day },
  problems: Problem[],
): ReturnRow[] {
  const headers = (records[0] ?? []).map((header) => header.trim().toUpperCase());
  const rows: ReturnRow[] = [];
  for (const [at, record] of records.entries()) {
    if (at === 0 || !record.some((cell) => cell.trim() !== '')) continue;
    const row = new ReturnRow(
      file,
      at + 1,
      new Map(headers.map((header, index) => [header, (record[index] ?? '').trim()])),
      knowledge,
      problems,
    );
    const extra = record.slice(headers.length).some((cell) => cell.trim() !== '');
    if (extra)
      row.say(
        null,
        'too-many-cells',
        `This row has ${record.length} cells, and the file has ${headers.length} columns.`,
        'Look for a comma inside a value, or export the file again.',
        'row-left-out',
      );
    else rows.push(row);
  }
  return rows;
}
