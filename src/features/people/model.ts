/** What other features may use of people without any reading. */
export { type CheckedPerson, checkPerson, emailProblem, type NewPerson } from './new-person.ts';
export { inOrderOfPosts, postsToGive, SETS_UP, whyNotEnded, whyNotGiven } from './post-rules.ts';
export { postTitle } from './post-titles.ts';
export {
  type EvidenceOf,
  type HolderSeen,
  type PostHeld,
  packPosts,
  type RegisterLine,
  registerOn,
  type TrainingOf,
} from './register.ts';
export {
  type HolderFacts,
  type RequirementSeen,
  type RequirementState,
  requirementsSeen,
  type ShownBy,
  type TrainingFacts,
} from './requirements.ts';
export { addPersonUrl, givePostTo, inviteAllUrl, peopleUrl, personUrl } from './urls.ts';
