/** Which part of a name written as one comes first. A comma says it by itself and is read without asking. */
export type NameOrder = 'given-first' | 'family-first';

/** The parts of a name that has at least two words; null for one word: it may be either. */
export function wholeNameParts(name: string, order: NameOrder): { given: string; family: string } | null {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return null;
  const [first = '', ...others] = words;
  const last = words.at(-1) ?? '';
  return order === 'given-first'
    ? { given: words.slice(0, -1).join(' '), family: last }
    : { given: others.join(' '), family: first };
}
