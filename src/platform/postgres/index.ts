export { type Database, type OpenOptions, openDatabaseFolder, type Role } from './open.ts';
export { DatabaseProblem, explainQueryError, type ProblemKind } from './problems.ts';
export { APP, assertAppRole, DATABASE, DUTIES, OWNER } from './roles.ts';
export { readServerAddress, writeServerNote } from './server-note.ts';
