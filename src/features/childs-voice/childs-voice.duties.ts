import type { Day } from '../../calendar/day.ts';
import { type ChildLife, mainOn } from '../children/model.ts';
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
  readonly life: Pick<ChildLife, 'id' | 'mains'>;
  readonly voice: readonly VoiceCame[];
}

/**
 * A child may tell of harm: each time their part comes, it is read the same day. By the designated teacher of the school that holds
 * the plan; of one that the authority holds, of the school the child is at, since the Virtual School does not see what a child said.
 */
const read: DutyRule<VoiceDutyFacts> = {
  id: 'childs-part-read',
  commitments: ['B3', 'E8'],
  subjectKind: 'child',
  occurrences: ({ life, voice }, tools) =>
    voice.flatMap((came): Occurrence[] => {
      const holds = tools.place(came.controllerId)?.kind === 'school';
      const school = holds ? came.controllerId : schoolFor(life, came.cameOn);
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
            organisationId: school ?? came.controllerId,
            shownTo: [...new Set([came.controllerId, school ?? came.controllerId])],
          },
          ...{ childId: life.id, controllerId: came.controllerId, opensOn: came.cameOn, dueOn: due.day },
          ...{ doneOn: came.readOn, evidence: came.readOn === null ? null : { kind: 'plan_part', id: came.partId } },
          ...{ clock: clockInForce(clock), words: { day: came.cameOn }, estimated: due.estimated },
        },
      ];
    }),
};

/** The school the child was at when their part came, or came to since; null where there is none in Mainstay. */
function schoolFor(life: Pick<ChildLife, 'mains'>, cameOn: Day): string | null {
  const since = life.mains.filter(({ from, schoolId }) => from > cameOn && schoolId !== null);
  return mainOn(life, cameOn)?.schoolId ?? since[0]?.schoolId ?? null;
}

export const voiceRules: readonly DutyRule<VoiceDutyFacts>[] = [read];
