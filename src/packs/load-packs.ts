import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../platform/root.ts';
import type { Packs } from './packs.ts';
import { PackProblems } from './problem.ts';
import { readPacks } from './read-packs.ts';
import type { PackFile } from './sheets.ts';

/**
 * Reads every pack in a folder (one sub-folder each). The only file here that touches the disk.
 * @throws PackProblems with every problem found, when any file of any pack cannot be used
 */
export function loadPacks(dir: string = packsFolder): Packs {
  const { packs, problems } = readPacks(packFiles(dir));
  if (!packs) throw new PackProblems(problems);
  return packs;
}

/**
 * The files of all packs as text, with paths from the folder of packs and `/` between their parts. Notes (.md) are left out.
 * What cannot belong to a pack is named but not read, so a wrong folder is answered rather than swallowed.
 */
export function packFiles(dir: string): PackFile[] {
  if (!existsSync(dir)) throw new Error(`There is no folder of packs at ${dir}.`);
  return filesIn(dir, '').map((path) => ({
    path,
    text: path.endsWith('.yaml') ? readFileSync(join(dir, path), 'utf8') : '',
  }));
}

/** A pack is a folder, and so may a kind be: anything deeper is named by its folder alone. */
function filesIn(dir: string, folder: string): string[] {
  const entries = readdirSync(join(dir, folder), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.') && !name.endsWith('.md'),
  );
  return entries
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() && path.split('/').length <= 2 ? filesIn(dir, path) : path;
    })
    .sort();
}

/** The folder of packs that comes with the product. */
export const packsFolder = join(projectRoot, 'packs');
