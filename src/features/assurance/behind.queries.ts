import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { kindInPacks } from '../organisations/index.ts';
import { type EvidenceSpan, evidenceSpans } from './evidence-spans.ts';
import { type Ground, groundOf } from './ground.queries.ts';
import { knownDuties } from './known-duties.queries.ts';
import { type KnownDuty, type Standing, standingOf } from './known-duty.ts';
import { releasesOf } from './releases.queries.ts';
import { schoolAsked } from './school-asked.ts';
import type { SchoolAsked } from './school-figures.ts';

/** A duty that is counted, and how it stood at the end of the time. */
export interface StoodDuty extends KnownDuty {
  readonly standing: Standing;
}

/** What stands behind the figures of one promise, before anybody is shown anything of it. */
export interface Behind {
  readonly ground: Ground;
  readonly spans: readonly EvidenceSpan[];
  readonly span: EvidenceSpan;
  readonly duties: readonly StoodDuty[];
  /** What the promise asks of the school itself. */
  readonly asked: SchoolAsked;
}

/**
 * The duties behind the figures of a promise, as known now: the same that are counted, by the same rules. Whoever shows them
 * leaves out the children its reader may not see. Undefined for a trust, and for days that are none of the organisation’s.
 */
export async function behindPromise(
  house: Pick<House, 'dutyRules' | 'packs'>,
  work: Work,
  organisationId: string,
  promise: string,
  spanKey: string | null,
): Promise<Behind | undefined> {
  const ground = await groundOf(house, work.read, organisationId);
  if (ground === undefined) return undefined;
  const earlier = await releasesOf(work.read, organisationId);
  const spans = evidenceSpans(ground.terms, earlier, ground.begunOn, work.asking.today);
  const span = spanKey === null ? spans[0] : spans.find(({ key }) => key === spanKey);
  if (span === undefined) return undefined;
  const { organisation, pack } = ground;
  const own = ground.rules.filter((rule) => rule.promise === promise);
  const known = await knownDuties(work.read, { organisation, span, knownAt: null, rules: own.map(({ id }) => id) });
  const duties = known.flatMap((duty) => {
    const standing = standingOf(duty, span);
    return standing === undefined ? [] : [{ ...duty, standing }];
  });
  const rules = organisation.kind === 'school' ? own : [];
  return {
    ground,
    spans,
    span,
    duties,
    asked: schoolAsked(rules, pack, kindInPacks(organisation.schoolKind), span.asAt),
  };
}
