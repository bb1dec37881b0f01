import type { PlanAct } from './plan-states.ts';

/** Plans of one child. Patterns have `:childId` and so on in their place. */
export const beginPlanUrl = (childId: string): string => `/children/${childId}/plans/begin`;
export const planUrl = (childId: string, planId: string): string => `/children/${childId}/plans/${planId}`;
export const partUrl = (childId: string, planId: string, partId: string): string =>
  `${planUrl(childId, planId)}/parts/${partId}`;
export const declinePartUrl = (childId: string, planId: string, partId: string): string =>
  `${partUrl(childId, planId, partId)}/decline`;
/** The files that answer a question, for whoever writes the part. */
export const partFilesUrl = (childId: string, planId: string, partId: string, question: string): string =>
  `${partUrl(childId, planId, partId)}/files/${question}`;
export const planFileUrl = (childId: string, planId: string, fileId: string): string =>
  `${planUrl(childId, planId)}/files/${fileId}`;
export const addPartUrl = (childId: string, planId: string): string => `${planUrl(childId, planId)}/sections`;
export const moveUrl = (childId: string, planId: string, act: PlanAct | ':act'): string =>
  `${planUrl(childId, planId)}/move/${act}`;
export const meetingDayUrl = (childId: string, planId: string): string => `${planUrl(childId, planId)}/meeting-day`;
/** Who comes to the meeting and what was agreed: features/meetings. */
export const meetingUrl = (childId: string, planId: string): string => `${planUrl(childId, planId)}/meeting`;
/** Who writes what, who has, and who is asked how: features/invitations. */
export const everybodysPartUrl = (childId: string, planId: string): string => `${planUrl(childId, planId)}/parts`;
/** The child’s own part, handed over on the school’s device: features/childs-voice. */
export const handOverPartUrl = (childId: string, planId: string, partId: string): string =>
  `${everybodysPartUrl(childId, planId)}/${partId}/hand-over`;
export const copyUrl = (childId: string, copyId: string): string => `/children/${childId}/plan-copies/${copyId}`;
export const copyFileUrl = (childId: string, copyId: string, fileId: string): string =>
  `${copyUrl(childId, copyId)}/files/${fileId}`;
/** What changed since a return: `position` is that of the return among what happened to the plan. */
export const changesUrl = (childId: string, planId: string, position: number | ':position'): string =>
  `${planUrl(childId, planId)}/changes/${position}`;
/** Copies on paper or as a file: features/papers. */
export const takeCopyUrl = (childId: string, planId: string): string => `${planUrl(childId, planId)}/take-a-copy`;
export const planPaperUrl = (childId: string, planId: string, format: 'pdf' | 'docx'): string =>
  `${planUrl(childId, planId)}/copy.${format}`;
export const copyPaperUrl = (childId: string, copyId: string, format: 'pdf' | 'docx'): string =>
  `${copyUrl(childId, copyId)}/copy.${format}`;
export const planJsonUrl = (childId: string, planId: string): string => `${planUrl(childId, planId)}/plan.json`;
export const childsVersionUrl = (childId: string, planId: string, format: 'pdf' | 'docx'): string =>
  `${planUrl(childId, planId)}/childs-version.${format}`;
/** What the Virtual School judged of each section: features/judging. */
export const judgementUrl = (childId: string, planId: string): string => `${planUrl(childId, planId)}/judgement`;
/** Handing it over to the next school: features/handovers. */
export const handOverUrl = (childId: string, planId: string): string => `${planUrl(childId, planId)}/hand-over`;
