/** What other features may use of PEPs without any reading. */

export { educationPlanRules } from './education-plan.duties.ts';
export { doneBy, firstEvent, type PepEvent, type PepFacts, showsHeld, showsReady, showsStarted } from './pep-events.ts';
export {
  childPlansUrl,
  nextMeetingUrl,
  pepDocumentUrl,
  pepEventUrl,
  recordPepUrl,
  withdrawPepUrl,
} from './pep-urls.ts';
export { type PepDutyFacts, pepRules } from './peps.duties.ts';
export { planRules } from './plan.duties.ts';
export { type PepsInYear, pepsInYear } from './three-peps.ts';
