const of = (childId: string, path = ''): string => `/children/${childId}/money${path}`;

/** A child's money, and what is done with it. */
export const childMoneyUrl = (childId: string): string => of(childId);
export const askMoneyUrl = (childId: string): string => of(childId, '/ask');
export const noneAskedUrl = (childId: string): string => of(childId, '/none');
export const allocateUrl = (childId: string): string => of(childId, '/given');
export const decideUrl = (childId: string, requestId: string): string => of(childId, `/${requestId}/decide`);
export const decideAgainUrl = (childId: string, requestId: string): string => of(childId, `/${requestId}/decide-again`);
export const spendUrl = (childId: string, requestId: string): string => of(childId, `/${requestId}/spent`);
export const releaseUrl = (childId: string, requestId: string): string => of(childId, `/${requestId}/left-over`);
export const impactUrl = (childId: string, requestId: string): string => of(childId, `/${requestId}/impact`);
export const correctUrl = (childId: string, entryId: string): string => of(childId, `/entries/${entryId}/correct`);

/** An organisation's money. */
export const moneyUrl = '/money';
export const moneyOfYearUrl = (financialYear: number): string => `${moneyUrl}?year=${financialYear}`;
export const moneyFileUrl = '/money/file';
/** What an authority keeps of the year for several children. */
export const centralUrl = '/money/central';
export const keepCentrallyUrl = '/money/central/keep';
export const spendForSeveralUrl = '/money/central/spend';
export const takePoolBackUrl = (poolId: string): string => `/money/central/${poolId}/take-back`;
export const yearEndUrl = '/money/year-end';
