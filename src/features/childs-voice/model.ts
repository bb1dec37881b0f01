/** What other features may use of the child’s voice without any reading. */
export { type VoiceCame, voiceRules } from './childs-voice.duties.ts';
export { isRatherNot, sayAt } from './my-views.ts';
export type { Said } from './said-and-done.ts';
export { handOverUrl, readVoiceUrl, saidAndDoneUrl, voiceUrl } from './urls.ts';
