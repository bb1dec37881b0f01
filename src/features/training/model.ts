/** What other features may use of training without any reading. */
export { firstDayAllHave } from './all-have.ts';
export { type Counted, countsTowards, groupsOf, isAskedOf, type Standing, standingOn } from './needs.ts';
export { type Calendars, type Held, type Stay, startersDue, staysOf } from './starters.ts';
export { trainingRules } from './training.duties.ts';
export type { TrainingDutyFacts, TrainingTaken } from './training-facts.ts';
export { governsNow } from './training-keepers.ts';
export { COUNTED_POSTS, checkTraining, daysTaken, type TrainingRow, trainingCount } from './training-year.ts';
export {
  addTrainingUrl,
  coursesUrl,
  coverageUrl,
  postUrl,
  recordUrl as trainingRowUrl,
  trainingUrl,
} from './urls.ts';
