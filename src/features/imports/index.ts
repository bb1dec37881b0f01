export {
  type BroughtBy,
  type ImportOptions,
  type ImportReport,
  importChildrenInNeed,
  importList,
  importLookedAfter,
} from './bring-in.terminal.ts';
