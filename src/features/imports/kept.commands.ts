import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { raiseAlert } from '../alerts/index.ts';
import type { ImportRecord } from './import-record.ts';

/** Keeps that a file of an import was opened, as a look at every child in it, and tells somebody else at once. */
export async function openOriginal(
  work: Work,
  house: House,
  { id, controllerId }: Pick<ImportRecord, 'id' | 'controllerId'>,
  personId: string,
): Promise<void> {
  const rows = await work.read
    .selectFrom('import_row')
    .select('child_id')
    .distinct()
    .where('import_id', '=', id)
    .where('child_id', 'is not', null)
    // who is no longer in the file is not in it
    .where('outcome', '<>', 'missing')
    .execute();
  const children = await work.read
    .selectFrom('import_change')
    .select('child_id')
    .distinct()
    .where('import_id', '=', id)
    .where('child_id', 'is not', null)
    .execute();
  const childIds = [...new Set([...rows, ...children].flatMap(({ child_id }) => child_id ?? []))];
  const subject = { kind: 'import', id };
  await recordEvent(work, { verb: 'import.read-original', organisationId: controllerId, subject });
  await recordEvent(work, {
    verb: 'child.exported',
    organisationId: controllerId,
    childIds,
    subject,
    detail: { how: 'original', children: childIds.length },
  });
  await raiseAlert(work, house, {
    alert: 'original-read',
    organisationIds: [controllerId],
    childId: null,
    causedBy: [personId],
  });
}
