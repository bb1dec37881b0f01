import type { Day } from '../../calendar/index.ts';
import type { Outcome } from '../../platform/sandbox/outcome.ts';
import { type Reading, readInSandbox, type SandboxFile } from '../../platform/sandbox/read-in-sandbox.ts';
import type { CensusChild } from './census-child.ts';
import type { CodeSets } from './codes.ts';
import type { ReadingChoices } from './import-record.ts';
import type { KeepRowsMessage, KeepRowsOptions } from './keep-rows.child.ts';
import type { ListChoices } from './list-choices.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import type { ListRow } from './list-row.ts';
import type { LookedAfterChild } from './looked-after-child.ts';
import type { Problem } from './problem.ts';
import { readChildrenInNeedFile, readListFile, readLookedAfterFiles } from './read-files.sandbox.ts';
import { saidFromCensus } from './said-from-census.ts';
import { type ListUnderstanding, saidFromList } from './said-from-list.ts';
import { saidFromReturn } from './said-from-return.ts';
import type { ReadFile } from './stage.commands.ts';

/** Said from time to time: rows taken so far. */
export type Heard = (rows: number) => void;

/** What came of reading: rows about children, and what each file was taken for. */
export type WasRead = Outcome<ReadFile & { files: ReadingChoices['files']; authorityCode: string | null }>;

async function take<Row, Message extends object, Result>(
  reading: Reading<Message, Result>,
  rowsOf: (message: Message) => readonly Row[] | undefined,
  heard: Heard,
): Promise<{ rows: Row[]; problems: Problem[]; outcome: Outcome<Result> }> {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for await (const message of reading) {
    if ('problems' in message) problems.push(...(message.problems as Problem[]));
    else rows.push(...(rowsOf(message) ?? []));
    heard(rows.length);
  }
  return { rows, problems, outcome: await reading.outcome() };
}

/** Problems that belong to no row of a child: of the file, or of a row nothing could be made of. */
function withoutRow(problems: readonly Problem[], rows: readonly { file: string; row: number }[]): Problem[] {
  const known = new Set(rows.map(({ file, row }) => `${file}\u001f${row}`));
  return problems.filter(({ file, row, about }) => about !== 'rest' && !known.has(`${file}\u001f${row}`));
}

export async function readArrivedList(
  file: SandboxFile,
  choices: ListChoices,
  knowledge: ListKnowledge,
  understanding: ListUnderstanding,
  heard: Heard,
): Promise<WasRead> {
  const { rows, problems, outcome } = await take<
    ListRow,
    { rows: ListRow[] } | { problems: Problem[] },
    { task: string }
  >(readListFile(file, choices, knowledge), (message) => ('rows' in message ? message.rows : undefined), heard);
  if (!outcome.ok) return outcome;
  const said = saidFromList(rows, problems, understanding);
  const read = 'read' in outcome.result ? Number(outcome.result.read) : rows.length;
  return { ok: true, result: { said, others: withoutRow(problems, rows), read, files: [], authorityCode: null } };
}

export async function readArrivedReturn(
  files: readonly SandboxFile[],
  knowledge: { codeSets: CodeSets; today: Day },
  yearEnding: Day,
  heard: Heard,
): Promise<WasRead> {
  const { rows, problems, outcome } = await take<
    LookedAfterChild,
    { children: LookedAfterChild[] } | { problems: Problem[] },
    { files: ReadingChoices['files']; read: number }
  >(readLookedAfterFiles(files, knowledge), (message) => ('children' in message ? message.children : undefined), heard);
  if (!outcome.ok) return outcome;
  const { files: found, read } = outcome.result;
  const said = saidFromReturn(rows, problems, yearEnding);
  const taken = found.map(({ name, words, rows: count, used }) => ({ name, words, rows: count, used }));
  return { ok: true, result: { said, others: withoutRow(problems, rows), read, files: taken, authorityCode: null } };
}

export async function readArrivedCensus(
  file: SandboxFile,
  knowledge: { codeSets: CodeSets; today: Day },
  heard: Heard,
): Promise<WasRead> {
  const { rows, problems, outcome } = await take<
    CensusChild,
    { children: CensusChild[] } | { problems: Problem[] },
    { header: { authorityCode: string | null; year: number | null }; read: number }
  >(
    readChildrenInNeedFile(file, knowledge),
    (message) => ('children' in message ? message.children : undefined),
    heard,
  );
  if (!outcome.ok) return outcome;
  const { header, read } = outcome.result;
  const words = header.year === null ? 'Children in need census' : `Children in need census of ${header.year}`;
  return {
    ok: true,
    result: {
      said: saidFromCensus(rows, problems),
      others: withoutRow(problems, rows),
      read,
      files: [{ name: file.name, words, rows: read, used: true }],
      authorityCode: header.authorityCode,
    },
  };
}

/** The list that is kept: its cohort's rows and its used columns, as CSV. Null where it can't be made. */
export async function keptList(file: SandboxFile, choices: ListChoices, rows: number[]): Promise<Uint8Array | null> {
  const parts: string[] = [];
  const reading = readInSandbox<KeepRowsOptions, KeepRowsMessage, { rows: number }>({
    program: 'features/imports/keep-rows.child.ts',
    files: [file],
    options: { choices, rows },
  });
  for await (const { text } of reading) parts.push(text);
  const outcome = await reading.outcome();
  return outcome.ok ? Buffer.from(parts.join('')) : null;
}
