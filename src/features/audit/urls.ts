export { auditUrl, valuesUrl } from '../alerts/model.ts';

export const checkAuditUrl = '/audit/check';
export const askValuesUrl = '/audit/values/ask';
/** Sealed records whose time is over: how many, and asking for them to be destroyed. */
export const sealedRecordsUrl = '/audit/sealed-records';
export const agreeUrl = (id: string): string => `/audit/values/of/${id}`;
