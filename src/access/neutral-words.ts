import type { Group } from './facts.ts';
import type { Scope } from './scopes.ts';

interface RoleWords {
  readonly id: string;
  readonly label: string;
  /** For a post that may not know why the child is in the cohort. */
  readonly neutral: string;
  /** What the plain word would tell: of care, of any other group, or of nothing. */
  readonly tells: 'care' | 'need' | 'either' | 'nothing';
}

/** Who can be around a child. The neutral word says how to speak to them, not why they are there. */
export const ROLES = [
  { id: 'parent', label: 'parent', neutral: 'parent', tells: 'nothing' },
  { id: 'relative', label: 'relative', neutral: 'relative', tells: 'nothing' },
  { id: 'adoptive-parent', label: 'adoptive parent', neutral: 'parent', tells: 'care' },
  { id: 'special-guardian', label: 'special guardian', neutral: 'adult at home', tells: 'care' },
  { id: 'foster-carer', label: 'foster carer', neutral: 'adult at home', tells: 'care' },
  { id: 'residential-worker', label: 'residential worker', neutral: 'adult at home', tells: 'care' },
  { id: 'kinship-carer', label: 'kinship carer', neutral: 'adult at home', tells: 'need' },
  { id: 'social-worker', label: 'social worker', neutral: 'named contact', tells: 'either' },
  { id: 'family-support-worker', label: 'family support worker', neutral: 'named contact', tells: 'need' },
  { id: 'reviewing-officer', label: 'independent reviewing officer', neutral: 'named contact', tells: 'care' },
  { id: 'personal-adviser', label: 'leaving care personal adviser', neutral: 'adviser', tells: 'care' },
  { id: 'virtual-school', label: 'Virtual School', neutral: 'adviser', tells: 'care' },
  { id: 'health', label: 'health professional', neutral: 'health professional', tells: 'nothing' },
  { id: 'provider', label: 'alternative provider', neutral: 'alternative provider', tells: 'nothing' },
  { id: 'interpreter', label: 'interpreter', neutral: 'interpreter', tells: 'nothing' },
  { id: 'other', label: 'professional', neutral: 'professional', tells: 'nothing' },
] as const satisfies readonly RoleWords[];

export type RoleId = (typeof ROLES)[number]['id'];

const byId: ReadonlyMap<string, RoleWords> = new Map(ROLES.map((role) => [role.id, role]));

/** What the reader may see of this child, and the groups the child is in. */
export interface Reader {
  readonly scopes: ReadonlySet<Scope>;
  readonly groups: readonly Group[];
}

/** The word for somebody around the child. A role this list does not know tells nobody anything: “named contact”. */
export function roleWord(role: string, reader: Reader): string {
  const words = byId.get(role);
  if (words === undefined) return 'named contact';
  return mayHear(words.tells, reader) ? words.label : words.neutral;
}

/** “Ms Okafor (Virtual School)”, or to a post that may not know why: “Ms Okafor (adviser)”. */
export function namedContact(contact: { readonly name: string; readonly role: string }, reader: Reader): string {
  return `${contact.name} (${roleWord(contact.role, reader)})`;
}

/** “PEP” where the reader may know that the child is looked after, else “plan”. */
export function planWord(reader: Reader): string {
  return reader.groups.includes('CLA') && reader.scopes.has('care-group') ? 'PEP' : 'plan';
}

function mayHear(tells: RoleWords['tells'], { scopes, groups }: Reader): boolean {
  switch (tells) {
    case 'nothing':
      return true;
    case 'care':
      return scopes.has('care-group');
    case 'need':
      return scopes.has('need-groups');
    // Every looked-after child has a social worker; for any other child the word tells of a need.
    case 'either':
      return groups.includes('CLA') ? scopes.has('care-group') : scopes.has('need-groups');
  }
}

const TELLING =
  /\b(PEPs?|personal education plans?|looked[- ]after|CLA|LAC|CPLA|PL?AC|CIN|child(?:ren)? in need|child protection|CP|CSW|KIN|kinship|social (?:worker|care|services)s?|virtual school|foster(?:ed|ing)?|carers?|in care|care (?:order|review|leaver|period)s?|adopt\w*|special guardian\w*|reviewing officers?|IRO|pupil premium plus|PP\+)(?!\w)/giu;

/**
 * The words in a text that would tell a reader why a child is in the cohort; empty for neutral wording. For tests of
 * whatever is shown to a post that may not know: it finds words, not meanings, and does not replace a reader.
 */
export function tellingWords(text: string): readonly string[] {
  return [...text.matchAll(TELLING)].map(([word]) => word);
}
