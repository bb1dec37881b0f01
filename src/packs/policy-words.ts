/**
 * What stands in braces in a sentence of a policy and is put in when it is read, so that it is current on every day:
 * `{name:designated-teacher}` who holds a post, `{guidance:attendance}` a document with the edition in force,
 * `{clock:peps-a-year}` a clock in words, and a few facts.
 * Every word of words.yaml can stand there too.
 */
export const policyFacts = {
  'school-name': 'what you are called',
  'authority-name': 'the authority you are in',
  'virtual-school-name': 'the Virtual School of that authority',
  'ratified-on': 'the day this policy was ratified',
  'review-on': 'the day of its next review',
} as const;
export type PolicyFact = keyof typeof policyFacts;

export const isPolicyFact = (name: string): name is PolicyFact => name in policyFacts;

/** The post whose holder `{name:post}` stands for; null for anything else. */
export const postNamed = (name: string): string | null => (name.startsWith('name:') ? name.slice(5) : null);

/** The document of the register that `{guidance:document}` stands for; null for anything else. */
export const documentNamed = (name: string): string | null =>
  name.startsWith('guidance:') ? name.slice('guidance:'.length) : null;

/** The clock that `{clock:id}` stands for; null for anything else. */
export const clockNamed = (name: string): string | null =>
  name.startsWith('clock:') ? name.slice('clock:'.length) : null;
