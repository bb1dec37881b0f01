import { promiseUrl } from '../duties/model.ts';

/** Governors’ addresses. A promise’s own, `promiseUrl`, is that to which every duty links. */
export { promiseUrl };
export const promisesUrl = '/promises';
export const tooFewUrl = (promise: string): string => `${promiseUrl(promise)}/too-few`;
export const releasesUrl = '/promises/releases';
export const releaseUrl = (release: string): string => `/promises/releases/${release}`;
export const promiseOfReleaseUrl = (release: string, promise: string): string =>
  `/promises/releases/${release}/${promise.toLowerCase()}`;
export const questionsUrl = '/promises/questions';
export const askUrl = (promise: string | null): string =>
  promise === null ? '/promises/ask' : `/promises/ask?promise=${promise.toLowerCase()}`;

/** The school’s own. */
export const assuranceUrl = '/assurance';
export const assurancePromiseUrl = (promise: string): string => `/assurance/promises/${promise.toLowerCase()}`;
/** The records behind its figures, for those who may open them. */
export const evidenceUrl = (promise: string): string => `${assurancePromiseUrl(promise)}/evidence`;
export const makeReleaseUrl = '/assurance/release';
export const assuranceReleaseUrl = (release: string): string => `/assurance/releases/${release}`;
export const whatNextUrl = (release: string): string => `/assurance/releases/${release}/words`;
export const assuranceQuestionsUrl = '/assurance/questions';
export const answerUrl = (question: string): string => `/assurance/questions/${question}`;
