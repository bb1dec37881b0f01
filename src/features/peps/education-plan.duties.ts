import { type Day, maxDay } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { type TermName, termNames } from '../../calendar/school-terms.ts';
import { academicYearOf } from '../../calendar/years.ts';
import { authoritiesAround, careOn } from '../children/model.ts';
import { clockInForce, type DutyRule, type DutyTools, type Occurrence } from '../duties/model.ts';
import { firstTo, isCancelled, type PlanFact } from '../plans/model.ts';
import { termDays } from './pep-terms.ts';
import type { PepDutyFacts } from './peps.duties.ts';

/** Whose the review is, by what the child is in; the first that holds. A child in none of these is asked about no more. */
const owners = [
  ['CPLA', 'designated-teacher'],
  ['CP', 'safeguarding-lead'],
  ['CIN', 'safeguarding-lead'],
  ['CSW', 'safeguarding-lead'],
  ['KIN', 'safeguarding-lead'],
] as const;

/**
 * A child who is not looked after and has an education plan: reviewed in every term after the one it was begun in. Nobody has
 * to begin one; without a plan nothing is asked. Who comes into care has a PEP instead.
 */
const reviewed: DutyRule<PepDutyFacts> = {
  id: 'education-plan-reviewed',
  commitments: ['B8'],
  subjectKind: 'child',
  occurrences: (facts, tools) => {
    const plans = facts.plans.filter((plan) => plan.kind === 'education-plan' && !isCancelled(plan));
    const [first] = plans.map(({ begunOn }) => begunOn).toSorted();
    if (first === undefined) return [];
    const found: Occurrence[] = [];
    for (let year = academicYearOf(first); year < academicYearOf(tools.horizon); year += 1) {
      for (const term of termNames) found.push(...inTerm(facts, plans, { year, term }, tools));
    }
    return found;
  },
};

function inTerm(
  { life }: PepDutyFacts,
  plans: readonly PlanFact[],
  { year, term }: { readonly year: number; readonly term: TermName },
  tools: DutyTools,
): Occurrence[] {
  for (const schoolId of new Set(plans.map(({ controllerId }) => controllerId))) {
    const school = tools.place(schoolId);
    if (school?.kind !== 'school') continue;
    const own = plans.filter(({ controllerId }) => controllerId === schoolId);
    const days = termDays(schoolId, year, term, tools);
    const dueOn = days.lastSchoolDay;
    const begun = own.filter(({ begunOn }) => begunOn < days.first);
    const stay = life.mains.find((each) => each.schoolId === schoolId && contains(each, dueOn));
    const owner = owners.find(([kind]) =>
      life.statuses.some((row) => row.confirmed && row.kind === kind && contains(row, dueOn)),
    );
    if (begun.length === 0 || stay === undefined || owner === undefined || careOn(life, dueOn) !== undefined) continue;
    const opensOn: Day = maxDay(days.first, stay.from);
    if (opensOn >= tools.horizon) continue;
    const pack = tools.pack(owner[0], authoritiesAround(life, dueOn, school.authorityCode), schoolId);
    const clock = pack.clock('education-plan-reviewed', opensOn);
    if (clock === undefined) continue;
    const counts = { from: days.first, to: days.next };
    const held = own
      .flatMap((plan) =>
        firstTo(plan, 'held') === undefined ? [] : [{ plan, on: firstTo(plan, 'held')?.on ?? dueOn }],
      )
      .find(({ on }) => contains(counts, on));
    return [
      {
        ...{ key: `${year}-${term}`, assignee: { kind: 'post', id: owner[1] } as const, organisationId: schoolId },
        ...{ shownTo: [], childId: life.id, controllerId: schoolId, opensOn, dueOn, doneOn: held?.on ?? null },
        evidence: held === undefined ? null : { kind: 'plan', id: held.plan.id },
        ...{ clock: clockInForce(clock), words: {}, estimated: days.estimated },
      },
    ];
  }
  return [];
}

export const educationPlanRules: readonly DutyRule<PepDutyFacts>[] = [reviewed];
