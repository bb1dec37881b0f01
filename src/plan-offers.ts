import { voiceChecks, voiceRecords } from './features/childs-voice/index.ts';
import { judgedToReturn, judgingChecks } from './features/judging/index.ts';
import { meetingChecks, meetingRecords } from './features/meetings/index.ts';
import { contributions, type Offers, theChild } from './features/plans/index.ts';
import { premiumRecords } from './features/pupil-premium/index.ts';
import { targetChecks, targetRecords } from './features/targets/index.ts';

/** What features give to plans: the rows of their records, and what else has to be there. The one list. */
export const planOffers: Offers = {
  records: [theChild, contributions, ...targetRecords, ...premiumRecords, ...voiceRecords, ...meetingRecords],
  checks: [...targetChecks, ...voiceChecks, ...meetingChecks, ...judgingChecks],
  toReturn: judgedToReturn,
};
