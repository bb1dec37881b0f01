/** What other features may use of pupil premium without any reading. */
export { allocate, balancesOf, type Movement, promise, spend, totalOf } from './ledger.ts';
export { type PremiumDutyFacts, type PremiumFact, premiumRules } from './premium.duties.ts';
export { childMoneyUrl, moneyUrl } from './urls.ts';
