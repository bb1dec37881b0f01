/** What can be wrong with the data folder or its database, each with one clear outcome. */
export type ProblemKind =
  | 'disk-full'
  | 'read-only'
  | 'permissions'
  | 'unreachable'
  | 'newer-postgres'
  | 'older-postgres'
  | 'damaged'
  | 'programs-missing'
  | 'no-account'
  | 'in-use'
  | 'elsewhere'
  | 'memory'
  | 'role'
  | 'not-started';

/** The message is for the person at the terminal: what happened, and what to do. Nothing was changed or lost. */
export class DatabaseProblem extends Error {
  override name = 'DatabaseProblem';
  readonly kind: ProblemKind;
  constructor(kind: ProblemKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

export const isProblem = (error: unknown, kind: ProblemKind): boolean =>
  error instanceof DatabaseProblem && error.kind === kind;

const DAMAGED =
  /could not locate a valid checkpoint|invalid checkpoint record|invalid magic number|could not find the database system|incorrect checksum in control file|invalid page in block|pg_control|could not open file "(global|base|pg_xact)|contains unrecognized|could not open directory/;

/**
 * Turns what PostgreSQL wrote while it failed to start into words. `log` is what it wrote this time only, in English
 * (it is started with LC_ALL=C). `retry` means that it will pass by itself.
 */
export function explainLog(log: string, dataDir: string): DatabaseProblem | 'retry' {
  if (/pre-existing shared memory block|lock file "postmaster\.pid" already exists|the database system is/.test(log))
    return 'retry';
  if (/No space left on device|Disk quota exceeded/.test(log)) return diskFull(dataDir);
  const made = /was initialized by PostgreSQL version ([\d.]+)/.exec(log);
  if (made)
    return new DatabaseProblem('older-postgres', `The database in ${dataDir} was made by PostgreSQL ${made[1]}.`);
  if (/Read-only file system/.test(log)) return readOnly(dataDir);
  if (/invalid permissions|wrong ownership|Permission denied|Operation not permitted/.test(log))
    return new DatabaseProblem(
      'permissions',
      `PostgreSQL may not use its folder in ${dataDir}: ${lastWords(log)}\n` +
        'The folder "postgres" in it must belong to the account the database runs as, with permissions 700.',
    );
  if (/Cannot allocate memory|could not map anonymous shared memory|could not create semaphores/.test(log))
    return new DatabaseProblem('memory', `There is too little memory to start the database: ${lastWords(log)}`);
  if (DAMAGED.test(log))
    return new DatabaseProblem(
      'damaged',
      `The database in ${dataDir} is damaged and was left as it is: ${lastWords(log)}\n` +
        'Copy the folder before anything else. Then restore the last backup into a new folder (docs/operating.md).',
    );
  return new DatabaseProblem(
    'not-started',
    `The database in ${dataDir} did not start: ${lastWords(log) || 'it gave no reason.'}\n` +
      `Its own account of it is in ${dataDir}/postgres.log.`,
  );
}

/** The last thing PostgreSQL called fatal, else its last line. It never holds values: the log leaves them out. */
function lastWords(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const line = lines.findLast((one) => /(FATAL|PANIC|ERROR|error):/.test(one)) ?? lines.at(-1) ?? '';
  return line.replace(/^.*?(FATAL|PANIC|ERROR|LOG|initdb: error|postgres):\s*/, '').trim();
}

export const diskFull = (dataDir: string): DatabaseProblem =>
  new DatabaseProblem(
    'disk-full',
    `The disk that holds ${dataDir} is full. What was saved is safe. Free some space, then start again.`,
  );

export const readOnly = (dataDir: string): DatabaseProblem =>
  new DatabaseProblem(
    'read-only',
    `${dataDir} is on a disk that can only be read. Mount it for writing, or name another folder with --data.`,
  );

/**
 * What a person should be told when a query failed for a reason that is not theirs; null for any other error. Codes are
 * PostgreSQL's SQLSTATE (appendix A of its manual) and the system's own for a connection that is not there.
 */
export function explainQueryError(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === '53100' || code === 'ENOSPC')
    return 'Nothing was saved: the disk of the server is full. Whoever looks after it has to free some space.';
  if (code === '53200') return 'Nothing was saved: the server is out of memory. Try again in a minute.';
  if (code === '53300') return 'The database is busy. Nothing was saved. Try again in a minute.';
  if (['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(code) || /^08/.test(code))
    return 'The database is not answering. What you sent may not have been saved: look before you send it again.';
  return null;
}
