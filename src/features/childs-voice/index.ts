export { helpChildRoutes, helpTermRows } from './help-child.routes.tsx';
export * from './model.ts';
export { myViewsRoutes } from './my-views.routes.tsx';
export { readVoiceRoutes } from './read-voice.routes.tsx';
export { readersRoutes } from './readers.routes.tsx';
export { saidBefore, voiceChecks, voiceRecords } from './said-and-done.queries.ts';
export { levelUsed } from './voice.queries.ts';
export { voiceFacts } from './voice-facts.queries.ts';
