/** What other features may use of training without any reading. */
export { type Counted, countsTowards, groupsOf, type Standing, standingOn } from './needs.ts';
export { type TrainingDutyFacts, type TrainingTaken, trainingRules } from './training.duties.ts';
export { COUNTED_POSTS, checkTraining, daysTaken, type TrainingRow, trainingCount } from './training-year.ts';
export { addTrainingUrl, coursesUrl, trainingUrl } from './urls.ts';
