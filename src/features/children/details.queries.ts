import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { ChildDetails } from './child-details.ts';

const columns = [
  'given_names',
  'family_name',
  'preferred_name',
  'date_of_birth',
  'sex',
  'ethnicity',
  'first_language',
  'upn',
  'upn_temporary',
  'former_upn',
  'uln',
  'authority_child_id',
  'sen_provision',
  'sen_needs',
  'pupil_premium',
  'disability',
  'young_carer',
  'post_care_census',
  'unaccompanied',
] as const;

/** What one controller knows of a child; undefined when it knows nothing. */
export async function detailsOf(
  read: ReadOnlyDatabase,
  childId: string,
  controllerId: string,
): Promise<ChildDetails | undefined> {
  const row = await read
    .selectFrom('child_details')
    .select(columns)
    .where('child_id', '=', childId)
    .where('controller_id', '=', controllerId)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, sex: row.sex as ChildDetails['sex'] };
}

/** Everything known of a child by every controller whose facts are open here, own first. */
export async function allDetails(
  read: ReadOnlyDatabase,
  childId: string,
  organisationId: string,
): Promise<(ChildDetails & { controller_id: string; changed_at: Date })[]> {
  const rows = await read
    .selectFrom('child_details')
    .select([...columns, 'controller_id', 'changed_at'])
    .where('child_id', '=', childId)
    .execute();
  return rows
    .map((row) => ({ ...row, sex: row.sex as ChildDetails['sex'] }))
    .sort((a, b) => Number(b.controller_id === organisationId) - Number(a.controller_id === organisationId));
}

/** The fields of a child that somebody put right by hand: `details.upn`, `enrolment.class_name`, `status.<id>`. */
export async function correctedFields(
  read: ReadOnlyDatabase,
  childId: string,
  controllerId: string,
): Promise<Set<string>> {
  const rows = await read
    .selectFrom('hand_correction')
    .select('field')
    .where('child_id', '=', childId)
    .where('controller_id', '=', controllerId)
    .execute();
  return new Set(rows.map((row) => row.field));
}
