import { type CutText, columnsOf } from './detect-list.ts';
import type { ListChoices } from './list-choices.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import type { ListRow } from './list-row.ts';
import { oncePerUpn } from './once-per-upn.ts';
import type { Problem, ProblemHere } from './problem.ts';
import { RowReader } from './read-row.ts';

export interface ListRead {
  rows: ListRow[];
  problems: Problem[];
  /** Rows below the header that hold anything; what is not in `rows` is in `problems`. */
  read: number;
}

/** A row with no more than this is a total, a note or a page number. */
const FEW = 1;

/** Reads every row of a list by the choices made for it. Pure; give the rows on in parts. */
export function readRows(file: string, cut: CutText, choices: ListChoices, knowledge: ListKnowledge): ListRead {
  const headerAt = choices.headerRow - 1;
  const { headers } = columnsOf(cut.records, headerAt);
  const reader = new RowReader(headers, choices, knowledge);
  const read: { row: ListRow; problems: ProblemHere[] }[] = [];
  const left: Problem[] = [];
  let count = 0;
  for (const [at, record] of cut.records.entries()) {
    if (at <= headerAt || !record.some((cell) => cell.trim() !== '')) continue;
    count += 1;
    const number = at + 1;
    const wrong = misshapen(record, headers.length, at === cut.unclosed);
    if (wrong) {
      left.push({ ...wrong, file, row: number, about: 'file' });
      continue;
    }
    const { row, problems } = reader.read(record);
    if (nobody(row)) {
      const effect = 'row-left-out';
      left.push(
        ...problems
          .filter((problem) => problem.effect !== 'check')
          .map((problem): Problem => ({ ...problem, file, row: number, about: 'file' })),
      );
      left.push({
        file,
        row: number,
        column: null,
        value: null,
        kind: 'nobody',
        problem: 'This row has neither a UPN nor a name.',
        remedy: 'If it is a child, give at least one of them.',
        effect,
        about: 'file',
      });
      continue;
    }
    if (record.length < headers.length) problems.push(short(record.length, headers.length));
    read.push({ row: { ...row, file, row: number }, problems });
  }
  const { kept, problems } = oncePerUpn(file, read);
  return {
    rows: kept.map(({ row }) => row),
    problems: [...left, ...kept.flatMap(placed), ...problems].sort(byRow),
    read: count,
  };
}

const byRow = (a: Problem, b: Problem): number => (a.row ?? 0) - (b.row ?? 0);

const placed = ({ row, problems }: { row: ListRow; problems: ProblemHere[] }): Problem[] =>
  problems.map((problem) => ({
    ...problem,
    file: row.file,
    row: row.row,
    about: row.claims.length > 0 || problem.kind === 'care-not-understood' ? 'cohort' : 'rest',
  }));

/** A name has letters: the number beside “Total” is none. */
const nobody = ({ details }: Pick<ListRow, 'details'>): boolean =>
  !details.upn &&
  !details.authorityChildId &&
  ![details.familyName, details.givenNames, details.wholeName].some((name) => name !== null && /\p{L}/u.test(name));

function misshapen(record: readonly string[], columns: number, unclosed: boolean): ProblemHere | null {
  const whole = { column: null, value: null, effect: 'row-left-out' } as const;
  if (unclosed) {
    const problem = 'A quotation mark opens in this row and never closes, so the rest of the file reads as one value.';
    return {
      ...whole,
      kind: 'unclosed-quote',
      problem,
      remedy: 'Take the quotation mark out of this row, or export the list again.',
    };
  }
  const filled = record.filter((cell) => cell.trim() !== '').length;
  if (filled <= FEW && columns > 2) {
    return {
      ...whole,
      value: record.find((cell) => cell.trim() !== '') ?? null,
      kind: 'not-a-child',
      problem: 'This row holds one value only and does not look like a child.',
      remedy: 'Nothing needs doing if it is a total or a note.',
    };
  }
  if (record.slice(columns).some((cell) => cell.trim() !== '')) {
    const problem = `This row has ${record.length} cells, and the list has ${columns} columns, so its values may stand under the wrong names.`;
    return {
      ...whole,
      kind: 'too-many-cells',
      problem,
      remedy: 'Look for a comma inside a value, put that value in quotation marks, or export the list again.',
    };
  }
  return null;
}

function short(cells: number, columns: number): ProblemHere {
  const problem = `This row ends after ${cells} of ${columns} columns. What is missing was read as empty.`;
  return {
    column: null,
    value: null,
    kind: 'too-few-cells',
    problem,
    remedy: 'Look whether the row was cut off.',
    effect: 'check',
  };
}
