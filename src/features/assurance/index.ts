import type { FastifyInstance } from 'fastify';
import type { House } from '../../web/house.ts';
import { assuranceRoutes as ownRoutes } from './assurance.routes.tsx';
import { fixedReleaseRoutes } from './fixed-release.routes.tsx';
import { promiseRoutes } from './promise.routes.tsx';
import { promisesRoutes } from './promises.routes.tsx';
import { questionsRoutes } from './questions.routes.tsx';

export { assurancePlace } from './assurance.routes.tsx';
export { type Behind, behindPromise, type StoodDuty } from './behind.queries.ts';
export type { EvidenceSpan } from './evidence-spans.ts';
export type { Standing } from './known-duty.ts';
export { makeRelease } from './make-release.commands.ts';
export { makeReleasesJob } from './make-release.job.ts';
export { promiseParam, promisesPlace, promisesPlaceLater } from './promises.routes.tsx';
export { questionCounts } from './questions.queries.ts';
export { assurancePromiseUrl, assuranceQuestionsUrl, assuranceUrl, evidenceUrl, promisesUrl } from './urls.ts';

/** Governors’ pages, the school’s own, and the questions between them. */
export function assuranceRoutes(server: FastifyInstance, house: House): void {
  promisesRoutes(server, house);
  promiseRoutes(server, house);
  questionsRoutes(server, house);
  ownRoutes(server, house);
  fixedReleaseRoutes(server, house);
}
