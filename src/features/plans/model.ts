/** What other features may use of plans without any reading. */
export { type Answer, type ReadAnswer, readAnswer, readSection } from './answer.ts';
export { templatesUrl } from './urls.ts';
