/** What other features may use of handovers without any reading. */
export type { Handover } from './handover.ts';
export { standsWords } from './handover.ts';
export { type HandoverDutyFacts, type HandoverFact, handoverRules } from './handovers.duties.ts';
export { handoversUrl, handoverUrl } from './urls.ts';
