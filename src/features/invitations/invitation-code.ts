/** How a code comes to the one who is invited. */
export const codeWays = ['told', 'agreed', 'mailed'] as const;
export type CodeWay = (typeof codeWays)[number];

export const wayWords: Readonly<Record<CodeWay, string>> = {
  told: 'told to them by phone or in person',
  agreed: 'agreed with them beforehand',
  mailed: 'mailed to them',
};

/** Wrong codes that close a link; a new one can be asked for. Our default. */
export const MOST_WRONG = 5;
/** New links that whoever has one may ask for in a day. With the wrong codes it bounds guessing: 30 of a million a day. */
export const MOST_LINKS = 5;

/** Codes are read out and typed on phones: spaces, hyphens and capitals make no difference. */
export const typedCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]+/g, '');

/** "482 913" */
export const readAloud = (code: string): string => code.replace(/^(\d{3})(\d{3})$/, '$1 $2');

/** What is wrong with a code somebody agreed beforehand; null: nothing. */
export function problemWithAgreed(typed: string, known: readonly string[]): string | null {
  const code = typedCode(typed);
  if (code.length < 8) return 'Agree a longer code: at least eight letters or figures';
  if (code.length > 60) return 'Agree a shorter code: at most sixty letters and figures';
  if (new Set(code).size < 4) return 'Agree a code that is harder to guess';
  const guessed = known.map(typedCode).filter((word) => word.length >= 3);
  return guessed.some((word) => code.includes(word))
    ? 'Do not use a name, or what others know of the child or the person: agree another'
    : null;
}
