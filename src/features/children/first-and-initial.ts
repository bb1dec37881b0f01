/** A child's names as a record holds them. */
export interface RecordedNames {
  readonly given_names: string | null;
  readonly family_name: string | null;
  readonly preferred_name: string | null;
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;

const wordsOf = (text: string | null): string[] => text?.normalize('NFC').match(WORD) ?? [];

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

const initialOf = (word: string): string => `${[...([...word][0] ?? '').toLocaleUpperCase('en-GB')][0] ?? ''}.`;

/**
 * "Robin T.", and never more: for what leaves the product, such as mail and calendars. One first name and one initial,
 * also where a whole name was typed into one field; where the first name would give the family name away, "R. T.".
 * A number that stands in for a name is never used. Null when no name is known.
 */
export function firstAndInitial(names: RecordedNames): string | null {
  const family = wordsOf(names.family_name);
  const first = wordsOf(names.preferred_name)[0] ?? wordsOf(names.given_names)[0];
  const initial = family[0] === undefined ? null : initialOf(family[0]);
  if (first === undefined) return initial;
  const said = tellsFamily(first, family) ? initialOf(first) : first;
  return initial === null ? said : `${said} ${initial}`;
}

/** Whether the family name, or a part of it that is long enough to be one, can be read in the first name. */
function tellsFamily(first: string, family: readonly string[]): boolean {
  const said = bare(first);
  const parts = family.flatMap((word) => word.split(/[’'-]/)).filter((part) => bare(part).length > 2);
  return [family.join(''), ...family, ...parts].some((part) => {
    const hidden = bare(part);
    return hidden.length > 1 && said.includes(hidden);
  });
}
