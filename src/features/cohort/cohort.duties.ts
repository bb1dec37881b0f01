import type { Day } from '../../calendar/day.ts';
import { mergeRanges, overlaps } from '../../calendar/range.ts';
import type { Pack } from '../../packs/model.ts';
import { askedFrom, authorityOfPlace, clockInForce, type DutyRule, type Occurrence } from '../duties/model.ts';
import type { OrganisationLife } from '../organisations/model.ts';
import { type CohortChild, daysInTable } from './in-table.ts';
import { stretchesWithTable } from './which-table.ts';

export interface CohortFacts {
  /** Everybody with a status who is or was on the school's roll. */
  readonly children: readonly CohortChild[];
  /** Tables that were gone down, with their half term (or term). */
  readonly finished: readonly { readonly id: string; readonly key: string; readonly on: Day }[];
}

/** What the rule about the cohort table looks at. */
export interface CohortDutyFacts {
  readonly life: OrganisationLife;
  readonly cohort: CohortFacts;
}

/**
 * Children in need, with a child protection plan, with a social worker lately, or in kinship care are not given tasks each:
 * the safeguarding lead goes down one table each half term, and only what stands out becomes an action. A school with 120
 * such children would drown otherwise.
 */
const cohortTable: DutyRule<CohortDutyFacts> = {
  id: 'cohort-table',
  commitments: ['A2', 'A4'],
  subjectKind: 'organisation',
  occurrences: ({ life, cohort }, tools) => {
    const place = tools.place(life.id);
    if (place?.kind !== 'school') return [];
    const calendar = tools.calendar(place.id);
    const pack = tools.pack('school', authorityOfPlace(place), place.id);
    const inTable = mergeRanges(cohort.children.flatMap((child) => daysInTable(child, everYears(pack, place.begunOn))));
    const floor = askedFrom(place.begunOn, calendar);
    return stretchesWithTable(calendar, pack).flatMap((stretch, nth, all): Occurrence[] => {
      const { key, label, firstDay: opensOn, dueOn } = stretch;
      const clock = pack.clock('cohort-table', opensOn);
      if (clock === undefined || opensOn >= tools.horizon || dueOn < floor) return [];
      const done = cohort.finished.find((each) => each.key === key);
      if (done === undefined && !inTable.some((range) => overlaps(range, { from: opensOn, to: dueOn }))) return [];
      return [
        {
          key,
          assignee: { kind: 'post', id: 'safeguarding-lead' },
          organisationId: place.id,
          shownTo: [],
          childId: null,
          controllerId: place.id,
          opensOn,
          dueOn,
          doneOn: done?.on ?? null,
          evidence: done === undefined ? null : { kind: 'cohort_review', id: done.id },
          // From the day the next one opens nobody is late with it any more: it was gone down, or it was not.
          overOn: all[nth + 1]?.firstDay ?? null,
          clock: clockInForce(clock),
          words: { term: label.charAt(0).toLowerCase() + label.slice(1) },
          estimated: false,
        },
      ];
    });
  },
};

/** How far back *had a social worker* looks, in years. */
function everYears(pack: Pack, on: Day): number {
  return pack.clock('ever-in-need-window', on)?.value ?? 0;
}

export const cohortRules: readonly DutyRule<CohortDutyFacts>[] = [cohortTable];
