/** What other features may use of judging without any reading. */
export { type JudgingDutyFacts, judgingRules, type SecondFact } from './judging.duties.ts';
export { samplesUrl, secondJudgementUrl } from './urls.ts';
