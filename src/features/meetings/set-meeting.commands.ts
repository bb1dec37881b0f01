import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { type OpenPlan, setMeetingDay } from '../plans/index.ts';
import { inviteUsual } from './invite.commands.ts';
import { timesOf } from './meetings.queries.ts';
import { type ToldAll, tellCalendars } from './tell.commands.ts';

export interface Setting {
  /** Null: the meeting is called off. */
  readonly on: Day | null;
  readonly startsAt: string | null;
  readonly minutes: number;
  readonly place: string;
  /** The name of whoever sets it, for the letters. */
  readonly by: string;
  /** Also invite those who are invited unless somebody says otherwise. */
  readonly invite: boolean;
}

/**
 * Sets, changes or calls off the meeting of a plan. Contributors' days follow (setMeetingDay, which refuses whoever does not
 * lead the plan); those who were invited are told, in the same transaction.
 */
export async function setMeeting(work: Work, house: House, opened: OpenPlan, given: Setting): Promise<ToldAll> {
  const { child, plan } = opened;
  await setMeetingDay(work, house, opened, given.on);
  const before = (await timesOf(work.read, [plan.id])).get(plan.id);
  const startsAt = given.on === null ? null : given.startsAt;
  const same =
    before !== undefined &&
    before.on === given.on &&
    before.startsAt === startsAt &&
    before.minutes === given.minutes &&
    before.place === given.place;
  if (!same && !(before === undefined && given.on === null)) {
    await work.write
      .insertInto('meeting_time')
      .values({
        ...{ plan_id: plan.id, child_id: child.id, controller_id: plan.controllerId, organisation_id: child.writesFor },
        ...{ position: (before?.position ?? 0) + 1, meeting_on: given.on, starts_at: startsAt },
        ...{ minutes: given.minutes, place: given.place, set_by: work.asking.personId, set_at: work.asking.now },
      })
      .execute();
    await recordEvent(work, {
      verb: given.on === null ? 'meeting.called-off' : 'meeting.set',
      organisationId: child.writesFor,
      childIds: [child.id],
      subject: { kind: 'plan', id: plan.id },
      detail: { on: given.on, startsAt, minutes: given.minutes, before: before?.on ?? null },
    });
  }
  if (given.invite && given.on !== null) await inviteUsual(work, opened);
  return tellCalendars(work, house, opened, { by: given.by, onlyAgain: !given.invite });
}
