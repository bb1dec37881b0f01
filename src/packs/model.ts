/** The pure half of the packs: what they hold, whose clock it is, and how to say it. */
export {
  type Group,
  groups,
  holdsOn,
  type SchoolKind,
  type Source,
  schoolKinds,
  type Unit,
  units,
  type Verified,
  verifiedWords,
} from './basics.ts';
export { type BriefingQuestion, type Briefings, MOST_QUESTIONS } from './briefing-contents.ts';
export type {
  Amendment,
  BankHoliday,
  Clock,
  CodeEntry,
  CodeSet,
  Commitment,
  DutyWords,
  GuidanceEdition,
  HelpLine,
  MayChange,
  Post,
  Rate,
  Requirement,
  TermDate,
  TrainingGroup,
  TrainingNeed,
} from './contents.ts';
export { inItsWords, kindInPacks, type OrganisationWords, organisationWords } from './organisation-words.ts';
export type { Pack } from './pack.ts';
export type { Packs } from './packs.ts';
export { type Phrase, type PhrasePart, readPhrase } from './phrase.ts';
export {
  type AnswersAs,
  type AuthoritiesAround,
  answersAs,
  type Picked,
  pickPack,
  whoseClock,
} from './pick-pack.ts';
export type { PlanColumn, PlanOption, PlanQuestion, PlanSection, PlanTemplate } from './plan-contents.ts';
export {
  type AnswerKind,
  answerKinds,
  type Condition,
  conditions,
  fillings,
  type Lead,
  leads,
  type Need,
  needs,
  type Phase,
  type PlanKind,
  type PlanPart,
  type PlanStep,
  planKinds,
  planParts,
  planSteps,
  type ReadingLevel,
  type RecordBlock,
  readingLevels,
  recordBlocks,
} from './plan-words.ts';
export type { ModelPolicy, ModelSection, ModelSentence, RelatedPolicy } from './policy-contents.ts';
export {
  type Notion,
  noPolicyWords,
  type OldTerm,
  type PolicyFeature,
  type PolicyWords,
  type Saying,
} from './policy-phrases.ts';
export { clockNamed, documentNamed, isPolicyFact, type PolicyFact, policyFacts, postNamed } from './policy-words.ts';
export { fillIn, placeholdersIn, sayClock, sayPence, saySource, sayWhy } from './say.ts';
