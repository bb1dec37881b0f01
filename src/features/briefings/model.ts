/** What other features may use of briefings without any reading. */
export { type BriefingDutyFacts, type BriefingFact, briefingRules } from './briefings.duties.ts';
export { askToReadUrl, briefingAboutUrl, briefingsUrl, briefingUrl, readUrl } from './urls.ts';
