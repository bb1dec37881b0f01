import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { accountsRoutes } from './features/accounts/index.ts';
import { adoptionRoutes } from './features/adoption/index.ts';
import { assurancePlace, assuranceRoutes, promisesPlace, promisesPlaceLater } from './features/assurance/index.ts';
import { auditRoutes, oldValuesRoutes, sealedRecordsRoutes } from './features/audit/index.ts';
import { briefingRoutes } from './features/briefings/index.ts';
import { caseloadRoutes } from './features/caseloads/index.ts';
import { childrenRoutes } from './features/children/index.ts';
import { helpChildRoutes, myViewsRoutes, readersRoutes, readVoiceRoutes } from './features/childs-voice/index.ts';
import { classRoutes, timetableRoutes } from './features/classes/index.ts';
import { cohortRoutes } from './features/cohort/index.ts';
import { contactRoutes } from './features/contacts/index.ts';
import { glassRoutes } from './features/glass/index.ts';
import { handoverRoutes, offerHandoverRoutes } from './features/handovers/index.ts';
import { importRoutes } from './features/imports/index.ts';
import { askPartsRoutes, inviteRoutes, ownFilesRoutes, ownPartRoutes } from './features/invitations/index.ts';
import { judgementRoutes, sampleRoutes, secondJudgementRoutes } from './features/judging/index.ts';
import { letterRoutes } from './features/letters/index.ts';
import { looksRoutes } from './features/looks/index.ts';
import { meetingRoutes } from './features/meetings/index.ts';
import { organisationRoutes } from './features/organisations/index.ts';
import { paperSetRoutes } from './features/paper-sets/index.ts';
import { paperRoutes } from './features/papers/index.ts';
import { peopleRoutes, postRoutes } from './features/people/index.ts';
import {
  caseloadPlace,
  caseloadPlanRoutes,
  childPlanRoutes,
  pepRoutes,
  pepsPlace,
  termPepRoutes,
} from './features/peps/index.ts';
import { planRoutes, planTemplateRoutes } from './features/plans/index.ts';
import {
  checkVersionRoutes,
  discardRoutes,
  draftRoutes,
  ownSectionRoutes,
  policiesPlace,
  policiesRoutes,
  policyRoutes,
  publishedRoutes,
  ratifyRoutes,
  relatedRoutes,
  versionRoutes,
} from './features/policies/index.ts';
import { policyDocumentRoutes } from './features/policy-documents/index.ts';
import {
  centralRoutes,
  childMoneyRoutes,
  moneyPlace,
  organisationMoneyRoutes,
} from './features/pupil-premium/index.ts';
import { relativeRoutes } from './features/relatives/index.ts';
import { remindersRoutes } from './features/reminders/index.ts';
import { sharingRoutes } from './features/sharing/index.ts';
import { targetRoutes } from './features/targets/index.ts';
import {
  bringInTrainingRoutes,
  coursesRoutes,
  coverageRoutes,
  postRegisterRoutes,
  sessionsRoutes,
  trainingRoutes,
  trainingRowRoutes,
} from './features/training/index.ts';
import { unusualRoutes } from './features/unusual/index.ts';
import { childPages } from './pages/child/child.routes.tsx';
import { childrenPages, childrenPlace } from './pages/children/children.routes.tsx';
import { dutyPages } from './pages/duties/duties.routes.tsx';
import { evidencePages } from './pages/evidence/evidence.routes.tsx';
import { housePages } from './pages/house/house.routes.tsx';
import { myWorkPages, myWorkPlace } from './pages/my-work/my-work.routes.tsx';
import { schoolPages, schoolPlaces } from './pages/school/school.routes.tsx';
import { setUpRoutes } from './pages/set-up/set-up.routes.tsx';
import { whatsDuePages, whatsDuePlace } from './pages/whats-due/whats-due.routes.tsx';
import { planOffers } from './plan-offers.ts';
import type { ProxyTrust } from './platform/http/proxies.ts';
import { buildServer } from './platform/http/server.ts';
import { assetsFolder } from './platform/root.ts';
import { answerErrors } from './web/errors.tsx';
import type { House, PlaceOffer } from './web/house.ts';

/** A feature's half of the web: adds its routes. Each says who may use it. */
type Routes = (server: FastifyInstance, house: House) => void;

/** Every feature and page with an address. The one list. */
const features: readonly Routes[] = [
  housePages,
  accountsRoutes,
  letterRoutes,
  remindersRoutes,
  childrenPages,
  childrenRoutes,
  importRoutes,
  contactRoutes,
  glassRoutes,
  sharingRoutes,
  relativeRoutes,
  looksRoutes,
  unusualRoutes,
  adoptionRoutes,
  auditRoutes,
  oldValuesRoutes,
  sealedRecordsRoutes,
  childPages,
  myWorkPages,
  dutyPages,
  cohortRoutes,
  whatsDuePages,
  organisationRoutes,
  peopleRoutes,
  postRoutes,
  classRoutes,
  timetableRoutes,
  caseloadRoutes,
  policyDocumentRoutes,
  trainingRoutes,
  trainingRowRoutes,
  coursesRoutes,
  coverageRoutes,
  postRegisterRoutes,
  bringInTrainingRoutes,
  sessionsRoutes,
  policiesRoutes,
  policyRoutes,
  discardRoutes,
  draftRoutes,
  ownSectionRoutes,
  versionRoutes,
  checkVersionRoutes,
  publishedRoutes,
  ratifyRoutes,
  relatedRoutes,
  briefingRoutes,
  schoolPages,
  pepRoutes,
  termPepRoutes,
  caseloadPlanRoutes,
  childPlanRoutes,
  planTemplateRoutes,
  targetRoutes,
  inviteRoutes,
  askPartsRoutes(planOffers),
  ownPartRoutes,
  ownFilesRoutes,
  planRoutes(planOffers),
  paperRoutes(planOffers),
  paperSetRoutes,
  childMoneyRoutes,
  organisationMoneyRoutes,
  centralRoutes,
  readVoiceRoutes,
  myViewsRoutes,
  readersRoutes,
  helpChildRoutes,
  meetingRoutes,
  judgementRoutes,
  secondJudgementRoutes,
  sampleRoutes,
  handoverRoutes,
  offerHandoverRoutes(planOffers),
  assuranceRoutes,
  evidencePages,
  setUpRoutes,
];

/** The places of the navigation, in the order they are shown. */
export const places: readonly PlaceOffer[] = [
  promisesPlace,
  myWorkPlace,
  childrenPlace,
  caseloadPlace,
  pepsPlace,
  moneyPlace,
  whatsDuePlace,
  ...schoolPlaces,
  policiesPlace,
  assurancePlace,
  promisesPlaceLater,
];

export interface AppSettings {
  readonly behindProxy: ProxyTrust | false;
  readonly cookieSecret: Buffer;
  readonly logger: boolean | { level: string };
  /** Requests a minute from one address; tests and benches lift it. */
  readonly requestsPerMinute: number;
  readonly uploadBytes: number;
}

/** Wires every feature into one server. Nothing listens yet. */
export async function buildApp(house: House, settings: AppSettings): Promise<FastifyInstance> {
  const server = await buildServer({ ...settings, publicUrl: house.publicUrl });
  await server.register(fastifyStatic, {
    root: assetsFolder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
    // plugin routes carry no config of their own
    wildcard: true,
  });
  answerErrors(server, house);
  for (const add of features) add(server, house);
  return server;
}

export const assetsManifest = join(assetsFolder, 'manifest.json');
