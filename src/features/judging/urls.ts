import { planUrl } from '../plans/model.ts';

/** The second judgement of a plan that was drawn, and how the two compare. */
export const secondJudgementUrl = (childId: string, planId: string): string =>
  `${planUrl(childId, planId)}/second-judgement`;
export const settleUrl = (childId: string, planId: string): string => `${secondJudgementUrl(childId, planId)}/settle`;
export const giveSecondUrl = (childId: string, planId: string): string => `${secondJudgementUrl(childId, planId)}/give`;
/** The term's sample, and how far judging agrees. */
export const samplesUrl = '/judging';
