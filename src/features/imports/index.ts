export type { ArrivedFile } from './arrivals.commands.ts';
export {
  type BroughtBy,
  type ImportOptions,
  type ImportReport,
  importChildrenInNeed,
  importList,
  importLookedAfter,
} from './bring-in.terminal.ts';
export { confirmImportJob, undoImportJob } from './confirm-import.job.ts';
export { bringInUrl, importUrl } from './import-urls.ts';
export { importRoutes } from './imports.routes.ts';
export { readImportJob } from './read-import.job.ts';
export { tidyFilesJob } from './tidy-files.job.ts';
