import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { ImportRecord } from './import-record.ts';
import type { ImportingOrganisation } from './imports.queries.ts';
import { isStill, keepAnswer, move, stageAgain } from './stage.commands.ts';

/** Keeps what somebody said and lays the preview out again. The caller has decided access. False: it has moved on. */
export async function answerImport(
  work: Work,
  house: House,
  record: ImportRecord,
  organisation: ImportingOrganisation,
  about: { row: number } | { child: string },
  answer: object,
): Promise<boolean> {
  if (!(await isStill(work, record.id, 'previewed'))) return false;
  await keepAnswer(work, house, record, about, answer);
  await stageAgain(work, house, record, organisation);
  await move(work, record.id, 'previewed', { message: null });
  return true;
}
