import { addDays, type Day, instantInEngland } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dice } from './dice.ts';
import { TARGETS } from './invented-answers.ts';
import { onWeekday } from './plan-stories.ts';

/** The plan whose meeting it was, in the columns all its rows share. */
interface Own {
  readonly plan_id: string;
  readonly child_id: string;
  readonly controller_id: string;
  readonly organisation_id: string;
}

/** Who came to a meeting that was held, and the targets agreed there. `by` wrote it down; null: nobody has the post. */
export async function plantMeeting(
  work: Work,
  own: Own,
  held: { readonly on: Day; readonly by: string | null; readonly came: readonly (readonly [string, string])[] },
  seed: number,
): Promise<void> {
  const invited = held.came.map(([personId, as_whom], nth) => ({
    ...{ ...own, id: dice(seed + nth).uuid(), person_id: personId, as_whom, told_place: true },
    ...{ invited_by: held.by, invited_at: instantInEngland(onWeekday(addDays(held.on, -14)), '15:30') },
  }));
  const said_at = instantInEngland(held.on, '15:30');
  if (invited.length > 0) {
    await work.write.insertInto('meeting_invitee').values(invited).execute();
    await work.write
      .insertInto('meeting_presence')
      .values(
        invited.map(({ id }) => ({ ...own, invitee_id: id, position: 1, state: 'came', said_by: held.by, said_at })),
      )
      .execute();
  }
  await work.write
    .insertInto('target')
    .values(
      TARGETS.map((target, nth) => ({
        ...{ ...own, ...target, target_id: dice(seed + 50 + nth).uuid(), version: 1 },
        ...{ by_when: onWeekday(addDays(held.on, 70)), set_by: held.by, set_at: said_at },
      })),
    )
    .execute();
}
