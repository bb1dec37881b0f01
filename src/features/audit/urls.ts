export { auditUrl, valuesUrl } from '../alerts/model.ts';

export const checkAuditUrl = '/audit/check';
export const askValuesUrl = '/audit/values/ask';
export const agreeUrl = (id: string): string => `/audit/values/of/${id}`;
