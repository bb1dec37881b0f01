/** What other features may use of policies without any reading. */
export { type PolicyDutyFacts, policyRules, type RatifiedFact, replacedOn } from './policies.duties.ts';
export { type Policy, ratifiedOf, reviewStateOf, type Section, stateOf, type Version } from './policy.ts';
export { adopted, modelFor } from './section.ts';

export {
  askToReadUrl,
  briefingAboutUrl,
  briefingsUrl,
  policiesUrl,
  policyUrl,
  publishedUrl,
  versionChangesUrl,
  versionUrl,
} from './urls.ts';
