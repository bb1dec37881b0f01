/** What other features may use of judging without any reading. */
export { samplesUrl } from './urls.ts';
