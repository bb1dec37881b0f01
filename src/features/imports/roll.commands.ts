import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { insertChanges } from './changes.commands.ts';
import type { RollCount } from './cohort.ts';
import type { ImportRecord } from './import-record.ts';

/** The rest of a roll as it stood on the day of the list: numbers, in place of what was counted for that day before. */
export async function writeRoll(
  work: Work,
  house: House,
  record: Pick<ImportRecord, 'id' | 'controllerId' | 'asAt' | 'kind'>,
  roll: readonly RollCount[],
): Promise<void> {
  if (record.kind !== 'list' || roll.length === 0) return;
  const before = await rollOn(work, record);
  await replaceRoll(work, record, roll);
  await insertChanges(work, house, record, [
    { childId: null, table: 'roll_count', key: record.asAt, before, after: sorted(roll) },
  ]);
}

/** The counts of a day, in one order. */
export async function rollOn(
  work: Work,
  { controllerId, asAt }: Pick<ImportRecord, 'controllerId' | 'asAt'>,
): Promise<RollCount[]> {
  const rows = await work.read
    .selectFrom('roll_count')
    .select(['year_group', 'sex', 'sen', 'pupil_premium', 'pupils'])
    .where('organisation_id', '=', controllerId)
    .where('as_at', '=', asAt)
    .execute();
  return sorted(
    rows.map((row) => ({
      yearGroup: row.year_group,
      sex: row.sex,
      sen: row.sen,
      pupilPremium: row.pupil_premium,
      pupils: row.pupils,
    })),
  );
}

export async function replaceRoll(
  work: Work,
  { controllerId, asAt }: Pick<ImportRecord, 'controllerId' | 'asAt'>,
  roll: readonly RollCount[],
): Promise<void> {
  await work.write
    .deleteFrom('roll_count')
    .where('organisation_id', '=', controllerId)
    .where('as_at', '=', asAt)
    .execute();
  if (roll.length === 0) return;
  await work.write
    .insertInto('roll_count')
    .values(
      roll.map(({ yearGroup, sex, sen, pupilPremium, pupils }) => ({
        organisation_id: controllerId,
        as_at: asAt,
        year_group: yearGroup,
        sex,
        sen,
        pupil_premium: pupilPremium,
        pupils,
      })),
    )
    .execute();
}

export const sorted = (roll: readonly RollCount[]): RollCount[] =>
  roll
    .map(({ yearGroup, sex, sen, pupilPremium, pupils }) => ({ yearGroup, sex, sen, pupilPremium, pupils }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
