import { readSex, type Sex } from '../../codes/sex.ts';
import { checkUln } from '../../codes/uln.ts';
import { checkUpn } from '../../codes/upn.ts';
import { readYearGroup, type YearGroup } from '../../codes/year-group.ts';
import type { CareDays, Cell } from './care-columns.ts';
import { CodeReader } from './codes.ts';
import { type DateOrder, readDate } from './date-words.ts';
import { codeSetOf, dateFields, type ListField } from './list-fields.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import { cellProblem, type ProblemHere, quoted } from './problem.ts';

/** Reads single cells into typed values; what it can't read it adds to `problems` and gives back as null. */
export class CellReader {
  #knowledge: ListKnowledge;
  #yesOrNo: (value: string) => 'yes' | 'no' | null;
  #codes = new Map<ListField, CodeReader>();

  constructor(knowledge: ListKnowledge, yesOrNo: (value: string) => 'yes' | 'no' | null) {
    this.#knowledge = knowledge;
    this.#yesOrNo = yesOrNo;
    const { codeSets, dictionary } = knowledge;
    for (const [field, name] of Object.entries(codeSetOf) as [ListField, string][]) {
      const set = codeSets[name];
      if (set) this.#codes.set(field, new CodeReader(set, dictionary.codes[name] ?? {}));
    }
  }

  days(
    cells: ReadonlyMap<ListField, (Cell & { at: number })[]>,
    orders: readonly (DateOrder | null)[],
    problems: ProblemHere[],
  ): CareDays {
    const days: CareDays = {};
    for (const field of dateFields) {
      const cell = cells.get(field)?.[0];
      if (!cell || this.#yesOrNo(cell.value) === 'no') continue;
      const read = readDate(cell.value, orders[cell.at] ?? null, this.#knowledge.today);
      if (read.ok) days[field] = read.day;
      else problems.push(cellProblem(cell.column, cell.value, read.kind, read.problem, read.remedy));
    }
    return days;
  }

  upn(cell: Cell | undefined, problems: ProblemHere[]): { upn: string; temporary: boolean } | null {
    if (!cell || this.#yesOrNo(cell.value) === 'no') return null;
    const checked = checkUpn(cell.value);
    if (checked.ok) return checked;
    const shown = `${quoted(cell.value)} is not a UPN. ${checked.why}`;
    problems.push(cellProblem(cell.column, cell.value, 'upn', shown, checked.remedy));
    return null;
  }

  uln(cell: Cell | undefined, problems: ProblemHere[]): string | null {
    if (!cell || this.#yesOrNo(cell.value) === 'no') return null;
    const checked = checkUln(cell.value);
    if (checked.ok) return checked.uln;
    problems.push(
      cellProblem(cell.column, cell.value, 'uln', `${quoted(cell.value)} is not a ULN. ${checked.why}`, checked.remedy),
    );
    return null;
  }

  sex(cell: Cell | undefined, problems: ProblemHere[]): Sex | null {
    if (!cell) return null;
    const word = this.#codes.get('sex')?.find(cell.value) ?? cell.value;
    const read = readSex(word) ?? readSex({ boy: 'M', girl: 'F' }[word.toLowerCase()] ?? '');
    if (read) return read.sex;
    problems.push(
      cellProblem(
        cell.column,
        cell.value,
        'code-unknown',
        `${quoted(cell.value)} is not a code for sex.`,
        'Write M, F or U.',
      ),
    );
    return null;
  }

  code(field: ListField, cell: Cell | undefined, problems: ProblemHere[]): string | null {
    if (!cell) return null;
    const reader = this.#codes.get(field);
    if (!reader) return cell.value;
    const read = reader.read(cell.value, this.#knowledge.today);
    if (read.ok) return read.code;
    problems.push(cellProblem(cell.column, cell.value, read.kind, read.problem, read.remedy));
    return null;
  }

  several(field: ListField, cells: Cell[] | undefined, problems: ProblemHere[]): string[] {
    const codes = new Set<string>();
    for (const cell of cells ?? []) {
      const reader = this.#codes.get(field);
      // Labels hold commas of their own: first the whole, then its parts.
      const parts = reader && !reader.find(cell.value) ? cell.value.split(/[,;/|]/) : [cell.value];
      for (const part of parts.map((one) => one.trim())) {
        if (part === '' || this.#yesOrNo(part) === 'no') continue;
        const code = this.code(field, { column: cell.column, value: part }, problems);
        if (code) codes.add(code);
      }
    }
    return [...codes];
  }

  pupilPremium(cells: ReadonlyMap<ListField, Cell[]>, problems: ProblemHere[]): string[] {
    const codes = new Set<string>();
    for (const [field, code] of [
      ['pupilPremium', 'PP'],
      ['fsmEver6', 'DPP'],
      ['servicePremium', 'SCP'],
    ] as const) {
      const cell = cells.get(field)?.[0];
      const yesNo = cell && this.#yesOrNo(cell.value);
      if (!cell || yesNo === 'no') continue;
      if (yesNo === 'yes') codes.add(code);
      else if (field === 'pupilPremium') for (const one of this.several(field, [cell], problems)) codes.add(one);
      else this.code(field, cell, problems);
    }
    if (codes.size > 1) codes.delete('PP');
    return [...codes];
  }

  youngCarer(cell: Cell | undefined, problems: ProblemHere[]): string | null {
    if (!cell) return null;
    if (this.#codes.get('youngCarer')?.find(cell.value) == null && this.#yesOrNo(cell.value) === 'yes') return 'Y';
    return this.code('youngCarer', cell, problems);
  }

  yearGroup(cell: Cell | undefined, problems: ProblemHere[]): YearGroup | null {
    if (!cell) return null;
    const group = readYearGroup(this.#wordsForYear(cell.value));
    if (group) return group;
    const remedy = 'Write the National Curriculum year: N1, N2, R, 1 to 14, or M or X.';
    problems.push(
      cellProblem(cell.column, cell.value, 'year-group', `${quoted(cell.value)} does not say one year group.`, remedy),
    );
    return null;
  }

  #wordsForYear(value: string): string {
    const words = this.#knowledge.dictionary.codes['year-group'] ?? {};
    const said = value.trim().toLowerCase();
    return Object.keys(words).find((code) => words[code]?.includes(said)) ?? value;
  }
}
