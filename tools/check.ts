/** What `bin/check` runs: every check by name, two at a time, with what each that fails has to say. */
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';

type Check = { readonly name: string; readonly command: readonly string[]; readonly fix?: readonly string[] };
type Outcome = { readonly check: Check; readonly passed: boolean; readonly said: string };

const root = dirname(import.meta.dirname);
const node = process.execPath;
const shellScripts = [...globSync('bin/*', { cwd: root }), ...globSync('tools/shell/*.sh', { cwd: root }), '.ci/run'];

const checks: readonly Check[] = [
  {
    name: 'format and lint',
    command: ['biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
    fix: ['biome', 'check', '--write', '.'],
  },
  { name: 'types', command: [node, 'node_modules/typescript7/bin/tsc', '--pretty', 'false', '-p', '.'] },
  {
    name: 'who imports whom',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', '--no-cache', '--output-type', 'err', 'src'],
  },
  { name: 'what pure and SQL files hold', command: [node, 'tools/check-source.ts'] },
  { name: 'file lengths', command: [node, 'tools/check-lengths.ts'] },
  { name: 'packs', command: [node, 'tools/check-packs.ts'] },
  ...globSync('tools/generate-*.ts', { cwd: root })
    .filter((generator) => !generator.endsWith('.test.ts'))
    .sort()
    .map((generator) => ({
      name: `up to date: ${generator}`,
      command: [node, generator, '--check'],
      fix: [node, generator],
    })),
  {
    name: 'shell scripts',
    command: [
      'bash',
      '-c',
      'for script; do bash -n "$script" || exit 1; done',
      '-',
      ...shellScripts.filter((script) => existsSync(`${root}/${script}`)),
    ],
  },
];

function run(command: readonly string[]): Promise<{ passed: boolean; said: string }> {
  return new Promise((resolve) => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve({ passed: false, said: error.message }));
    child.on('close', (code) => resolve({ passed: code === 0, said: said.trim() }));
  });
}

const outcomes: Outcome[] = [];
const waiting = [...checks];

async function work(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const began = performance.now();
    const { passed, said } = await run(check.command);
    outcomes.push({ check, passed, said });
    console.log(`${passed ? 'ok  ' : 'FAIL'} ${check.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    if (said && (!passed || check.name === 'file lengths')) console.log(said.replace(/^/gm, '     '));
  }
}

if (process.argv[2] === '--fix') {
  for (const { name, fix } of checks) {
    if (!fix) continue;
    const { passed, said } = await run(fix);
    console.log(`${passed ? 'mended' : 'could not mend'}: ${name}${passed ? '' : `\n${said}`}`);
  }
}
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));

const failed = outcomes.filter(({ passed }) => !passed);
if (failed.length > 0) {
  console.log(`\n${failed.length} of ${checks.length} checks failed:`);
  for (const { check } of failed) console.log(`  ${check.name}`);
  process.exitCode = 1;
} else {
  console.log(`\nAll ${checks.length} checks passed.`);
}
