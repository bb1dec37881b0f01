export { childFacts } from './child-facts.queries.ts';
export { childNames } from './child-names.queries.ts';
export { addAnchor, afterFacts, markCorrected, type Source, saveDetails } from './details.commands.ts';
export { allDetails, detailsOf } from './details.queries.ts';
export { type Enrolling, endEnrolment, enrol, placeInClass } from './enrolment.commands.ts';
export * from './model.ts';
export { type OpenChild, openChild } from './open-child.commands.ts';
export { correctStatus, recordStatus, type StatusChange, type StatusGiven, StatusOverlap } from './status.commands.ts';
export { mayBeSeen } from './visible-children.queries.ts';
