import { expect, test } from 'vitest';
import { verdictOn } from './check-lengths.ts';

test.each([
  ['src/app.ts', 250, 'short'],
  ['src/app.ts', 251, 'long'],
  ['src/app.ts', 400, 'long'],
  ['src/app.ts', 401, 'too long'],
  ['src/ui/layout.tsx', 401, 'too long'],
  ['bin/setup', 401, 'too long'],
  ['src/app.test.ts', 500, 'short'],
  ['src/app.test.ts', 501, 'too long'],
  ['journeys/a-head-looks.browser.test.ts', 501, 'too long'],
  ['src/platform/schema.gen.ts', 5000, undefined],
  ['src/ui/main.scss', 5000, undefined],
  ['packs/england/clocks.yaml', 5000, undefined],
  ['db/migrations/0001-first.sql', 5000, undefined],
  ['docs/operating.md', 5000, undefined],
])('%s of %i lines is %s', (path, lines, verdict) => {
  expect(verdictOn(path, lines)?.verdict).toBe(verdict);
});
