/** What other features may use of pupil premium without any reading. */
export { allocate, balancesOf, type Entry, type Movement, ofRequest, promise, spend, totalOf } from './ledger.ts';
export { moneyWords } from './money.ts';
export { type PremiumDutyFacts, type PremiumFact, premiumRules } from './premium.duties.ts';
export type { PremiumRequest } from './premium-request.ts';
export { childMoneyUrl, moneyUrl } from './urls.ts';
