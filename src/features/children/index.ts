export { childFacts } from './child-facts.queries.ts';
export { childNames } from './child-names.queries.ts';
export * from './model.ts';
export { type OpenChild, openChild } from './open-child.commands.ts';
export { mayBeSeen } from './visible-children.queries.ts';
