import { checkPacks } from './checks.ts';
import { packOf } from './lay-over.ts';
import { layerOf } from './layer.ts';
import type { Pack } from './pack.ts';
import type { Packs } from './packs.ts';
import { inOrder, type Problem } from './problem.ts';
import { type PackFile, readSheet, type Sheet } from './sheets.ts';

/** Reads all files of all packs. Pure: the files come as text. Either every problem in them, or the packs. */
export function readPacks(
  files: readonly PackFile[],
): { packs: Packs; problems: [] } | { packs: null; problems: Problem[] } {
  const read = files.map(readSheet);
  const sheets = read.flatMap(({ sheet }) => sheet ?? []);
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))];
  const broken = read.flatMap(({ problems }) => problems);
  const incomplete = new Set(broken.map(({ file }) => folderOf(file)));
  const problems = [
    ...broken,
    ...checkPacks(sheets, folders, incomplete),
    ...(folders.includes('england') ? [] : [noEngland]),
  ];
  return problems.length > 0
    ? { packs: null, problems: inOrder(problems) }
    : { packs: packsOf(sheets, folders), problems: [] };
}

const noEngland: Problem = {
  file: 'england/pack.yaml',
  line: 1,
  column: 1,
  problem: 'There is no pack of England, which every other extends.',
  remedy: 'Put packs/england back, or point at the folder that holds it.',
};

function folderOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function packsOf(sheets: readonly Sheet[], folders: readonly string[]): Packs {
  const of = (folder: string) => sheets.filter((sheet) => sheet.pack === folder);
  const england = layerOf(of('england'), []);
  const others = folders.filter((folder) => folder !== 'england').sort();
  const base = packOf([england]);
  const made = new Map<string, Pack>([['england', base]]);
  for (const folder of others) made.set(folder, packOf([layerOf(of(folder), of('england')), england]));
  const byCode = new Map([...made.values()].flatMap((pack) => pack.authorityCodes.map((code) => [code, pack])));
  return {
    names: ['england', ...others],
    get: (name) => made.get(name),
    england: base,
    forAuthorityCode: (code) => byCode.get(code),
    fingerprint: [...made.values()].map((pack) => pack.fingerprint.slice(0, 8)).join('-'),
  };
}
