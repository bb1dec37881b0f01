import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
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

/** The files of all packs as text, with paths from the folder of packs and `/` between their parts. Notes (.md) are left out. */
export function packFiles(dir: string): PackFile[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(dir, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** The folder of packs that comes with the product. */
export const packsFolder = join(projectRoot, 'packs');
