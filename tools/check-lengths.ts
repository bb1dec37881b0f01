/** Fails when a file is longer than a reader can hold: 400 lines, tests 500. Past 250 it is told as advice to look for a seam. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const advisedLines = 250;
const mostLines = 400;
const mostTestLines = 500;

/** Left out: generated files and dumps, styles and packs, which are lists, and migrations, which cannot be split once run. */
const counted = /(^|\/)bin\/[^/]+$|^\.ci\/run$|\.(ts|tsx|js|mjs|cjs|sh|njk|typ)$/;
const leftOut = /\.gen\.[^/]+$/;

export type Length = { readonly path: string; readonly lines: number; readonly verdict: 'short' | 'long' | 'too long' };

/** What rule 9 of the house says of a file of so many lines, or null when the rule is not for it. */
export function verdictOn(path: string, lines: number): Length | null {
  if (!counted.test(path) || leftOut.test(path)) return null;
  const isTest = /\.test\.tsx?$/.test(path);
  if (lines > (isTest ? mostTestLines : mostLines)) return { path, lines, verdict: 'too long' };
  return { path, lines, verdict: lines > advisedLines && !isTest ? 'long' : 'short' };
}

function lengths(root: string): Length[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const paths = [...new Set(listed.toString().split('\0'))].filter((path) => path && existsSync(join(root, path)));
  return paths
    .flatMap((path) => verdictOn(path, readFileSync(join(root, path), 'utf8').split('\n').length - 1) ?? [])
    .sort((a, b) => b.lines - a.lines);
}

if (import.meta.main) {
  const all = lengths(dirname(import.meta.dirname));
  const list = (verdict: Length['verdict'], heading: string) => {
    const found = all.filter((file) => file.verdict === verdict);
    if (found.length > 0) console.log([heading, ...found.map((f) => `  ${f.lines} ${f.path}`)].join('\n'));
    return found.length;
  };
  list('long', `Advice: past ${advisedLines} lines, look for the seam.`);
  const tooLong = list('too long', `Too long: ${mostLines} lines at most, ${mostTestLines} for a test.`);
  process.exitCode = tooLong > 0 ? 1 : 0;
}
