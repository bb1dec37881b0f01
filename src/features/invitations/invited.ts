import type { Day } from '../../calendar/day.ts';

/** Everything the page of an invited person shows beside their own words. */
export interface Invited {
  readonly invitationId: string;
  readonly planId: string;
  readonly partId: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly name: string;
  readonly section: string;
  readonly lead: string;
  readonly partState: string;
  readonly settledOn: Day | null;
  readonly formHash: string;
  readonly planState: string;
  readonly meetingOn: Day | null;
  readonly expiresOn: Day;
  readonly firstName: string;
  readonly byName: string | null;
  readonly organisationName: string;
}
