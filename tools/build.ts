/**
 * Builds the program from src/ into dist/: `main.js` (the server), `cli.js` (the command line), `bench.js`, one file
 * for each `*.child.ts` and `*.worker.ts` by its own name, and the assets. Packages stay outside, in node_modules.
 *
 *   node tools/build.ts              dist/ becomes a link to a new folder of .cache/builds, switched in one step
 *   node tools/build.ts --into DIR   a plain folder, for an image
 *
 * Every build has a folder of its own, so two at once do not meet, and a server that is running keeps the files it
 * began with while the next build is made beside it.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const keptBuilds = 3;

/** The programs under `root` by the name each is built to. Throws when two children or workers would have one name. */
export function entryPoints(root: string): Record<string, string> {
  const entries: Record<string, string> = {};
  const add = (name: string, source: string) => {
    const taken = entries[name];
    if (taken) throw new Error(`${taken} and ${source} would both be built to ${name}.js: give one another name.`);
    entries[name] = source;
  };
  for (const [name, source] of [
    ['main', 'src/main.ts'],
    ['cli', 'src/cli.ts'],
    ['bench', 'tools/bench.ts'],
  ] as const) {
    if (existsSync(join(root, source))) add(name, source);
  }
  const startedByPath = ['src/**/*.child.ts', 'src/**/*.worker.ts'];
  for (const source of globSync(startedByPath, { cwd: root }).sort()) add(basename(source, '.ts'), source);
  return entries;
}

/** Builds the tree at `root` into the folder `into`, which is made. Throws, with esbuild's message printed, on an error. */
export async function buildInto(root: string, into: string): Promise<void> {
  const began = new Date();
  mkdirSync(into, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: entryPoints(root),
    outdir: into,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
  buildAssets(root, join(into, 'assets'));
  // The moment the build began, not ended: what is saved while it runs is newer than it.
  const stamp = join(into, '.built');
  writeFileSync(stamp, `${began.toISOString()}\n`);
  utimesSync(stamp, began, began);
}

/** Builds and then points `dist` at the result. A build that fails leaves the one before in place. */
export async function buildAndSwitch(root: string): Promise<void> {
  const builds = join(root, '.cache', 'builds');
  const name = `${Date.now().toString(36)}-${randomBytes(3).toString('hex')}`;
  const into = join(builds, name);
  try {
    await buildInto(root, into);
  } catch (error) {
    rmSync(into, { recursive: true, force: true });
    throw error;
  }
  const dist = join(root, 'dist');
  const link = `${dist}.${name}`;
  symlinkSync(relative(root, into), link);
  if (lstatSync(dist, { throwIfNoEntry: false })?.isDirectory()) rmSync(dist, { recursive: true });
  renameSync(link, dist);
  removeOldBuilds(builds);
}

/** Names sort by age. What is younger than ten minutes may be a build under way. */
function removeOldBuilds(builds: string): void {
  const ageOf = (name: string) => Date.now() - Number.parseInt(name, 36);
  const old = readdirSync(builds).sort().slice(0, -keptBuilds);
  for (const name of old) if (ageOf(name) > 600_000) rmSync(join(builds, name), { recursive: true, force: true });
}

function buildAssets(root: string, into: string): void {
  const script = join(root, 'tools', 'build-assets.ts');
  if (!existsSync(script)) return;
  const { status } = spawnSync(process.execPath, [script, into], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) throw new Error('tools/build-assets.ts failed; see above.');
}

if (import.meta.main) {
  const root = dirname(import.meta.dirname);
  const [flag, folder] = process.argv.slice(2);
  try {
    if (flag === '--into' && folder) await buildInto(root, resolve(folder));
    else await buildAndSwitch(root);
  } catch (error) {
    console.error(`The build failed. ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
