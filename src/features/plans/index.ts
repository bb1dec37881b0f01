export { lockPart, type Saved, type Sent, saveAnswers, settleAnswer } from './answers.commands.ts';
export { answersOf } from './answers.queries.ts';
export { type Beginnings, type Begun, beginPlans, type NotBegun } from './begin.commands.ts';
export { judgesBlind } from './blind.queries.ts';
export { copiesAt, copiesOfChild, copyById, type KeptCopy } from './copies.queries.ts';
export { keptAnswers, withoutKept } from './kept-answers.queries.ts';
export * from './model.ts';
export { type Moved, type MoveOffers, type Moving, movePlan } from './move.commands.ts';
export { NEXT_MEETING, saidLastTime } from './next-meeting.queries.ts';
export { type OpenCopy, openCopy } from './open-copy.commands.ts';
export { type OpenPlan, openPlan } from './open-plan.commands.ts';
export { contributions, theChild } from './own-records.queries.ts';
export { addPart, askForPart, declinePart, type NewPart, sendPart, setMeetingDay } from './parts.commands.ts';
export { planRoutes } from './plan.routes.ts';
export { planFacts } from './plan-facts.queries.ts';
export {
  addEach,
  addFile,
  type GivenFile,
  handOut,
  keepFile,
  recordOpened,
  removeFile,
  sentFiles,
  takeFileAway,
} from './plan-files.commands.ts';
export { FileGonePage, FileList, type FileUrl, PlanFiles } from './plan-files.page.tsx';
export { type AnswerFile, answerFile, copiesWithoutGone, standingFileIds } from './plan-files.queries.ts';
export { planTemplateRoutes } from './plan-templates.routes.tsx';
export { childOfPlan, formsOf, partsOf, planHeads, planOf, plansOfChild, remindedOf } from './plans.queries.ts';
export { Question, type QuestionProps } from './question.page.tsx';
export { askedOnce, type Offers, type PlanAsked, tablesOf } from './records.queries.ts';
export { wholeOf } from './stands.queries.ts';
export { tellMoved } from './tell-moved.commands.ts';
export { CopiedContent } from './view-copy.page.tsx';
export { WhoHas } from './who-has.page.tsx';
