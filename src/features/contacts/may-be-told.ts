/** What somebody around a child may be told. What each is called is in the pack's words, as `told-…`. */
export const TOLD = [
  'everything',
  'emergencies',
  'attendance',
  'behaviour',
  'progress',
  'plans',
  'health',
  'home',
] as const;
export type Told = (typeof TOLD)[number];

type Words = Readonly<Record<string, string>>;

export function toldWord(told: Told, words: Words): string {
  return words[`told-${told}`] ?? told;
}

/** Kinds that are known, in the order of the list; `everything` leaves the others unsaid. */
export function readTold(ids: readonly string[]): readonly Told[] {
  const known = TOLD.filter((told) => ids.includes(told));
  return known.includes('everything') ? ['everything'] : known;
}

/** "May be told: absence and lateness; accidents and emergencies". Null where nobody has said. */
export function toldWords(ids: readonly string[], words: Words): string | null {
  const known = readTold(ids);
  return known.length === 0 ? null : known.map((told) => toldWord(told, words)).join('; ');
}
