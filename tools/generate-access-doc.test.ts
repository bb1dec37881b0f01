import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../src/access/actions.ts';
import { POSTS } from '../src/access/posts.ts';
import { SCOPES } from '../src/access/scopes.ts';
import { postWords } from './access-doc-words.ts';
import { generate, MARK } from './generate-access-doc.ts';

const page = readFileSync(join(dirname(import.meta.dirname), 'docs', 'access.md'), 'utf8');

describe('docs/access.md', () => {
  test('is what the tables say', () => {
    expect(generate(page) === page).toBe(true);
  });
  test('keeps what is written by hand, and is the same when written again', () => {
    const written = generate(`By hand.\n\n${MARK}\nold tables`);
    expect(written.startsWith(`By hand.\n\n${MARK}\n\n## `)).toBe(true);
    expect(written).not.toContain('old tables');
    expect(generate(written)).toBe(written);
  });
  test('says what is missing when the line between hand and tables is gone', () => {
    expect(() => generate('By hand.')).toThrow(MARK);
    expect(() => generate(`${MARK}\n${MARK}`)).toThrow(MARK);
  });
  test('names every action, every part and every post', () => {
    for (const { id } of ACTIONS) expect(page).toContain(`\`${id}\``);
    for (const { label } of [...SCOPES, ...POSTS]) expect(page).toContain(`| ${label} |`);
  });
});

test('posts that stand together are named together, and no post is lost or named twice', () => {
  expect(postWords(['senco', 'headteacher', 'designated-teacher', 'deputy-designated-teacher'])).toEqual([
    ...['designated teacher and deputy', 'headteacher', 'SENCO'],
  ]);
  expect(postWords(['adviser', 'virtual-school-head', 'adviser'])).toEqual(['Virtual School head and advisers']);
  expect(postWords([])).toEqual([]);
});
