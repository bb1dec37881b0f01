/** The kinds of school there can be here, as they are stored, in the order people read them. */
export const storedSchoolKinds = [
  'nursery',
  'primary',
  'secondary',
  'all-through',
  'special',
  'pru',
  'post-16',
] as const;
export type StoredSchoolKind = (typeof storedSchoolKinds)[number];

const labels: Record<StoredSchoolKind, string> = {
  nursery: 'Nursery school',
  primary: 'Primary school, with or without a nursery',
  secondary: 'Secondary school',
  'all-through': 'All-through school',
  special: 'Special school',
  pru: 'Pupil referral unit or alternative provision academy',
  'post-16': 'Sixth form or further education college',
};

export const schoolKindLabel = (kind: StoredSchoolKind): string => labels[kind];

export function isSchoolKind(text: string): text is StoredSchoolKind {
  return (storedSchoolKinds as readonly string[]).includes(text);
}
