import { describe, expect, test } from 'vitest';
import { closingLine, type Report, readArguments } from './run-tests.ts';

const report = (passed: number, failed: number, more: Partial<Report> = {}): Report => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...more,
});

describe('what is asked for', () => {
  test.each([
    [[], ['pure', 'database', 'browser'], []],
    [['pure'], ['pure'], []],
    [['src/calendar'], ['pure', 'database', 'browser'], ['src/calendar']],
    [
      ['database', 'pure', 'src/access', '-t', 'a word'],
      ['database', 'pure'],
      ['src/access', '-t', 'a word'],
    ],
  ])('%j', (args, projects, rest) => {
    expect(readArguments(args)).toEqual({ projects, rest });
  });
});

describe('the closing line', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((s) => ({ status: s })),
  });

  test('sums what ran', () => {
    expect(closingLine(report(12, 0), 0)).toBe('12 passed, 0 failed');
    expect(closingLine(report(12, 3), 1)).toBe('12 passed, 3 failed');
  });

  test('tells of what was skipped', () => {
    expect(closingLine(report(12, 0, { numPendingTests: 2, numTodoTests: 1 }), 0)).toBe(
      '12 passed, 0 failed, 3 skipped',
    );
  });

  test('counts a file that could not be loaded or set up', () => {
    const testResults = [file('passed', 'passed'), file('failed'), file('failed', 'skipped'), file('failed', 'failed')];
    expect(closingLine(report(1, 1, { testResults }), 1)).toBe('1 passed, 3 failed');
  });

  test('never says that nothing failed when vitest says that something did', () => {
    expect(closingLine(report(5, 0), 1)).toBe('5 passed, 1 failed');
  });
});
