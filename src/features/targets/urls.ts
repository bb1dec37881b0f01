/** All there are and were, with what became of them. */
export const targetsHistoryUrl = (childId: string): string => `/children/${childId}/targets`;

/** The targets of one plan, and last time's. */
export const targetsUrl = (childId: string, planId: string): string => `/children/${childId}/plans/${planId}/targets`;
export const addTargetUrl = (childId: string, planId: string): string => `${targetsUrl(childId, planId)}/add`;
export const changeTargetUrl = (childId: string, planId: string, targetId: string): string =>
  `${targetsUrl(childId, planId)}/${targetId}`;
export const withdrawTargetUrl = (childId: string, planId: string, targetId: string): string =>
  `${changeTargetUrl(childId, planId, targetId)}/take-out`;
export const outcomeUrl = (childId: string, planId: string, targetId: string): string =>
  `${changeTargetUrl(childId, planId, targetId)}/outcome`;
