import { readCsv } from '../../platform/csv/read-csv.ts';
import { type Given, NotReadable } from '../../platform/sandbox/program.ts';
import { type Delimiter, detectDelimiter } from './delimiter.ts';
import { type DetectedList, detectList } from './detect-list.ts';
import type { ListChoices } from './list-choices.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import type { ListRow } from './list-row.ts';
import { readRows } from './list-rows.ts';
import type { Problem } from './problem.ts';
import { decodeText, detectEncoding, type Encoding, notText } from './text-encoding.ts';

/** Reads a list in two turns: first `detect`, which a person looks at, then `read` with the choices that came of it. */
export type ReadListOptions =
  | { task: 'detect'; knowledge: ListKnowledge; encoding?: Encoding; delimiter?: Delimiter; headerRow?: number }
  | { task: 'read'; knowledge: ListKnowledge; choices: ListChoices };

export type ReadListMessage = { rows: ListRow[] } | { problems: Problem[] };

export type ReadListResult =
  | { task: 'detect'; detected: DetectedList }
  | { task: 'read'; read: number; rows: number; problems: number };

/** How much is said at once: enough to go fast, little enough to show progress. */
const AT_ONCE = 250;

export default function readList({ options, files, say }: Given<ReadListOptions, ReadListMessage>): ReadListResult {
  const [file] = files;
  if (!file) throw new Error('There is no file to read.');
  const bytes = file.bytes();
  const not = notText(bytes);
  if (not) throw new NotReadable(not.message, not.remedy);
  if (options.task === 'detect') {
    const found = detectEncoding(bytes);
    const encoding = options.encoding ? { ...found, encoding: options.encoding } : found;
    const text = decodeText(bytes, encoding.encoding);
    const cutBy = detectDelimiter(text);
    const delimiter = options.delimiter ? { ...cutBy, delimiter: options.delimiter } : cutBy;
    const cut = readCsv(text, delimiter.delimiter);
    return {
      task: 'detect',
      detected: detectList({ file: file.name, encoding, delimiter, cut }, options.knowledge, options.headerRow ?? null),
    };
  }
  const { choices, knowledge } = options;
  const cut = readCsv(decodeText(bytes, choices.encoding), choices.delimiter);
  const { rows, problems, read } = readRows(file.name, cut, choices, knowledge);
  for (let at = 0; at < rows.length; at += AT_ONCE) say({ rows: rows.slice(at, at + AT_ONCE) });
  for (let at = 0; at < problems.length; at += AT_ONCE) say({ problems: problems.slice(at, at + AT_ONCE) });
  return { task: 'read', read, rows: rows.length, problems: problems.length };
}
