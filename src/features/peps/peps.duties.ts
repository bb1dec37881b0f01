import { type Day, maxDay } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { type CareSpell, type ChildLife, mainOn, type SchoolStay } from '../children/model.ts';
import {
  type Assignee,
  askedFrom,
  clockInForce,
  type DutyRule,
  type DutyTools,
  type Occurrence,
} from '../duties/model.ts';
import type { PlanFact } from '../plans/model.ts';
import { joiningDay } from './joining-day.duties.ts';
import { doneBy, firstEvent, type PepEvent, type PepFacts, showsHeld, showsReady, showsStarted } from './pep-events.ts';
import { pepsOf } from './pep-plans.ts';
import { isOfPepAge, type PepTerm, pepTerms } from './pep-terms.ts';
import { ageOnDay, changedSchool, dueAfterJoining, firstPepDue } from './school-change.ts';
import { whoAnswers } from './taking-over.ts';

/** What the rules about PEPs look at. */
export interface PepDutyFacts {
  readonly life: ChildLife;
  readonly peps: PepFacts;
  /** Plans written in Mainstay, of every kind. */
  readonly plans: readonly PlanFact[];
}

const socialWorker: Assignee = { kind: 'relation', id: 'social-worker-of' };
const designatedTeacher: Assignee = { kind: 'post', id: 'designated-teacher' };
const adviser: Assignee = { kind: 'post', id: 'adviser' };

/** First PEP started, and first PEP ready for the care review: the social worker's, shown to the school and the Virtual School. */
function firstPep(id: string, shows: readonly PepEvent['kind'][]): DutyRule<PepDutyFacts> {
  return {
    id,
    commitments: ['B7'],
    subjectKind: 'child',
    occurrences: ({ life, ...known }, tools) => {
      const peps = pepsOf(known);
      return life.care.flatMap((spell, index): Occurrence[] => {
        const answer = firstPepDue(id, life, spell, tools);
        if (answer === undefined) return [];
        const { stretch, due } = answer;
        const event = firstEvent(peps, shows, life.care[index - 1]?.to ?? null, spell.to);
        if (!isOfPepAge(due.pack, ageOnDay(life, spell.from), spell.from)) return [];
        const school = mainOn(life, due.day)?.schoolId ?? null;
        const authority = authorityIdOf(stretch, tools);
        const organisationId = authority ?? school;
        if (organisationId === null || isHistory(life, organisationId, due.day, event, tools)) return [];
        return [
          {
            key: spell.id,
            assignee: socialWorker,
            organisationId,
            shownTo: [school, authority].flatMap((one) => one ?? []),
            childId: life.id,
            controllerId: organisationId,
            opensOn: spell.from,
            dueOn: due.day,
            ...doneBy(event),
            clock: clockInForce(due.clock),
            words: { day: spell.from },
            estimated: due.estimated,
          },
        ];
      });
    },
  };
}

/** The PEP of each term. Where a child is registered at two schools the main one owes it, and the other sees it. */
const pepEachTerm: DutyRule<PepDutyFacts> = {
  id: 'pep-each-term',
  commitments: ['B1'],
  subjectKind: 'child',
  occurrences: ({ life, ...known }, tools) => {
    const peps = pepsOf(known);
    return pepTerms(life, tools).flatMap((term): Occurrence[] => {
      const event = firstEvent(peps, showsHeld, term.counts.from, term.counts.to);
      if (!isOfPepAge(term.pack, ageOnDay(life, term.dueOn), term.dueOn)) return [];
      if (event === undefined && anotherPepStandsForIt(life, term, tools)) return [];
      const authority = authorityIdOf(term.stretch, tools);
      const owed = whereOwed(term.stay, authority);
      if (owed === undefined || isHistory(life, owed.organisationId, term.dueOn, event, tools)) return [];
      const others = life.others.filter((stay) => contains(stay, term.dueOn)).flatMap((stay) => stay.schoolId ?? []);
      return [
        {
          key: term.id,
          ...owed,
          shownTo: [...others, ...(authority === null ? [] : [authority])],
          childId: life.id,
          controllerId: owed.organisationId,
          opensOn: term.opensOn,
          dueOn: term.dueOn,
          ...doneBy(event),
          overOn: term.counts.to,
          clock: term.clock,
          words: { term: term.name },
          estimated: term.estimated,
        },
      ];
    });
  },
};

/** The school of the child; without one the Virtual School. Undefined where neither is in this deployment. */
function whereOwed(
  stay: SchoolStay | null,
  authority: string | null,
): { assignee: Assignee; organisationId: string } | undefined {
  if (stay?.schoolId) return { assignee: designatedTeacher, organisationId: stay.schoolId };
  return authority === null ? undefined : { assignee: adviser, organisationId: authority };
}

/**
 * One meeting is one task. A child who came into care too late in the term for the first PEP to be ready owes only that; a
 * child who joined the school in the term owes the new PEP there, which is this term's too.
 */
function anotherPepStandsForIt(life: ChildLife, term: PepTerm, tools: DutyTools): boolean {
  if (contains(term.counts, term.spell.from)) {
    const ready = firstPepDue('first-pep-ready-for-review', life, term.spell, tools);
    if (ready === undefined || ready.due.day > term.dueOn) return true;
  }
  return term.stay !== null && contains(term.counts, term.stay.from) && changedSchool(life, term.stay, tools);
}

const newPepAfterSchoolChange: DutyRule<PepDutyFacts> = {
  id: 'new-pep-after-school-change',
  commitments: ['B7', 'C11'],
  subjectKind: 'child',
  occurrences: ({ life, ...known }, tools) => {
    const peps = pepsOf(known);
    return life.mains.flatMap((stay): Occurrence[] => {
      const { schoolId } = stay;
      if (schoolId === null || !changedSchool(life, stay, tools)) return [];
      const spell = life.care.find((each) => contains(each, stay.from));
      const answer = spell && whoAnswers(spell, (stretch) => dueAfterJoining(stretch, stay, tools));
      const clock = answer?.due.clock;
      if (answer === undefined || clock === undefined) return [];
      const { due, stretch } = answer;
      const event = firstEvent(peps, showsHeld, stay.from, stay.to);
      const left = stay.to !== null && stay.to <= due.day;
      if (event === undefined && left) return [];
      if (!isOfPepAge(due.pack, ageOnDay(life, stay.from), stay.from)) return [];
      if (isHistory(life, schoolId, due.day, event, tools)) return [];
      const authority = authorityIdOf(stretch, tools);
      return [
        {
          key: stay.id,
          assignee: designatedTeacher,
          organisationId: schoolId,
          shownTo: authority === null ? [] : [authority],
          childId: life.id,
          controllerId: schoolId,
          opensOn: stay.from,
          dueOn: due.day,
          ...doneBy(event),
          clock: clockInForce(clock),
          words: { day: stay.from },
          estimated: due.estimated,
        },
      ];
    });
  },
};

/** Fell due, undone, before the record was here: nobody is asked for it. */
function isHistory(
  life: ChildLife,
  organisationId: string,
  dueOn: Day,
  done: PepEvent | undefined,
  tools: DutyTools,
): boolean {
  if (done !== undefined) return false;
  const begun = maxDay(life.begunOn, tools.place(organisationId)?.begunOn ?? life.begunOn);
  return dueOn < askedFrom(begun, tools.calendar(organisationId));
}

function authorityIdOf(stretch: CareSpell['stretches'][number], tools: DutyTools): string | null {
  const { authorityId, authorityCode } = stretch;
  return authorityId ?? (authorityCode === null ? null : (tools.authority(authorityCode)?.id ?? null));
}

export const pepRules: readonly DutyRule<PepDutyFacts>[] = [
  firstPep('first-pep-started', showsStarted),
  firstPep('first-pep-ready-for-review', showsReady),
  pepEachTerm,
  newPepAfterSchoolChange,
  joiningDay,
];
