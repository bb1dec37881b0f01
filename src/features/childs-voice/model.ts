/** What other features may use of the child’s voice without any reading. */
export { type VoiceCame, voiceRules } from './childs-voice.duties.ts';
export { handOverUrl, readVoiceUrl, saidAndDoneUrl, voiceUrl } from './urls.ts';
