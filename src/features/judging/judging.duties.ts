import type { Day } from '../../calendar/day.ts';
import { authoritiesAround, type ChildLife } from '../children/model.ts';
import { clockInForce, type DutyRule, type Occurrence, runsOut } from '../duties/model.ts';

/** A plan that was drawn to be judged twice, as it was last given to somebody. */
export interface SecondFact {
  readonly planId: string;
  readonly turn: number;
  readonly organisationId: string;
  /** Null: nobody else could be asked. */
  readonly personId: string | null;
  readonly givenOn: Day;
  readonly judgedOn: Day | null;
}

export interface JudgingDutyFacts {
  readonly life: ChildLife;
  readonly seconds: readonly SecondFact[];
}

/**
 * Whoever was asked for the second judgement gives it. Handed on, it is the next one's, from the day it was. What it says tells
 * nothing of the first, nor of the plan since.
 */
const judgedSecond: DutyRule<JudgingDutyFacts> = {
  id: 'pep-judged-second',
  commitments: ['B6'],
  subjectKind: 'child',
  occurrences: ({ life, seconds }, tools) =>
    seconds.flatMap(({ planId, turn, organisationId, personId, givenOn, judgedOn }): Occurrence[] => {
      const code = tools.place(organisationId)?.authorityCode ?? null;
      const around = { ...authoritiesAround(life, givenOn, null), lookingAfter: code };
      const clock = tools.pack('CLA', around, null).clock('pep-judged-second', givenOn);
      if (clock === undefined || personId === null) return [];
      const due = runsOut(clock, givenOn, { school: tools.calendar(null), working: tools.working });
      return [
        {
          ...{ key: `${planId} second ${turn}`, assignee: { kind: 'person', id: personId } as const, organisationId },
          ...{ shownTo: [], childId: life.id, controllerId: organisationId, opensOn: givenOn, dueOn: due.day },
          ...{ doneOn: judgedOn, evidence: judgedOn === null ? null : { kind: 'plan', id: planId } },
          ...{ clock: clockInForce(clock), words: { day: givenOn }, estimated: due.estimated },
        },
      ];
    }),
};

export const judgingRules: readonly DutyRule<JudgingDutyFacts>[] = [judgedSecond];
