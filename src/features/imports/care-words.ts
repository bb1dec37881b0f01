import { plain } from './codes.ts';
import type { ListDictionary } from './list-dictionary.ts';
import type { CohortKind } from './list-fields.ts';

export type YesNo = 'yes' | 'no';
type Meaning = keyof ListDictionary['values'];

const groupOf: Partial<Record<Meaning, CohortKind>> = {
  inCare: 'CLA',
  postCare: 'CPLA',
  childInNeed: 'CIN',
  childProtection: 'CP',
  socialWorker: 'CSW',
  kinship: 'KIN',
};

/** The words of the dictionary's `values`: yes and no, and what groups are called. */
export class CareWords {
  #meaning = new Map<string, Meaning>();

  constructor(values: ListDictionary['values']) {
    for (const [meaning, all] of Object.entries(values))
      for (const word of all) this.#meaning.set(plain(word) || word, meaning as Meaning);
  }

  #of(text: string): Meaning | undefined {
    return this.#meaning.get(plain(text) || text.trim());
  }

  /** “Yes - since 2023” is yes as well: what follows a dash or stands in brackets is passed over. */
  yesOrNo(text: string): YesNo | null {
    const meaning = this.#of(text) ?? this.#of(text.split(/\s[-–]\s|\(|,/)[0] ?? '');
    return meaning === 'yes' || meaning === 'no' ? meaning : null;
  }

  /** Said outright that the child is not looked after. */
  notInCare(text: string): boolean {
    return this.#of(text) === 'notInCare';
  }

  /** The group a word names: “LAC”, “on a CP plan”. */
  group(text: string): CohortKind | null {
    const meaning = this.#of(text);
    return (meaning && groupOf[meaning]) ?? null;
  }

  /** The groups that words name, one or several: “LAC / CP”. What names none is in `unknown`. */
  groups(text: string): { kinds: CohortKind[]; unknown: string[] } {
    const whole = this.group(text);
    if (whole) return { kinds: [whole], unknown: [] };
    const parts = text.split(/[,;/+&]|\band\b/i).map((part) => part.trim());
    const kinds = parts.map((part) => this.group(part));
    return {
      kinds: [...new Set(kinds.filter((kind) => kind !== null))],
      unknown: parts.filter((part, at) => part !== '' && kinds[at] === null),
    };
  }
}
