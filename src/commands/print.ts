/** What a command found, for a terminal: a list as a table, a record as lines. */
export function printed(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? 'Nothing.' : table(value);
  if (typeof value === 'object') {
    const entries = Object.entries(value);
    const width = Math.max(...entries.map(([name]) => name.length));
    return entries.map(([name, each]) => `${name.padEnd(width)}  ${cell(each)}`).join('\n');
  }
  return String(value);
}

function table(rows: readonly unknown[]): string {
  const records = rows.map((row) =>
    typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : { value: row },
  );
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))].filter((column) => column !== 'id');
  const widths = columns.map((column) =>
    Math.min(44, Math.max(column.length, ...records.map((record) => cell(record[column]).length))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((text, at) => text.slice(0, 60).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(columns), ...records.map((record) => line(columns.map((column) => cell(record[column]))))].join('\n');
}

/** Control characters never reach the terminal: a name could otherwise rewrite the screen. */
function cell(value: unknown): string {
  const text =
    value === null || value === undefined
      ? ''
      : Array.isArray(value)
        ? value.map(cell).join(', ')
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value);
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
