import { isSchoolKind, type StoredSchoolKind } from './school-kinds.ts';
import { readUrn } from './urn.ts';

type Checked<Done> = { readonly done: Done } | { readonly problems: Readonly<Record<string, string>> };

/** As it is typed. */
export interface NewAuthority {
  readonly name: string;
  /** The three figures the Department knows it by; '' where nobody knows them. */
  readonly code: string;
}

/** As it is typed; the authority and the trust by their ids here. */
export interface NewSchool {
  readonly name: string;
  readonly urn: string;
  readonly kind: string;
  readonly authorityId: string | null;
  readonly trustId: string | null;
}

export function checkName(text: string, what: string): Checked<string> {
  const name = text.trim().replace(/\s+/g, ' ');
  if (name === '') return { problems: { name: `Give the name of ${what}` } };
  if (name.length > 200) return { problems: { name: `Give a shorter name for ${what}: at most 200 letters` } };
  return { done: name };
}

/** The three figures an authority is known by in every return. */
export function checkCode(text: string): Checked<string> {
  const code = text.trim();
  return /^\d{3}$/.test(code)
    ? { done: code }
    : { problems: { code: 'The code of an authority is three figures, like 919' } };
}

export function checkAuthority(given: NewAuthority): Checked<{ name: string; code: string | null }> {
  const named = checkName(given.name, 'the authority');
  const code = given.code.trim() === '' ? { done: null } : checkCode(given.code);
  const problems = {
    ...('problems' in named ? named.problems : {}),
    ...('problems' in code ? code.problems : {}),
  };
  if ('problems' in named || 'problems' in code) return { problems };
  return { done: { name: named.done, code: code.done } };
}

export function checkSchool(given: NewSchool): Checked<{ name: string; urn: string; kind: StoredSchoolKind }> {
  const named = checkName(given.name, 'the school');
  const urn = readUrn(given.urn);
  const kind = given.kind;
  const problems = {
    ...('problems' in named ? named.problems : {}),
    ...('problem' in urn ? { urn: urn.problem } : {}),
    ...(isSchoolKind(kind) ? {} : { kind: 'Choose what kind of school it is' }),
  };
  if ('problems' in named || 'problem' in urn || !isSchoolKind(kind)) return { problems };
  return { done: { name: named.done, urn: urn.urn, kind } };
}
