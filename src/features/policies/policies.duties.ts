import { addMonths, type Day, maxDay } from '../../calendar/day.ts';
import type { Pack } from '../../packs/model.ts';
import {
  authorityOfPlace,
  clockInForce,
  type DutyRule,
  type Occurrence,
  type Place,
  runsOut,
} from '../duties/model.ts';
import { documentsNamed } from './fill.ts';
import { documentsOfKind, reissuedSince } from './guidance.ts';

/** A version that was ratified, as the rules see it. */
export interface RatifiedFact {
  readonly id: string;
  readonly policyId: string;
  readonly kind: string;
  readonly title: string;
  readonly answersFor: string;
  readonly ratifiedOn: Day;
  readonly reviewOn: Day;
  /** The day it was written down here: nothing is asked of it before. */
  readonly writtenOn: Day;
  /** All its words, of a policy that is kept here. */
  readonly text: string;
  /** Editions of which somebody has read that no sentence changes, and when. */
  readonly read: readonly { readonly edition: string; readonly on: Day }[];
}

/** What the rules about policies look at: every ratified version of every policy a school has, the oldest first. */
export interface PolicyDutyFacts {
  readonly life: { readonly id: string };
  readonly policies: readonly RatifiedFact[];
}

const common = (place: Place, version: RatifiedFact) => ({
  assignee: { kind: 'post', id: version.answersFor } as const,
  organisationId: place.id,
  shownTo: [],
  childId: null,
  controllerId: place.id,
  estimated: false,
});

/** The version of the same policy that came after, where there is one. */
const nextOf = <V extends Pick<RatifiedFact, 'policyId'>>(version: V, all: readonly V[]): V | undefined =>
  all.slice(all.indexOf(version) + 1).find(({ policyId }) => policyId === version.policyId);

/** The day the version after this one was ratified, of ratified ones, the oldest first; null while it holds, or is not known. */
export function replacedOn(
  versionId: string,
  all: readonly Pick<RatifiedFact, 'id' | 'policyId' | 'ratifiedOn'>[],
): Day | null {
  const version = all.find(({ id }) => id === versionId);
  return (version === undefined ? undefined : nextOf(version, all))?.ratifiedOn ?? null;
}

const evidenceOf = (next: RatifiedFact | undefined) =>
  next === undefined ? null : { kind: 'policy_version', id: next.id };

const reviewed: DutyRule<PolicyDutyFacts> = {
  id: 'policy-reviewed',
  commitments: ['F4', 'F9'],
  subjectKind: 'organisation',
  occurrences: ({ life, policies }, tools) => {
    const place = tools.place(life.id);
    if (place?.kind !== 'school') return [];
    const pack = tools.pack('school', authorityOfPlace(place), place.id);
    return policies.flatMap((version): Occurrence[] => {
      const next = nextOf(version, policies);
      if (next !== undefined && next.ratifiedOn < place.begunOn) return [];
      const before = pack.clock('policy-review-opens', version.reviewOn)?.value ?? 0;
      const opens = maxDay(addMonths(version.reviewOn, -before), version.writtenOn, place.begunOn);
      // looked at again sooner than anybody asked: then it was asked for on that day
      const opensOn = next !== undefined && next.ratifiedOn < opens ? next.ratifiedOn : opens;
      const clock = pack.clock('policy-reviewed', opensOn);
      if (clock === undefined || opensOn >= tools.horizon) return [];
      return [
        {
          ...common(place, version),
          ...{ key: `${version.policyId} ${version.id}`, opensOn, dueOn: version.reviewOn },
          ...{ doneOn: next?.ratifiedOn ?? null, evidence: evidenceOf(next) },
          ...{ clock: clockInForce(clock), words: { part: version.title } },
        },
      ];
    });
  },
};

const guidanceRead: DutyRule<PolicyDutyFacts> = {
  id: 'policy-guidance-read',
  commitments: ['F6', 'F9'],
  subjectKind: 'organisation',
  occurrences: ({ life, policies }, tools) => {
    const place = tools.place(life.id);
    if (place?.kind !== 'school') return [];
    const pack = tools.pack('school', authorityOfPlace(place), place.id);
    const calendars = { school: tools.calendar(place.id), working: tools.working };
    return policies.flatMap((version) => {
      const next = nextOf(version, policies);
      const written = { ratifiedOn: version.ratifiedOn, writtenOn: maxDay(version.writtenOn, place.begunOn) };
      return reissuedSince(written, documentsOf(version, pack), pack).flatMap(({ edition, later }): Occurrence[] => {
        // a version that was replaced before the edition came into force never met it
        if (next !== undefined && next.ratifiedOn < maxDay(edition.from, place.begunOn)) return [];
        // whoever has read a later edition has read all that still holds of this one
        const read = [edition.id, ...later]
          .flatMap((id) => version.read.find((each) => each.edition === id) ?? [])
          .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
        const opensOn = maxDay(edition.from, written.writtenOn);
        const clock = pack.clock('policy-guidance-read', opensOn);
        if (clock === undefined || opensOn >= tools.horizon) return [];
        const end = runsOut(clock, opensOn, calendars);
        const named = `“${edition.title}” (${edition.edition}), which “${version.title}” rests on`;
        return [
          {
            ...common(place, version),
            ...{ key: `${version.policyId} ${version.id} ${edition.id}`, opensOn, dueOn: end.day },
            doneOn: read?.on ?? next?.ratifiedOn ?? null,
            evidence: read === undefined ? evidenceOf(next) : { kind: 'policy_guidance_read', id: version.id },
            ...{ clock: clockInForce(clock), words: { day: edition.from, part: named }, estimated: end.estimated },
          },
        ];
      });
    });
  },
};

/** The documents a version rests on: those it names, or those the pack says of its kind. */
export const documentsOf = (
  { kind, text }: Pick<RatifiedFact, 'kind' | 'text'>,
  pack: Pick<Pack, 'guidance' | 'modelPolicy'>,
): readonly string[] => (kind === 'model' ? documentsNamed(text, pack) : documentsOfKind(kind, pack));

export const policyRules: readonly DutyRule<PolicyDutyFacts>[] = [reviewed, guidanceRead];
