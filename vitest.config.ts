import { defineConfig } from 'vitest/config';

/**
 * Three kinds of test, told apart by their names: `*.test.ts` is pure, `*.db.test.ts` uses real PostgreSQL,
 * `*.browser.test.ts` drives a real Chromium against a real server. They run in that order, one kind after the other.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{src,test,tools}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.{ts,tsx}', '**/*.browser.test.{ts,tsx}'],
          testTimeout: 30_000,
          // what is pure keeps nothing: the files share their modules, which takes a third of the time
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['{src,test,tools}/**/*.db.test.{ts,tsx}'],
          globalSetup: ['test/database.setup.ts', 'test/assets.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{src,test,journeys}/**/*.browser.test.{ts,tsx}'],
          globalSetup: ['test/database.setup.ts', 'test/assets.setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
