/** A document is checked and compared without being kept: each is one page with a form and its answer. */
export const checkPolicyUrl = '/policies/check';
export const comparePoliciesUrl = '/policies/compare';
export const guidanceUrl = '/guidance';
export const guidanceDocumentUrl = (document: string): string => `/guidance/${document}`;
