import { type Day, workingCalendar } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { runsOut } from '../duties/index.ts';
import { clockOf, type Ground, groundOf } from './ground.queries.ts';
import { nextRelease } from './release-span.ts';
import { releasesOf } from './releases.queries.ts';

/** The day on which a release is made by itself when nobody has made it: counted from the last school day of its term. */
export function madeByItselfOn(packs: House['packs'], ground: Ground, asAt: Day): Day {
  const clock = clockOf(ground.pack, 'release-by-itself', asAt);
  return runsOut(clock, asAt, { school: ground.calendar, working: workingCalendar(packs.england.bankHolidayDays) }).day;
}

/** Whether a term of the organisation has ended, its figures are not made, and the time for somebody to make them is over. */
export async function releaseWaits(
  house: Pick<House, 'dutyRules' | 'packs'>,
  work: Pick<Work, 'read' | 'asking'>,
  organisationId: string,
): Promise<boolean> {
  const ground = await groundOf(house, work.read, organisationId);
  if (ground === undefined) return false;
  const earlier = await releasesOf(work.read, organisationId);
  const next = nextRelease(ground.terms, earlier, ground.begunOn, work.asking.today);
  return next.kind === 'ready' && madeByItselfOn(house.packs, ground, next.span.asAt) < work.asking.today;
}
