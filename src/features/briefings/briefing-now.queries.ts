import type { Day } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayPlain } from '../../ui/format.ts';
import { runsOut } from '../duties/model.ts';
import type { Here } from '../organisations/index.ts';
import { postsHeldAt } from '../people/index.ts';
import { type Policy, policiesAt, ratifiedOf, replacedOn, versionsAt } from '../policies/index.ts';
import { calendarsAt } from '../training/index.ts';
import type { Calendars } from '../training/model.ts';
import { type Readable, readables } from './about.ts';
import { type Endings, endOf, type Reader, readersOf } from './briefing.ts';
import type { BriefingHere } from './briefings.queries.ts';

/** What every page about briefings of one organisation rests on: who is here, and what ends a briefing. */
export interface Ground {
  readonly held: Awaited<ReturnType<typeof postsHeldAt>>;
  readonly calendars: Calendars;
  readonly endings: Endings;
  readonly readables: readonly Readable[];
  /** The policy a version is of, and whether it has one before it; undefined for one that is not the organisation’s. */
  readonly policyOf: (versionId: string) => { readonly policy: Policy; readonly isFirst: boolean } | undefined;
}

export async function groundOf(work: Work, packs: Packs, { organisation, pack }: Here): Promise<Ground> {
  const versions = await versionsAt(work.read, organisation.id);
  const all = await policiesAt(work.read, organisation.id);
  const ratified = versions
    .flatMap(({ ratifiedOn, ...version }) => (ratifiedOn === null ? [] : [{ ...version, ratifiedOn }]))
    .toSorted((a, b) => a.nth - b.nth);
  const policies = all.filter(({ endedOn }) => endedOn === null);
  const heldPolicies = policies.flatMap(({ id: policyId, title, here, address }) => {
    const held = ratifiedOf(versions.filter((version) => version.policyId === policyId));
    return held === null || held.ratifiedOn === null
      ? []
      : [{ policyId, title, versionId: held.id, nth: held.nth, ratifiedOn: held.ratifiedOn, here, address }];
  });
  return {
    held: await postsHeldAt(work.read, organisation.id),
    calendars: await calendarsAt(work, packs, organisation.id),
    endings: {
      replacedOn: ({ versionId }) => replacedOn(versionId, ratified),
      supersededOn: (edition) => pack.guidance().find(({ id }) => id === edition)?.to ?? null,
    },
    readables: readables(heldPolicies, pack, work.asking.today, dayPlain),
    policyOf: (versionId) => {
      const version = versions.find(({ id }) => id === versionId);
      const policy = all.find(({ id }) => id === version?.policyId);
      return version && policy && { policy, isFirst: version.nth === 1 };
    },
  };
}

export type NamedReader = Reader & { readonly name: string };

/** Who is asked, by name, and when it ends. */
export function askedIn(
  briefing: BriefingHere,
  ground: Ground,
  { pack }: Pick<Here, 'pack'>,
): { readonly end: Day | null; readonly readers: readonly NamedReader[] } {
  const end = endOf(briefing, ground.endings);
  const clock = pack.clock(pack.briefings().everybody?.newStarters ?? '', briefing.askedOn);
  const starterDue = (from: Day) => (clock === undefined ? from : runsOut(clock, from, ground.calendars).day);
  const names = new Map(ground.held.map(({ personId, personName }) => [personId, personName]));
  const readers = readersOf(briefing, ground.held, end, starterDue);
  return {
    end,
    readers: readers
      .map((reader) => ({ ...reader, name: names.get(reader.personId) ?? '' }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}
