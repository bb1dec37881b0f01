/** What other features may use of plans without any reading. */
export { type Answer, hasField, isAsked, type ReadAnswer, readAnswer, readSection } from './answer.ts';
export { answerLines } from './answer-values.ts';
export { phaseFor } from './beginning.ts';
export {
  type AnswerRow,
  type Plan,
  type PlanHead,
  type PlanMove,
  type PlanPartRow,
  type PlanTerm,
  readTermKey,
  returnedSections,
  sectionOf,
  termBeside,
  termByMonth,
  termKey,
} from './plan.ts';
export { type Doer, leadsPlan, mayReadSection, readerOf } from './plan-access.ts';
export {
  type CopiedAnswer,
  type CopiedSection,
  copyForFamily,
  copyForReader,
  copyOf,
  type PlanCopy,
  type RecordTable,
} from './plan-copy.ts';
export { firstTo, isCancelled, type PlanFact, type PlanFactPart, type PlanFactStep } from './plan-fact.ts';
export {
  type FileRow,
  fileProblems,
  filesOf,
  filesOfAll,
  fileWords,
  MOST_FILES,
  NONE_CHOSEN,
  shownName,
  sizeWords,
  stands,
  TOO_MANY,
} from './plan-files.ts';
export { isSentWithPlan, isStopped, type Missing, type PartState } from './plan-missing.ts';
export type { PlanCheck, PlanOffers, RecordSource } from './plan-offers.ts';
export { type Contributor, planStandsWords, planTitle, stageOf, termWords, whoHas } from './plan-page-words.ts';
export {
  isInHand,
  isSignedByAdviser,
  isWritable,
  type Moment,
  type PlanAct,
  type PlanState,
  planStates,
} from './plan-states.ts';
export {
  beginPlanUrl,
  changesUrl,
  childsVersionUrl,
  copyPaperUrl,
  copyUrl,
  everybodysPartUrl,
  handOverPartUrl,
  handOverUrl,
  judgementUrl,
  meetingDayUrl,
  meetingUrl,
  moveUrl,
  partUrl,
  planFileUrl,
  planJsonUrl,
  planPaperUrl,
  planUrl,
  takeCopyUrl,
} from './plan-urls.ts';
export { actWords, leadWords, partWords, stateWords, whoseWords } from './plan-words.ts';
export {
  type CopyReader,
  copyReaders,
  mayRead,
  mayWrite,
  type SectionReader,
  scopeOfBlock,
} from './section-readers.ts';
export { placeOf, type Standing, standingOf, type Version } from './standing.ts';
export { answerWords, typedFrom } from './typed-answer.ts';
export { blankFormUrl, templatesUrl, templateUrl } from './urls.ts';
