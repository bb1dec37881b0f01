import type { Updateable } from 'kysely';
import { dayInEngland } from '../../calendar/index.ts';
import type { GuidanceEdition } from '../../packs/model.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { PolicyVersion } from '../../platform/database/schema.gen.ts';
import { dayPlain } from '../../ui/format.ts';
import { Refused } from '../../web/answer.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { type Here, kindInPacks } from '../organisations/index.ts';
import { unverifiedIn } from './fill.ts';
import { sectionsOf, versionsAt } from './policies.queries.ts';
import { ratifiedOf, type Version } from './policy.ts';
import { checkRatification, type RatificationGiven } from './ratification.ts';
import { modelFor } from './section.ts';

type Change = Updateable<PolicyVersion>;

async function change(work: Work, found: Here, version: Version, verb: string, set: Change): Promise<void> {
  const { organisation } = found;
  await work.write
    .updateTable('policy_version')
    .set(set)
    .where('id', '=', version.id)
    .where('organisation_id', '=', organisation.id)
    .execute();
  await recordEvent(work, {
    ...{ verb, organisationId: organisation.id, subject: { kind: 'policy_version', id: version.id } },
    detail: { policy: version.policyId, nth: version.nth },
  });
}

/** The sections of the model that nobody has decided in a version. */
export async function undecided(work: Work, { organisation, pack }: Here, version: Version): Promise<string[]> {
  const decided = new Set((await sectionsOf(work.read, organisation.id, version.id)).map(({ section }) => section));
  const model = modelFor(pack, kindInPacks(organisation.schoolKind));
  return (model?.sections ?? []).filter(({ id }) => !decided.has(id)).map(({ title }) => title);
}

/** The head approves a draft in which every section is decided. From now on it is not written any more. */
export async function approve(work: Work, doer: Doer, found: Here, version: Version): Promise<void> {
  mustBeAllowed(work, doer, 'policy.approve', asFacts(found.organisation));
  if (version.approvedAt !== null) return;
  const open = await undecided(work, found, version);
  if (open.length > 0) throw new Refused('undecided', `Decide these sections first: ${open.join('; ')}.`);
  const { personId, now } = work.asking;
  await change(work, found, version, 'policy.approved', { approved_by: personId, approved_at: now });
}

/** The head takes an approved version back to be changed. */
export async function takeBack(work: Work, doer: Doer, found: Here, version: Version): Promise<void> {
  mustBeAllowed(work, doer, 'policy.approve', asFacts(found.organisation));
  if (version.ratifiedOn !== null)
    throw new Refused('ratified', 'It was ratified and stands as it is. Begin a new draft to change it.');
  await change(work, found, version, 'policy.taken-back', { approved_by: null, approved_at: null });
}

/** The editions a version names that nobody has verified: whoever ratifies it is told, and says that they looked. */
export async function unverifiedEditions(work: Work, found: Here, version: Version): Promise<GuidanceEdition[]> {
  const sections = await sectionsOf(work.read, found.organisation.id, version.id);
  return unverifiedIn(sections, { pack: found.pack, on: work.asking.today, lookedUp: version.lookedUp });
}

/** Writes down that those who govern ratified it: the day, the minute, and when it is looked at again. */
export async function ratify(
  work: Work,
  house: House,
  doer: Doer,
  found: Here,
  version: Version,
  given: RatificationGiven & { readonly told: boolean },
): Promise<Outcome<null>> {
  const { organisation } = found;
  mustBeAllowed(work, doer, 'policy.ratify', asFacts(organisation));
  if (version.approvedAt === null)
    throw new Refused('not approved', 'It is not approved yet: the head approves it, then it is ratified.');
  if (version.ratifiedOn !== null) throw new Refused('ratified', 'It was ratified already.');
  const all = (await versionsAt(work.read, organisation.id)).filter(({ policyId }) => policyId === version.policyId);
  const checked = checkRatification(given, {
    today: work.asking.today,
    approvedOn: dayInEngland(version.approvedAt),
    before: ratifiedOf(all),
    dayWords: dayPlain,
  });
  const unverified = await unverifiedEditions(work, found, version);
  const untold = unverified.length > 0 && !given.told;
  if ('problems' in checked || untold)
    return {
      problems: {
        ...('problems' in checked ? checked.problems : {}),
        ...(untold && {
          told: `Look first whether ${unverified.map(({ title }) => `“${title}”`).join(' and ')} is published as it is named`,
        }),
      },
    };
  const { on, minute, review } = checked.done;
  const { personId, now } = work.asking;
  await change(work, found, version, 'policy.ratified', {
    ...{ ratified_on: on, minute, review_on: review, ratified_by: personId, ratified_at: now },
    editions_confirmed: unverified.map(({ id }) => id),
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  return { done: null };
}

/** Puts a ratified version where anybody can read it, in the place of the one before. */
export async function publish(work: Work, doer: Doer, found: Here, version: Version): Promise<void> {
  mustBeAllowed(work, doer, 'policy.publish', asFacts(found.organisation));
  if (version.ratifiedOn === null)
    throw new Refused('not ratified', 'It is not ratified yet: those who govern ratify it, then it is published.');
  const { personId, now } = work.asking;
  await change(work, found, version, 'policy.published', { published_by: personId, published_at: now });
}

/** Takes a version off the public address; what was ratified stands. */
export async function takeOff(work: Work, doer: Doer, found: Here, version: Version): Promise<void> {
  mustBeAllowed(work, doer, 'policy.publish', asFacts(found.organisation));
  await change(work, found, version, 'policy.taken-off', { published_by: null, published_at: null });
}
