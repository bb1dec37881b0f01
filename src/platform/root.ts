import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The folder of Mainstay itself, absolute: the one whose package.json is named `mainstay`. packs/ and db/ are in it. */
export const projectRoot: string = findRoot(here);

const runsFromSource = relative(join(projectRoot, 'src'), here).split(sep)[0] !== '..';

/** Where the running program was built to. A newer build beside it does not change what a running server reads. */
const builtInto = basename(here) === 'chunks' ? dirname(here) : here;

/** The built styles, fonts, icons and browser scripts. Run from source, those of the last build. */
export const assetsFolder: string = runsFromSource ? join(projectRoot, 'dist', 'assets') : join(builtInto, 'assets');

/**
 * The file to start a child process or a worker from, given its source below `src/`: the source itself when Mainstay
 * runs from source (tests; Node strips the types, so nothing it imports may be `.tsx`), else what it was built into.
 *
 * @param source for example `platform/sandbox/read-file.child.ts`
 * @throws when there is no such file
 */
export function entryPath(source: `${string}.child.ts` | `${string}.worker.ts`): string {
  const path = runsFromSource
    ? join(projectRoot, 'src', source)
    : join(builtInto, basename(source).replace(/\.ts$/, '.js'));
  if (!existsSync(path)) throw new Error(`There is no ${path} to start ${source} from.`);
  return path;
}

function findRoot(from: string): string {
  const file = join(from, 'package.json');
  if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'mainstay') return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`No package.json named mainstay in or above ${here}.`);
  return findRoot(parent);
}
