export { backUpFolder, type CommandOptions, restoreFolder } from './command.ts';
export { type MakeOptions, makeBackup } from './make.ts';
export type { Summary } from './manifest.ts';
export { type PassphraseSources, readPassphrase } from './passphrase.ts';
export { BackupProblem } from './problems.ts';
export { checkBackup, headOf, secretFor } from './read.ts';
export { type RestoreOptions, restoreBackup } from './restore.ts';
