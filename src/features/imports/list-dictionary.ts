import { z } from 'zod';
import { plain } from './codes.ts';
import { type ListField, listFields } from './list-fields.ts';

const words = z.array(z.string().min(1));

/** packs/england/list-headers.yaml, as it lies on disk. */
export const listDictionaryShape = z.strictObject({
  source: z.strictObject({ document: z.string(), version: z.string() }),
  verified: z.enum(['read', 'known', 'low', 'our-default']),
  fields: z.record(
    z.enum(listFields),
    z.strictObject({
      title: z.string(),
      headers: words,
      several: z.boolean().default(false),
      by_values: z.boolean().default(false),
    }),
  ),
  values: z.strictObject({
    yes: words,
    no: words,
    inCare: words,
    notInCare: words,
    postCare: words,
    childInNeed: words,
    childProtection: words,
    socialWorker: words,
    kinship: words,
  }),
  codes: z.record(z.string(), z.record(z.string(), words)),
  authorities: words,
});

/** What columns are called and what stands in them. JSON: goes into the sandbox as an option. */
export type ListDictionary = z.output<typeof listDictionaryShape>;

/** Headers that two fields claim: the file must say which it is. Empty for a sound dictionary. */
export function claimedTwice(dictionary: ListDictionary): string[] {
  const owners = new Map<string, ListField>();
  const twice: string[] = [];
  for (const field of listFields) {
    for (const header of dictionary.fields[field].headers) {
      const owner = owners.get(plain(header));
      if (owner !== undefined && owner !== field) twice.push(`${header}: ${owner} and ${field}`);
      owners.set(plain(header), field);
    }
  }
  return twice;
}

export interface HeaderMatch {
  field: ListField;
  /** 0 is the name trusted most. */
  rank: number;
  /** `part`: after leaving out what stands in brackets, or words like “pupil” and “current”. */
  how: 'name' | 'part';
}

/** Finds the field a header names. */
export class HeaderReader {
  #byName = new Map<string, { field: ListField; rank: number }>();

  constructor(dictionary: ListDictionary) {
    for (const field of listFields) {
      for (const [rank, header] of dictionary.fields[field].headers.entries()) {
        const name = plain(header);
        if (!this.#byName.has(name)) this.#byName.set(name, { field, rank });
      }
    }
  }

  find(header: string): HeaderMatch | null {
    // “legalSurname” is “legal surname” too.
    const whole =
      this.#byName.get(plain(header)) ?? this.#byName.get(plain(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
    if (whole) return { ...whole, how: 'name' };
    const bare = plain(header.replace(/\([^)]*\)/g, ' '));
    const inBrackets = /\(([^)]*)\)/.exec(header)?.[1] ?? '';
    const afterMark = header.split(/[:.|/]|\s-\s/).at(-1) ?? '';
    const unadorned = bare
      .replace(/^(?:(?:the|pupils?|students?|child|childs|childrens|learners?|current|latest|basic details?)\s)+/, '')
      .replace(/\s(?:current|code|description|today|latest)$/, '');
    for (const part of [bare, unadorned, plain(afterMark), plain(inBrackets)]) {
      const match = part === '' ? undefined : this.#byName.get(part);
      if (match) return { ...match, how: 'part' };
    }
    return null;
  }
}
