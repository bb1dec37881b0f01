import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { localPath, localPathOf } from './local-path.ts';

describe('where a form may lead back to', () => {
  test.each([
    ['/', '/'],
    ['/children?year=4#top', '/children?year=4#top'],
    ['/children/../account', '/account'],
    ['/search?q=é', '/search?q=%C3%A9'],
    ['/a b', '/a%20b'],
    ['/%2F%2Fevil.example', '/%2F%2Fevil.example'],
    ['/sign-in?back=//evil.example', '/sign-in?back=//evil.example'],
  ])('%o leads to %s', (text, path) => expect(localPath(text)).toBe(path));

  test.each([
    '',
    'children',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r/evil.example',
    '/\t\\evil.example',
    '\t//evil.example',
    ' //evil.example',
    '\u0000//evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/x/..//evil.example',
    '/%2e%2e//evil.example',
    '/./\\evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    '//evil.example:80',
    '//me@evil.example',
    '/\t\n/\revil.example',
  ])('%o leads to the first page', (text) => expect(localPath(text)).toBe('/'));

  const ugly = fc.string({
    unit: fc.constantFrom('/', '\\', '\t', '\n', '\r', '.', '@', ':', '?', '#', '%2f', '%09', 'evil.example', ' ', 'é'),
    maxLength: 12,
  });

  test('is never another host, for anything a browser could be given', () => {
    fc.assert(
      fc.property(fc.oneof(ugly, fc.webUrl(), fc.string()), fc.constantFrom('/', ''), (text, start) => {
        const path = localPath(start + text);
        const read = new URL(path, 'https://mainstay.example/deep/page');
        const stays = read.origin === 'https://mainstay.example' && read.username === '';
        return stays && /^\/(?!\/)[\x21-\x7e]*$/.test(path) && localPath(path) === path;
      }),
      { numRuns: 500 },
    );
  });

  test('a page that asked is known by its path alone', () => {
    expect(localPathOf('https://mainstay.example/children?year=4')).toBe('/children?year=4');
    expect(localPathOf('https://evil.example//elsewhere.example/x')).toBe('/');
    expect(localPathOf('/children/1')).toBe('/children/1');
    expect(localPathOf('not an address at all\n')).toBe('/not%20an%20address%20at%20all');
    expect(localPathOf('http://')).toBe('/');
  });
});
