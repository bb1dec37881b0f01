import { describe, expect, test } from 'vitest';
import { explainLog, explainQueryError } from './problems.ts';

describe('what PostgreSQL wrote while it failed to start', () => {
  const cases: [string, string, string][] = [
    [
      'FATAL:  could not write lock file "postmaster.pid": No space left on device',
      'disk-full',
      'Free some space, then start again',
    ],
    [
      'PANIC:  could not write to file "pg_wal/xlogtemp.12": No space left on device',
      'disk-full',
      'What was saved is safe',
    ],
    ['FATAL:  could not open file "postmaster.pid": Read-only file system', 'read-only', 'can only be read'],
    ['FATAL:  data directory "/d/postgres" has invalid permissions', 'permissions', 'permissions 700'],
    [
      'LOG:  invalid checkpoint record\nPANIC:  could not locate a valid checkpoint record at 0/1\nLOG:  startup process (PID 4) was terminated',
      'damaged',
      'Copy the folder before anything else',
    ],
    ['postgres: could not find the database system\nExpected to find it in', 'damaged', 'restore the last backup'],
    [
      'DETAIL:  The data directory was initialized by PostgreSQL version 16, which is not compatible',
      'older-postgres',
      'PostgreSQL 16',
    ],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'memory', 'too little memory'],
    ['FATAL:  something new', 'not-started', 'something new'],
    ['', 'not-started', 'it gave no reason'],
  ];
  test.each(cases)('%s', (log, kind, words) => {
    const why = explainLog(log, '/d');
    expect(why).toMatchObject({ kind });
    expect((why as Error).message).toContain(words);
  });

  test('what passes by itself is tried again', () => {
    expect(explainLog('FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', '/d')).toBe('retry');
    expect(explainLog('FATAL:  lock file "postmaster.pid" already exists', '/d')).toBe('retry');
  });
});

describe('why a query failed, for the person who waited for it', () => {
  test.each([
    ['53100', 'disk of the server is full'],
    ['57P01', 'may not have been saved'],
    ['08006', 'may not have been saved'],
    ['ECONNREFUSED', 'not answering'],
    ['53300', 'busy'],
  ])('%s', (code, words) => expect(explainQueryError({ code })).toContain(words));

  test('says nothing about errors of another kind', () => {
    expect(explainQueryError({ code: '23505' })).toBeNull();
    expect(explainQueryError(new Error('x'))).toBeNull();
    expect(explainQueryError(null)).toBeNull();
  });
});
