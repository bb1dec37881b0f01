import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, isAllowed, mustBeAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Here, Organisation } from '../organisations/index.ts';
import type { BriefingHere } from './briefings.queries.ts';

/** Who does something to which briefing: what each command that changes one is handed. */
export interface Keeping {
  readonly work: Work;
  readonly house: House;
  readonly doer: Doer;
  readonly organisation: Organisation;
  readonly briefing: BriefingHere;
}

/** Sums over fewer people are not shown. Six where the pack does not say. */
export const fewest = ({ pack }: Pick<Here, 'pack'>, today: Day): number =>
  pack.clock('small-number', today)?.value ?? 6;

/** Whether the doer keeps a briefing: sees who has confirmed, reminds, ends it. As app.keeps_briefing() in the database. */
export const keeps = (
  work: Work,
  doer: Doer,
  organisation: Organisation,
  { governorsOnly }: Pick<BriefingHere, 'governorsOnly'>,
): boolean =>
  isAllowed(work, doer, 'briefing.ask', asFacts(organisation)) ||
  (governorsOnly && isAllowed(work, doer, 'briefing.ask-governors', asFacts(organisation)));

export function mustKeep(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  briefing: Pick<BriefingHere, 'governorsOnly'>,
): void {
  if (!keeps(work, doer, organisation, briefing)) mustBeAllowed(work, doer, 'briefing.ask', asFacts(organisation));
}

/** Brings what is due of it up to date. */
export const refresh = (work: Work, house: House, { id }: Organisation) =>
  house.refreshDuties(work, [{ kind: 'organisation', id }]);

export const record = (work: Work, { id }: Organisation, briefing: string, verb: string, detail: object = {}) =>
  recordEvent(work, {
    ...{ verb, organisationId: id, subject: { kind: 'briefing', id: briefing } },
    detail: { ...detail },
  });

/** Writes down what was done to a briefing, and brings what is due of it up to date. */
export async function changed(
  { work, house, organisation, briefing }: Keeping,
  verb: string,
  detail: object = {},
): Promise<void> {
  await record(work, organisation, briefing.id, verb, detail);
  await refresh(work, house, organisation);
}
