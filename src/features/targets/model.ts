/** What other features may use of targets without any reading. */
export { kindWords, outcomeWords, type Target, targetsOf, workWords } from './target.ts';
export { type TargetDutyFacts, type TargetFact, targetRules } from './targets.duties.ts';
export { targetsHistoryUrl, targetsUrl } from './urls.ts';
