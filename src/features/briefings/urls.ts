import { askToReadUrl, briefingAboutUrl, briefingsUrl } from '../policies/model.ts';

export { askToReadUrl, briefingAboutUrl, briefingsUrl };

export const askUrl = `${briefingsUrl}/ask`;
export const briefingUrl = (briefing: string): string => `${briefingsUrl}/${briefing}`;
export const readUrl = (briefing: string): string => `${briefingUrl(briefing)}/read`;
export const certificateUrl = (briefing: string): string => `${briefingUrl(briefing)}/certificate.pdf`;
export const certificateOfUrl = (briefing: string, person: string): string =>
  `${briefingUrl(briefing)}/people/${person}/certificate.pdf`;
export const recordUrl = (briefing: string, format: string): string => `${briefingUrl(briefing)}/record.${format}`;
export const remindUrl = (briefing: string): string => `${briefingUrl(briefing)}/remind`;
export const paperUrl = (briefing: string): string => `${briefingUrl(briefing)}/paper`;
export const takeBackPaperUrl = (briefing: string): string => `${briefingUrl(briefing)}/take-back-paper`;
export const leaveOutUrl = (briefing: string): string => `${briefingUrl(briefing)}/leave-out`;
export const askAgainUrl = (briefing: string): string => `${briefingUrl(briefing)}/ask-again`;
export const dueUrl = (briefing: string): string => `${briefingUrl(briefing)}/due`;
export const endUrl = (briefing: string): string => `${briefingUrl(briefing)}/end`;
