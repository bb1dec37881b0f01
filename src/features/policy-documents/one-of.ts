/** One of several ways to say a thing, as part of a pattern: a list reads line by line where a long pattern does not. */
export const oneOf = (ways: readonly string[]): string => `(?:${ways.join('|')})`;

/** The parts of a pattern, one after the other. */
export const inTurn = (parts: readonly string[]): string => parts.join('');
