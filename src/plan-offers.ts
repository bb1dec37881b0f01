import { voiceChecks, voiceRecords } from './features/childs-voice/index.ts';
import { judgedToReturn, judgingChecks } from './features/judging/index.ts';
import { callOffWithPlan, meetingChecks, meetingRecords } from './features/meetings/index.ts';
import { notHeld, registerRecords } from './features/plan-records/index.ts';
import { contributions, type MoveOffers, tellMoved, theChild } from './features/plans/index.ts';
import { premiumRecords } from './features/pupil-premium/index.ts';
import { targetChecks, targetRecords } from './features/targets/index.ts';

/** What features give to plans: the rows of their records, what else has to be there, and what a move asks of them. The one list. */
export const planOffers: MoveOffers = {
  records: [
    ...[theChild, contributions, ...registerRecords, ...targetRecords, ...premiumRecords, ...voiceRecords],
    ...[...meetingRecords, ...notHeld],
  ],
  checks: [...targetChecks, ...voiceChecks, ...meetingChecks, ...judgingChecks],
  toReturn: judgedToReturn,
  whenMoved: [callOffWithPlan, tellMoved],
};
