import { plain } from './codes.ts';

/** An authority as a list names it. `code` (three digits) only where it is known for sure. */
export interface NamedAuthority {
  name: string;
  code: string | null;
}

const ADORNMENT = new Set(
  'the of and la lea ha council county city borough metropolitan district unitary royal london mbc lbc lb mdc cc bc local authority childrens children services social care'.split(
    ' ',
  ),
);

const bare = (name: string): string =>
  plain(name)
    .split(' ')
    .filter((word) => !ADORNMENT.has(word))
    .join(' ');

/** Knows the authorities of England by their names, however official, and by the numbers of those that are given with one. */
export class AuthorityReader {
  #byName = new Map<string, NamedAuthority>();
  #byCode = new Map<string, NamedAuthority>();

  constructor(authorities: readonly NamedAuthority[]) {
    for (const authority of authorities) {
      // The first of a name counts: those of this deployment, which have a number, come before the names of all others.
      if (!this.#byName.has(bare(authority.name))) this.#byName.set(bare(authority.name), authority);
      if (authority.code) this.#byCode.set(authority.code, authority);
    }
  }

  /** The authority `text` names, by name or number; null when it names none we know. */
  find(text: string): NamedAuthority | null {
    const number = /^\s*(\d{3})\b/.exec(text)?.[1];
    if (number) {
      const rest = text.replace(number, '').trim();
      return this.#byCode.get(number) ?? (rest === '' ? null : (this.#byName.get(bare(rest)) ?? null));
    }
    const name = bare(text);
    return name === '' ? null : (this.#byName.get(name) ?? null);
  }
}
