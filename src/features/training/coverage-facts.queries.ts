import { schoolCalendar, workingCalendar } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { type Here, schoolYears } from '../organisations/index.ts';
import { postsHeldAt } from '../people/index.ts';
import type { CoverageFacts } from './coverage.ts';
import { coursesAt, trainingAt } from './training.queries.ts';

/** What coverage is worked out from. */
export async function coverageFacts(work: Work, packs: Packs, { organisation, pack }: Here): Promise<CoverageFacts> {
  const years = await schoolYears(work.read, organisation.id);
  const holidays = packs.england.bankHolidayDays;
  return {
    pack,
    held: await postsHeldAt(work.read, organisation.id),
    rows: await trainingAt(work.read, organisation.id),
    courses: await coursesAt(work.read, organisation.id),
    calendars: {
      school: schoolCalendar(
        years.flatMap((year) => year.terms),
        years.flatMap((year) => year.closures),
        holidays,
      ),
      working: workingCalendar(holidays),
    },
    today: work.asking.today,
  };
}
