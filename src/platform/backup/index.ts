export { type MakeOptions, makeBackup } from './make.ts';
export type { Summary } from './manifest.ts';
export { BackupProblem } from './problems.ts';
export { checkBackup, headOf, secretFor } from './read.ts';
export { type RestoreOptions, restoreBackup } from './restore.ts';
