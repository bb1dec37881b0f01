import { describe, expect, test } from 'vitest';
import { findingsIn } from './check-source.ts';

const found = (path: string, text: string) => findingsIn(path, text).map((finding) => finding.found);

describe('a pure file', () => {
  const pep = 'src/features/peps/pep.ts';

  test.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const now = new Date;', 'new Date()'],
    ['const now = Date();', 'Date()'],
    ['export const dice = () => Math.random();', 'Math.random'],
    ['const at = performance.now();', 'performance'],
    ['const home = process.env.HOME;', 'process'],
    ["const { HOME } = process['env'];", 'process'],
    ['const id = crypto.randomUUID();', 'crypto'],
    ["const page = fetch('https://example.org');", 'fetch'],
    ["console.log('seen');", 'console'],
    ['export const wait = (f: () => void) => setTimeout(f, 1);', 'setTimeout'],
    ['const p = globalThis.process;', 'globalThis'],
    ['const clock = [performance];', 'performance'],
  ])('may not hold %s', (text, expected) => {
    expect(found(pep, text)).toEqual([expected]);
  });

  test.each([
    'const day = new Date(0);',
    "const at = (day: string) => new Date(day + 'T00:00:00Z').getTime();",
    '// Date.now() would be wrong here',
    "const words = 'process.exit Math.random()';",
    'export const grade = (performance: { now: number }) => performance.now;',
    'type Pupil = { readonly performance: string; process(): void };',
    "const pupil = { performance: 'good', process: 1 }; export const p = pupil.performance;",
    'export type At = Date;',
  ])('may hold %s', (text) => {
    expect(found(pep, text)).toEqual([]);
  });

  test.each([
    ['src/features/peps/pep.ts', true],
    ['src/features/peps/model.ts', true],
    ['src/features/peps/peps.duties.ts', true],
    ['src/features/peps/chart.tsx', true],
    ['src/calendar/index.ts', true],
    ['src/codes/upn.ts', true],
    ['src/access/decide.ts', true],
    ['src/packs/model.ts', true],
    ['src/packs/load.ts', false],
    ['src/features/peps/index.ts', false],
    ['src/features/peps/peps.routes.ts', false],
    ['src/features/peps/pep.test.ts', false],
    ['src/features/peps/pep.factory.ts', false],
    ['src/platform/clock.ts', false],
    ['src/app.ts', false],
  ])('%s is one: %s', (path, isPure) => {
    expect(found(path, 'const now = Date.now();')).toEqual(isPure ? ['Date.now'] : []);
  });
});

describe('SQL', () => {
  const reads = "export const f = (db: Db) => db.selectFrom('child').execute();";
  const writes = "export const f = (db: Db) => db.insertInto('child').execute();";
  const raw = 'export const f = () => sql`select 1`;';

  test.each([
    ['src/features/peps/peps.queries.ts', [], ['insertInto'], []],
    ['src/features/peps/peps.commands.ts', [], [], []],
    ['src/features/peps/pep.db.test.ts', [], [], []],
    ['src/features/peps/pep.factory.ts', [], [], []],
    ['src/platform/audit.ts', [], [], []],
    ['src/features/peps/view-pep.page.tsx', ['selectFrom'], ['insertInto'], ['sql`...`']],
    ['src/features/peps/index.ts', ['selectFrom'], ['insertInto'], ['sql`...`']],
    ['src/pages/child.page.tsx', ['selectFrom'], ['insertInto'], ['sql`...`']],
    ['src/app.ts', ['selectFrom'], ['insertInto'], ['sql`...`']],
  ])('in %s', (path, whenReading, whenWriting, whenRaw) => {
    expect([found(path, reads), found(path, writes), found(path, raw)]).toEqual([whenReading, whenWriting, whenRaw]);
  });
});

test('a finding names the line and what to do', () => {
  expect(findingsIn('src/calendar/terms.ts', '\n\nexport const now = Date.now();\n')).toEqual([
    { path: 'src/calendar/terms.ts', line: 3, found: 'Date.now', remedy: expect.stringContaining('as arguments') },
  ]);
});
