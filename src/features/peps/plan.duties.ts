import type { Day } from '../../calendar/day.ts';
import type { Lead, Pack } from '../../packs/model.ts';
import { careOn } from '../children/model.ts';
import {
  type Assignee,
  clockInForce,
  type DutyRule,
  type DutyTools,
  type Occurrence,
  runsOut,
} from '../duties/model.ts';
import { firstTo, isCancelled, type PlanFact } from '../plans/model.ts';
import { packOfStretch } from './pep-terms.ts';
import type { PepDutyFacts } from './peps.duties.ts';

/** Who owes each part. Null: they have no account; whoever invites them asks them. */
const owes: Readonly<Record<Lead, Assignee | null>> = {
  'social-worker': { kind: 'relation', id: 'social-worker-of' },
  'key-adult': { kind: 'relation', id: 'key-adult' },
  teacher: { kind: 'relation', id: 'teacher-of' },
  'safeguarding-lead': { kind: 'post', id: 'safeguarding-lead' },
  senco: { kind: 'post', id: 'senco' },
  'mental-health-lead': { kind: 'post', id: 'mental-health-lead' },
  ...{ child: null, carer: null, parent: null, health: null, provider: null },
  // sent with the plan, or nobody's
  ...{ 'designated-teacher': null, adviser: null, records: null },
};

const atAuthority: readonly Lead[] = ['social-worker'];

/** The school whose days are counted: the one that holds the plan. */
const schoolOf = (plan: PlanFact, tools: DutyTools): string | null =>
  tools.place(plan.controllerId)?.kind === 'school' ? plan.controllerId : null;

/** The pack of the authority that looked after the child on the day the clock began. */
function packOn({ life }: PepDutyFacts, plan: PlanFact, day: Day, tools: DutyTools): Pack {
  const schoolId = schoolOf(plan, tools);
  const stretch = careOn(life, day);
  if (stretch !== undefined) return packOfStretch(stretch, schoolId, tools);
  const school = (schoolId === null ? undefined : tools.place(schoolId))?.authorityCode ?? null;
  return tools.pack('CLA', { lookingAfter: null, holdingCase: null, school }, schoolId);
}

/** Those who see it: the school and the child's authority, whoever of them owes it. */
const shown = (plan: PlanFact): string[] => [
  plan.controllerId,
  ...(plan.adviserOrganisationId === null ? [] : [plan.adviserOrganisationId]),
];

interface Clocked {
  readonly key: string;
  readonly assignee: Assignee;
  readonly organisationId: string;
  readonly clock: string;
  /** The day the clock began. */
  readonly from: Day;
  readonly doneOn: Day | null;
}

/** A duty that runs from a day of the plan. Undefined where the pack has no such clock. */
function clocked(facts: PepDutyFacts, plan: PlanFact, given: Clocked, tools: DutyTools): Occurrence | undefined {
  const clock = packOn(facts, plan, given.from, tools).clock(given.clock, given.from);
  if (clock === undefined) return undefined;
  const due = runsOut(clock, given.from, { school: tools.calendar(schoolOf(plan, tools)), working: tools.working });
  return {
    ...{ key: given.key, assignee: given.assignee, organisationId: given.organisationId, shownTo: shown(plan) },
    ...{ childId: facts.life.id, controllerId: plan.controllerId, opensOn: given.from, dueOn: due.day },
    ...{ doneOn: given.doneOn, evidence: given.doneOn === null ? null : { kind: 'plan', id: plan.id } },
    ...{ clock: clockInForce(clock), words: { day: given.from }, estimated: due.estimated },
  };
}

const inPlay = ({ plans }: PepDutyFacts): readonly PlanFact[] =>
  plans.filter((plan) => plan.kind === 'pep' && !isCancelled(plan));

/** Whoever leads the plan where it is held: the designated teacher of the school, else the adviser. */
const leaderOf = (plan: PlanFact, tools: DutyTools): Assignee =>
  schoolOf(plan, tools) === null ? { kind: 'relation', id: 'adviser-of' } : { kind: 'post', id: 'designated-teacher' };

/** Asked of each contributor once everybody has been asked and there is a day: so many school days before the meeting. */
const partSent: DutyRule<PepDutyFacts> = {
  id: 'pep-part-sent',
  commitments: ['B2', 'B3'],
  subjectKind: 'child',
  occurrences: (facts, tools) =>
    inPlay(facts).flatMap((plan) => {
      const asked = firstTo(plan, 'gathering');
      const { meetingOn } = plan;
      if (asked === undefined || meetingOn === null) return [];
      const clock = packOn(facts, plan, asked.on, tools).clock('pep-part-sent', asked.on);
      if (clock === undefined) return [];
      const school = tools.calendar(schoolOf(plan, tools));
      const due = school.subtractSchoolDays(meetingOn, clock.value);
      return plan.parts.flatMap((part): Occurrence[] => {
        const assignee: Assignee | null =
          part.askedPersonId === null ? owes[part.lead] : { kind: 'person', id: part.askedPersonId };
        const organisationId = atAuthority.includes(part.lead) ? plan.adviserOrganisationId : plan.controllerId;
        if (assignee === null || organisationId === null) return [];
        return [
          {
            ...{ key: `${plan.id} ${part.id}`, assignee, organisationId, shownTo: shown(plan) },
            ...{ childId: facts.life.id, controllerId: plan.controllerId, opensOn: asked.on },
            ...{ dueOn: due.day < asked.on ? asked.on : due.day, doneOn: part.settledOn },
            evidence: part.settledOn === null ? null : { kind: 'plan_part', id: part.id },
            ...{
              clock: clockInForce(clock),
              words: { day: meetingOn, part: part.lead === 'child' ? `${part.title}, with the child` : part.title },
              estimated: due.estimated,
            },
          },
        ];
      });
    }),
};

/** From the meeting until it is sent in. */
const writtenUp: DutyRule<PepDutyFacts> = {
  id: 'pep-written-up',
  commitments: ['B6'],
  subjectKind: 'child',
  occurrences: (facts, tools) =>
    inPlay(facts).flatMap((plan) => {
      const held = firstTo(plan, 'held');
      if (held === undefined) return [];
      const done = firstTo(plan, 'submitted') ?? firstTo(plan, 'signed-off');
      const given = { key: plan.id, assignee: leaderOf(plan, tools), organisationId: plan.controllerId };
      return (
        clocked(facts, plan, { ...given, clock: 'pep-written-up', from: held.on, doneOn: done?.on ?? null }, tools) ??
        []
      );
    }),
};

/** Every time it is sent in: until the adviser returns it or signs it off. */
const qualityAssured: DutyRule<PepDutyFacts> = {
  id: 'pep-quality-assured',
  commitments: ['B6'],
  subjectKind: 'child',
  occurrences: (facts, tools) =>
    inPlay(facts).flatMap((plan) => {
      const organisationId = plan.adviserOrganisationId;
      if (organisationId === null) return [];
      return plan.steps.flatMap((step, at) => {
        if (step.to !== 'submitted') return [];
        const given = { key: `${plan.id} ${step.position}`, assignee: { kind: 'relation', id: 'adviser-of' } as const };
        const doneOn = plan.steps[at + 1]?.on ?? null;
        return (
          clocked(
            facts,
            plan,
            { ...given, organisationId, clock: 'pep-quality-assured', from: step.on, doneOn },
            tools,
          ) ?? []
        );
      });
    }),
};

/** Every time it comes back: until it is sent in again. */
const returnedCorrected: DutyRule<PepDutyFacts> = {
  id: 'returned-pep-corrected',
  commitments: ['B6'],
  subjectKind: 'child',
  occurrences: (facts, tools) =>
    inPlay(facts).flatMap((plan) =>
      plan.steps.flatMap((step, at) => {
        if (step.to !== 'returned') return [];
        const given = { key: `${plan.id} ${step.position}`, assignee: leaderOf(plan, tools) };
        const doneOn = plan.steps[at + 1]?.on ?? null;
        const more = { organisationId: plan.controllerId, clock: 'returned-pep-corrected', from: step.on, doneOn };
        return clocked(facts, plan, { ...given, ...more }, tools) ?? [];
      }),
    ),
};

export const planRules: readonly DutyRule<PepDutyFacts>[] = [partSent, writtenUp, qualityAssured, returnedCorrected];
