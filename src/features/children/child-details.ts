import type { Day } from '../../calendar/index.ts';

/** What one controller knows of a child's names, numbers and characteristics. Null: not known. */
export interface ChildDetails {
  readonly given_names: string | null;
  readonly family_name: string | null;
  readonly preferred_name: string | null;
  readonly date_of_birth: Day | null;
  readonly sex: 'M' | 'F' | 'U' | null;
  readonly ethnicity: string | null;
  readonly first_language: string | null;
  readonly upn: string | null;
  readonly upn_temporary: boolean | null;
  readonly former_upn: string | null;
  readonly uln: string | null;
  /** The number an authority's own system has for the child. */
  readonly authority_child_id: string | null;
  readonly sen_provision: string | null;
  readonly sen_needs: readonly string[];
  readonly pupil_premium: readonly string[];
  readonly disability: readonly string[];
  readonly young_carer: string | null;
  readonly post_care_census: string | null;
  readonly unaccompanied: boolean | null;
}

export type DetailField = keyof ChildDetails;

export const NOTHING_KNOWN: ChildDetails = {
  given_names: null,
  family_name: null,
  preferred_name: null,
  date_of_birth: null,
  sex: null,
  ethnicity: null,
  first_language: null,
  upn: null,
  upn_temporary: null,
  former_upn: null,
  uln: null,
  authority_child_id: null,
  sen_provision: null,
  sen_needs: [],
  pupil_premium: [],
  disability: [],
  young_carer: null,
  post_care_census: null,
  unaccompanied: null,
};

export interface DetailChange {
  readonly field: DetailField;
  readonly before: ChildDetails[DetailField];
  readonly after: ChildDetails[DetailField];
}

/** The fields in which a patch differs from what is known. Lists are compared without order. */
export function changesIn(known: ChildDetails, patch: Partial<ChildDetails>): DetailChange[] {
  return (Object.keys(patch) as DetailField[]).flatMap((field) => {
    const after = patch[field];
    const before = known[field];
    return after === undefined || same(before, after) ? [] : [{ field, before, after }];
  });
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && [...a].sort().every((value, index) => value === [...b].sort()[index]);
  }
  return a === b;
}
