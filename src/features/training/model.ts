/** What other features may use of training without any reading. */
export { type TrainingDutyFacts, type TrainingTaken, trainingRules } from './training.duties.ts';
