import { cpus, loadavg, totalmem } from 'node:os';

/** What was measured, a row each, printed as a table at the end and said as it comes. */
export interface Report {
  say(what: string, figure: string, note?: string): void;
  print(head: string): void;
}

export function newReport(): Report {
  const rows: [string, string, string][] = [];
  const loads: number[] = [];
  return {
    say(what, figure, note = '') {
      rows.push([what, figure, note]);
      loads.push(loadavg()[0] ?? 0);
      process.stderr.write(`${what}: ${figure} ${note}\n`);
    },
    print(head) {
      const processor = cpus()[0]?.model.trim() ?? 'unknown';
      const load = `load of the machine ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`;
      console.log(
        `\n${cpus().length} × ${processor}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}, ${head}, ${load}\n`,
      );
      console.log('| what | measured | note |\n|---|---|---|');
      for (const row of rows) console.log(`| ${row.join(' | ')} |`);
    },
  };
}

export const milliseconds = (value: number): string =>
  value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
export const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;

/** The value below which this share of them lies. */
export function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
