/** The pure half: what a check of a document and a comparison of two say. */
export type { CheckOptions, CheckResult, PromiseChecked, ReferenceChecked } from './check.ts';
export { checkDocument } from './check.ts';
export type { ClauseChange, ClausePair, Comparison } from './compare.ts';
export type { PolicyDocument } from './document.ts';
export { type Block, documentOf as documentOfBlocks } from './document.ts';
export type { Finding, Rule, Severity, Where } from './finding.ts';
export { checkOptions } from './options.ts';
export { unverifiedAmong } from './register-on.ts';
export { ruleWords } from './rule-words.ts';
export { checkAsMarkdown, checkAsText, promiseLists, sayOutcome, sayWhere, severityWords } from './say-check.ts';
export { changeWords, comparisonAsMarkdown, comparisonAsText, sayComparison } from './say-comparison.ts';
export { checkPolicyUrl, comparePoliciesUrl, guidanceDocumentUrl, guidanceUrl } from './urls.ts';
