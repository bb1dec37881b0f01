export const policiesUrl = '/policies';
/** What people are asked to read (src/features/briefings), which rests on policies and is linked to from them. */
export const briefingsUrl = '/briefings';
/** One’s way to who has read `policy:<version>` or `document:<document>`, or to asking for it. */
export const briefingAboutUrl = (about: string): string => `${briefingsUrl}/about/${about}`;
/** The form that asks people to read something: `policy:<version>` or `guidance:<edition>`. */
export const askToReadUrl = (about: string): string => `${briefingsUrl}/ask?about=${encodeURIComponent(about)}`;
export const policyUrl = (policy: string): string => `${policiesUrl}/${policy}`;
export const newPolicyUrl = `${policiesUrl}/add`;
export const adoptModelUrl = `${policiesUrl}/adopt`;
export const beginDraftUrl = (policy: string): string => `${policyUrl(policy)}/draft`;
export const sectionUrl = (policy: string, section: string): string => `${policyUrl(policy)}/draft/${section}`;
export const newOwnSectionUrl = (policy: string): string => `${policyUrl(policy)}/own`;
export const ownSectionUrl = (policy: string, section: string): string => `${newOwnSectionUrl(policy)}/${section}`;
export const ownSectionOutUrl = (policy: string, section: string): string => `${ownSectionUrl(policy, section)}/out`;
export const adoptRestUrl = (policy: string): string => `${policyUrl(policy)}/adopt-rest`;
export const stepUrl = (policy: string, step: string): string => `${policyUrl(policy)}/${step}`;
export const versionUrl = (policy: string, version: string): string => `${policyUrl(policy)}/versions/${version}`;
export const versionPaperUrl = (policy: string, version: string, format: string): string =>
  `${versionUrl(policy, version)}/paper.${format}`;
export const versionCheckUrl = (policy: string, version: string): string => `${versionUrl(policy, version)}/check`;
export const versionChangesUrl = (policy: string, version: string): string => `${versionUrl(policy, version)}/changes`;
export const commentUrl = (policy: string, version: string): string => `${versionUrl(policy, version)}/comments`;
export const settleUrl = (policy: string, version: string, comment: string): string =>
  `${commentUrl(policy, version)}/${comment}`;
/** The address that is given out: read without signing in. */
export const publishedUrl = (policy: string): string => `/published-policy/${policy}`;
export const publishedPaperUrl = (policy: string, format: string): string => `${publishedUrl(policy)}/policy.${format}`;
