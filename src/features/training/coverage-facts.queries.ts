import { schoolCalendar, workingCalendar } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { type Here, schoolYears } from '../organisations/index.ts';
import { postsHeldAt } from '../people/index.ts';
import type { CoverageFacts } from './coverage.ts';
import type { Calendars } from './starters.ts';
import { coursesAt, trainingAt } from './training.queries.ts';

/** The days of an organisation: its own, and those worked. */
export async function calendarsAt(work: Work, packs: Packs, organisationId: string): Promise<Calendars> {
  const years = await schoolYears(work.read, organisationId);
  const holidays = packs.england.bankHolidayDays;
  const terms = years.flatMap((year) => year.terms);
  const closures = years.flatMap((year) => year.closures);
  return { school: schoolCalendar(terms, closures, holidays), working: workingCalendar(holidays) };
}

/** What coverage is worked out from. */
export async function coverageFacts(work: Work, packs: Packs, { organisation, pack }: Here): Promise<CoverageFacts> {
  return {
    pack,
    held: await postsHeldAt(work.read, organisation.id),
    rows: await trainingAt(work.read, organisation.id),
    courses: await coursesAt(work.read, organisation.id),
    calendars: await calendarsAt(work, packs, organisation.id),
    today: work.asking.today,
  };
}
