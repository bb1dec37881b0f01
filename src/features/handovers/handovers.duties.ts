import { addDays, type Day, maxDay } from '../../calendar/day.ts';
import { authoritiesAround, type ChildLife, careOn } from '../children/model.ts';
import { clockInForce, type DutyRule, type Occurrence } from '../duties/model.ts';

/** A plan that was handed over and not refused or taken back. */
export interface HandoverFact {
  readonly id: string;
  readonly fromId: string;
  readonly firstDay: Day;
  readonly on: Day;
}

export interface HandoverDutyFacts {
  readonly life: ChildLife;
  readonly handovers: readonly HandoverFact[];
}

/**
 * A looked-after child changes school: the plan is with the next one before the first day. Asked as soon as the next school is
 * known, of the school the child leaves. A sealed record has no life that goes on, and is asked for nothing.
 */
const sendThePlan: DutyRule<HandoverDutyFacts> = {
  id: 'send-the-plan',
  commitments: ['C11'],
  subjectKind: 'child',
  occurrences: ({ life, handovers }, tools) =>
    life.mains.flatMap((next, at, mains): Occurrence[] => {
      const left = mains[at - 1];
      const school = left?.schoolId == null ? undefined : tools.place(left.schoolId);
      if (left === undefined || school === undefined || next.schoolId === left.schoolId) return [];
      // nothing is asked for the time before the school or the record was here
      if (next.from <= maxDay(life.begunOn, school.begunOn) || careOn(life, addDays(next.from, -1)) === undefined)
        return [];
      const pack = tools.pack('CLA', authoritiesAround(life, next.from, school.authorityCode), school.id);
      const clock = pack.clock('send-the-plan', next.from);
      if (clock === undefined) return [];
      const sent = handovers.find(
        ({ fromId, firstDay, on }) => fromId === school.id && (firstDay === next.from || on >= left.from),
      );
      const dueOn = addDays(next.from, -1);
      const opens = maxDay(left.from, life.begunOn, school.begunOn);
      return [
        {
          ...{ key: next.id, assignee: { kind: 'post', id: 'designated-teacher' } as const, organisationId: school.id },
          ...{ shownTo: [], childId: life.id, controllerId: left.controllerId },
          ...{ opensOn: opens < dueOn ? opens : dueOn, dueOn, doneOn: sent?.on ?? null },
          evidence: sent === undefined ? null : { kind: 'handover', id: sent.id },
          ...{ clock: clockInForce(clock), words: { day: next.from }, estimated: false },
        },
      ];
    }),
};

export const handoverRules: readonly DutyRule<HandoverDutyFacts>[] = [sendThePlan];
