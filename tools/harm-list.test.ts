import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

test('every test that is said to hold a line of harm is there', () => {
  const text = readFileSync(join(root, 'docs/who-might-do-harm.md'), 'utf8');
  const named = [...text.matchAll(/`((?:src|test)\/[^`]+)`/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(30);
  for (const file of new Set(named)) expect(existsSync(join(root, file)), file).toBe(true);
  // each line is held by something
  const lines = text.split('\n').filter((line) => line.startsWith('| ') && !line.includes('| who |'));
  for (const line of lines) expect(line, line).toMatch(/`(src|test)\/|operating\.md/);
});
