/** What other features may use of policies without any reading. */
export { type PolicyDutyFacts, policyRules } from './policies.duties.ts';
export { type Policy, reviewStateOf, type Section, stateOf, type Version } from './policy.ts';
export { adopted, modelFor } from './section.ts';
export { policiesUrl, policyUrl, publishedUrl, versionUrl } from './urls.ts';
