import type { Day } from '../../calendar/index.ts';
import { contains } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayPlain } from '../../ui/format.ts';
import { NothingHere } from '../../web/answer.ts';
import { type Here, kindInPacks } from '../organisations/index.ts';
import { postsHeldAt } from '../people/index.ts';
import type { Filling } from './fill.ts';
import { policiesAt, sectionsOf, versionsAt } from './policies.queries.ts';
import { draftOf, type Policy, type Section, stateOf, type Version } from './policy.ts';
import { modelFor } from './section.ts';

/** A policy with all its versions, as a page about it begins. Policies are of schools: elsewhere there is nothing here. */
export interface PolicyHere {
  readonly policy: Policy;
  readonly versions: readonly Version[];
}

export async function policyHere(work: Work, found: Here, policyId: string): Promise<PolicyHere> {
  mustBeSchool(found);
  const policy = (await policiesAt(work.read, found.organisation.id)).find(({ id }) => id === policyId);
  if (policy === undefined) throw new NothingHere('policy');
  const all = await versionsAt(work.read, found.organisation.id);
  return { policy, versions: all.filter((version) => version.policyId === policy.id) };
}

export function mustBeSchool({ organisation }: Here): void {
  if (organisation.kind !== 'school') throw new NothingHere('policies of a school');
}

export function versionIn({ versions }: PolicyHere, id: string): Version {
  const version = versions.find((each) => each.id === id);
  if (version === undefined) throw new NothingHere('version');
  return version;
}

/** The draft of a policy, or the one that waits to be ratified. */
export function draftIn({ versions }: PolicyHere): Version {
  const draft = draftOf(versions);
  if (draft === null) throw new NothingHere('draft');
  return draft;
}

export const modelHere = ({ pack, organisation }: Here) => modelFor(pack, kindInPacks(organisation.schoolKind));

export const sectionsHere = (work: Work, { organisation }: Here, version: Version): Promise<Section[]> =>
  sectionsOf(work.read, organisation.id, version.id);

/**
 * What is put into the sentences of a version: as of today where it is written or holds, and as of the day the next one was
 * ratified where it was replaced, so that an old version reads as it last read.
 */
export async function fillingOf(work: Work, found: Here, { versions }: PolicyHere, version: Version): Promise<Filling> {
  const on = readOn(version, versions, work.asking.today);
  const held = await postsHeldAt(work.read, found.organisation.id);
  return {
    pack: found.pack,
    on,
    schoolName: found.organisation.name,
    authorityName: found.organisation.authorityName,
    ratifiedOn: version.ratifiedOn,
    reviewOn: version.reviewOn,
    holders: held
      .filter((one) => contains(one, on))
      .toReversed()
      .map(({ post, personName }) => ({ post, name: personName })),
    headteacher: found.words.headteacher,
    dayWords: dayPlain,
    lookedUp: version.lookedUp,
  };
}

export function readOn(version: Version, all: readonly Version[], today: Day): Day {
  if (stateOf(version, all) !== 'replaced') return today;
  const next = all
    .filter(({ nth, ratifiedOn }) => nth > version.nth && ratifiedOn !== null)
    .sort((a, b) => a.nth - b.nth)[0];
  return next?.ratifiedOn ?? today;
}
