import type { Day } from '../../calendar/day.ts';
import { readCsv } from '../../platform/csv/read-csv.ts';
import type { Given } from '../../platform/sandbox/program.ts';
import type { CodeSets } from './codes.ts';
import { detectDelimiter } from './delimiter.ts';
import type { LookedAfterChild } from './looked-after-child.ts';
import { lookedAfterChildren, type ReturnFiles } from './looked-after-children.ts';
import { isUsed, type LookedAfterFile, lookedAfterWords, recognise } from './looked-after-files.ts';
import type { Problem } from './problem.ts';
import { returnRows } from './return-rows.ts';
import { decodeText, detectEncoding, notText } from './text-encoding.ts';

export interface ReadLookedAfterOptions {
  codeSets: CodeSets;
  today: Day;
}

export type ReadLookedAfterMessage = { children: LookedAfterChild[] } | { problems: Problem[] };

export interface ReadLookedAfterResult {
  /** What each file was taken for; null: none of the return. `used`: anything was read from it. */
  files: { name: string; file: LookedAfterFile | null; words: string; rows: number; used: boolean }[];
  /** Rows of the files that were read. */
  read: number;
  children: number;
  problems: number;
}

const AT_ONCE = 250;

/** Reads the CSV files of one looked-after return, whatever they are called and in whatever order they come. */
export default function readLookedAfter({
  options,
  files,
  say,
}: Given<ReadLookedAfterOptions, ReadLookedAfterMessage>): ReadLookedAfterResult {
  const problems: Problem[] = [];
  const parts: ReturnFiles = {};
  const result: ReadLookedAfterResult = { files: [], read: 0, children: 0, problems: 0 };
  for (const { name, bytes } of files) {
    const tell = (kind: string, problem: string, remedy: string, effect: Problem['effect'] = 'file-left-out') =>
      problems.push({ file: name, row: null, column: null, value: null, kind, problem, remedy, effect, about: 'file' });
    const passed = (file: LookedAfterFile | null, rows = 0) =>
      result.files.push({
        name,
        file,
        words: file ? lookedAfterWords[file] : 'Not a file of the return',
        rows,
        used: false,
      });
    const all = bytes();
    const not = notText(all);
    if (not) {
      tell('not-text', not.message, not.remedy);
      passed(null);
      continue;
    }
    const text = decodeText(all, detectEncoding(all).encoding);
    if (/^\s*</.test(text)) {
      tell(
        'xml',
        'This is the return as XML. We read it as CSV files.',
        'Export the return as CSV: one file each for header, episodes, reviews and so on.',
      );
      passed(null);
      continue;
    }
    const { records, unclosed } = readCsv(text, detectDelimiter(text).delimiter);
    const known = recognise(records[0] ?? []);
    if (!known) {
      tell(
        'not-recognised',
        'The first row is not the header of any file of the looked-after return.',
        'Choose the CSV files of the return as they were exported, with their header rows.',
      );
      passed(null);
      continue;
    }
    if (!isUsed(known.file)) {
      passed(known.file, records.length - 1);
      continue;
    }
    if (!known.usable) {
      tell(
        'columns-missing',
        `${lookedAfterWords[known.file]}: the file lacks ${known.missing.join(', ')}.`,
        'Export it again with all columns of the specification.',
      );
      passed(known.file);
      continue;
    }
    if (known.missing.length > 0)
      tell(
        'columns-missing',
        `${lookedAfterWords[known.file]}: the file lacks ${known.missing.join(', ')}, which we read as empty.`,
        'Nothing needs doing if that is meant.',
        'check',
      );
    if (known.unknown.length > 0)
      tell(
        'columns-unknown',
        `${lookedAfterWords[known.file]}: we do not know ${known.unknown.join(', ')} and did not read it.`,
        'Nothing needs doing.',
        'check',
      );
    if (unclosed !== null)
      tell(
        'unclosed-quote',
        `A quotation mark opens in row ${unclosed + 1} and never closes, so everything after it is missing.`,
        'Take it out and send the file again.',
        'check',
      );
    const rows = returnRows(name, records, options, problems);
    parts[known.file] = [...(parts[known.file] ?? []), ...rows];
    result.read += rows.length;
    result.files.push({ name, file: known.file, words: lookedAfterWords[known.file], rows: rows.length, used: true });
  }
  if (!parts.episodes) {
    const [first] = files;
    problems.push({
      file: first?.name ?? '',
      row: null,
      column: null,
      value: null,
      kind: 'no-episodes-file',
      problem: 'There is no episodes file among these.',
      remedy: 'Choose the episodes file too: it says who is looked after, and since when.',
      effect: 'file-left-out',
      about: 'file',
    });
  }
  const children = lookedAfterChildren(parts, options.today);
  result.children = children.length;
  result.problems = problems.length;
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.row ?? 0) - (b.row ?? 0)));
  for (let at = 0; at < children.length; at += AT_ONCE) say({ children: children.slice(at, at + AT_ONCE) });
  for (let at = 0; at < problems.length; at += AT_ONCE) say({ problems: problems.slice(at, at + AT_ONCE) });
  return result;
}
