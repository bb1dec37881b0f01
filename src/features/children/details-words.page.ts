import type { Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { type CodeSet, labelOn } from '../../codes/index.ts';
import { dayPlain } from '../../ui/format.ts';
import type { ChildDetails, DetailField } from './child-details.ts';

/** Where lists of codes come from: England's pack. */
export type CodeSets = (name: string) => CodeSet | undefined;

interface FieldWords {
  readonly label: string;
  /** The list of codes of the pack, where the value is a code. */
  readonly codes?: string;
}

const FIELDS: Readonly<Record<DetailField, FieldWords>> = {
  preferred_name: { label: 'Goes by' },
  given_names: { label: 'Given names' },
  family_name: { label: 'Family name' },
  date_of_birth: { label: 'Date of birth' },
  sex: { label: 'Sex', codes: 'sex' },
  upn: { label: 'UPN' },
  upn_temporary: { label: 'UPN is temporary' },
  former_upn: { label: 'Former UPN' },
  uln: { label: 'ULN' },
  authority_child_id: { label: 'Authority’s number' },
  ethnicity: { label: 'Ethnicity', codes: 'ethnicity' },
  first_language: { label: 'First language', codes: 'language' },
  disability: { label: 'Disability', codes: 'disability' },
  young_carer: { label: 'Young carer', codes: 'young-carer' },
  unaccompanied: { label: 'Unaccompanied asylum-seeking child' },
  sen_provision: { label: 'Provision', codes: 'sen-provision' },
  sen_needs: { label: 'Kinds of need', codes: 'sen-need' },
  pupil_premium: { label: 'Pupil premium', codes: 'pupil-premium' },
  post_care_census: { label: 'Post looked-after arrangements (census)', codes: 'previously-looked-after' },
};

export interface DetailSection {
  readonly id: 'details' | 'characteristics' | 'send' | 'premium';
  readonly title: string;
  readonly part: Scope;
  readonly fields: readonly DetailField[];
}

/** What is recorded, in sections of one part of the record each. */
export const DETAIL_SECTIONS: readonly DetailSection[] = [
  {
    id: 'details',
    title: 'Names and numbers',
    part: 'identity',
    fields: [
      ...(['preferred_name', 'given_names', 'family_name', 'date_of_birth', 'sex'] as const),
      ...(['upn', 'former_upn', 'uln', 'authority_child_id'] as const),
    ],
  },
  {
    id: 'characteristics',
    title: 'Characteristics',
    part: 'characteristics',
    fields: ['ethnicity', 'first_language', 'disability', 'young_carer'],
  },
  { id: 'send', title: 'Special educational needs', part: 'send', fields: ['sen_provision', 'sen_needs'] },
  // Pupil premium plus and the census field tell of care: they are in the part that money is in.
  { id: 'premium', title: 'Pupil premium', part: 'money', fields: ['pupil_premium', 'post_care_census'] },
];

export const fieldLabel = (field: DetailField): string => FIELDS[field].label;
export const codesOf = (field: DetailField): string | undefined => FIELDS[field].codes;

/** A value in words; null where nothing is recorded. A code that is in no list is shown as it stands. */
export function valueWords(details: ChildDetails, field: DetailField, sets: CodeSets, today: Day): string | null {
  const value = details[field];
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field === 'date_of_birth') return dayPlain(value as Day);
  if (field === 'upn' && details.upn_temporary) return `${value} (temporary)`;
  const set = setOf(field, sets);
  const words = (code: string) => (set && labelOn(set, code, today)) ?? code;
  return typeof value === 'string' ? words(value) : (value as readonly string[]).map(words).join(', ');
}

function setOf(field: DetailField, sets: CodeSets): CodeSet | undefined {
  const { codes } = FIELDS[field];
  return codes === undefined ? undefined : sets(codes);
}
