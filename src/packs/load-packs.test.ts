import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadPacks, packFiles } from './load-packs.ts';
import { PackProblems } from './problem.ts';
import { smallPacks } from './small-packs.factory.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'packs-'));
  for (const [path, text] of Object.entries(smallPacks)) write(path, text);
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

function problems(): string[] {
  try {
    loadPacks(dir);
    return [];
  } catch (error) {
    if (error instanceof PackProblems) return error.problems.map(({ file, problem }) => `${file}: ${problem}`);
    throw error;
  }
}

test('packs are read from a folder, notes and hidden files left aside', () => {
  write('northmere/README.md', 'Notes.');
  write('northmere/.clocks.yaml.swp', 'half a file');
  expect(loadPacks(dir).names).toEqual(['england', 'northmere']);
  expect(packFiles(dir).map(({ path }) => path)).toEqual(Object.keys(smallPacks).sort());
});

test('what cannot belong to a pack is named and not read', () => {
  write('northmere/photo.jpg', 'x'.repeat(1000));
  write('northmere/clocks/deep/er/file.yaml', 'a: 1');
  expect(packFiles(dir).find(({ path }) => path === 'northmere/photo.jpg')?.text).toBe('');
  expect(problems()).toEqual([
    'northmere/clocks/deep: No file of this name belongs in a pack.',
    'northmere/photo.jpg: No file of this name belongs in a pack.',
  ]);
});

test('a folder that is not there is said so', () => {
  expect(() => loadPacks(join(dir, 'nowhere'))).toThrow('There is no folder of packs at');
});
