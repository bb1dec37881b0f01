import type { Day } from '../../calendar/index.ts';

/** What of a child's identity is closed when the record is sealed, and looked for before a child is matched or added. */
export interface Identity {
  readonly upn: string | null;
  readonly formerUpn: string | null;
  readonly uln: string | null;
  /** With the authority whose number it is: two authorities give the same numbers. */
  readonly authorityChildId: { readonly authority: string; readonly number: string } | null;
  readonly familyName: string | null;
  readonly givenNames: string | null;
  readonly dateOfBirth: Day | null;
}

/** The numbers of an identity, each as the text that is hashed. One that is closed closes the whole. */
export function closedNumbers(identity: Identity): string[] {
  const { upn, formerUpn, uln, authorityChildId } = identity;
  return [
    ...(upn ? [`upn:${upn}`] : []),
    ...(formerUpn ? [`upn:${formerUpn}`] : []),
    ...(uln ? [`uln:${uln}`] : []),
    ...(authorityChildId
      ? [`authority:${authorityChildId.authority}:${authorityChildId.number.trim().toUpperCase()}`]
      : []),
  ];
}

/**
 * The name with the date of birth as the text that is hashed; null where one is missing. It closes only what comes
 * without any number: after an adoption a child may keep name and birthday, and comes with a number of its own.
 */
export function closedName({ familyName, givenNames, dateOfBirth }: Identity): string | null {
  const [family, given] = [plain(familyName), plain(givenNames).split(' ')[0] ?? ''];
  return family === '' || given === '' || dateOfBirth === null ? null : `name:${family}|${given}|${dateOfBirth}`;
}

const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
