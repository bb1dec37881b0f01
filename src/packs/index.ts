/** Packs: what is promised and by when, as data of England, an authority or a school, dated and with its source. */
export { loadPacks, packFiles, packsFolder } from './load-packs.ts';
export * from './model.ts';
export { PackProblems, type Problem, sayProblem } from './problem.ts';
export { readPacks } from './read-packs.ts';
export { layer, type SchoolClock, type SchoolSettings, whyNotSet } from './school-layer.ts';
export type { PackFile } from './sheets.ts';
