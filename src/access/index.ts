/** Who may do what to whom. Everything here is pure; docs/access.md shows the tables. */
export { ACTIONS, type Action, type ActionId, actionOf, addingOf, isAction, recordingOf } from './actions.ts';
export { type Decision, decide, openScopes, type Question, type Remedy } from './decide.ts';
export { type During, holdsOn } from './during.ts';
export * from './facts.ts';
export { GLASS, glassWouldOpen, isReason, mayEverBreakGlass } from './glass.ts';
export { JOBS, type JobId } from './jobs.ts';
export { namedContact, planWord, type Reader, ROLES, type RoleId, roleWord, tellingWords } from './neutral-words.ts';
export {
  isPost,
  type OrganisationKind,
  POSTS,
  type Post,
  type PostId,
  type PostNames,
  postLabel,
  postOf,
  postsAt,
  STAFF_POSTS,
} from './posts.ts';
export { isBarred, mayList, type Sighting, scopesOf, sightings, sightingsBy } from './reach.ts';
export { isRelation, RELATIONS, type RelationId, relationOf } from './relations.ts';
export { ALL_SCOPES, isScope, SCOPES, type Scope } from './scopes.ts';
export { postsToShareWith, shareableWith, sharedTogether } from './sharing.ts';
export { needsSecondFactor } from './sign-in.ts';
export { CONFIRMED_FOR, isFresh } from './step-up.ts';
export { TELL } from './tell.ts';
export { type Condition, listVisibility, postsToday, type Term, type Visibility } from './visibility.ts';
export { ALERTS, type Alert, type AlertId, type Holder, type PostsHeld, type Told, whoIsTold } from './who-is-told.ts';
export { ALWAYS_WITH_A_PART, type Tie } from './who-sees.ts';
