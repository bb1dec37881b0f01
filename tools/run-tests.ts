/** What `bin/test` runs: vitest on the projects asked for, the browser's only where there is one, and the sum at the end. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Environment,
  findChromium,
  installChromium,
  isHeadlessShell,
  thisMachine,
  whatToType,
} from './chromium.ts';

const root = dirname(import.meta.dirname);
const allProjects = ['pure', 'database', 'browser'] as const;
type Project = (typeof allProjects)[number];

export type Asked = { readonly projects: readonly Project[]; readonly rest: readonly string[] };

/** Which projects are asked for by name (all, when none is), and what is left for vitest: files, `-t`, its options. */
export function readArguments(args: readonly string[]): Asked {
  const isProject = (arg: string): arg is Project => allProjects.some((project) => project === arg);
  const named = args.filter(isProject);
  return { projects: named.length > 0 ? named : allProjects, rest: args.filter((arg) => !isProject(arg)) };
}

/** The part of vitest's JSON report that is read here. */
export type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * The closing line. A file that failed before its tests could run counts as one failure, and so does a run that vitest
 * itself says went wrong although no test did.
 */
export function closingLine(report: Report, exitCode: number): string {
  const failedFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((t) => t.status !== 'failed'),
  );
  const failed = report.numFailedTests + failedFiles.length || (exitCode === 0 ? 0 : 1);
  const skipped = report.numPendingTests + report.numTodoTests;
  return `${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Chromium, installed now if it can be; null when there is none and the browser tests are to be left out. */
async function chromiumFor(env: Environment): Promise<string | null> {
  const found = await findChromium(env);
  const machine = thisMachine();
  // In CI the time counts, and nobody's machine is changed.
  const quicker = env.CI && !env.CHROMIUM && machine.system === 'debian' && machine.isRoot;
  if (found && (isHeadlessShell(found) || !quicker)) return found;
  if (found) {
    console.log('Chromium is here with a window. Installing the one without, which is quicker:');
    return (installChromium(machine) && (await findChromium(env))) || found;
  }
  if (machine.isRoot && machine.system !== 'other') {
    console.log('There is no Chromium for the browser tests. Installing it with apt-get, once (about a minute):');
    installChromium(machine);
    const installed = await findChromium(env);
    if (installed) return installed;
    console.error('Chromium could not be installed; apt-get says why above.');
  }
  console.error(`There is no Chromium for the browser tests. To install it, type:\n\n  ${whatToType(machine)}\n`);
  console.error('Or set CHROMIUM to the path of a Chromium or Chrome that is already here.');
  return null;
}

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  let projects = asked.projects;
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (projects.includes('browser')) {
    const chromium = await chromiumFor(env);
    if (chromium) {
      env.CHROMIUM = chromium;
    } else {
      projects = projects.filter((project) => project !== 'browser');
      if (env.CI || projects.length === 0) return 1;
      console.error('\nNOT RUN: the browser tests. The others follow.\n');
    }
  }
  const report = join(root, 'test-results', 'vitest.json');
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const vitest = [join(root, 'node_modules', '.bin', 'vitest'), 'run', ...projects.flatMap((p) => ['--project', p])];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawnSync(process.execPath, [...vitest, ...reporters, ...asked.rest], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  const exitCode = run.status ?? 1;
  try {
    console.log(closingLine(JSON.parse(readFileSync(report, 'utf8')), exitCode));
  } catch {
    console.error('vitest ended before it could report; it says why above.');
    return exitCode || 1;
  }
  return exitCode;
}

if (import.meta.main) {
  process.exitCode = await main().catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
}
