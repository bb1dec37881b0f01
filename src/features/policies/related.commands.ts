import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayPlain } from '../../ui/format.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import type { Here } from '../organisations/index.ts';
import { policiesAt, versionsAt } from './policies.queries.ts';
import { type Policy, ratifiedOf, type Version } from './policy.ts';
import { checkRatification, type RatificationGiven } from './ratification.ts';

export interface RelatedGiven extends RatificationGiven {
  readonly kind: string;
  readonly title: string;
  readonly address: string;
  readonly answersFor: string;
}

const isAddress = (address: string): boolean => /^https?:\/\/[^\s/]+\S*$/.test(address) && address.length <= 500;

/** A policy that is published elsewhere, with the last time it was ratified. */
export async function addRelated(
  work: Work,
  house: House,
  doer: Doer,
  found: Here,
  given: RelatedGiven,
): Promise<Outcome<{ readonly id: string }>> {
  const { organisation, pack } = found;
  mustBeAllowed(work, doer, 'policy.draft', asFacts(organisation));
  const known = pack.modelPolicy()?.related.find(({ id }) => id === given.kind);
  const title = known?.title ?? given.title.trim();
  const address = given.address.trim();
  const problems: Record<string, string> = {};
  if (known === undefined && given.kind !== 'own') problems.kind = 'Choose which policy it is';
  else if (title.length < 3 || title.length > 200) problems.title = 'Give the title, in 3 to 200 characters';
  const there = (await policiesAt(work.read, organisation.id)).filter(({ endedOn }) => endedOn === null);
  if (known !== undefined && there.some(({ kind }) => kind === known.id))
    problems.kind = 'This policy is in the list already: open it to write down a review';
  if (address !== '' && !isAddress(address)) problems.address = 'Give the whole address, beginning with https://';
  const post = pack.post(given.answersFor);
  if (post === undefined) problems.answersFor = 'Choose the post that answers for it';
  const checked = checkRatification(given, { ...elsewhere, today: work.asking.today, before: null });
  const all = { ...problems, ...('problems' in checked ? checked.problems : {}) };
  if (Object.keys(all).length > 0 || 'problems' in checked || post === undefined) return { problems: all };
  const id = randomUUID();
  await work.write
    .insertInto('policy')
    .values({
      ...{ id, organisation_id: organisation.id, kind: given.kind, title, address: address === '' ? null : address },
      ...{ answers_for: post.id, begun_by: work.asking.personId, begun_at: work.asking.now },
    })
    .execute();
  await recordEvent(work, {
    ...{ verb: 'policy.listed', organisationId: organisation.id, subject: { kind: 'policy', id } },
    values: [{ field: 'policy', before: null, after: { title, address, answersFor: post.id } }],
  });
  await keepReview(work, house, found, id, 1, checked.done);
  return { done: { id } };
}

/** Nobody approves here what is kept elsewhere. */
const elsewhere = { approvedOn: null, dayWords: dayPlain } as const;

/** It was reviewed and ratified again. */
export async function recordReview(
  work: Work,
  house: House,
  doer: Doer,
  found: Here,
  policy: Policy,
  versions: readonly Version[],
  given: RatificationGiven,
): Promise<Outcome<null>> {
  mustBeAllowed(work, doer, 'policy.draft', asFacts(found.organisation));
  const before = ratifiedOf(versions);
  const checked = checkRatification(given, { ...elsewhere, today: work.asking.today, before });
  if ('problems' in checked) return checked;
  await keepReview(work, house, found, policy.id, (before?.nth ?? 0) + 1, checked.done);
  return { done: null };
}

async function keepReview(
  work: Work,
  house: House,
  { organisation }: Here,
  policyId: string,
  nth: number,
  { on, minute, review }: { readonly on: string; readonly minute: string; readonly review: string },
): Promise<void> {
  const { personId, now } = work.asking;
  const id = randomUUID();
  await work.write
    .insertInto('policy_version')
    .values({
      ...{ id, organisation_id: organisation.id, policy_id: policyId, here: false, nth, drafted_by: personId },
      ...{ drafted_at: now, ratified_on: on, minute, review_on: review, ratified_by: personId, ratified_at: now },
    })
    .execute();
  await recordEvent(work, {
    ...{ verb: 'policy.review-recorded', organisationId: organisation.id },
    subject: { kind: 'policy_version', id },
    values: [{ field: 'ratified', before: null, after: { on, minute, review } }],
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
}

/** It is no longer a policy of the school; what was ratified is kept. */
export async function endPolicy(work: Work, house: House, doer: Doer, found: Here, policy: Policy): Promise<void> {
  const { organisation } = found;
  mustBeAllowed(work, doer, 'policy.draft', asFacts(organisation));
  await work.write
    .updateTable('policy')
    .set({ ended_on: work.asking.today })
    .where('id', '=', policy.id)
    .where('organisation_id', '=', organisation.id)
    .where('here', '=', false)
    .execute();
  await recordEvent(work, {
    ...{ verb: 'policy.off-the-list', organisationId: organisation.id, subject: { kind: 'policy', id: policy.id } },
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
}

/** Somebody has read what changed in reissued guidance and says that no sentence of the policy changes. */
export async function nothingChanges(
  work: Work,
  house: House,
  doer: Doer,
  { organisation }: Here,
  version: Version,
  edition: string,
  said: string,
): Promise<Outcome<null>> {
  mustBeAllowed(work, doer, 'policy.judge-guidance', asFacts(organisation));
  const { personId, now, today } = work.asking;
  if (personId === null) throw new Error('Only a person reads.');
  const words = said.trim();
  if (words.length < 3 || words.length > 1000)
    return { problems: { [`words-${edition}`]: 'Say in a sentence why no sentence of the policy changes' } };
  const before = (await versionsAt(work.read, organisation.id)).find(({ id }) => id === version.id);
  if (before === undefined) return { done: null };
  await work.write
    .insertInto('policy_guidance_read')
    .values({
      ...{ organisation_id: organisation.id, version_id: version.id, edition, words, by_person: personId },
      ...{ at: now, on_day: today },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await recordEvent(work, {
    ...{ verb: 'policy.guidance-read', organisationId: organisation.id },
    subject: { kind: 'policy_version', id: version.id },
    detail: { edition },
    values: [{ field: 'words', before: null, after: words }],
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisation.id }]);
  return { done: null };
}
