/** The known word most like the one that was written, or undefined when none is near enough to be meant. */
export function closest(written: string, known: readonly string[]): string | undefined {
  const furthest = Math.max(2, Math.floor(written.length / 3));
  return known
    .map((word) => ({ word, steps: distance(written, word) }))
    .filter(({ steps }) => steps <= furthest)
    .sort((a, b) => a.steps - b.steps || a.word.localeCompare(b.word))[0]?.word;
}

/** Letters to change, add or leave out to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
