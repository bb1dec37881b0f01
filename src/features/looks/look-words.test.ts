import { describe, expect, test } from 'vitest';
import { openedTogether, whatWasOpened } from './look-words.ts';

describe('what a look was at', () => {
  test.each([
    [{ verb: 'child.look', how: 'page', part: 'name' }, 'child’s page'],
    [{ verb: 'child.look', how: 'timeline statuses', part: 'timeline' }, 'timeline'],
    [
      { verb: 'child.look', how: 'form status.record-legal', part: 'name' },
      'record legal status, placement and orders',
    ],
    [
      { verb: 'child.look', how: 'send status.record-legal', part: 'name' },
      'record legal status, placement and orders, saved',
    ],
    [{ verb: 'child.look', how: 'address.reveal', part: 'name' }, 'look at a hidden address'],
    [{ verb: 'child.listed', how: 'search', part: null }, 'a search'],
    [{ verb: 'child.listed', how: 'terminal', part: null }, 'command line, list of children'],
    [{ verb: 'child.listed', how: 'import preview', part: null }, 'an import'],
    [{ verb: 'child.exported', how: null, part: null }, 'a download of a list'],
    [{ verb: 'glass.broken', how: null, part: null }, 'glass broken'],
    [{ verb: 'child.look', how: null, part: 'plan' }, 'plan'],
    [{ verb: 'child.look', how: null, part: null }, 'the record'],
    [{ verb: 'child.look', how: 'a page nobody has named yet', part: null }, 'a page nobody has named yet'],
  ])('%o is “%s”', (look, words) => {
    expect(whatWasOpened(look)).toBe(words);
  });

  test('the same thing several times is said once', () => {
    const page = { verb: 'child.look', how: 'page', part: 'name' };
    expect(openedTogether([page, { ...page, how: 'people' }, page, page])).toEqual([
      'child’s page (3 times)',
      'people around the child',
    ]);
  });
});
