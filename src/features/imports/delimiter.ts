/** What stands between two cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

export const delimiterWords: Record<Delimiter, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'upright bar',
};

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

export interface DetectedDelimiter {
  delimiter: Delimiter;
  /** False where another mark would cut the file nearly as evenly. */
  certain: boolean;
  /** The file begins with Excel's own line `sep=;`: believed, and passed over. */
  said: boolean;
}

/** Enough to see how a file is cut, without going through all of a long one. */
const LOOK_AT = 200_000;
const ROWS = 200;

/** Cells in each row if `mark` stood between them; a mark or a new line inside quotes counts as text. */
function cellsPerRow(text: string, mark: string): number[] {
  const rows: number[] = [];
  let cells = 1;
  let quoted = false;
  let empty = true;
  for (let at = 0; at < text.length && rows.length < ROWS; at++) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === mark) cells += 1;
    else if (letter === '\n') {
      if (!empty) rows.push(cells);
      cells = 1;
      empty = true;
      continue;
    }
    if (letter !== '\r' && letter !== ' ') empty = false;
  }
  if (!empty && rows.length < ROWS) rows.push(cells);
  return rows;
}

/** How well a mark cuts: many cells, and the same number in most rows. 1 for a mark that never occurs. */
function evenness(rows: readonly number[]): number {
  const times = new Map<number, number>();
  for (const cells of rows) times.set(cells, (times.get(cells) ?? 0) + 1);
  let best = 1;
  for (const [cells, count] of times) if (cells > 1) best = Math.max(best, 1 + ((cells - 1) * count) / rows.length);
  return best;
}

/** Finds what stands between the cells of a CSV text. A file of one column counts as cut by commas. */
export function detectDelimiter(text: string): DetectedDelimiter {
  const said = /^sep=([,;\t|])\r?\n/i.exec(text)?.[1];
  const known = DELIMITERS.find((mark) => mark === said);
  if (known) return { delimiter: known, certain: true, said: true };
  const look = text.slice(0, LOOK_AT);
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(cellsPerRow(look, delimiter)) })).sort(
    (a, b) => b.score - a.score,
  );
  const [best, next] = ranked;
  if (!best || best.score === 1) return { delimiter: ',', certain: true, said: false };
  return { delimiter: best.delimiter, certain: (next?.score ?? 1) - 1 < (best.score - 1) * 0.7, said: false };
}
