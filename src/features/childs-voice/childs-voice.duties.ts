import type { Day } from '../../calendar/day.ts';
import { type Assignee, clockInForce, type DutyRule, type Occurrence, runsOut } from '../duties/model.ts';

/** A time a child’s part came in a plan, and when it was read. */
export interface VoiceCame {
  readonly planId: string;
  readonly partId: string;
  readonly controllerId: string;
  readonly pack: string;
  readonly nth: number;
  readonly cameOn: Day;
  readonly readOn: Day | null;
}

export interface VoiceDutyFacts {
  readonly life: { readonly id: string };
  readonly voice: readonly VoiceCame[];
}

/** A child may tell of harm: each time their part comes, it is read the same day. */
const read: DutyRule<VoiceDutyFacts> = {
  id: 'childs-part-read',
  commitments: ['B3', 'E8'],
  subjectKind: 'child',
  occurrences: ({ life, voice }, tools) =>
    voice.flatMap((came): Occurrence[] => {
      const school = tools.place(came.controllerId)?.kind === 'school' ? came.controllerId : null;
      const pack = tools.pack('CLA', { lookingAfter: null, holdingCase: null, school: null }, school);
      const clock = pack.clock('childs-part-read', came.cameOn);
      if (clock === undefined) return [];
      const due = runsOut(clock, came.cameOn, { school: tools.calendar(school), working: tools.working });
      const assignee: Assignee =
        school === null ? { kind: 'relation', id: 'adviser-of' } : { kind: 'post', id: 'designated-teacher' };
      return [
        {
          ...{
            key: `${came.planId} ${came.partId} ${came.nth}`,
            assignee,
            organisationId: came.controllerId,
            shownTo: [came.controllerId],
          },
          ...{ childId: life.id, controllerId: came.controllerId, opensOn: came.cameOn, dueOn: due.day },
          ...{ doneOn: came.readOn, evidence: came.readOn === null ? null : { kind: 'plan_part', id: came.partId } },
          ...{ clock: clockInForce(clock), words: { day: came.cameOn }, estimated: due.estimated },
        },
      ];
    }),
};

export const voiceRules: readonly DutyRule<VoiceDutyFacts>[] = [read];
