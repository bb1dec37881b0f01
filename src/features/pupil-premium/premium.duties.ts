import { type Day, dayOf, minDay } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { financialYearOf } from '../../calendar/years.ts';
import type { Pack } from '../../packs/model.ts';
import { authoritiesAround, type ChildLife, careOn } from '../children/model.ts';
import { askedFrom, clockInForce, type DutyRule, type DutyTools, type Occurrence, runsOut } from '../duties/model.ts';
import { isCancelled, type PlanFact } from '../plans/model.ts';
import type { Fund } from './ledger.ts';
import { isOfPremiumAge } from './premium-age.ts';

/** Money as duties look at it: when, never what for or how much. */
export interface PremiumFact {
  readonly requests: readonly {
    readonly id: string;
    readonly controllerId: string;
    readonly fundOrganisationId: string | null;
    readonly fund: Fund;
    readonly askedOn: Day;
    readonly endsOn: Day;
    /** The day it was agreed, with the sum asked for or another; null while it is not, or was not. */
    readonly agreedOn: Day | null;
    readonly impactOn: Day | null;
  }[];
  /** The days on which it was said that nothing is asked for, and why. */
  readonly noneSaid: readonly { readonly id: string; readonly on: Day }[];
}

export interface PremiumDutyFacts {
  readonly life: ChildLife;
  readonly plans: readonly PlanFact[];
  readonly premium: PremiumFact;
}

function packOn(life: ChildLife, day: Day, schoolId: string | null, tools: DutyTools): Pack {
  const school = (schoolId === null ? undefined : tools.place(schoolId))?.authorityCode ?? null;
  return tools.pack(careOn(life, day) ? 'CLA' : 'CPLA', authoritiesAround(life, day, school), schoolId);
}

/** After the intervention ends, so many school days, and at the latest on the last day of the financial year it ends in. */
const impactRecorded: DutyRule<PremiumDutyFacts> = {
  id: 'pp-plus-impact-recorded',
  commitments: ['B5'],
  subjectKind: 'child',
  occurrences: ({ life, premium }, tools) =>
    premium.requests.flatMap((request): Occurrence[] => {
      if (request.agreedOn === null || request.fund === 'school') return [];
      const schoolId = tools.place(request.controllerId)?.kind === 'school' ? request.controllerId : null;
      const pack = packOn(life, request.endsOn, schoolId, tools);
      const clock = pack.clock('pp-plus-impact-recorded', request.endsOn);
      if (clock === undefined) return [];
      const due = runsOut(clock, request.endsOn, { school: tools.calendar(schoolId), working: tools.working });
      const last = request.fund === 'plus' ? lastDayOfYear(pack, request.endsOn) : null;
      return [
        {
          key: request.id,
          assignee:
            schoolId === null ? { kind: 'relation', id: 'adviser-of' } : { kind: 'post', id: 'designated-teacher' },
          organisationId: request.controllerId,
          shownTo: request.fundOrganisationId === null ? [] : [request.fundOrganisationId],
          ...{ childId: life.id, controllerId: request.controllerId, opensOn: request.endsOn },
          dueOn: last === null ? due.day : minDay(due.day, last),
          doneOn: request.impactOn,
          evidence: request.impactOn === null ? null : { kind: 'premium_request', id: request.id },
          ...{ clock: clockInForce(clock), words: { day: request.endsOn }, estimated: due.estimated },
        },
      ];
    }),
};

/** Money of the Virtual School ends with the financial year: its last day, in the year of `day`. */
function lastDayOfYear(pack: Pack, day: Day): Day | null {
  const clock = pack.clock('pp-plus-year-end', day);
  if (clock === undefined) return null;
  return dayOf(financialYearOf(day) + 1, Math.floor(clock.value / 100), clock.value % 100);
}

/**
 * Half-way through each term: something was asked for in it, or it was said why not. Asked where the child’s PEPs are written
 * in Mainstay: whoever keeps them in another system has the money there, too.
 */
const planned: DutyRule<PremiumDutyFacts> = {
  id: 'pp-plus-planned',
  commitments: ['B5'],
  subjectKind: 'child',
  occurrences: ({ life, plans, premium }, tools) =>
    schoolsOf(life).flatMap((schoolId) => {
      const calendar = tools.calendar(schoolId);
      return calendar.terms.flatMap((term): Occurrence[] => {
        const clockAt = packOn(life, term.firstDay, schoolId, tools).clock('pp-plus-planned', term.firstDay);
        if (clockAt === undefined || term.firstDay >= tools.horizon) return [];
        const days = calendar.schoolDaysBetween(term.firstDay, term.lastDay).days;
        const half = calendar.addSchoolDays(term.firstDay, Math.floor((days * clockAt.value) / 100));
        const stretch = careOn(life, half.day);
        const atSchool = life.mains.some((stay) => stay.schoolId === schoolId && contains(stay, half.day));
        const pack = packOn(life, half.day, schoolId, tools);
        const clock = pack.clock('pp-plus-planned', term.firstDay);
        if (
          stretch === undefined ||
          !atSchool ||
          clock === undefined ||
          isOfPremiumAge(pack, life.bornOn, half.day) === false
        )
          return [];
        const written = plans.some(
          (plan) =>
            plan.kind === 'pep' && !isCancelled(plan) && plan.controllerId === schoolId && plan.begunOn <= term.lastDay,
        );
        if (!written) return [];
        const inTerm = (on: Day): boolean => term.firstDay <= on && on <= term.lastDay;
        const done = [
          ...premium.requests
            .filter(({ fund }) => fund === 'plus')
            .map(({ id, askedOn }) => ({ kind: 'premium_request', id, on: askedOn })),
          ...premium.noneSaid.map(({ id, on }) => ({ kind: 'premium_none', id, on })),
        ]
          .filter(({ on }) => inTerm(on))
          .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
        const begun = tools.place(schoolId)?.begunOn;
        // what fell due before Mainstay was there is history
        if (done === undefined && begun !== undefined && half.day < askedFrom(begun, calendar)) return [];
        if (done === undefined && half.day < askedFrom(life.begunOn, calendar)) return [];
        const authority = stretch.authorityId;
        return [
          {
            key: `${term.id} ${schoolId}`,
            assignee: { kind: 'post', id: 'designated-teacher' },
            organisationId: schoolId,
            shownTo: authority === null ? [] : [authority],
            ...{ childId: life.id, controllerId: schoolId, opensOn: term.firstDay, dueOn: half.day },
            doneOn: done?.on ?? null,
            evidence: done === undefined ? null : { kind: done.kind, id: done.id },
            ...{ clock: clockInForce(clock), words: { day: term.firstDay }, estimated: half.estimated },
          },
        ];
      });
    }),
};

const schoolsOf = (life: ChildLife): string[] => [...new Set(life.mains.flatMap(({ schoolId }) => schoolId ?? []))];

export const premiumRules: readonly DutyRule<PremiumDutyFacts>[] = [impactRecorded, planned];
